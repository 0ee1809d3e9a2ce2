import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { openExport } from '../analysis/analyst-database.ts'
import { factsOf } from '../report/facts.ts'
import { reportPage } from '../report/page.ts'
import { writePage } from '../terminal/files.ts'
import { EXPORT, LANG, text } from '../terminal/options.ts'
import { tell } from '../terminal/print.ts'
import { command, type ExitStatus } from '../terminal/usage.ts'

/** `radar report`: one page about an export, to be opened anywhere. */
export const writeReport = command({
  options: {
    export: EXPORT,
    out: text('FILE.html', 'a file to write, such as report.html', 'the page to write'),
    lang: LANG,
  },
  example: 'report --export export --out report.html',
  run: write,
})

async function write(options: { export: string; out: string; lang: Language }): Promise<ExitStatus> {
  const database = await openExport(options.export)
  try {
    writePage(options.out, reportPage(await factsOf(database), options.lang))
  } finally {
    database.close()
  }
  tell(`${inLanguage(options.lang)('Het rapport', 'The report')}: ${pathToFileURL(resolve(options.out))}`)
  return 0
}
