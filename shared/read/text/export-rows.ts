import { isDigit, isLetter } from '../../language/letters.ts'
import type { Span } from './text.ts'
import { isBreak } from './units.ts'

/** A cell of a row, without the quotes around it. */
export type Cell = Span & { quoted: boolean }
/** A row of an export (RFC 4180): its cells, and where the next line begins. */
export type Row = Span & { cells: Cell[] }

const MOST_CELLS = 60

/** The lines of a text as rows of an export, the empty ones left out; a quoted cell may go on over lines. */
export function exportRows(original: string, separator: string): Row[] {
  const rows: Row[] = []
  // Quotes that are never closed are looked for at most twice the text.
  let budget = 2 * original.length
  for (let start = 0; start < original.length; ) {
    const row = rowAt(original, start, { separator, budget })
    budget -= row.searched
    if (row.cells.some(({ start: first, end }) => end > first)) rows.push(row)
    start = row.end
  }
  return rows
}

type Way = { separator: string; budget: number }

function rowAt(original: string, start: number, { separator, budget }: Way): Row & { searched: number } {
  const cells: Cell[] = []
  let searched = 0
  for (let at = start; ; ) {
    const closing = original.charAt(at) === '"' && searched < budget ? closingAt(original, at, separator) : -1
    if (original.charAt(at) === '"') searched += closing < 0 ? original.length - at : closing - at
    const end = closing < 0 ? cellEnd(original, at, separator) : closing + 1
    cells.push(closing < 0 ? { start: at, end, quoted: false } : { start: at + 1, end: closing, quoted: true })
    if (original.charAt(end) !== separator || cells.length >= MOST_CELLS)
      return { start, end: lineAfter(original, end), cells, searched }
    at = end + 1
  }
}

/** Where the separator or the end of the line stands. */
export function cellEnd(original: string, start: number, separator: string): number {
  let end = start
  while (end < original.length && !isBreak(original.charCodeAt(end))) {
    if (original.charAt(end) === separator && !endsEntity(original, end)) break
    end++
  }
  return end
}

const LONGEST_ENTITY = 9

/** "&amp;" parts nothing. */
function endsEntity(original: string, at: number): boolean {
  if (original.charAt(at) !== ';') return false
  let k = at - 1
  while (
    at - k < LONGEST_ENTITY &&
    (isLetter(original.charAt(k)) || isDigit(original.charAt(k)) || original.charAt(k) === '#')
  )
    k--
  return k < at - 1 && original.charAt(k) === '&'
}

/** The quote that closes a cell, with the end of the cell right behind it; -1 where none does. */
function closingAt(original: string, opening: number, separator: string): number {
  for (let at = original.indexOf('"', opening + 1); at >= 0; at = original.indexOf('"', at + 2)) {
    const next = original.charAt(at + 1)
    if (next === '"') continue
    return next === separator || next === '' || isBreak(next.charCodeAt(0)) ? at : -1
  }
  return -1
}

/** Where the next line begins. */
export function lineAfter(original: string, from: number): number {
  const newline = original.indexOf('\n', from)
  return newline < 0 ? original.length : newline + 1
}
