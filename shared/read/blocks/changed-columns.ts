import type { LabelKind } from '../../vocabulary/labels.ts'
import { isWord, lengthOf, markAt, type Tokens } from '../tokens/tokens.ts'
import { type Cell, cellsOf, type Part } from './cells.ts'
import { labelOf } from './label-match.ts'
import type { Line } from './line.ts'
import type { Pair } from './pair.ts'
import { BAR, CELLS } from './signs.ts'

/** The pairs of a table, and its last line. */
export type Columns = { pairs: Pair[]; last: number }

const WAS = (
  'was oud oude huidig huidige old voorheen origineel eerst vorige previous stond bestaand bestaande oorspronkelijk ' +
  'oorspronkelijke eerder eerdere original current voor van gepubliceerd before'
).split(' ')
const BECOMES = (
  'wordt nieuw nieuwe new gewijzigd wijziging nu now is moet geldt aangepast aangepaste gecorrigeerd herzien herziene ' +
  'na naar revised updated after correctie'
).split(' ')
/** In the column of what is new: nothing is. */
const SAME = 'ongewijzigd onveranderd idem gelijk hetzelfde dezelfde blijft zelfde unchanged same'.split(' ')

/** No head of such a column has more tokens: "Stond er eerst (27 november)". */
const LONGEST_HEAD = 8

export function pairOf(head: Cell, cell: Cell, kind: LabelKind | null, at: { line: number; row: number }): Pair {
  return { kind, labelFirst: head.first, labelEnd: head.end, first: cell.first, end: cell.end, shape: 'column', ...at }
}

/** "Uren   was: 24   wordt: 32": a row that says itself which is which. */
export function changedRow(tokens: Tokens, line: Line, i: number): Columns | null {
  if ((line.signs & CELLS) === 0) return null
  const [label, before, after] = cellsOf(tokens, line, '')
  if (!label || !before || !after || after.end < line.end) return null
  const isTold = (cell: Cell, words: string[]) => cell.end - cell.first > 2 && isWord(tokens, cell.first, ...words)
  if (!isTold(before, WAS) || !isTold(after, BECOMES)) return null
  const kind = labelOf(tokens, label.first, label.end)
  return {
    pairs: [pairOf(label, before, 'former', { line: i, row: 0 }), pairOf(label, after, kind, { line: i, row: 0 })],
    last: i,
  }
}

/** "Onderdeel | Was | Wordt": what a row was is no value any more, what it becomes is the value of its label. */
export function changedPairs(
  tokens: Tokens,
  lines: Line[],
  i: number,
  { heads, part }: { heads: Cell[]; part: Part },
): Columns | null {
  const was = heads.findIndex((cell) => isHead(tokens, cell, WAS))
  const becomes = was < 0 ? -1 : heads.findIndex((cell, k) => k !== was && isHead(tokens, cell, BECOMES))
  if (becomes < 0) return null
  // "Van | Naar" alone may be of a journey, or of a mail.
  if (heads.length === 2 && !isHead(tokens, heads[was] as Cell, CLEAR)) return null
  // "Eerst zien, nu boeken" is no row of heads.
  if (part === ',' && (heads.length < 3 || heads.some(({ first, end }) => end - first > 1))) return null
  const pairs: Pair[] = []
  let last = i
  for (let k = i + 1; k < lines.length; k++) {
    const line = lines[k] as Line
    if (isRule(tokens, line)) continue
    // A head without a name for its first column is read as a row of cells, the rows below it by their bars.
    const cells = cellsOf(tokens, line, part === '' && (line.signs & BAR) !== 0 ? '|' : part)
    const found = rowPairs(tokens, cells, { was, becomes, heads: heads.length, line: k })
    if (found === null) break
    last = k
    pairs.push(...found)
  }
  return last > i ? { pairs, last } : null
}

type Row = { was: number; becomes: number; heads: number; line: number }

function rowPairs(tokens: Tokens, cells: Cell[], { was, becomes, heads, line }: Row): Pair[] | null {
  // "Oud | Nieuw" alone stands above rows that begin with their label, or that name it in both cells.
  const shift = heads === 2 && cells.length > 2 ? 1 : 0
  const before = cells[was + shift]
  const after = cells[becomes + shift]
  // What is remarked in the last column may be left out.
  if (!before || !after || cells.length > heads + shift) return null
  const at = { line, row: 0 }
  if (heads === 2 && shift === 0) {
    const [old, now] = [labelled(tokens, before), labelled(tokens, after)]
    if (!old || !now) return null
    return [pairOf(old.label, old.value, 'former', at), pairOf(now.label, now.value, now.kind, at)]
  }
  const others = cells.filter((cell) => cell !== before && cell !== after)
  const label = others.find(({ first, end }) => labelOf(tokens, first, end)) ?? others[0]
  if (!label) return null
  const kind = labelOf(tokens, label.first, label.end)
  const isSame = isUnchanged(tokens, after)
  const pairs: Pair[] = []
  if (before.first < before.end) pairs.push(pairOf(label, before, isSame ? kind : 'former', at))
  if (after.first < after.end && !isSame) pairs.push(pairOf(label, after, kind, at))
  return pairs
}

/** "Uren per week: 24" within a cell. */
function labelled(tokens: Tokens, { first, end }: Cell): { label: Cell; value: Cell; kind: LabelKind | null } | null {
  for (let k = first + 1; k < end - 1 && k <= first + LONGEST_HEAD; k++)
    if (markAt(tokens, k) === ':')
      return { label: { first, end: k }, value: { first: k + 1, end }, kind: labelOf(tokens, first, k) }
  return null
}

/** A line of nothing but dashes below the heads. */
export function isRule(tokens: Tokens, { first, end }: Line): boolean {
  for (let k = first; k < end; k++) if (!'-='.includes(markAt(tokens, k) || ' ')) return false
  return lengthOf(tokens, first) >= LEAST_DASHES
}

const LEAST_DASHES = 3

function isHead(tokens: Tokens, { first, end }: Cell, words: string[]): boolean {
  if (end - first > LONGEST_HEAD) return false
  // "Van: Anna   Naar: Bas": labels with their values.
  for (let k = first; k < end - 1; k++) if (markAt(tokens, k) === ':') return false
  if (isWord(tokens, first, ...words)) return true
  // "In de uitvraag stond": words that say so wherever they stand.
  for (let k = first + 1; k < end; k++) if (isWord(tokens, k, ...CLEAR) && isWord(tokens, k, ...words)) return true
  return false
}

const CLEAR = 'was oud stond oude oorspronkelijke huidige wordt nieuwe moet geldt'.split(' ')

/** "Ongewijzigd", "-", "=": what was stays. */
function isUnchanged(tokens: Tokens, { first, end }: Cell): boolean {
  if (end - first === 1 && '-='.includes(markAt(tokens, first) || ' ')) return true
  return isWord(tokens, first, ...SAME) && end - first <= 2
}
