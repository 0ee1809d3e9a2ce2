import { parse } from '../shared/parse.ts'
import type { RequestRecord } from '../shared/request.ts'

/** Padding with nothing in it about what a test reads, so that a snippet counts as a request. */
const HEAD = 'Aanvraagnummer: 48213\nSluitingsdatum: 14-09-2026\n'

/** The record of a snippet, padded so that it counts as a request. */
export function recordOf(text: string, capturedAt: string | null = null): RequestRecord {
  const reading = parse(new TextEncoder().encode(`${HEAD}\n${text}\n`), { capturedAt })
  if ('refused' in reading) throw new Error(`refused: ${reading.refused.reason}, ${reading.refused.detail}`)
  return reading.record
}
