import { isLetter, isSmallLetter } from '../language/letters.ts'
import { wordList } from '../language/word-list.ts'
import { holdsValue } from './is-heading.ts'
import type { Print, PrintRow } from './pdf-print.ts'

/** What a page holds in the order in which it is read. */
export type Printed = { is: 'line'; line: Print; column: number } | { is: 'row'; cells: string[] }

/** Takes a page apart into columns and tables. A column is read to its end, a table row by row. */
export function readingOrder(rows: PrintRow[]): Printed[] {
  const printed: Printed[] = []
  const columns = { next: 0 }
  readRegion(rows, printed, columns)
  return printed
}

function readRegion(rows: PrintRow[], printed: Printed[], columns: { next: number }): void {
  let column = columns.next++
  for (let at = 0; at < rows.length; ) {
    const band = bandAt(rows, at)
    const end = band?.end ?? rows.length
    for (const row of rows.slice(at, band?.start ?? rows.length)) {
      for (const line of row.prints) printed.push({ is: 'line', line, column })
    }
    if (band) {
      const within = rows.slice(band.start, band.end)
      const [left, right] = sides(within, band.gutter)
      if (areColumns(within, left, right)) {
        readRegion(left, printed, columns)
        readRegion(right, printed, columns)
      } else printed.push(...tableRows(within))
      column = columns.next++
    }
    at = end
  }
}

/** Rows that one strip of white runs through; `end` is behind the last. */
type Band = { start: number; end: number; gutter: Strip }
type Strip = { left: number; right: number }

/** The first rows from `from` on with something on both sides of a gap, and all rows around that the gap runs through. */
function bandAt(rows: PrintRow[], from: number): Band | null {
  const seed = rows.findIndex(({ prints }, index) => index >= from && prints.length > 1)
  const row = rows[seed]
  if (!row) return null
  const bands = row.prints.slice(1).map((print, index) => {
    const gap = { left: row.prints[index]?.right ?? 0, right: print.left }
    return grown(rows, from, seed, gap)
  })
  return bands.reduce((best, band) => (band.end - band.start > best.end - best.start ? band : best))
}

function grown(rows: PrintRow[], from: number, seed: number, gap: Strip): Band {
  let gutter = gap
  let end = seed + 1
  for (; end < rows.length; end++) {
    const narrower = narrowed(gutter, rows[end] as PrintRow)
    if (!narrower) break
    gutter = narrower
  }
  let start = seed
  for (; start > from; start--) {
    const narrower = narrowed(gutter, rows[start - 1] as PrintRow)
    if (!narrower) break
    gutter = narrower
  }
  return { ...withoutLoose(rows.slice(start, end), start, gutter), gutter }
}

/** Of the size of the letters: the most from line to line within a text. */
const LINE_STEP = 2.2

/**
 * What stands above or below a band on one side of it belongs to it as long as no white parts it from the rows that
 * have something on both sides.
 */
function withoutLoose(rows: PrintRow[], offset: number, gutter: Strip): { start: number; end: number } {
  const isBoth = (row: PrintRow) => sidesOf(row, gutter).every((side) => side.length > 0)
  const near = (row: PrintRow | undefined, next: PrintRow | undefined) =>
    row !== undefined && next !== undefined && next.y - row.y <= LINE_STEP * Math.min(row.size, next.size)
  let start = rows.findIndex(isBoth)
  while (start > 0 && near(rows[start - 1], rows[start])) start--
  let end = rows.findLastIndex(isBoth) + 1
  while (end < rows.length && near(rows[end - 1], rows[end])) end++
  return { start: offset + start, end: offset + end }
}

/** What is left of a strip when it runs through one more row; null where the row stands in its way. */
function narrowed(strip: Strip, { prints, size }: PrintRow): Strip | null {
  let { left, right } = strip
  for (const print of prints) {
    if (print.right <= left || print.left >= right) continue
    // The wider part stays white.
    if (print.left - left > right - print.right) right = print.left
    else left = print.right
  }
  return right - left >= size ? { left, right } : null
}

function sidesOf({ prints }: PrintRow, { left, right }: Strip): [Print[], Print[]] {
  const middle = (left + right) / 2
  return [prints.filter((print) => print.right <= middle), prints.filter((print) => print.right > middle)]
}

