import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { readingPage } from '../reading-page/page.ts'
import { shownFile } from '../reading-page/shown-file.ts'
import { readThoseThere, writePage } from '../terminal/files.ts'
import { asOf, FILES, LANG, text } from '../terminal/options.ts'
import { tell } from '../terminal/print.ts'
import { readText } from '../terminal/read-requests.ts'
import { command } from '../terminal/usage.ts'

/** `radar show`: one page in one file with each text beside what was read in it. Status 1 where a file was refused. */
export const showFiles = command({
  options: {
    files: FILES,
    out: text('FILE.html', 'a file to write, such as page.html', 'the page to write'),
    lang: LANG,
    'as-of': asOf.optional(),
  },
  example: 'show aanvraag.pdf --out pagina.html',
  async run(options) {
    const capturedAt = options['as-of'] === undefined ? new Date().toISOString() : null
    const { read, nameUnread } = readThoseThere('show', options.files)
    const files = []
    for (const [k, { file, bytes }] of read.entries()) {
      const given = await readText(bytes, { capturedAt })
      files.push(shownFile({ name: basename(file), number: k + 1, ...given }, options.lang))
    }
    if (files.length > 0) writeOut(options.out, await readingPage(files, options.lang), options.lang)
    nameUnread()
    return files.some(({ requests }) => requests.length === 0) ? 1 : 0
  },
})

function writeOut(out: string, page: string, language: Language): void {
  writePage(out, page)
  tell(`${inLanguage(language)('De pagina', 'The page')}: ${pathToFileURL(resolve(out))}`)
}
