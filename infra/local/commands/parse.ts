import { readFiles } from '../files.ts'
import { print, printJson } from '../print.ts'
import { readRequests } from '../read-requests.ts'
import { refusalLine } from '../refusal-lines.ts'
import { requestCard } from '../request-card.ts'
import { type ExitStatus, flag, instant, list, readArguments, UsageError } from '../usage.ts'
import { whyLines } from '../why.ts'

/**
 * `radar parse`: each file to a record for each request that it holds, or one refusal, in the order of the arguments.
 * `--why` shows for a person where each value stands, and which fields no statement was found for.
 */
export async function parseFiles(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    files: list('one or more FILEs'),
    json: flag,
    why: flag,
    'as-of': instant.optional(),
  })
  if (options.json && options.why) throw new UsageError('--why is for people; the evidence of --json says the same')
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
      else {
        print(requestCard(file, reading))
        if (options.why) print([...whyLines(reading.record), ''].join('\n'))
      }
    }
  }
  return status
}
