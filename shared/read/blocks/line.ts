import type { Text } from '../text/text.ts'
import { isCapital, LINE, MARK, markAt, NUMBER, PARAGRAPH, type Tokens, WORD } from '../tokens/tokens.ts'
import { signsOf } from './signs.ts'

/** One line of the plain text that has anything on it. Positions are token indexes, the end exclusive. */
export type Line = {
  first: number
  end: number
  /** The first token behind bullets, numbering and the marks of a quoted mail. */
  body: number
  /** How the line is itemised: "- x", "3. x", "b) x". */
  item: 'bullet' | 'number' | 'letter' | null
  /** The number of a numbered line; "4.2" counts as 2 below chapter 4. */
  number: number | null
  /** Marked as a heading by Markdown or HTML, or wholly bold. */
  marked: boolean
  /** An empty line stands before, or nothing. */
  apart: boolean
  /** How many marks of a quoted mail stand before it. */
  quoted: number
  /** Which marks stand on the line (signs.ts): what none of them can begin is not looked for. */
  signs: number
  /** Blanks before the first token. */
  indent: number
  /** The token behind a bold run with which the line begins ("**Regio** Drenthe"); the body's first where there is none. */
  bold: number
}

const BULLETS = new Set([
  '-',
  '*',
  '•',
  '·',
  '▪',
  '◦',
  '●',
  '■',
  '○',
  '➢',
  '➤',
  '✓',
  '✔',
  '✅',
  '☑',
  '★',
  '☆',
  '⭐',
  '▸',
  '‣',
  '⁃',
  '♦',
  '◆',
  '➜',
  '➡',
  '»',
  '→',
  '►',
  '▶',
  '–',
  '+',
  'o',
  '§',
])

/** The lines of a text, and for each token the line that it is on. */
export function linesOf(text: Text, tokens: Tokens): { lines: Line[]; lineAt: Int32Array } {
  const lines: Line[] = []
  const lineAt = new Int32Array(tokens.count + 1)
  const marks = markedLines(text)
  let k = 0
  while (k < tokens.count) {
    let end = k + 1
    while (end < tokens.count && (tokens.gap[end] ?? 0) < LINE) end++
    for (let t = k; t < end; t++) lineAt[t] = lines.length
    lines.push(lineFrom(tokens, k, end, marks))
    k = end
  }
  lineAt[tokens.count] = lines.length
  return { lines, lineAt }
}

type Marks = {
  headings: number[]
  bold: number[]
  heading: number
  boldAt: number
  /** Where the first bold run of the line at hand begins and ends. */
  firstBold: [number, number] | null
}

function lineFrom(tokens: Tokens, first: number, end: number, marks: Marks): Line {
  const start = tokens.start[first] ?? 0
  const line: Line = {
    first,
    end,
    body: first,
    item: null,
    number: null,
    marked: isMarked(marks, start, tokens.end[end - 1] ?? start),
    apart: tokens.gap[first] === PARAGRAPH,
    quoted: tokens.quoted[first] ?? 0,
    signs: signsOf(tokens, first, end),
    indent: indentOf(tokens.plain, start),
    bold: first,
  }
  itemise(tokens, line)
  line.bold = boldEnd(tokens, line, marks.firstBold)
  return line
}

function itemise(tokens: Tokens, line: Line) {
  const { body, end } = line
  if (body >= end) return
  const mark = tokens.type[body] === MARK ? markOf(tokens, body) : ''
  const opens = mark === '(' || mark === '['
  const at = opens ? body + 1 : body
  const closing = markAt(tokens, at + 1)
  const closes = closing === ')' || closing === '.' || closing === ':' || closing === ']' || closing === '°'
  if (
    tokens.type[at] === NUMBER &&
    (tokens.number[at] ?? 0) < 200 &&
    closes &&
    at + 2 < end &&
    tokens.gap[at + 2] !== 0
  ) {
    if (closing === ':' && tokens.type[at + 2] === NUMBER) return
    line.item = 'number'
    line.number = tokens.number[at] ?? null
    line.body = at + 2
  } else if (isNumberedHeading(tokens, at, end)) {
    line.item = 'number'
    line.number = tokens.number[at] ?? null
    line.body = at + 2
  } else if (isChapter(tokens, at, end)) {
    line.item = 'number'
    line.number = tokens.number[at + 2] ?? null
    line.body = markAt(tokens, at + 3) === '.' ? at + 4 : at + 3
  } else if (isLetter(tokens, at) && (closing === ')' || closing === '.') && at + 2 < end && tokens.gap[at + 2] !== 0) {
    line.item = 'letter'
    line.body = at + 2
  } else if (BULLETS.has(mark) && body + 1 < end && (tokens.gap[body + 1] !== 0 || mark !== '-')) {
    if (mark === '-' && lengthOf(tokens, body) > 1) return
    line.item = 'bullet'
    line.body = body + 1
  } else if (
    tokens.plain.slice(tokens.start[body], tokens.end[body]) === 'o' &&
    tokens.gap[body + 1] !== 0 &&
    body + 1 < end
  ) {
    line.item = 'bullet'
    line.body = body + 1
  }
}

