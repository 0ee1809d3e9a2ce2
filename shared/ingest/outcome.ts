import type { Reading, Refusal, RequestRecord } from '../request.ts'

/** A row of a table holds 400 KB; the rest is for the attributes beside the record. */
const MOST_RECORD_BYTES = 380_000

/** What became of one object version, for good. Anything else is trouble that may pass, and is tried again. */
export type Outcome =
  | { outcome: 'parsed'; record: RequestRecord; assignment: string | null; unknownLabels: string[] }
  | { outcome: 'refused'; refused: Refusal }
  | { outcome: 'gone' }

export function outcomeOf(reading: Reading): Outcome {
  if ('refused' in reading) return { outcome: 'refused', refused: reading.refused }
  const bytes = new TextEncoder().encode(JSON.stringify(reading)).length
  if (bytes <= MOST_RECORD_BYTES) return { outcome: 'parsed', ...reading }
  const detail = `the record takes ${bytes} bytes, at most ${MOST_RECORD_BYTES} can be kept`
  return { outcome: 'refused', refused: { reason: 'too-large', detail } }
}

/** Texts with the same number are one request; a text without a number stands for itself. */
export function requestIdOf(record: RequestRecord, objectId: string): string {
  return record.requestNumber === null ? `object:${objectId}` : `number:${record.requestNumber}`
}
