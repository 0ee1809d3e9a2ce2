import { type Hit, hasHit } from '../concepts/cues.ts'
import { isWord, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Value } from '../values/value.ts'
import { isAffirmed } from './affirmed.ts'
import { counts, type Meanings, sectionKind, sentenceOf, valuesWithin } from './meanings.ts'
import { saidIn } from './stance.ts'

/** What colleagues do, or how a day of talks goes, says nothing about the assignment. */
export function mayStateSite(meanings: Meanings, { first, end }: Hit): boolean {
  const kind = sectionKind(meanings, first)
  if (!counts(meanings, first) || kind === 'organisation') return false
  if (kind === 'procedure' && !valuesWithin(meanings, first, end).some(isWeekly)) return false
  if (isOfTeam(meanings.tokens, first, end) && !hasHit(meanings.cues, 'site.least', first, end)) return false
  if (isOfService(meanings, first, end) || isOpenQuestion(meanings, first)) return false
  return !saidIn(meanings.tokens, first, end).some(({ is }) => is === 'others') || isAskedOfAll(meanings, first, end)
}

/** "Wij zien onze mensen graag ten minste twee dagen op kantoor". */
function isAskedOfAll({ cues, tokens }: Meanings, first: number, end: number): boolean {
  if (!hasHit(cues, 'site.least', first, end)) return false
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'graag')) return true
  return false
}

/** "Het loket houdt twee dagen per week spreekuur op locatie": what somebody else does there. */
function isOfService({ cues, tokens }: Meanings, first: number, end: number): boolean {
  if (!isWord(tokens, first, 'het', 'de', 'onze', 'ons', 'the', 'our') || tokens.type[first + 1] !== WORD) return false
  if (
    !isWord(
      tokens,
      first + 2,
      'houdt',
      'heeft',
      'hebben',
      'houden',
      'biedt',
      'draait',
      'verzorgt',
      'organiseert',
      'zit',
    )
  )
    return false
  if (tokens.word[first + 1]?.isRole || hasHit(cues, 'own.assignment', first + 1, first + 2)) return false
  for (let k = first + 3; k < end; k++) if (isWord(tokens, k, 'je', 'jij', 'u', 'jou', 'kandidaat', 'you')) return false
  return true
}

/** "Volstaat één dag per week op locatie?" */
function isOpenQuestion(meanings: Meanings, first: number): boolean {
  const sentence = sentenceOf(meanings, first)
  return sentence.asks && !isAffirmed(meanings, sentence) && !hasHit(meanings.cues, 'intent.hire', first, sentence.end)
}

function isWeekly(value: Value): boolean {
  return value.kind === 'quantity' && value.unit === 'day' && value.per === 'week'
}

/** "Het team is twee dagen per week op kantoor", "de afdeling werkt drie dagen thuis": whom the sentence opens with. */
function isOfTeam(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 6); k++) {
    if (isWord(tokens, k, 'je', 'jij', 'u', 'kandidaat', 'you')) return false
    if (!isWord(tokens, k, 'team', 'afdeling', 'teams', 'department', 'unit', 'cluster', 'collega', 'organisatie'))
      continue
    if (!isWord(tokens, k - 1, 'het', 'de', 'ons', 'onze', 'hele', 'the', 'our', 'een')) continue
    for (let t = k + 1; t < Math.min(end, k + 4); t++)
      if (isWord(tokens, t, 'is', 'zit', 'werkt', 'komt', 'heeft', 'spreekt', 'works', 'meets', 'has')) return true
  }
  return false
}
