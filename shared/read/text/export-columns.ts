import { isDigit } from '../../language/letters.ts'
import { breaksIn, humpsIn, isLabel, quotesIn } from './export-cells.ts'
import type { Cell, Row } from './export-rows.ts'
import { append, type Edit, type Span } from './text.ts'
import { isBreak } from './units.ts'

/** From so many columns on a row of labels is no sentence with commas. */
const LEAST_COLUMNS = 4

/** A longer cell holds prose. */
const LONGEST_FACT = 160

type Place = { first: number; separator: string }

/**
 * What an export with its labels in the first row is read as. It keeps its marks, one row a line; but where a cell goes on
 * over several lines (a text with its lists) each value stands behind or below its label instead, for a list is no cell.
 */
export function columnEdits(
  original: string,
  rows: Row[],
  { first, separator }: Place,
): { edits: Edit[]; last: number } {
  const heads = rows[first]?.cells ?? []
  let last = first
  if (heads.length >= LEAST_COLUMNS && heads.every((cell) => isHead(original, cell)))
    while (rows[last + 1]?.cells.length === heads.length) last++
  const run = rows.slice(first, last + 1)
  if (last === first) return { edits: [], last }
  const goesOn = run.some(({ cells }, k) => k > 0 && cells.some((cell) => isLong(original, cell)))
  if (goesOn) return { edits: belowLabels(original, run), last }
  return { edits: separator === '\t' ? [] : marked(original, run), last }
}

/** A label, which may be one word cut short: "Ref.". */
function isHead(original: string, { start, end }: Cell): boolean {
  const words = original.slice(start, end)
  return !words.startsWith(' ') && isLabel(words.endsWith('.') && !words.includes(' ') ? words.slice(0, -1) : words)
}

function isLong(original: string, { start, end, quoted }: Cell): boolean {
  return quoted && original.slice(start, end).trim().includes('\n')
}

/** A text, or a list (of one item too): "1. Rijbewijs B". */
function standsBelow(original: string, cell: Cell | undefined): boolean {
  if (!cell) return false
  if (isLong(original, cell) || cell.end - cell.start > LONGEST_FACT) return true
  let at = cell.start
  while (isDigit(original.charAt(at))) at++
  const marks = at > cell.start ? '.)' : '-*•'
  return marks.includes(original.charAt(at)) && original.charAt(at + 1) === ' ' && cell.end > at + 2
}

/** The words of the labels, and cells without their breaks. */
function marked(original: string, run: Row[]): Edit[] {
  const edits = run.flatMap(({ cells }, k) =>
    cells.flatMap((cell, c) => [
      ...(k === 0 ? humpsIn(original, cell) : breaksIn(original, cell)),
      // "32,92.50" is two cells where the row above it has as many.
      ...(c > 0 ? [partBefore(cell)] : []),
    ]),
  )
  return edits.sort((a, b) => a.start - b.start)
}

function partBefore({ start, quoted }: Cell): Edit {
  const end = quoted ? start - 1 : start
  return { start: end - 1, end, by: ';' }
}

/** Each value with its label; a label is put in where its value begins, so that a quote of both is one of the value. */
function belowLabels(original: string, [heads, ...rows]: Row[]): Edit[] {
  if (!heads) return []
  const labels = heads.cells.map((cell) => wordsOf(original, cell))
  // A column with a list in one row has a list of one item, or prose, in the others.
  const isBelow = labels.map((_, c) => rows.some(({ cells }) => standsBelow(original, cells[c])))
  const edits: Edit[] = [{ start: heads.start, end: heads.end, by: '' }]
  for (const { start, end, cells } of rows) {
    let at = start
    cells.forEach((cell, c) => {
      // A label without a value would take the next line for one.
      if (original.slice(cell.start, cell.end).trim() === '') return
      const long = isBelow[c]
      edits.push({ start: at, end: cell.start, by: '' })
      edits.push({ start: cell.start, end: cell.start, by: labels[c] ?? '' })
      edits.push({ start: cell.start, end: cell.start, by: long ? '\n' : '\t' })
      append(edits, quotesIn(original, cell))
      // A list or several paragraphs stand apart from the next label.
      edits.push({ start: cell.end, end: cell.end, by: long ? '\n\n' : '\n' })
      at = cell.end
    })
    let lineEnd = end
    while (lineEnd > at && isBreak(original.charCodeAt(lineEnd - 1))) lineEnd--
    edits.push({ start: at, end: lineEnd, by: '' })
  }
  return edits
}

/** "maxUurtarief" as words, beginning with a capital. */
function wordsOf(original: string, cell: Span): string {
  let words = ''
  let at = cell.start
  for (const { start, end, by } of humpsIn(original, cell)) {
    words += original.slice(at, start) + by
    at = end
  }
  words += original.slice(at, cell.end)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
