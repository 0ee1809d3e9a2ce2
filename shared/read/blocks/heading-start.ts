import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { BLANK, GLUED, isCapital, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

const CHAPTERS = wordSet('artikel hoofdstuk paragraaf deel onderdeel sectie perceel chapter section part article')

/** "Hoofdstuk 5", "Artikel 3": the name of a chapter begins. */
export function isChapter(tokens: Tokens, k: number): boolean {
  return isOneOf(tokens.word[k], CHAPTERS)
}

/** Where the words of a heading begin, behind "3 ", "A.3 ", "Artikel 3 – " or "Deel B: ". */
export function headingStart(tokens: Tokens, line: Line): number {
  const { body, end } = line
  // "40 COMPETENTIES" is numbered by tens.
  const highest = (tokens.number[body] ?? 1) % 10 === 0 ? 100 : 30
  if (tokens.type[body] === NUMBER && (tokens.number[body] ?? 99) < highest && (tokens.gap[body + 1] ?? 0) === BLANK)
    return isCapital(tokens, body + 1) && body + 1 < end ? body + 1 : body
  if (isLetteredNumber(tokens, body) && isCapital(tokens, body + 3) && body + 3 < end) return body + 3
  if (!isChapter(tokens, body)) return body
  const letter = tokens.type[body + 1] === WORD && (tokens.end[body + 1] ?? 0) - (tokens.start[body + 1] ?? 0) <= 3
  if (tokens.type[body + 1] !== NUMBER && !letter) return body
  let k = body + 2
  while (k < end && '.-:)'.includes(markAt(tokens, k) || ' ')) k++
  return k < end ? k : body
}

/** "A.3" with blanks behind it. */
function isLetteredNumber(tokens: Tokens, k: number): boolean {
  const isLetter =
    tokens.type[k] === WORD && (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) === 1 && isCapital(tokens, k)
  const joined = markAt(tokens, k + 1) === '.' && tokens.gap[k + 1] === GLUED && tokens.gap[k + 2] === GLUED
  return isLetter && joined && tokens.type[k + 2] === NUMBER && tokens.gap[k + 3] === BLANK
}
