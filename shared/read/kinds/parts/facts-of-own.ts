import { hitsIn } from '../../concepts/cues.ts'
import type { About } from '../../meanings/about.ts'
import { type Meanings, sectionKind, valuesWithin } from '../../meanings/meanings.ts'
import { type Tokens, textOf } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import type { Value } from '../../values/value.ts'

/** In a list of criteria roles and hours are those of a candidate. */
export function isOfCriteria(meanings: Meanings, token: number): boolean {
  const section = sectionKind(meanings, token)
  return section === 'knockouts' || section === 'awards' || section === 'competences'
}

/** An amount, or a number of hours or days: what a request of its own states. */
export function hasFacts(meanings: Meanings, first: number, end: number): boolean {
  return valuesWithin(meanings, first, end).some(
    (value) =>
      value.kind === 'amount' || (value.kind === 'quantity' && (value.unit === 'hour' || value.unit === 'day')),
  )
}

/** Which facts of a request a stretch states: hours, money, a term, a date of the assignment or of closing. */
export function factKinds(meanings: Meanings, first: number, end: number): FactKind[] {
  const kinds = valuesWithin(meanings, first, end).flatMap((value): FactKind[] => {
    if (value.kind === 'amount') return ['money']
    if (value.kind !== 'quantity') return []
    if (isHours(value)) return ['hours']
    return value.unit === 'month' || value.unit === 'year' ? ['term'] : []
  })
  for (const { value, about } of meanings.dates)
    if (value.first >= first && value.first < end && about !== null && DATED.has(about)) kinds.push('date')
  // "Uren: 16 tot 20", "Opdrachtgever: Gemeente Ede".
  for (const kind of ['hours', 'client'] as const)
    for (const pair of meanings.pairsByKind.get(kind) ?? [])
      if (pair.first >= first && pair.first < end) kinds.push(kind)
  return kinds
}

export function isHours(value: Value): boolean {
  return value.kind === 'quantity' && (value.unit === 'hour' || value.unit === 'fte')
}

type FactKind = 'hours' | 'money' | 'term' | 'date' | 'client'

const DATED = new Set<About>(['closing', 'start', 'available', 'end'])

/** "Aanvraag 7101": the number that words for it stand before. */
export function numberIn(meanings: Meanings, first: number, end: number): string | null {
  for (const hit of hitsIn(meanings.cues, 'number.before', first, end)) {
    for (let k = hit.end; k < Math.min(hit.end + 3, end); k++) {
      const found = referenceAt(meanings.tokens, k, end)
      if (found && isLongEnough(meanings.tokens, found)) return textOf(meanings.tokens, found.first, found.end)
    }
  }
  return null
}

export function isLongEnough(tokens: Tokens, { first, end }: { first: number; end: number }): boolean {
  return (tokens.end[end - 1] ?? 0) - (tokens.start[first] ?? 0) >= 3
}
