import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import type { Hit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings } from '../../meanings/meanings.ts'
import { BLANK, GLUED, isCapital, markAt, NUMBER, textOf, WORD } from '../../tokens/tokens.ts'
import { isAsked } from './is-asked.ts'

/** More mentions than any request has. */
export const MOST_MENTIONS = 100

/** "TMap-certificaat", "certificaat Platform Developer II": names that the vocabulary does not know. */
export function unknownCertificates(meanings: Meanings): Hit[] {
  return cuesOf(meanings, 'certificate.word')
    .slice(0, MOST_MENTIONS)
    .flatMap((word) => {
      const folded = meanings.tokens.word[word.first]?.folded ?? ''
      if (!folded.startsWith('certifica')) return []
      const hit = nameBefore(meanings, word) ?? nameBehind(meanings, word)
      return hit && isAsked(meanings, hit) ? [hit] : []
    })
}

const ADJECTIVES = wordSet(
  'een geldig geldige a valid the het recent recente afgerond behaald in met bezit van the your',
)

/** "TMap-certificaat", "Azure Solutions Architect Expert certificate". */
function nameBefore({ tokens }: Meanings, word: Hit): Hit | null {
  const at =
    markAt(tokens, word.first - 1) === '-' && tokens.gap[word.first] === GLUED ? word.first - 2 : word.first - 1
  if (at < 0 || tokens.type[at] !== WORD || (tokens.gap[word.first] ?? 0) > 1) return null
  let first = at
  while (first > 0 && word.first - first < 7 && isNamePart(tokens, first - 1) && tokens.gap[first] === BLANK) first--
  const whole = isNamePart(tokens, at) && (isName(tokens, at) || at - first > 0)
  return whole ? { first, end: at + 1 } : null
}

function isNamePart(tokens: Meanings['tokens'], k: number): boolean {
  return tokens.type[k] === WORD && isCapital(tokens, k) && !isOneOf(tokens.word[k], ADJECTIVES)
}

function isName(tokens: Meanings['tokens'], k: number): boolean {
  const written = textOf(tokens, k, k + 1)
  return written.length > 1 && written.slice(1) !== written.slice(1).toLowerCase()
}

/** "certificaat Platform Developer II": words with a capital behind it. */
function nameBehind({ tokens }: Meanings, word: Hit): Hit | null {
  let k = word.end
  if (markAt(tokens, k) === ':') k++
  const first = k
  while (k - first < 5 && (tokens.gap[k] ?? 9) < 2 && k < tokens.count && isPartOfName(tokens, k, first)) k++
  return k > first ? { first, end: k } : null
}

function isPartOfName(tokens: Meanings['tokens'], k: number, first: number): boolean {
  if (tokens.type[k] === WORD) return isCapital(tokens, k)
  return k > first && (tokens.type[k] === NUMBER || (markAt(tokens, k) === '-' && tokens.gap[k] === GLUED))
}
