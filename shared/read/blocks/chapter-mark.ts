import { GLUED, isCapital, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

/** The number before the words of an item, and the token behind it. */
export type Numbered = { number: number; end: number; loose: boolean }

/** "2.1 Bachelor degree": the number within its chapter. */
export function chapterMark(tokens: Tokens, at: number, end: number): Numbered | null {
  let next = at + 3
  if (markAt(tokens, next) === '.') next++
  const number = tokens.number[at + 2] ?? -1
  if (next >= end || tokens.gap[next] === GLUED || tokens.type[next] !== WORD || number > 99) return null
  return { number, end: next, loose: false }
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** "IV.2 Words": the number within a chapter that has a Roman one. */
export function romanMark(tokens: Tokens, at: number, end: number): Numbered | null {
  if (!ROMAN.includes(tokens.word[at]?.folded ?? '') || !isCapital(tokens, at) || markAt(tokens, at + 1) !== '.')
    return null
  const joined = tokens.gap[at + 1] === GLUED && tokens.gap[at + 2] === GLUED
  return joined && tokens.type[at + 2] === NUMBER ? chapterMark(tokens, at, end) : null
}
