import { readFiles } from '../files.ts'
import { print, printJson } from '../print.ts'
import { readRequests } from '../read-requests.ts'
import { refusalLine } from '../refusal-lines.ts'
import { requestCard } from '../request-card.ts'
import { type ExitStatus, flag, instant, list, readArguments } from '../usage.ts'

/** `radar parse`: each file to a record for each request that it holds, or one refusal, in the order of the arguments. */
export async function parseFiles(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, { files: list('one or more FILEs'), json: flag, 'as-of': instant.optional() })
  // A text is taken to be captured now, unless the clock is set back: then nobody knows when it was.
  const capturedAt = options['as-of'] === undefined ? new Date().toISOString() : null
  let status: ExitStatus = 0
  for (const { file, bytes } of readFiles('parse', options.files)) {
    for (const reading of await readRequests({ file, bytes }, { capturedAt })) {
      if ('refused' in reading) {
        status = 1
        if (options.json) printJson({ file, refused: reading.refused })
        else print(refusalLine(file, reading.refused))
      } else if (options.json) printJson(reading.record)
      else print(requestCard(file, reading))
    }
  }
  return status
}
