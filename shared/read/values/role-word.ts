import { FIRST_NAMES } from '../../vocabulary/first-names.ts'
import { BEHIND_OTHERS, isRolePair } from '../../vocabulary/roles.ts'
import { isOneOf } from '../../vocabulary/word-set.ts'
import { GLUED, isCapital, isWord, type Tokens, WORD } from '../tokens/tokens.ts'

/** A word for a role. */
export function isRoleAt(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === WORD && tokens.word[k]?.isRole === true && !isSurname(tokens, k)
}

/** "Kim Aarts", "Piet Schilder": what would be a role behind a first name. */
function isSurname(tokens: Tokens, k: number): boolean {
  return (
    isCapital(tokens, k) &&
    tokens.gap[k] !== GLUED &&
    isOneOf(tokens.word[k - 1], FIRST_NAMES) &&
    isCapital(tokens, k - 1)
  )
}

/** "Scrum master", "hoofd bedrijfsvoering", but not "het hoofd bieden". */
export function isPairAt(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] !== WORD || tokens.type[k + 1] !== WORD) return false
  if (!isOneOf(tokens.word[k + 1], BEHIND_OTHERS) && !isWord(tokens, k, 'hoofd')) return false
  const isPair = isRolePair(tokens.word[k]?.folded ?? '', tokens.word[k + 1]?.folded ?? '')
  return isPair && !isWord(tokens, k - 1, 'het', 'uit', 'op')
}
