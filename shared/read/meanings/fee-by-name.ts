import type { Pair } from '../blocks/pair.ts'
import { type Cues, type Hit, hasHit, hits } from '../concepts/cues.ts'
import { isCapital, isWord } from '../tokens/tokens.ts'
import type { AmountValue } from '../values/value.ts'
import { counts, type Meanings, sentenceOf, valuesWithin } from './meanings.ts'
import { once } from './once.ts'

/** The most that who is named takes an hour, in cents. */
const MOST_CENTS = 2500

/** "Vergoeding Noordwerk: € 1,75 per uur": a label that we do not know, with the name of who gets so little an hour. */
export function takenByName(meanings: Meanings, { kind, labelFirst, labelEnd, first, end }: Pair): AmountValue | null {
  const { cues, tokens } = meanings
  if (kind !== null || !isWord(tokens, labelFirst, 'vergoeding', 'bijdrage', 'kosten', 'opslag', 'fee')) return null
  const name = isWord(tokens, labelFirst + 1, 'van', 'voor', 'aan') ? labelFirst + 2 : labelFirst + 1
  if (name >= labelEnd || !isCapital(tokens, name) || !counts(meanings, first)) return null
  if (hasHit(cues, 'money.other', labelFirst, end) || hasHit(cues, 'basis.travel', labelFirst, labelEnd)) return null
  return hourlyIn(meanings, first, end)
}

/** "Noordwerk rekent € 1,75 per uur", "u betaalt Noordwerk € 1,75 per uur": who has a name takes so little an hour. */
export function isChargedByName(meanings: Meanings, { first, end }: Hit): boolean {
  const { tokens } = meanings
  const name = isWord(tokens, end, 'aan') ? end + 1 : end
  const isNamed = isCapital(tokens, first - 1) && !isWord(tokens, first - 1, ...PRONOUNS)
  return (isNamed || isCapital(tokens, name)) && hourlyIn(meanings, end, end + 6) !== null
}

/**
 * Every "vergoeding voor Noordwerk" of a text that once says how much that is an hour: so it is part of the rate in
 * "€ 90, inclusief de vergoeding voor Noordwerk" too.
 */
export const namedFees = once((meanings: Meanings): Cues => {
  const { cues, tokens } = meanings
  const nameOf = ({ end }: Hit) => tokens.word[end]?.folded
  const all = hits(cues, 'fee.taken').filter(({ first, end }) => isCapital(tokens, end) && counts(meanings, first))
  const names = new Set(all.filter((hit) => isTakenByName(meanings, hit)).map(nameOf))
  return new Map([['fee.taken', all.filter((hit) => names.has(nameOf(hit)))]])
})

/** "De vergoeding van Noordwerk bedraagt € 1,75 per uur". */
export function isTakenByName(meanings: Meanings, { first, end }: Hit): boolean {
  if (!isCapital(meanings.tokens, end)) return false
  const to = Math.min(sentenceOf(meanings, first).end, end + 10)
  // The words themselves may speak of other money ("vergoeding voor"); who has a name takes it.
  const isOther = (['money.other', 'basis.travel'] as const).some((cue) => hasHit(meanings.cues, cue, end, to))
  return !isOther && hourlyIn(meanings, end, to) !== null
}

const PRONOUNS = ['hij', 'zij', 'ze', 'men', 'je', 'u', 'wie', 'dit', 'dat', 'deze', 'die', 'ik', 'jij', 'they', 'he']

function hourlyIn(meanings: Meanings, first: number, end: number): AmountValue | null {
  const amount = valuesWithin(meanings, first, end).find((value) => value.kind === 'amount')
  return amount?.kind === 'amount' && amount.per === 'hour' && amount.maxCents <= MOST_CENTS ? amount : null
}
