import type { LabelKind } from '../../vocabulary/labels.ts'
import { CELL, GLUED, isCapital, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { isOneOf, wordSet } from '../tokens/word-set.ts'
import { askedKind } from './asked-kind.ts'
import { columnPairs } from './columns.ts'
import { isChapter, looksLikeHeading } from './headings.ts'
import { labelFrom, labelOf } from './label-match.ts'
import type { Line } from './line.ts'
import type { Pair } from './pair.ts'
import { isColon, isLeader, separatorEnd } from './separators.ts'
import { BAR, CELLS, COLON, PARTING } from './signs.ts'

/** Where a label stands within a line, up to its colon or the end of its cell. */
type Found = { first: number; end: number; after: number; kind: LabelKind | null; shape: Pair['shape'] }

/** No label is longer than this many tokens. */
const LONGEST_LABEL = 12
const LONGEST_UNKNOWN = 7
/** A label on a line of its own has its value on at most so many lines. */
const MOST_BELOW = 3

/** The labels of a text with their values, line by line. */
export function pairsIn(tokens: Tokens, lines: Line[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i < lines.length; i++) {
    const columns = columnPairs(tokens, lines, i)
    if (columns) {
      for (const pair of columns.pairs) pairs.push(pair)
      i = columns.last
      continue
    }
    i = pairsOfLine(tokens, lines, i, pairs)
  }
  return pairs
}

/** Adds the pairs of one line; gives the last line that they take up. */
function pairsOfLine(tokens: Tokens, lines: Line[], i: number, pairs: Pair[]): number {
  const line = lines[i]
  if (!line || line.body >= line.end) return i
  const marked = labelsOnLine(tokens, line)
  const found = marked.length > 0 ? marked : labelsInRow(tokens, line)
  if (found.length === 0) return aloneOrLoose(tokens, lines, i, pairs)
  let last = i
  found.forEach((label, k) => {
    const next = found[k + 1]
    let first = label.after
    let end = next ? next.first : line.end
    let shape = label.shape
    if (first >= end && !next && !isListLabel(label.kind)) {
      // "Gevraagd:" above several items heads a list.
      if (headsItems(tokens, lines, i, label.kind)) return
      const below = valueBelow(tokens, lines, i, true)
      if (!below) return
      first = below.first
      end = below.end
      shape = 'below'
      last = below.partly ? below.last - 1 : below.last
    } else if (!next) {
      last = wrappedLine(tokens, lines, i, end)
      end = last > i ? (lines[last]?.end ?? end) : end
    }
    if (first < end)
      pairs.push({ kind: label.kind, labelFirst: label.first, labelEnd: label.end, first, end, line: i, shape, row: 0 })
  })
  return last
}

const LISTED = new Set<LabelKind | null>(['certificates', 'registrations', 'languages', 'documents'])

function headsItems(tokens: Tokens, lines: Line[], i: number, kind: LabelKind | null): boolean {
  const line = lines[i]
  const first = lines[i + 1]?.item ?? null
  return (
    line !== undefined &&
    first !== null &&
    first === lines[i + 2]?.item &&
    (LISTED.has(kind) || looksLikeHeading(tokens, line))
  )
}

/** Their values are lists, below a heading. */
function isListLabel(kind: LabelKind | null): boolean {
  return kind === 'knockouts' || kind === 'awards' || kind === 'competences' || kind === null
}

function labelsOnLine(tokens: Tokens, line: Line): Found[] {
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

const LONGEST_ROW = 40

/** "Aanvraagnummer 27001 Start 1 mei 2027": a row of a table whose tabs were lost, with two labels or more. */
function labelsInRow(tokens: Tokens, line: Line): Found[] {
  if (line.end - line.body > LONGEST_ROW || markAt(tokens, line.end - 1) === '.') return []
  const found: Found[] = []
  for (let k = line.body; k < line.end; k++) {
    const isBody = isOneOf(tokens.word[k], KINDS_OF_BODIES)
    const label = isCapital(tokens, k) && !isBody ? labelFrom(tokens, k, line.end) : null
    if (!label || label.end >= line.end || !(startsValue(tokens, label.end) || (found.length > 0 && label.end - k > 1)))
      continue
    found.push({ first: k, end: label.end, after: label.end, kind: label.kind, shape: 'cell' })
    k = label.end - 1
  }
  return found.length > 1 && found[0]?.first === line.body ? found : []
}

function startsValue(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === NUMBER || isCapital(tokens, k) || markAt(tokens, k) === '€'
}

/** A label that takes up a whole cell, with a cell behind it: "Start⇥Mei 2026". */
function cellLabel(tokens: Tokens, line: Line, first: number): Found | null {
  let end = first + 1
  while (end < line.end && tokens.gap[end] !== CELL) end++
  if (end >= line.end || end - first > LONGEST_LABEL) return null
  const colonBehind = markAt(tokens, end) === ':' || markAt(tokens, end) === '='
  const kind = labelOf(tokens, first, end)
  // "Hoofdstuk 5   Gunningscriteria" is a heading.
  const isFirst = first === line.body && !isChapter(tokens, first)
  if (!kind && !(isFirst && isLabelLike(tokens, first, end))) return null
  return { first, end, after: colonBehind ? end + 1 : end, kind, shape: 'cell' }
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

/** A line that is a label and nothing else, or begins with one that a value follows without a mark. */
function aloneOrLoose(tokens: Tokens, lines: Line[], i: number, pairs: Pair[]): number {
  const line = lines[i]
  if (!line) return i
  const alone =
    line.end - line.body <= LONGEST_LABEL && !isGluedValue(tokens, line) ? labelOf(tokens, line.body, line.end) : null
  if (alone && !isListLabel(alone)) {
    const below = valueBelow(tokens, lines, i, false)
    if (below && (isBetweenLabels(tokens, lines, i) || !looksLikeHeading(tokens, line))) {
      pairs.push({
        kind: alone,
        labelFirst: line.body,
        labelEnd: line.end,
        first: below.first,
        end: below.end,
        line: i,
        shape: 'below',
        row: 0,
      })
      return below.last
    }
    return i
  }
  const beside = isOneOf(tokens.word[line.body], KINDS_OF_BODIES) ? null : labelFrom(tokens, line.body, line.end)
  if (beside && !isListLabel(beside.kind) && beside.end < line.end && isLoose(tokens, lines, i, beside.end)) {
    const shape = tokens.gap[beside.end] === GLUED ? 'cell' : 'loose'
    pairs.push({
      kind: beside.kind,
      labelFirst: line.body,
      labelEnd: beside.end,
      first: beside.end,
      end: line.end,
      line: i,
      shape,
      row: 0,
    })
  }
  return i
}

/** "Hybride werkenJa" has its value, however near the whole is to a label. */
function isGluedValue(tokens: Tokens, line: Line): boolean {
  const label = labelFrom(tokens, line.body, line.end)
  return label !== null && label.end < line.end && tokens.gap[label.end] === GLUED && startsValue(tokens, label.end)
}

/** "- Gemeente Zutphen" names a body; "Gemeente: Zutphen" has a label. */
const KINDS_OF_BODIES = wordSet('gemeente provincie regio stad city province organisatie')

/** "LocatieAssen", "- Uren per week 24": what follows a label may be its value. */
function isLoose(tokens: Tokens, lines: Line[], i: number, end: number): boolean {
  const line = lines[i]
  if (!line) return false
  const begins = startsValue(tokens, end)
  if (tokens.gap[end] === GLUED) return begins && tokens.type[end - 1] === WORD
  if (line.end - line.body > 14 || markAt(tokens, line.end - 1) === '.') return false
  const counted = tokens.type[end] === NUMBER || markAt(tokens, end) === '€'
  if (line.end - end <= LONGEST_ANSWER && isOneOf(tokens.word[end], ANSWERS)) return true
  return line.item === 'bullet' || (begins && (counted || (end - line.body > 1 && line.end - end <= LONGEST_BESIDE)))
}

/** "Thuiswerken beperkt": a word that can only be an answer. */
const ANSWERS = wordSet('ja nee beperkt deels gedeeltelijk toegestaan mogelijk niet yes no allowed limited')
const LONGEST_ANSWER = 2

/** Without a mark between them a label's value in words is short; else the line is a sentence. */
const LONGEST_BESIDE = 5

/** On pages with a label and its value on lines in turn, other labels stand near. */
function isBetweenLabels(tokens: Tokens, lines: Line[], i: number): boolean {
  for (const k of [i - 4, i - 3, i - 2, i + 2, i + 3, i + 4]) {
    const line = lines[k]
    if (line && line.end - line.body <= 6 && labelOf(tokens, line.body, line.end)) return true
  }
  return false
}

type Below = { first: number; end: number; last: number; partly: boolean }

/** The value on the lines below a label; null where another label, a heading or a paragraph follows instead. */
function valueBelow(tokens: Tokens, lines: Line[], i: number, colon: boolean): Below | null {
  const next = lines[i + 1]
  if (!next || (next.apart && !colon) || (next.item !== null && !colon)) return null
  if (next.marked) return null
  if (isLabelLine(tokens, next)) return null
  const stuck = labelsOnLine(tokens, next)
  const glued = stuck[0]
  if (glued) return glued.first > next.body ? { first: next.body, end: glued.first, last: i + 1, partly: true } : null
  // An amount may go on to say what it covers.
  const longest = markAt(tokens, next.body) === '€' || tokens.type[next.body] === NUMBER ? 40 : 16
  if (!colon && (next.end - next.body > longest || markAt(tokens, next.end - 1) === '.')) return null
  if (colon && next.apart && next.end - next.body > 8) return null
  let last = i + 1
  while (last - i < MOST_BELOW) {
    const more = lines[last + 1]
    if (
      !more ||
      more.apart ||
      more.marked ||
      more.item ||
      isLabelLine(tokens, more) ||
      labelsOnLine(tokens, more).length > 0
    )
      break
    if (!colon && !startsClock(tokens, more)) break
    last++
  }
  return { first: next.body, end: lines[last]?.end ?? next.end, last, partly: false }
}

function isLabelLine(tokens: Tokens, line: Line): boolean {
  return line.end - line.body <= LONGEST_LABEL && labelOf(tokens, line.body, line.end) !== null
}

function startsClock(tokens: Tokens, line: Line): boolean {
  const mark = markAt(tokens, line.body + 1)
  return (
    tokens.type[line.body] === NUMBER &&
    (mark === ':' || mark === '.') &&
    tokens.type[line.body + 2] === NUMBER &&
    line.end - line.body <= 5
  )
}

const OPEN_ENDS = wordSet('tot en van t/m of à a')

/** The line to which a value that is broken off at the end of its line goes on. */
function wrappedLine(tokens: Tokens, lines: Line[], i: number, end: number): number {
  const next = lines[i + 1]
  if (!next || next.apart || next.item) return i
  const mark = markAt(tokens, end - 1)
  // The letter of "44A" opens nothing.
  const hangs = isOneOf(tokens.word[end - 1], OPEN_ENDS) && tokens.gap[end - 1] !== GLUED
  const open = mark === '-' || mark === ',' || mark === '€' || hangs
  const long =
    (tokens.end[end - 1] ?? 0) - (tokens.start[lines[i]?.first ?? 0] ?? 0) > 60 &&
    !isCapital(tokens, next.body) &&
    mark !== '.'
  return open || (long && labelsOnLine(tokens, next).length === 0) ? i + 1 : i
}
