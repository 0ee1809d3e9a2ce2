import { FIELDS } from '../shared/read/fields/fields.ts'
import { parse, understand } from '../shared/read/parse.ts'
import type { RequestRecord } from '../shared/request.ts'

/** What one field reads in a snippet, whether or not the snippet is a whole request. */
export function fieldOf<Name extends keyof typeof FIELDS>(
  name: Name,
  snippet: string,
): ReturnType<(typeof FIELDS)[Name]>['value'] {
  return FIELDS[name](understand(snippet)).value as ReturnType<(typeof FIELDS)[Name]>['value']
}

/** A table row's title: the snippet on one line. */
export function oneLine(snippet: string): string {
  return snippet.replace(/\s*\n\s*/g, ' ⏎ ').replace(/\t/g, ' ⇥ ')
}

/** A header that makes any snippet count as a request, and says nothing about what the tests read. */
export const HEAD = 'Functie: Planner\nAanvraagnummer: 48213\nRegio: Drenthe\nOpdrachtgever: Gemeente Assen\n'

/** The record of a snippet, padded so that it counts as a request. */
export function recordOf(text: string, capturedAt: string | null = null): RequestRecord {
  const [reading] = parse(new TextEncoder().encode(`${HEAD}\n${text}\n`), { capturedAt })
  if (!reading) throw new Error('nothing was read')
  if ('refused' in reading) throw new Error(`refused: ${reading.refused.reason}, ${reading.refused.detail}`)
  return reading.record
}
