import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import { isCapital, isWord } from '../tokens/tokens.ts'
import type { AmountValue } from '../values/value.ts'
import { counts, type Meanings, sentenceOf, valuesWithin } from './meanings.ts'

/** The most that who is named takes an hour, in cents. */
const MOST_CENTS = 2500

/** "Vergoeding Noordwerk: € 1,75 per uur": a label that we do not know, with the name of who gets so little an hour. */
export function takenByName(meanings: Meanings, { kind, labelFirst, labelEnd, first, end }: Pair): AmountValue | null {
  const { cues, tokens } = meanings
  if (kind !== null || !isWord(tokens, labelFirst, 'vergoeding', 'bijdrage', 'kosten', 'opslag')) return null
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

/** "De vergoeding van Noordwerk bedraagt € 1,75 per uur". */
export function isTakenByName(meanings: Meanings, { first, end }: Hit): boolean {
  if (!isCapital(meanings.tokens, end)) return false
  const to = Math.min(sentenceOf(meanings, first).end, end + 10)
  return !hasHit(meanings.cues, 'money.other', first, to) && hourlyIn(meanings, end, to) !== null
}

const PRONOUNS = ['hij', 'zij', 'ze', 'men', 'je', 'u', 'wie', 'dit', 'dat', 'deze', 'die', 'ik', 'jij', 'they', 'he']

function hourlyIn(meanings: Meanings, first: number, end: number): AmountValue | null {
  const amount = valuesWithin(meanings, first, end).find((value) => value.kind === 'amount')
  return amount?.kind === 'amount' && amount.per === 'hour' && amount.maxCents <= MOST_CENTS ? amount : null
}