function sides(rows: PrintRow[], gutter: Strip): [PrintRow[], PrintRow[]] {
  const of = (side: 0 | 1) =>
    rows.map((row) => ({ ...row, prints: sidesOf(row, gutter)[side] })).filter(({ prints }) => prints.length > 0)
  return [of(0), of(1)]
}

/**
 * Two columns of text, or a table? A program writes a column to its end, and a table row by row. Where it wrote in
 * another order, running text on both sides tells columns, and labels on the left with a value beside each a table.
 */
function areColumns(rows: PrintRow[], left: PrintRow[], right: PrintRow[]): boolean {
  const both = left.length + right.length - rows.length
  if (both <= 1) return false
  if (isRunningText(left) && isRunningText(right)) return true
  const inOrder = rows.flatMap(({ prints }) => prints).toSorted((a, b) => a.order - b.order)
  const onLeft = new Set(left.flatMap(({ prints }) => prints))
  const switches = inOrder.filter((print, index) => {
    const before = inOrder[index - 1]
    return before && onLeft.has(before) !== onLeft.has(print)
  }).length
  if (switches > Math.max(1, both / 2)) return false
  const labels = left.flatMap(({ prints }) => prints)
  return !(both === rows.length && labels.every(({ text }) => text.length < 40 && !holdsValue(text)))
}

/** Lines that mostly run up to the same right margin. */
function isRunningText(rows: PrintRow[]): boolean {
  const margin = Math.max(...rows.map(({ prints }) => prints.at(-1)?.right ?? 0))
  const full = rows.filter(({ prints }) => {
    const width = margin - (prints[0]?.left ?? 0)
    return prints.length === 1 && (prints[0]?.text.length ?? 0) > 25 && margin - (prints[0]?.right ?? 0) < 0.15 * width
  })
  return rows.length >= 4 && full.length >= 0.6 * rows.length
}

/** A cell that goes on in the next row is one cell. */
function tableRows(rows: PrintRow[]): Printed[] {
  const columns = columnsOf(rows)
  const cellsOf = ({ prints }: PrintRow) =>
    columns.map(({ left, right }) =>
      prints
        .filter((print) => print.left >= left && print.right <= right)
        .map(({ text }) => text)
        .join(' '),
    )
  const pitches = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0))
  const usual = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0
  const table: string[][] = []
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row)
    const above = table.at(-1)
    const pitch = row.y - (rows[index - 1]?.y ?? 0)
    const isPartial = cells.some((cell) => cell === '')
    const goesOn = isPartial && pitch <= 1.6 * row.size && (cells[0] === '' || pitch < 0.75 * usual)
    if (above && goesOn) for (const [at, cell] of cells.entries()) above[at] = joinedText(above[at] ?? '', cell)
    else table.push(cells)
  }
  return table.map((cells) => ({ is: 'row', cells }))
}

/** The strips that hold the cells: what the prints of all rows cover, as far as white runs through all of them. */
function columnsOf(rows: PrintRow[]): Strip[] {
  const columns: Strip[] = []
  for (const { left, right, size } of rows.flatMap(({ prints }) => prints).toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last && left < last.right + 0.8 * size) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** Before a break of a word: what keeps its hyphen. */
const KEEPS_HYPHEN =
  /(?:^|[\s(/])(?:[A-Z]{2,}|[A-Za-z]{0,2}\d+|[MmHh]bo|[Ww]o|[Zz]zp|ict|it|hr|[Ee]|[Cc]o|[Ee]x|[Nn]iet)-$/

/** "in- en uitstroom": what stands behind a hyphen that belongs there. */
const JOINTS = new Set(['en', 'of', 'and', 'or', '&'])

/** Whether a word may be parted between two lines: a hyphen above, a small letter below. */
export function isBrokenWord(above: string, below: string): boolean {
  return above.endsWith('-') && isLetter(above.slice(-2, -1)) && isSmallLetter(below.charAt(0))
}

/** Two lines of one text: a word that was broken between them is one word. */
export function joinedText(above: string, below: string): string {
  if (above === '' || below === '') return above + below
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below
  if (!isBrokenWord(above, below) || JOINTS.has(wordList(below)[0] ?? '')) return `${above} ${below}`
  return (KEEPS_HYPHEN.test(above) ? above : above.slice(0, -1)) + below
}
