import { CELL, GLUED, lengthOf, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'
import { BAR, CELLS, COMMA, SEMICOLON } from './signs.ts'

/** A cell of a row: token indexes, the end exclusive. */
export type Cell = { first: number; end: number }

/** What parts the cells of a row: tabs and wide gaps, bars, semicolons, commas. */
export const PARTS = [
  { part: '', sign: CELLS },
  { part: '|', sign: BAR },
  { part: ';', sign: SEMICOLON },
  { part: ',', sign: COMMA },
] as const
export type Part = (typeof PARTS)[number]['part']

/** The cells of a line; between two marks in a row stands an empty one. */
export function cellsOf(tokens: Tokens, line: Line, part: Part): Cell[] {
  const cells: Cell[] = []
  let first = line.body
  for (let k = line.body; k < line.end; k++) {
    if (k === first && part !== '') k = quoteEnd(tokens, k, { end: line.end, part })
    if (part === '') {
      if (k === line.body || tokens.gap[k] !== CELL) continue
      cells.push({ first, end: k })
      first = k
    } else if (
      markAt(tokens, k) === part &&
      !(part === ',' && tokens.gap[k + 1] === GLUED && isWithinNumber(tokens, k))
    ) {
      for (let n = 0; n < lengthOf(tokens, k); n++) {
        cells.push({ first, end: n === 0 ? k : first })
        first = k + 1
      }
    }
  }
  cells.push({ first, end: line.end })
  return cells
}

const LONGEST_QUOTED = 1000

/** The last token of a cell in quotes, which may hold the mark that parts cells: "uurtarief; excl. btw". */
function quoteEnd(tokens: Tokens, first: number, { end, part }: { end: number; part: Part }): number {
  if (markAt(tokens, first) !== '"' || lengthOf(tokens, first) > 1) return first
  for (let k = first + 1; k < Math.min(end, first + LONGEST_QUOTED); k++) {
    const isClosing = markAt(tokens, k) === '"' && lengthOf(tokens, k) % 2 === 1
    if (isClosing && (k + 1 === end || markAt(tokens, k + 1) === part)) return k
  }
  return first
}

/** "92,50" is one value, though commas part the cells. */
function isWithinNumber(tokens: Tokens, k: number): boolean {
  return (
    tokens.gap[k] === GLUED &&
    (tokens.number[k - 1] ?? -1) >= 0 &&
    (tokens.number[k + 1] ?? -1) >= 0 &&
    tokens.type[k - 1] === NUMBER &&
    tokens.type[k + 1] === NUMBER
  )
}

/** The last cell may hold the mark itself: "Ramingen toetsen; looptijd volgt". */
export function upTo(count: number, cells: Cell[], part: Part): Cell[] {
  const last = cells.at(-1)
  if (cells.length <= count || part === '' || !last) return cells
  return [...cells.slice(0, count - 1), { first: cells[count - 1]?.first ?? 0, end: last.end }]
}

export function unquoted(tokens: Tokens, { first, end }: Cell): Cell {
  return markAt(tokens, first) === '"' && markAt(tokens, end - 1) === '"' && end - first > 1
    ? { first: first + 1, end: end - 1 }
    : { first, end }
}
