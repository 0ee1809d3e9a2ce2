import type { Hit } from '../../concepts/cues.ts'
import { type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord } from '../../tokens/tokens.ts'

/** A condition holds for the clause behind it too; what may be done holds for its own. */
const CONDITIONS =
  'mocht mochten indien als tenzij if wanneer eerder eerdere vorige nadat zodra totdat voordat once after until'.split(
    ' ',
  )
const MAY_BE = ['kan', 'kunnen', 'mogelijk', 'optie', 'may', 'mag', 'zou', 'recht', 'voorbehoud']

/** What is said to be possible, or to follow on something, has not happened. */
export function isPossibility(meanings: Meanings, hit: Hit): boolean {
  const { first } = sentenceOf(meanings, hit.first)
  if (isWord(meanings.tokens, hit.first, 'vervalt') && hit.first === first) return true
  let isOwn = true
  for (let k = hit.first - 1; k >= Math.max(first, hit.first - 14); k--) {
    if (isMark(meanings.tokens, k, ',;')) isOwn = false
    if (isWord(meanings.tokens, k, ...CONDITIONS) || (isOwn && isWord(meanings.tokens, k, ...MAY_BE))) return true
  }
  return false
}
