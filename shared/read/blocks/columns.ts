import { CELL, type Tokens } from '../tokens/tokens.ts'
import { labelOf } from './label-match.ts'
import type { Line } from './line.ts'
import type { Pair } from './pair.ts'

type Cell = { first: number; end: number }

/** A row of labels above rows of values, from line `i` on: the pairs, and the last line of the table. */
export function columnPairs(tokens: Tokens, lines: Line[], i: number): { pairs: Pair[]; last: number } | null {
  const line = lines[i]
  const below = lines[i + 1]
  if (!line || !below) return null
  const heads = cellsOf(tokens, line)
  if (heads.length < 2) return null
  const kinds = heads.map((cell) => labelOf(tokens, cell.first, cell.end))
  const known = kinds.filter((kind) => kind !== null).length
  if (known < 2 || known * 5 < heads.length * 3) return null
  const pairs: Pair[] = []
  let last = i
  for (let k = i + 1; k < lines.length; k++) {
    const row = lines[k]
    const cells = row ? cellsOf(tokens, row) : []
    if (
      cells.length !== heads.length ||
      (heads.length === 2 && cells.some((cell) => labelOf(tokens, cell.first, cell.end)))
    )
      break
    last = k
    cells.forEach((cell, c) => {
      const head = heads[c]
      if (head)
        pairs.push({
          kind: kinds[c] ?? null,
          labelFirst: head.first,
          labelEnd: head.end,
          first: cell.first,
          end: cell.end,
          line: k,
          shape: 'column',
          row: k - i - 1,
        })
    })
  }
  return last > i ? { pairs, last } : null
}

function cellsOf(tokens: Tokens, line: Line): Cell[] {
  const cells: Cell[] = []
  let first = line.body
  for (let k = line.body + 1; k <= line.end; k++) {
    if (k < line.end && tokens.gap[k] !== CELL) continue
    cells.push({ first, end: k })
    first = k
  }
  return cells
}
