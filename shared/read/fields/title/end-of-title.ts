import { CELL, GLUED, isMark, isWord, markAt, NUMBER, type Tokens } from '../../tokens/tokens.ts'
import { organisationAt } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { referenceAt } from '../../values/reference.ts'
import { containsRole } from '../../values/roles.ts'

/** Behind a bar, a wide gap or a spaced dash stands something else: the client, the place, the broker's site. */
export function endOfTitle(tokens: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    if (isMark(tokens, k, '|•·') || tokens.gap[k] === CELL) return k
    if (
      isMark(tokens, k, '-,') &&
      (tokens.gap[k] !== GLUED || markAt(tokens, k) === ',') &&
      tokens.gap[k + 1] !== GLUED &&
      isFact(tokens, k + 1, end)
    )
      return k
    const isField = isWord(tokens, k, 'archief', 'museum', 'college', 'samenwerking') && tokens.word[k - 1]?.isRole
    if (!isField && organisationAt(tokens, k, end) && containsRole(tokens, first, k)) return afterRole(tokens, k)
  }
  return end
}

function afterRole(tokens: Tokens, k: number): number {
  return isWord(tokens, k - 1, 'bij', 'voor', 'de', 'van', 'at', 'for')
    ? isWord(tokens, k - 2, 'bij', 'voor', 'van')
      ? k - 2
      : k - 1
    : k
}

function isFact(tokens: Tokens, k: number, end: number): boolean {
  return (
    tokens.type[k] === NUMBER ||
    isMark(tokens, k, '€') ||
    organisationAt(tokens, k, end) !== null ||
    placeAt(tokens, k, end)?.end === end ||
    referenceAt(tokens, k, end) !== null
  )
}
