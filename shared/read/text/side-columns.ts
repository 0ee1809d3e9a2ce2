import { isSmallLetter } from '../../language/letters.ts'
import type { Span } from './text.ts'
import { RETURN } from './units.ts'

/** A line with the offsets of its first character, of what parts its two sides, and of its end. */
type Row = { start: number; end: number; left: string; right: string }

const BLANKS = '  '
/** What parts the cells of a row of a table. */
const CELL = '   '
/** So many lines with a sentence that goes on beside other words tell that the page has columns. */
const LEAST_BESIDE = 3
/** At so many offsets at most a right column is looked for. */
const MOST_OFFSETS = 4
/** A line of prose goes on below where it is about as long as its column is wide. */
const FULL = 0.6
const SHORTEST_LINE = 20
/** Less wide is the mark of an item ("•  "), no column. */
const NARROWEST = 10
/** More than one in so many lines beside others goes on a sentence, where the side is prose. */
const LEAST_SHARE = 4
/** No page has its columns further to the right. */
const WIDEST = 160

/**
 * A page printed as text with a column beside its prose: the facts of a request next to what is said of it. The order
 * in which its stretches are read: each column to its end, the one with the sentences last, since these may go on
 * below. Null where no page is so. What stands beside a sentence that goes on from the line above is no value of it;
 * that is what parts columns from a table.
 */
export function columnOrder(original: string): Span[] | null {
  if (!original.includes(BLANKS)) return null
  const lines = linesIn(original)
  const stretches: Span[] = []
  let at = 0
  for (const { first, end, offset } of regionsIn(original, lines)) {
    const from = lines[first]?.start ?? 0
    const rows = lines.slice(first, end).map((line) => rowOf(original, line, offset))
    const sides = [
      rows.map(({ start, left }) => ({ start, end: start + left.length })),
      rows.map(({ end: lineEnd, right }) => ({ start: lineEnd - right.length, end: lineEnd })),
    ]
    if (isProse(rows, 'left') && !isProse(rows, 'right')) sides.reverse()
    const [one = [], other = []] = sides
    stretches.push({ start: at, end: from }, ...one, { start: from, end: from }, ...other)
    at = lines[end]?.start ?? original.length
  }
  if (stretches.length === 0) return null
  return [...stretches, { start: at, end: original.length }]
}

function linesIn(original: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= original.length; ) {
    const newline = original.indexOf('\n', start)
    const next = newline < 0 ? original.length : newline
    lines.push({ start, end: original.charCodeAt(next - 1) === RETURN && next > start ? next - 1 : next })
    start = next + 1
  }
  return lines
}

type Region = { first: number; end: number; offset: number }

/** Lines in a row that the white between two columns runs through. */
function regionsIn(original: string, lines: Span[]): Region[] {
  const found: Region[] = []
  const taken = new Uint8Array(lines.length)
  for (const offset of offsetsIn(original, lines)) {
    let first = 0
    for (let k = 0; k <= lines.length; k++) {
      const line = lines[k]
      if (line && isParted(original, line, offset)) continue
      const region = k - first > LEAST_BESIDE ? trimmed(original, lines, { first, end: k, offset }) : null
      if (region && !taken.subarray(region.first, region.end).includes(1)) {
        found.push(region)
        taken.fill(1, region.first, region.end)
      }
      first = k + 1
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

/** The offsets at which words most often stand behind a gap. */
function offsetsIn(original: string, lines: Span[]): number[] {
  const counts = new Uint32Array(WIDEST + 2)
  let k = 0
  let gap = original.indexOf(BLANKS)
  while (gap >= 0) {
    while ((lines[k]?.end ?? original.length) < gap) k++
    const { start, end } = lines[k] ?? { start: gap, end: original.length }
    const last = Math.min(end, start + WIDEST)
    const word = firstWord(original, gap, last)
    // White before the first word of a line is no gap.
    if (word < last && gap > start) counts[word - start] = (counts[word - start] ?? 0) + 1
    gap = original.indexOf(BLANKS, word < last ? word : end)
  }
  // A printer may shift a line by one.
  const sum = (offset: number) => (counts[offset] ?? 0) + (counts[offset + 1] ?? 0)
  const often = Array.from(counts.keys()).filter((offset) => offset > NARROWEST && sum(offset) >= LEAST_BESIDE)
  return often.sort((a, b) => sum(b) - sum(a) || b - a).slice(0, MOST_OFFSETS)
}

function firstWord(original: string, from: number, end: number): number {
  let at = from
  while (at < end && original.charCodeAt(at) === 32) at++
  return at
}

function isParted(original: string, { start, end }: Span, offset: number): boolean {
  if (original.charCodeAt(start) === 124 /* | */) return false
  const at = start + offset
  return at - 1 > end || (original.startsWith(BLANKS, at - 2) && !original.slice(start, at).includes('\t'))
}

function rowOf(original: string, { start, end }: Span, offset: number): Row {
  const at = Math.min(end, start + offset)
  return { start, end, left: original.slice(start, at).trimEnd(), right: original.slice(at, end).trimStart() }
}

/** From the first line with two sides, or with the side that is read first, to the last; null where these are no columns. */
function trimmed(original: string, lines: Span[], { first, end, offset }: Region): Region | null {
  const rows = lines.slice(first, end).map((line) => rowOf(original, line, offset))
  const isRight = isProse(rows, 'right')
  if (!isRight && !isProse(rows, 'left')) return null
  const has = ({ left, right }: Row) => (isRight ? left : right) !== ''
  return { first: first + rows.findIndex(has), end: first + rows.findLastIndex(has) + 1, offset }
}

/** Whether a side goes on in the middle of its sentences while the other side has words beside. */
function isProse(rows: Row[], side: 'left' | 'right'): boolean {
  const other = side === 'left' ? 'right' : 'left'
  // Values of a table may all begin small; sentences end somewhere.
  if (!rows.some((row, k) => endsSentence(row[side], rows[k + 1]?.[side] ?? ''))) return false
  const full = rows.reduce((most, row) => Math.max(most, row[side].length * FULL), SHORTEST_LINE)
  const beside = rows.filter((row, k) => {
    const above = rows[k - 1]?.[side] ?? ''
    const isFull = above.length >= full && !above.includes(CELL)
    const goesOn = isFull && !'.:;?!'.includes(above.slice(-1)) && isSmallLetter(row[side].charAt(0))
    return goesOn && row[other] !== ''
  })
  // A few values that begin small below long ones are no sentences.
  const both = rows.filter(({ left, right }) => left !== '' && right !== '')
  return beside.length >= LEAST_BESIDE && beside.length * LEAST_SHARE > both.length
}

/** Whether a line ends a sentence, in it or at its end: behind a word of some length, with a capital or nothing next. */
function endsSentence(line: string, below: string): boolean {
  for (let at = line.indexOf('.'); at >= 0; at = line.indexOf('.', at + 1)) {
    const next = at === line.length - 1 ? below.charAt(0) : line.charAt(at + 1) === ' ' ? line.charAt(at + 2) : '-'
    const word = line.slice(Math.max(0, at - SHORTEST_WORD), at)
    const isWord = word.length === SHORTEST_WORD && [...word].every(isSmallLetter)
    if (isWord && !isSmallLetter(next) && next !== '-') return true
  }
  return false
}

/** "p.w." is shorter; "max." and "gem." have a small letter or a number behind them. */
const SHORTEST_WORD = 2
