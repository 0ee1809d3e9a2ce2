import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { isWord } from '../tokens/tokens.ts'
import type { Value } from '../values/value.ts'
import type { Stretch } from './clause.ts'
import { relationsIn } from './fee-relations.ts'
import type { Meanings } from './meanings.ts'
import { valuesWithin } from './meanings.ts'
import { once } from './once.ts'

/** The most that an hourly fee can be, in cents; more is something else, such as a rate. */
export const MOST_CENTS = 2500
export const MOST_PERCENT = 30

/** The values of a text that are small enough for a fee. */
export const smallValues = once((meanings: Meanings): Value[] => meanings.values.filter(isSmall))

function isSmall(value: Value): boolean {
  if (value.kind === 'amount') return value.maxCents <= MOST_CENTS && (value.per === null || value.per === 'hour')
  return value.kind === 'quantity' && value.unit === 'percent' && value.max <= MOST_PERCENT
}

/** What a sentence without a word for the fee says that the broker takes: "wij romen 4% af", "€ 2 blijft bij ons achter". */
export function chargeIn(meanings: Meanings, sentence: Stretch): Hit | null {
  const { cues } = meanings
  const { first, end } = sentence
  if (hasHit(cues, 'stands.other', first, end)) return null
  const charged = hitsIn(cues, 'fee.charged', first, end)[0]
  if (charged && hasHit(cues, 'fee.by', first, end)) return charged
  const value = valuesWithin(meanings, first, end).find(isSmall)
  if (!value) return null
  if ((['basis.travel', 'money.other'] as const).some((cue) => hasHit(cues, cue, first, end))) return null
  const taken = relationsIn(meanings, sentence).find(({ is }) => is === 'from')
  // "Naar ons" tells both.
  const isOurs = taken && (hasHit(cues, 'stands.us', first, end) || isWord(meanings.tokens, taken.first + 1, 'ons'))
  return isOurs ? { first: value.first, end: value.end } : null
}
