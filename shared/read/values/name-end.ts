import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { CELL, GLUED, isCapital, isMark, isWord, LINE, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

const LINKS = wordSet('van voor de der den het en aan op ter te in of bij for and the')
const MOST_WORDS = 8

/** Where a name of capitalised words ends; links count only between two of them, and a name stays on its line. */
export function nameEnd(tokens: Tokens, start: number, limit: number): number {
  let end = start
  let words = 0
  for (let t = start; t < limit && words < MOST_WORDS; t++) {
    const gap = tokens.gap[t] ?? 0
    if (t > start && (gap >= CELL || (gap >= LINE && !isCapital(tokens, t)))) break
    if (tokens.type[t] === WORD && isCapital(tokens, t) && !startsSentence(tokens, t, start)) {
      end = t + 1
      words++
    } else if (tokens.type[t] === WORD && isOneOf(tokens.word[t], LINKS)) {
      if (isPlaceBehind(tokens, t, end)) break
      if (t + 1 < limit && (tokens.gap[t + 1] ?? 0) >= LINE) break
    } else if (isMark(tokens, t, "-&'") || (isMark(tokens, t, '.') && tokens.gap[t + 1] === GLUED)) {
      if (tokens.gap[t] !== GLUED && isMark(tokens, t, '-')) break
    } else if (tokens.type[t] === NUMBER && tokens.gap[t] === GLUED) end = t + 1
    else if (tokens.type[t] === WORD && (tokens.gap[t] ?? 0) === GLUED) end = t + 1
    else break
  }
  return isInitial(tokens, end - 1) && isMark(tokens, end, '.') && tokens.gap[end] === GLUED ? end + 1 : end
}

/** The last letter of "N.V." or "B.V.", whose dot belongs to the name. */
export function isInitial(tokens: Tokens, k: number): boolean {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) === 1 && isMark(tokens, k - 1, '.') && isCapital(tokens, k)
}

/** "Vitens in Zwolle": where it is, and no part of the name. */
function isPlaceBehind(tokens: Tokens, t: number, end: number): boolean {
  return isWord(tokens, t, 'in', 'te', 'bij', 'voor', 'op') && end > 0 && !isWord(tokens, t, 'voor')
}

function startsSentence(tokens: Tokens, t: number, start: number): boolean {
  return t > start && (markAt(tokens, t - 1) === '.' || markAt(tokens, t - 1) === ',') && (tokens.gap[t] ?? 0) > GLUED
}
