import { type Hit, hasHit } from '../concepts/cues.ts'
import { isWord, type Tokens } from '../tokens/tokens.ts'
import type { Value } from '../values/value.ts'
import { counts, type Meanings, sectionKind, valuesWithin } from './meanings.ts'
import { saidIn } from './stance.ts'

/** What colleagues do, or how a day of talks goes, says nothing about the assignment. */
export function mayStateSite(meanings: Meanings, { first, end }: Hit): boolean {
  const kind = sectionKind(meanings, first)
  if (!counts(meanings, first) || kind === 'organisation') return false
  if (kind === 'procedure' && !valuesWithin(meanings, first, end).some(isWeekly)) return false
  if (isOfTeam(meanings.tokens, first, end) && !hasHit(meanings.cues, 'site.least', first, end)) return false
  return !saidIn(meanings.tokens, first, end).some(({ is }) => is === 'others')
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
