import type { LabelKind } from '../../vocabulary/labels.ts'
import { CELL, GLUED, isCapital, markAt, type Tokens, WORD } from '../tokens/tokens.ts'
import { askedKind } from './asked-kind.ts'
import { isChapter } from './heading-start.ts'
import { behindCode, labelFrom, labelOf } from './label-match.ts'
import type { Line } from './line.ts'
import type { Pair } from './pair.ts'
import { isColon, isLeader, separatorEnd } from './separators.ts'
import { BAR, CELLS, COLON, PARTING } from './signs.ts'

/** Where a label stands within a line, up to its colon or the end of its cell. */
export type Found = { first: number; end: number; after: number; kind: LabelKind | null; shape: Pair['shape'] }

/** No label is longer than this many tokens. */
export const LONGEST_LABEL = 12

const LONGEST_UNKNOWN = 7

/** Their values are lists, below a heading. */
export function isListLabel(kind: LabelKind | null): boolean {
  return kind === 'knockouts' || kind === 'awards' || kind === 'competences' || kind === null
}

export function labelsOnLine(tokens: Tokens, line: Line): Found[] {
  const bold = boldLabel(tokens, line)
  if (bold) return [bold]
  const found: Found[] = []
  if ((line.signs & (COLON | BAR | PARTING | CELLS)) === 0) return found
  let from = line.body
  for (let k = line.body; k < line.end; k++) {
    const atCell = k > line.body && tokens.gap[k] === CELL
    if (atCell || k === line.body) {
      const cell = cellLabel(tokens, line, k)
      if (cell) {
        found.push(cell)
        from = cell.after
        k = Math.max(k, cell.after - 1)
        continue
      }
    }
    const after = separatorEnd(tokens, k, line)
    if (after === 0) continue
    const label = labelBefore(tokens, from, k, line)
    const dash = markAt(tokens, k) === '-'
    // Only at the start of a line does a dash part a label from its value.
    const parts = isColon(tokens, k) || isLeader(tokens, k)
    if (label && (dash ? label.kind !== null && label.first === line.body : label.kind !== null || parts)) {
      found.push({ ...label, after })
      from = after
      k = after - 1
    }
  }
  return found
}

/** "**Regio** Drenthe": a known label in bold at the start of a line. */
function boldLabel(tokens: Tokens, line: Line): Found | null {
  if (line.bold <= line.body || line.bold >= line.end || line.bold - line.body > LONGEST_LABEL) return null
  const kind = labelOf(tokens, line.body, line.bold)
  const after = markAt(tokens, line.bold) === ':' ? line.bold + 1 : line.bold
  if (!kind || after >= line.end || hasCells(tokens, after + 1, line.end)) return null
  return { first: line.body, end: line.bold, after, kind, shape: 'cell' }
}

function hasCells(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (tokens.gap[k] === CELL) return true
  return false
}

/** A label that takes up a whole cell, with a cell behind it: "Start⇥Mei 2026". */
function cellLabel(tokens: Tokens, line: Line, first: number): Found | null {
  let end = first + 1
  while (end < line.end && tokens.gap[end] !== CELL) end++
  if (end >= line.end || end - first > LONGEST_LABEL) return null
  const colonBehind = markAt(tokens, end) === ':' || markAt(tokens, end) === '='
  const kind = isFeeOf(tokens, first, end) ? 'fee' : labelOf(tokens, first, commaIn(tokens, first, end))
  // "Hoofdstuk 5   Gunningscriteria" is a heading.
  const isFirst = first === line.body && !isChapter(tokens, first)
  if (!kind && !(isFirst && isLabelLike(tokens, first, end))) return null
  return { first: behindCode(tokens, first, end), end, after: colonBehind ? end + 1 : end, kind, shape: 'cell' }
}

/** "Tarief, eerste jaar": where a remark behind the label begins. */
function commaIn(tokens: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) if (markAt(tokens, k) === ',') return k
  return end
}

/** The label that ends at a colon: a known one, or at the start of a line what looks like one. */
function labelBefore(tokens: Tokens, from: number, colon: number, line: Line): Omit<Found, 'after'> | null {
  const earliest = Math.max(from, colon - LONGEST_LABEL)
  if (from === line.body && isFeeOf(tokens, from, colon))
    return { first: from, end: colon, kind: 'fee', shape: 'colon' }
  for (let s = earliest; s < colon; s++) {
    if (s > line.body && s > from && !mayBegin(tokens, s)) continue
    const kind = labelOf(tokens, s, colon)
    if (kind && !(isListLabel(kind) && isOpen(tokens, s, colon))) return { first: s, end: colon, kind, shape: 'colon' }
  }
  const asked = from === line.body || markAt(tokens, colon) === '?' ? askedKind(tokens, from, colon) : null
  if (asked) return { first: from, end: colon, kind: asked, shape: 'colon' }
  if (from === line.body && isLabelLike(tokens, from, colon, "-/&'()_") && !isOpen(tokens, from, colon))
    return { first: from, end: colon, kind: null, shape: 'colon' }
  return null
}

/** "Fee Huurbureau Noord": whose fee it is stands behind the label. */
function isFeeOf(tokens: Tokens, first: number, end: number): boolean {
  const label = labelFrom(tokens, first, end)
  if (label?.kind !== 'fee') return false
  for (let k = label.end; k < end; k++) if (tokens.type[k] !== WORD || !isCapital(tokens, k)) return false
  return true
}

/** "Wensen (te verdelen: 100 punten)" is a heading. */
function isOpen(tokens: Tokens, first: number, end: number): boolean {
  for (let k = end - 1; k > first; k--) {
    const mark = markAt(tokens, k)
    if (mark === ')' || mark === '(') return mark === '('
  }
  return false
}

/** Within a line a label begins behind a mark, a number or a wide gap, or with a capital. */
function mayBegin(tokens: Tokens, k: number): boolean {
  return (
    tokens.type[k] === WORD &&
    (isCapital(tokens, k) || (',;|.)(•'.includes(markAt(tokens, k - 1) || ' ') && tokens.type[k - 1] !== WORD))
  )
}

/** A few words without a sentence's marks, as brokers' own labels are. */
function isLabelLike(tokens: Tokens, first: number, end: number, marks = "-/&'()"): boolean {
  if (end - first > LONGEST_UNKNOWN || tokens.type[first] !== WORD) return false
  if (!isCapital(tokens, first) && !isWritten(tokens, first, end)) return false
  for (let k = first; k < end; k++) {
    const mark = markAt(tokens, k)
    if (mark !== '' && !marks.includes(mark)) return false
  }
  return true
}

/** "opdracht_status": one word as it is written, the name of a field rather than the start of a sentence. */
function isWritten(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first + 1; k < end; k++) if (tokens.gap[k] !== GLUED) return false
  return true
}
