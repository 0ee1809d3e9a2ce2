import { sourceText } from '../../../shared/source/source-text.ts'
import { readFiles } from '../files.ts'
import { print, printJson } from '../print.ts'
import { refusalLine } from '../refusal-lines.ts'
import { type ExitStatus, flag, list, readArguments } from '../usage.ts'

/** `radar text`: the text that a file gives, as evidence refers to it; with `--json` also where each stretch stood. */
export async function showText(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, { files: list('one or more FILEs'), json: flag })
  let status: ExitStatus = 0
  for (const { file, bytes } of readFiles('text', options.files)) {
    const given = await sourceText(bytes)
    if ('refused' in given) status = 1
    if (options.json) printJson({ file, ...given })
    else print('refused' in given ? refusalLine(file, given.refused) : shown(given.text))
  }
  return status
}

/** On a terminal without what would steer it; in a file or pipe as it is. */
function shown(text: string): string {
  return process.stdout.isTTY ? text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd') : text
}
