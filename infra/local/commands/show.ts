import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { readFiles } from '../files.ts'
import { tell } from '../print.ts'
import { readText } from '../read-requests.ts'
import { readingPage } from '../reading-page/page.ts'
import { shownFile } from '../reading-page/shown-file.ts'
import { type ExitStatus, instant, list, readArguments, text, UsageError } from '../usage.ts'

/** `radar show`: one page in one file with each text beside what was read in it. Status 1 where a file was refused. */
export async function showFiles(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    files: list('one or more FILEs'),
    out: text('a file to write, such as page.html'),
    lang: z.enum(['nl', 'en'], 'nl or en').default('nl'),
    'as-of': instant.optional(),
  })
  const capturedAt = options['as-of'] === undefined ? new Date().toISOString() : null
  const files = []
  for (const [k, { file, bytes }] of readFiles('show', options.files).entries()) {
    const read = await readText(bytes, { capturedAt })
    files.push(shownFile({ name: basename(file), number: k + 1, ...read }, options.lang))
  }
  try {
    writeFileSync(options.out, await readingPage(files, options.lang))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(`--out takes a file that can be written, "${options.out}" cannot (${error.code})`)
  }
  tell(`The page: ${pathToFileURL(resolve(options.out))}`)
  return files.some(({ requests }) => requests.length === 0) ? 1 : 0
}
