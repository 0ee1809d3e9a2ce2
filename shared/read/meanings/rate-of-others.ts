import { hasHit } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { isAffirmed } from './affirmed.ts'
import { clauseAround, type Stretch } from './clause.ts'
import { type Meanings, sentenceOf } from './meanings.ts'
import type { Money, Phrase } from './told-money.ts'

/** The rate of somebody else, or of another time. */
export function isOfOthers(meanings: Meanings, phrase: Phrase, amount: Money, to: number): boolean {
  const { cues } = meanings
  const sentence = sentenceOf(meanings, amount.first)
  if (hasHit(cues, 'intent.offer', sentence.first, sentence.end)) return true
  if (hasHit(cues, 'said.whether', sentence.first, amount.first)) return true
  if (sentence.asks && !isAffirmed(meanings, sentence) && !hasHit(cues, 'intent.hire', sentence.first, sentence.end))
    return true
  const behind = clauseAround(meanings.tokens, { first: amount.first, end: Math.min(to, amount.end + 8) }, amount)
  if (hasHit(cues, 'rate.others', amount.end, behind.end)) return true
  const before = { first: Math.max(phrase.first, amount.first - OTHERS_REACH), end: amount.first }
  return hasHit(cues, 'rate.others', before.first, before.end) && !isNow(meanings, before)
}

/** So far before an amount may stand whose it is. */
const OTHERS_REACH = 20

/** "In de vorige ronde was het € 68, nu € 71", "sinds de vorige ronde verhoogd naar € 71". */
function isNow({ cues, tokens }: Meanings, { first, end }: Stretch): boolean {
  if (hasHit(cues, 'changed.to', Math.max(first, end - 4), end)) return true
  for (let k = Math.max(first, end - 4); k < end; k++)
    if (isWord(tokens, k, 'nu', 'inmiddels', 'now') && (isMark(tokens, k - 1, ',;:') || isWord(tokens, k - 1, 'maar')))
      return true
  return false
}
