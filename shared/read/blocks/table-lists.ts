import { numberAt } from '../tokens/number.ts'
import { NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type Cell, cellsOf } from './cells.ts'
import type { Item } from './item.ts'
import { startsSmall } from './item-lines.ts'
import { itemise } from './itemise.ts'
import type { Line } from './line.ts'
import { endOf, type FoundLists, lineAfter, MOST_LINES, type Parts } from './list.ts'
import { listLine } from './list-line.ts'
import { type ListKind, listWordEnd } from './list-words.ts'
import { REQUEST } from './scope.ts'
import { headOf, KINDS, kindOf, type TableHead } from './table-head.ts'

type Row = { kind: ListKind; item: Item }

/**
 * "Nr⇥Eis⇥Voldoet (ja/nee)" above rows, a criterion in each; the kind is that of the column, of the points beside it
 * ("Onderdeel⇥Punten"), of a column of its own ("Soort": eis, wens), else `kind`, that of the heading above the table.
 */
export function tableList(parts: Parts, i: number, kind: ListKind | null): FoundLists | null {
  const { tokens, lines } = parts
  const line = lines[i]
  const head = line ? headOf(tokens, line) : null
  if (!line || !head) return null
  const own = KINDS.find((one) => head.roles[head.words] === one) ?? (head.points >= 0 ? 'awards' : kind)
  if (own === null && head.type < 0) return null
  const rows = rowsOf(parts, i + 1, head, own)
  if (rows.length === 0) return null
  const heading = { first: line.body, end: line.end }
  const lists = KINDS.flatMap((one) => {
    const items = rows.filter((row) => row.kind === one).map(({ item }) => item)
    return items.length > 0 ? [{ kind: one, heading, items, inline: false }] : []
  })
  return { lists, next: lineAfter(lines, i + 1, endOf(rows.map(({ item }) => item))) }
}

/** The rows below a head, up to an empty line or the sum of the points. */
function rowsOf({ tokens, lines, scope }: Parts, from: number, head: TableHead, own: ListKind | null): Row[] {
  const rows: Row[] = []
  for (let i = from; i < Math.min(lines.length, from + MOST_LINES); i++) {
    const line = lines[i] as Line
    const cells = cellsOf(tokens, { ...line, body: line.first }, '')
    const isWhole = cells.length === head.roles.length
    if (scope[i] !== REQUEST || line.marked || (line.apart && i > from && !isWhole)) break
    const words = cells[head.words]
    const last = rows.at(-1)
    if (cells.length === 1 && last && startsSmall(tokens, listLine(tokens, line, i)) && head.words > 0) {
      last.item.lines.push({ first: line.first, end: line.end })
      continue
    }
    if (!words || (cells.length === 1 && !head.roles.includes('answer'))) break
    if (cells.some(({ first, end }) => listWordEnd(tokens, first, end, 'total') > 0)) break
    const kind = head.type < 0 ? own : kindOf(tokens, cells[head.type])
    if (kind === null) continue
    rows.push({ kind, item: itemOf(tokens, line, { cells, words, head }) })
  }
  return rows
}

function itemOf(
  tokens: Tokens,
  line: Line,
  { cells, words, head }: { cells: Cell[]; words: Cell; head: TableHead },
): Item {
  // "A. Ervaring", "E1 Hbo": the mark of an item within the cell.
  const own: Line = { ...line, ...words, body: words.first, item: null, number: null }
  itemise(tokens, own)
  const { number, loose, first } = listLine(tokens, own, 0)
  const last = cells.at(-1)
  const points =
    numberIn(tokens, cells[head.points]) ??
    (last && last !== words && head.points < 0 ? loneNumber(tokens, last) : null)
  const item = {
    number: numberIn(tokens, cells[head.number]) ?? (loose ? null : number),
    lines: [{ first: loose ? words.first : first, end: words.end }],
    below: [],
    end: line.end,
  }
  return points === null ? item : { ...item, points }
}

function loneNumber({ type, number }: Tokens, { first, end }: Cell): number | null {
  return end - first === 1 && type[first] === NUMBER ? (number[first] ?? null) : null
}

/** The last number of a cell, which is the upper end of a range: "3", "E3", "60%", "0-60". */
function numberIn(tokens: Tokens, cell: Cell | undefined): number | null {
  let value: number | null = null
  for (let k = cell?.first ?? 0; cell && k < cell.end; k++) {
    const found = tokens.type[k] === NUMBER ? numberAt(tokens, k, cell.end) : null
    if (!found) continue
    value = found.value
    k = found.end - 1
  }
  return value !== null && value < 1000 ? value : null
}
