import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openExport } from '../analyst-database.ts'
import { tell } from '../print.ts'
import { factsOf } from '../report/facts.ts'
import { reportPage } from '../report/page.ts'
import { type ExitStatus, readArguments, text, UsageError } from '../usage.ts'

/** `radar report`: one page about an export, to be opened anywhere. */
export async function writeReport(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    export: text('a folder that radar export wrote'),
    out: text('a file to write, such as report.html'),
  })
  const database = await openExport(options.export)
  try {
    const page = reportPage(await factsOf(database))
    try {
      writeFileSync(options.out, page)
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? error.code : error
      throw new UsageError(`--out takes a file that can be written, "${options.out}" cannot (${why})`)
    }
  } finally {
    database.close()
  }
  tell(`The report: ${pathToFileURL(resolve(options.out))}`)
  return 0
}
