import { sourceText } from '../../../shared/source/source-text.ts'
import { readThoseThere } from '../terminal/files.ts'
import { FILES, flag, LANG } from '../terminal/options.ts'
import { print, printJson } from '../terminal/print.ts'
import { refusalLine } from '../terminal/refusal-lines.ts'
import { command, type ExitStatus } from '../terminal/usage.ts'

/** `radar text`: the text that a file gives, as evidence refers to it; with `--json` also where each stretch stood. */
export const showText = command({
  options: { files: FILES, json: flag('also which page, cell or attachment each stretch came from'), lang: LANG },
  example: 'text aanvraag.pdf',
  async run({ files, json, lang }) {
    const { read, nameUnread } = readThoseThere('text', files)
    let status: ExitStatus = 0
    for (const { file, bytes } of read) {
      const given = await sourceText(bytes)
      if ('refused' in given) status = 1
      if (json) printJson({ file, ...given })
      else print('refused' in given ? refusalLine(file, given.refused, lang) : shown(given.text))
    }
    nameUnread()
    return status
  },
})

/** On a terminal without what would steer it; in a file or pipe as it is. */
function shown(text: string): string {
  return process.stdout.isTTY ? text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd') : text
}
