import type { LabelKind } from '../../vocabulary/labels.ts'
import { CELL, GLUED, isCapital, isWord, lengthOf, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { labelOf } from './label-match.ts'
import type { Line } from './line.ts'
import type { Pair } from './pair.ts'
import { BAR, CELLS, COMMA, SEMICOLON } from './signs.ts'

type Cell = { first: number; end: number }
type Columns = { pairs: Pair[]; last: number }

/** A row of labels above rows of values, from line `i` on: the pairs, and the last line of the table. */
export function columnPairs(tokens: Tokens, lines: Line[], i: number): Columns | null {
  const line = lines[i]
  const below = lines[i + 1]
  if (!line || !below) return null
  for (const { part, sign } of PARTS) {
    if ((line.signs & below.signs & sign) === 0) continue
    const heads = cellsOf(tokens, line, part)
    if (heads.length < 2 || !fitsBelow(tokens, below, heads.length, part)) continue
    const changed = changedPairs(tokens, lines, i, part)
    if (changed) return changed
    const kinds = heads.map((cell) => columnKind(tokens, cell))
    if (!areHeads(kinds) && !isOfForm(tokens, lines, i, { cells: heads, kinds })) continue
    const rows = rowsBelow(tokens, lines, i, { heads, kinds, part })
    if (rows) return rows
  }
  return null
}

/** At least two labels that we know, and most of a row. */
function areHeads(kinds: (LabelKind | null)[]): boolean {
  const known = kinds.filter((kind) => kind !== null).length
  return known >= 2 && known * 5 >= kinds.length * 3
}

type Heads = { cells: Cell[]; kinds: (LabelKind | null)[] }

/** A form with labels in a row above their values, apart from the next such row: one label that we know is enough. */
function isOfForm(tokens: Tokens, lines: Line[], i: number, { cells, kinds }: Heads): boolean {
  const below = lines[i + 1]
  if (!lines[i]?.apart || !below || below.apart || !(lines[i + 2]?.apart ?? true)) return false
  if (kinds.every((kind) => kind === null)) return false
  return cells.every(
    ({ first, end }) => end - first <= LONGEST_HEAD && isCapital(tokens, first) && isPlain(tokens, first, end),
  )
}

const LONGEST_HEAD = 5

function isPlain(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (tokens.type[k] === NUMBER || ':€@'.includes(markAt(tokens, k) || ' ')) return false
  return true
}

/** Whether the line below has a cell for each head: few lines have, so this is asked before what the heads mean. */
function fitsBelow(tokens: Tokens, below: Line, heads: number, part: Part): boolean {
  const cells = cellsOf(tokens, below, part).length
  return part === '' ? cells === heads : cells >= heads
}

/** What parts the cells of a row: tabs and wide gaps, bars, semicolons, commas. */
const PARTS = [
  { part: '', sign: CELLS },
  { part: '|', sign: BAR },
  { part: ';', sign: SEMICOLON },
  { part: ',', sign: COMMA },
] as const
type Part = (typeof PARTS)[number]['part']
/** With a comma between them, so many labels in a row are no sentence. */
const LEAST_BY_COMMA = 4

function rowsBelow(
  tokens: Tokens,
  lines: Line[],
  i: number,
  { heads, kinds, part }: { heads: Cell[]; kinds: (LabelKind | null)[]; part: Part },
): Columns | null {
  if (part === ',' && heads.length < LEAST_BY_COMMA) return null
  const pairs: Pair[] = []
  let last = i
  for (let k = i + 1; k < lines.length; k++) {
    const row = lines[k]
    const cells = row ? upTo(heads.length, cellsOf(tokens, row, part), part) : []
    const twoLabels = heads.length === 2 && cells.some((cell) => labelOf(tokens, cell.first, cell.end))
    if (cells.length !== heads.length || twoLabels) break
    // The next row of labels: "Start | Einde | Verlenging" below the values of "Nummer | Klant | Rol".
    if (k > i + 1) {
      const next = cells.map((cell) => columnKind(tokens, cell))
      if (areHeads(next) || isOfForm(tokens, lines, k, cells, next)) break
    }
    last = k
    cells.forEach((cell, c) => {
      const head = heads[c]
      const value = unquoted(tokens, cell)
      if (head && value.first < value.end)
        pairs.push(pairOf(head, value, kinds[c] ?? null, { line: k, row: k - i - 1 }))
    })
  }
  return last > i ? { pairs, last } : null
}

function pairOf(head: Cell, cell: Cell, kind: LabelKind | null, at: { line: number; row: number }): Pair {
  return { kind, labelFirst: head.first, labelEnd: head.end, first: cell.first, end: cell.end, shape: 'column', ...at }
}

/** "Van" and "T/m" above a column are the two ends of the term. */
function columnKind(tokens: Tokens, { first, end }: Cell): LabelKind | null {
  if (end - first === 1 && isWord(tokens, first, 'van', 'from')) return 'start'
  return labelOf(tokens, first, end)
}

/** "Onderdeel | Was | Wordt": what a row was is no value any more, what it becomes is the value of its first cell. */
function changedPairs(tokens: Tokens, lines: Line[], i: number, part: Part): Columns | null {
  const heads = cellsOf(tokens, lines[i] as Line, part)
  const was = heads.findIndex(({ first }) =>
    isWord(tokens, first, 'was', 'oud', 'oude', 'huidig', 'huidige', 'old', 'voorheen', 'origineel'),
  )
  const becomes = heads.findIndex(({ first }) =>
    isWord(tokens, first, 'wordt', 'nieuw', 'nieuwe', 'new', 'gewijzigd', 'wijziging'),
  )
  if (was < 0 || becomes < 0 || heads.length < 3) return null
  const pairs: Pair[] = []
  let last = i
  for (let k = i + 1; k < lines.length; k++) {
    const cells = lines[k] ? cellsOf(tokens, lines[k] as Line, part) : []
    const [label, before, after] = [cells[0], cells[was], cells[becomes]]
    if (cells.length !== heads.length || !label || !before || !after) break
    last = k
    pairs.push(pairOf(label, before, 'former', { line: k, row: 0 }))
    pairs.push(pairOf(label, after, labelOf(tokens, label.first, label.end), { line: k, row: 0 }))
  }
  return last > i ? { pairs, last } : null
}

/** The cells of a line; between two marks in a row stands an empty one. */
function cellsOf(tokens: Tokens, line: Line, part: Part): Cell[] {
  const cells: Cell[] = []
  let first = line.body
  for (let k = line.body; k < line.end; k++) {
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
function upTo(count: number, cells: Cell[], part: Part): Cell[] {
  const last = cells.at(-1)
  if (cells.length <= count || part === '' || !last) return cells
  return [...cells.slice(0, count - 1), { first: cells[count - 1]?.first ?? 0, end: last.end }]
}

function unquoted(tokens: Tokens, { first, end }: Cell): Cell {
  return markAt(tokens, first) === '"' && markAt(tokens, end - 1) === '"' && end - first > 1
    ? { first: first + 1, end: end - 1 }
    : { first, end }
}
