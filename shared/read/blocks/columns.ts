import type { LabelKind } from '../../vocabulary/labels.ts'
import { isCapital, isWord, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type Cell, cellsOf, PARTS, type Part, unquoted, upTo } from './cells.ts'
import { type Columns, changedPairs, changedRow, isRule, pairOf } from './changed-columns.ts'
import { labelOf } from './label-match.ts'
import type { Line } from './line.ts'
import type { Pair } from './pair.ts'
import { BAR } from './signs.ts'

/** A row of labels above rows of values, from line `i` on: the pairs, and the last line of the table. */
export function columnPairs(tokens: Tokens, lines: Line[], i: number): Columns | null {
  const line = lines[i]
  const below = lines[i + 1]
  const row = below && isRule(tokens, below) ? lines[i + 2] : below
  const changed = line ? changedRow(tokens, line, i) : null
  if (changed) return changed
  if (!line || !below || !row) return null
  for (const { part, sign } of PARTS) {
    if ((line.signs & sign) === 0 || (row.signs & (part === '' ? sign | BAR : sign)) === 0) continue
    const heads = cellsOf(tokens, line, part)
    if (heads.length < 2) continue
    const changed = changedPairs(tokens, lines, i, { heads, part })
    if (changed) return changed
    if ((below.signs & sign) === 0 || !fitsBelow(tokens, below, heads.length, part)) continue
    const kinds = heads.map((cell) => columnKind(tokens, cell))
    if (!areHeads(kinds) && !isOfForm(tokens, lines, i, { cells: heads, kinds })) continue
    const rows = rowsBelow(tokens, lines, i, { cells: heads, kinds, part })
    if (rows && !isToDo(tokens, heads, rows)) return rows
  }
  return null
}

/** At least two labels that we know, and most of a row; "Nr | Gunningscriterium | Punten" heads a list. */
function areHeads(kinds: (LabelKind | null)[]): boolean {
  if (kinds.every((kind) => kind === null || OF_LIST.has(kind))) return false
  const known = kinds.filter((kind) => kind !== null).length
  return known >= 2 && known * 5 >= kinds.length * 3
}

const OF_LIST = new Set<LabelKind>(['number', 'knockouts', 'awards', 'competences'])

/** "Wat | Wie | Wanneer" above what nobody is hired for: the actions that a meeting agreed on. */
function isToDo(tokens: Tokens, heads: Cell[], { pairs }: Columns): boolean {
  const isHead = (...words: string[]) =>
    heads.some(({ first, end }) => end - first === 1 && isWord(tokens, first, ...words))
  if (!isHead('wie', 'who', 'eigenaar', 'owner', 'actiehouder', 'trekker')) return false
  if (!isHead('wat', 'what', 'actie', 'action', 'actiepunt', 'afspraak')) return false
  return !pairs.some((pair) => pair.kind === 'title' && namesRole(tokens, pair))
}

function namesRole(tokens: Tokens, { first, end }: Pair): boolean {
  for (let k = first; k < end; k++) if (tokens.word[k]?.isRole) return true
  return false
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
  const cells = cellsOf(tokens, below, part)
  // "Onderdeel:   Recherche": a label of its own with its value.
  const [opening] = cells
  if (part === '' && opening && markAt(tokens, opening.end - 1) === ':') return false
  return part === '' ? cells.length === heads : cells.length >= heads
}

/** With a comma between them, so many labels in a row are no sentence. */
const LEAST_BY_COMMA = 4

function rowsBelow(
  tokens: Tokens,
  lines: Line[],
  i: number,
  { cells: heads, kinds, part }: Heads & { part: Part },
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
      if (areHeads(next) || isOfForm(tokens, lines, k, { cells, kinds: next })) break
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

/** "Van" and "T/m" above a column are the two ends of the term. */
function columnKind(tokens: Tokens, { first, end }: Cell): LabelKind | null {
  if (end - first === 1 && isWord(tokens, first, 'van', 'from')) return 'start'
  return labelOf(tokens, first, end)
}
