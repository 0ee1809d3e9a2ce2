import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Text } from '../text/text.ts'
import { CELL, LINE, lengthOf, markAt, PARAGRAPH, type Tokens, WORD } from '../tokens/tokens.ts'
import { alignCells } from './align-cells.ts'
import { itemise } from './itemise.ts'
import type { Line } from './line.ts'
import { signsOf } from './signs.ts'

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
  alignCells(tokens, lines)
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
    marked: isMarked(marks, start, tokens.end[end - 1] ?? start) || isRuled(tokens, first, end),
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

/** No heading beside a rule has more tokens. */
const LONGEST_RULED = 12

/** Between rules these part mails. */
const OF_MAIL = wordSet('bericht message mail email')

/** "-- Harde eisen ------", "=== Planning ===": a few words on the line of a rule. */
function isRuled(tokens: Tokens, first: number, end: number): boolean {
  const rule = markAt(tokens, end - 1)
  if (rule === '' || !'-=~#'.includes(rule) || lengthOf(tokens, end - 1) < 3) return false
  if (end - first < 2 || end - first > LONGEST_RULED) return false
  for (let k = first; k < end - 1; k++)
    if (markAt(tokens, k) === ':' || tokens.gap[k + 1] === CELL || isOneOf(tokens.word[k], OF_MAIL)) return false
  return tokens.type[first] === WORD || markAt(tokens, first) === rule
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
