import { FIELDS } from '../shared/fields/fields.ts'
import { outlineFor } from '../shared/formats/outline-for.ts'
import { parse } from '../shared/parse.ts'
import type { RequestRecord } from '../shared/request.ts'
import { readText } from '../shared/text.ts'

/** What one field reads in a snippet, whether or not the snippet is a whole request. */
export function fieldOf<Name extends keyof typeof FIELDS>(
  name: Name,
  snippet: string,
): ReturnType<(typeof FIELDS)[Name]>['value'] {
  return FIELDS[name](outlineFor(readText(snippet))).value
}

/** A table row's title: the snippet on one line. */
export function oneLine(snippet: string): string {
  return snippet.replace(/\s*\n\s*/g, ' ⏎ ').replace(/\t/g, ' ⇥ ')
}

/** Lines that make any snippet count as a request, and say nothing about its criteria. */
const PAD = 'Aanvraagnummer: 90210\nUren per week: 32\nTarief: € 80,00\n\n'

/** The record of a snippet, padded so that it counts as a request. Throws where it is refused. */
export function recordOf(text: string, capturedAt: string | null = null): RequestRecord {
  const reading = parse(new TextEncoder().encode(PAD + text), { capturedAt })
  if ('refused' in reading) throw new Error(`refused: ${reading.refused.reason}: ${reading.refused.detail}`)
  return reading.record
}
