import { counts, type Meanings } from '../meanings/meanings.ts'
import { lengthOf, MARK, markAt, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import type { Leftover } from './leftover.ts'
import { blankAt, gapAt, moneyAt, slashesAt } from './leftover-blanks.ts'
import { fieldAt, filled, isPlaceholder, squareAt } from './leftover-brackets.ts'

/** What marks show: brackets to be filled in, rows of dots and lines, "9 // .", a full stop behind nothing. */
export function leftoverMarks(meanings: Meanings): Leftover[] {
  const { tokens } = meanings
  const found: Leftover[] = []
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.type[k] !== MARK) continue
    const leftover = leftoverAt(meanings, k)
    if (!leftover || !counts(meanings, k)) continue
    found.push(leftover)
    k = Math.max(k, leftover.end - 1)
  }
  return found
}

function leftoverAt(meanings: Meanings, k: number): Leftover | null {
  const { tokens } = meanings
  switch (markAt(tokens, k)) {
    case '[':
      return squareAt(meanings, k)
    case '<':
      return filled(tokens, k, '>', isPlaceholder) ? fieldAt(tokens, k, '>') : null
    case '{':
      return lengthOf(tokens, k) > 1 || filled(tokens, k, '}', isPlaceholder) ? fieldAt(tokens, k, '}') : null
    case '$':
      return markAt(tokens, k + 1) === '{' ? fieldAt(tokens, k, '}') : null
    case '%':
      return lengthOf(tokens, k) === 2 && tokens.type[k + 1] === WORD ? fieldAt(tokens, k, '%') : null
    case '#':
      return isShouted(tokens, k + 1) && markAt(tokens, k + 2) === '#' ? { first: k, end: k + 3, kind: 'field' } : null
    case '_':
      return lengthOf(tokens, k) >= 3 ? blankAt(meanings, k) : null
    case '.':
      return lengthOf(tokens, k) >= 7 ? blankAt(meanings, k) : gapAt(tokens, k)
    case '…':
      return lengthOf(tokens, k) >= 3 ? blankAt(meanings, k) : null
    case '/':
      return slashesAt(tokens, k)
    case '€':
      return moneyAt(tokens, k)
    default:
      return null
  }
}

function isShouted(tokens: Tokens, k: number): boolean {
  const written = textOf(tokens, k, k + 1)
  return tokens.type[k] === WORD && written.length > 2 && written === written.toUpperCase()
}