const LONGEST_HEADING = 8

/** "4 - EISEN", "4 – Eisen": a number parted by a dash from a few words. */
function isNumberedHeading(tokens: Tokens, at: number, end: number): boolean {
  return (
    tokens.type[at] === NUMBER &&
    (tokens.number[at] ?? 99) < 30 &&
    markAt(tokens, at + 1) === '-' &&
    tokens.gap[at + 1] !== 0 &&
    tokens.gap[at + 2] !== 0 &&
    at + 2 < end &&
    end - at <= LONGEST_HEADING &&
    isCapital(tokens, at + 2)
  )
}

/** "1.4 Words", "3.2. Words". */
function isChapter(tokens: Tokens, at: number, end: number): boolean {
  return (
    tokens.type[at] === NUMBER &&
    (tokens.number[at] ?? 99) < 30 &&
    markAt(tokens, at + 1) === '.' &&
    tokens.gap[at + 1] === 0 &&
    tokens.type[at + 2] === NUMBER &&
    (tokens.number[at + 2] ?? 99) < 30 &&
    tokens.gap[at + 2] === 0 &&
    at + 3 < end &&
    ((markAt(tokens, at + 3) === '.' && tokens.gap[at + 4] !== 0) || (tokens.gap[at + 3] ?? 0) > 0) &&
    tokens.type[markAt(tokens, at + 3) === '.' ? at + 4 : at + 3] === WORD
  )
}

const ROMAN = new Set(['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII'])

/** "b)", "IV." */
function isLetter(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] !== WORD) return false
  const length = lengthOf(tokens, k)
  return length === 1 || (length <= 4 && ROMAN.has(tokens.plain.slice(tokens.start[k], tokens.end[k])))
}

export function lengthOf(tokens: Tokens, k: number): number {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
}

function markOf(tokens: Tokens, k: number): string {
  const start = tokens.start[k] ?? 0
  const code = tokens.plain.codePointAt(start) ?? 0
  return String.fromCodePoint(code)
}

function indentOf(plain: string, start: number): number {
  let n = 0
  while (n < 80 && start - n > 0 && plain.charCodeAt(start - n - 1) !== 10) n++
  return n
}

function boldEnd(tokens: Tokens, { body, end }: Line, run: [number, number] | null): number {
  if (!run || run[0] > (tokens.start[body] ?? 0)) return body
  let k = body
  while (k < end && (tokens.end[k] ?? 0) <= run[1]) k++
  return k
}

function markedLines({ headings, bold }: Text): Marks {
  return { headings, bold, heading: 0, boldAt: 0, firstBold: null }
}

/** Headings and bold stand in text order, so that each is looked at once. */
function isMarked(marks: Marks, start: number, end: number): boolean {
  const { headings, bold } = marks
  while (marks.heading < headings.length && (headings[marks.heading] ?? 0) < start) marks.heading++
  const heading = headings[marks.heading]
  const isHeading = heading !== undefined && heading <= start
  // Bold does not go on past its line: a mark that is not closed would make the rest of the text bold.
  let covered = 0
  let from = -1
  marks.firstBold = null
  while (marks.boldAt < bold.length && (bold[marks.boldAt] ?? 0) <= end) {
    const at = bold[marks.boldAt++] ?? 0
    if (from < 0) from = Math.max(at, start)
    else {
      covered += at - from
      marks.firstBold ??= [from, at]
      from = -1
    }
  }
  return isHeading || (covered > 0 && covered >= end - start)
}
