import { readThoseThere } from '../terminal/files.ts'
import { asOf, FILES, flag, JSON_LINES, LANG } from '../terminal/options.ts'
import { print, printJson } from '../terminal/print.ts'
import { readRequests } from '../terminal/read-requests.ts'
import { refusalLine } from '../terminal/refusal-lines.ts'
import { requestCard } from '../terminal/request-card.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'
import { whyLines } from '../terminal/why.ts'

/**
 * `radar parse`: each file to a record for each request that it holds, or one refusal, in the order of the arguments.
 * `--why` shows for a person where each value stands, and which fields no statement was found for.
 */
export const parseFiles = command({
  options: {
    files: FILES,
    json: JSON_LINES,
    why: flag('where each value stands, and what no statement was found for'),
    'as-of': asOf.optional(),
    lang: LANG,
  },
  example: 'parse aanvraag.txt',
  async run(options) {
    if (options.json && options.why) throw new UsageError('--why is for people; the evidence of --json says the same')
    // A text is taken to be captured now, unless the clock is set back: then nobody knows when it was.
    const capturedAt = options['as-of'] === undefined ? new Date().toISOString() : null
    const { read, nameUnread } = readThoseThere('parse', options.files)
    let status: ExitStatus = 0
    for (const { file, bytes } of read) {
      for (const reading of await readRequests({ file, bytes }, { capturedAt, language: options.lang })) {
        if ('refused' in reading) {
          status = 1
          if (options.json) printJson({ file, refused: reading.refused })
          else print(refusalLine(file, reading.refused, options.lang))
        } else if (options.json) printJson(reading.record)
        else {
          print(requestCard(file, reading, options.lang))
          if (options.why) print([...whyLines(reading.record, options.lang), ''].join('\n'))
        }
      }
    }
    nameUnread()
    return status
  },
})
