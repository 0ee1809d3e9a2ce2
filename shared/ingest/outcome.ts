import type { Reading, Refusal, RequestRecord } from '../request.ts'

/** A row of a table holds 400 KB; the rest is for the attributes beside the record. */
const MOST_RECORD_BYTES = 380_000

/** What became of one object version, for good. Anything else is trouble that may pass, and is tried again. */
export type Outcome =
  | { outcome: 'parsed'; record: RequestRecord; assignment: string | null; unknownLabels: string[] }
  | { outcome: 'refused'; refused: Refusal }
  | { outcome: 'gone' }

/**
 * A version keeps one outcome, so a text with several requests is refused, and so is one that only says what became of
 * a request: taken for a request of its own it would replace what is known of that.
 */
export function outcomeOf(readings: Reading[]): Outcome {
  const [reading, ...others] = readings
  if (!reading) throw new Error('a text gives one reading at least')
  const notKept = refusalFor([reading, ...others])
  if (notKept) return { outcome: 'refused', refused: notKept }
  if ('refused' in reading) return { outcome: 'refused', refused: reading.refused }
  const { record, assignment, unknownLabels } = reading
  const kept = { record, assignment, unknownLabels }
  const bytes = new TextEncoder().encode(JSON.stringify(kept)).length
  if (bytes <= MOST_RECORD_BYTES) return { outcome: 'parsed', ...kept }
  const detail = `the record takes ${bytes} bytes, at most ${MOST_RECORD_BYTES} can be kept`
  return { outcome: 'refused', refused: { reason: 'too-large', detail } }
}

function refusalFor(readings: Reading[]): Refusal | null {
  const records = readings.flatMap((reading) => ('record' in reading ? [reading.record] : []))
  if (records.length > 1) {
    const names = records.map(({ requestNumber, title }) => requestNumber ?? title).join(', ')
    return { reason: 'several-requests', detail: `${records.length} requests: ${names}. Put each in a file of its own` }
  }
  const [record] = records
  if (!record || record.kind === 'request') return null
  const of = record.requestNumber === null ? 'a request' : `request ${record.requestNumber}`
  return { reason: 'not-a-request', detail: `${record.kind === 'update' ? 'an update' : 'a withdrawal'} of ${of}` }
}

/** Texts with the same number are one request; a text without a number stands for itself. */
export function requestIdOf(record: RequestRecord, objectId: string): string {
  return record.requestNumber === null ? `object:${objectId}` : `number:${record.requestNumber}`
}
