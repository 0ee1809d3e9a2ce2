import type { Reading, Refusal, RequestRecord } from '../request.ts'
import { numberKey } from '../requests/statement.ts'

/** A row of a table holds 400 KB; the rest is for the attributes beside the records. */
const MOST_RECORD_BYTES = 380_000

type Read = Pick<Extract<Reading, { record: unknown }>, 'record' | 'assignment' | 'unknownLabels'>

/** What became of one object version, for good. Anything else is trouble that may pass, and is tried again. */
export type Outcome =
  | { outcome: 'parsed'; readings: Read[] }
  | { outcome: 'refused'; refused: Refusal }
  | { outcome: 'gone' }

/** All requests, updates and withdrawals that a text states; it is refused where it states none. */
export function outcomeOf(all: Reading[]): Outcome {
  const readings = all.flatMap((reading): Read[] => {
    if ('refused' in reading) return []
    const { record, assignment, unknownLabels } = reading
    return [{ record, assignment, unknownLabels }]
  })
  const [refused] = all.flatMap((reading) => ('refused' in reading ? [reading.refused] : []))
  if (readings.length === 0) {
    if (!refused) throw new Error('a text gives one reading at least')
    return { outcome: 'refused', refused }
  }
  // What a text says of one number is kept in one row.
  const kept = Map.groupBy(readings, ({ record }) => numberKey(record))
  const sizes = [...kept.values()].map((each) => new TextEncoder().encode(JSON.stringify(each)).length)
  const bytes = Math.max(...sizes)
  if (bytes <= MOST_RECORD_BYTES) return { outcome: 'parsed', readings }
  const detail = `the record takes ${bytes} bytes, at most ${MOST_RECORD_BYTES} can be kept`
  return { outcome: 'refused', refused: { reason: 'too-large', detail } }
}

/** What texts are about that may be of one request: those with one number; a text without a number stands for itself. */
export function aboutOf(record: Pick<RequestRecord, 'requestNumber'>, objectId: string): string {
  const number = numberKey(record)
  return number === null ? `object:${objectId}` : `number:${number}`
}
