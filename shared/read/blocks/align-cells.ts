import { CELL, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'
import { CELLS } from './signs.ts'

/** No label has more tokens. */
const LONGEST_LABEL = 6
/** So many blanks stand behind the longest label of a table, where the shorter ones have more. */
const NARROW = 2

/** "Aanvang  1 mei" between "Uren     32" and "Duur     6 maanden": a narrow gap that ends where the cells beside it begin. */
export function alignCells(tokens: Tokens, lines: Line[]) {
  for (const [i, line] of lines.entries()) {
    if ((line.signs & CELLS) !== 0) continue
    for (const beside of [lines[i - 1], lines[i + 1]]) {
      const k = beside ? narrowGap(tokens, line, firstCell(tokens, beside)) : -1
      if (k < 0) continue
      tokens.gap[k] = CELL
      line.signs |= CELLS
      break
    }
  }
}

/** The column in which the second cell of a line begins; -1 where it has none. */
function firstCell(tokens: Tokens, line: Line): number {
  if ((line.signs & CELLS) === 0) return -1
  const limit = Math.min(line.end, line.first + LONGEST_LABEL + 1)
  for (let k = line.first + 1; k < limit; k++) if (tokens.gap[k] === CELL) return columnOf(tokens, line, k)
  return -1
}

function narrowGap(tokens: Tokens, line: Line, column: number): number {
  if (column < 0) return -1
  const limit = Math.min(line.end, line.first + LONGEST_LABEL + 1)
  for (let k = line.first + 1; k < limit; k++) {
    if (columnOf(tokens, line, k) < column) continue
    const isNarrow = (tokens.start[k] ?? 0) - (tokens.end[k - 1] ?? 0) === NARROW
    return columnOf(tokens, line, k) === column && isNarrow ? k : -1
  }
  return -1
}

function columnOf({ start }: Tokens, { first, indent }: Line, k: number): number {
  return (start[k] ?? 0) - (start[first] ?? 0) + indent
}
