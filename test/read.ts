import { parse } from '../shared/parse.ts'
import type { RequestRecord } from '../shared/request.ts'

/** Lines that make any snippet count as a request, and say nothing about its criteria. */
const PAD = 'Aanvraagnummer: 90210\nUren per week: 32\nTarief: € 80,00\n\n'

/** The record of a snippet, padded so that it counts as a request. Throws where it is refused. */
export function recordOf(text: string, capturedAt: string | null = null): RequestRecord {
  const reading = parse(new TextEncoder().encode(PAD + text), { capturedAt })
  if ('refused' in reading) throw new Error(`refused: ${reading.refused.reason}: ${reading.refused.detail}`)
  return reading.record
}
