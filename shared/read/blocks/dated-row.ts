import { CELL, isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

/** "di 19-01-2027   sluiting 10:00 uur": a line of a planning that begins with its day, below another, or in cells. */
export function isDatedRow(tokens: Tokens, above: Line, line: Line): boolean {
  if (!isDated(tokens, line)) return false
  if (isDated(tokens, above)) return true
  for (let k = line.body + 1; k < line.end; k++) if (tokens.gap[k] === CELL) return true
  return false
}

/** A weekday, a day and its month, or a day in figures. */
function isDated(tokens: Tokens, { body, end }: Line): boolean {
  const isDay = tokens.word[body]?.atom?.kind === 'weekday'
  let k = isDay ? body + 1 : body
  if (isMark(tokens, k, '.,')) k++
  if (k >= end || tokens.type[k] !== NUMBER || (tokens.number[k] ?? 99) > 31) return false
  const isFigures = isMark(tokens, k + 1, '-/') && tokens.type[k + 2] === NUMBER
  return isFigures || tokens.word[k + 1]?.atom?.kind === 'month' || (isDay && isWord(tokens, k + 1, 'e', 'ste', 'de'))
}
