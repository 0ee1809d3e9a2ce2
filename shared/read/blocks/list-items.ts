import { BLANK, CELL, isCapital, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { isOneOf, wordSet } from '../tokens/word-set.ts'
import { headingKindAt } from './headings.ts'
import type { ListLine } from './list-line.ts'
import { announcedKind, endsSentence, hasListWord, listWordEnd, widthOf, wordCount } from './list-words.ts'
import { mentionsPoints } from './points.ts'

type Stretch = { first: number; end: number }

/** An item of a list: the lines of its own words, and the marked or scored lines below it. */
export type Item = {
  number: number | null
  lines: Stretch[]
  below: { first: number; end: number; marked: boolean }[]
  /** Where they stand apart from the words, in a key or a column of their own. */
  points?: number
}

/** The lines of a list, made only as far as they are asked for. */
export type Lines = (k: number) => ListLine | undefined

/** The items of the list in some lines, up to the sentence that closes it. */
export function listItems(tokens: Tokens, lines: Lines): Item[] {
  let marked = 0
  while (lines(marked)?.mark === 'none') marked++
  const first = lines(marked)
  if (!first || (marked > 0 && scoresBelow(tokens, lines, marked))) return plainItems(tokens, lines)
  return markedItems(tokens, (k) => lines(marked + k))
}

/** Unmarked criteria with points, each with bullets below it for its steps. */
function scoresBelow(tokens: Tokens, lines: Lines, marked: number): boolean {
  const before = lines(marked - 1)
  const first = lines(marked)
  if (!before || first?.mark !== 'bullet' || !scores(tokens, first)) return false
  if (scores(tokens, before)) return true
  for (let k = marked + 1; ; k++) {
    const line = lines(k)
    if (!line) return false
    if (line.mark === 'none' && scores(tokens, line)) return true
  }
}

export function markedItems(tokens: Tokens, lines: Lines): Item[] {
  const first = lines(0)
  if (!first) return []
  const items: Item[] = []
  let last = (first.number ?? 1) - 1
  for (let k = 0; ; k++) {
    const line = lines(k)
    if (!line) break
    const item = items.at(-1)
    if (isTop(tokens, line, first, last, item)) {
      const own = line.first < line.end ? [{ first: line.first, end: line.end }] : []
      items.push({ number: line.number, lines: own, below: [] })
      last = line.number ?? last
      continue
    }
    if (!item) continue
    if (line.mark !== 'none') {
      // A numbering that starts again after the list is another list.
      if (first.mark === 'number' && line.mark === 'number' && line.indent <= first.indent && line.apart) break
      item.below.push({ first: line.first, end: line.end, marked: true })
      continue
    }
    const verdict = unmarked(tokens, lines, k, { first, last, item })
    if (verdict === 'ends') break
    if (verdict === 'skip') continue
    if (verdict === 'below') item.below.push({ first: line.first, end: line.end, marked: false })
    else item.lines.push({ first: line.first, end: line.end })
  }
  return items.filter((item) => item.lines.length > 0)
}

type Place = { first: ListLine; last: number; item: Item }

/** What a line without a mark is to the list of marked items around it. */
function unmarked(
  tokens: Tokens,
  lines: Lines,
  k: number,
  { first, last, item }: Place,
): 'own' | 'below' | 'skip' | 'ends' {
  const line = lines(k) as ListLine
  const before = lines(k - 1)
  // "Nr⇥Gunningscriterium⇥Punten" heads the next table.
  if (line.apart && hasCell(tokens, line) && announcedKind(tokens, line.first, line.end) !== null) return 'ends'
  const more = nextTop(lines, k, first, last)
  // A sentence of its own below the list is about something else, such as the points of the price.
  const apart = line.apart && !more && wordCount(tokens, line.first, line.end) > 4
  const scored = scores(tokens, line) && !(apart && !isStep(tokens, line))
  const empty = isEmpty(tokens, item)
  const goesOn = empty || (continues(tokens, line, before) && !(scored && isStep(tokens, line)))
  const part = more && isPartHeading(tokens, line.first, line.end)
  const heads =
    !scored &&
    (headingKindAt(tokens, line.first, line.end) !== null ||
      (endsWithColon(tokens, line) && announcedKind(tokens, line.first, line.end) !== null))
  if (!goesOn && (isClosing(tokens, line) || heads) && !part && !(first.mark === 'number' && more)) return 'ends'
  if (goesOn || scored || (more && first.mark === 'number' && !part))
    return item.below.length > 0 || (scored && !goesOn) ? 'below' : 'own'
  return more && (part || endsWithColon(tokens, line)) ? 'skip' : 'ends'
}

function hasCell(tokens: Tokens, { first, end }: ListLine): boolean {
  if (wordCount(tokens, first, end) > 7) return false
  for (let k = first + 1; k < end; k++) if (tokens.gap[k] === CELL) return true
  return false
}

/** "Wens 1 (20 punten)": the words of the item are still to come. */
function isEmpty(tokens: Tokens, item: Item): boolean {
  if (item.lines.length === 0) return true
  const only = item.lines.length === 1 ? item.lines[0] : undefined
  if (!only) return false
  for (let k = only.first; k < only.end; k++) {
    if (tokens.type[k] === WORD && widthOf(tokens, k, k + 1) > 3 && !isOneOf(tokens.word[k], POINTS)) return false
  }
  return mentionsPoints(tokens, only.first, only.end)
}

const POINTS = wordSet('punten weging maximaal points score weight totaal')

function isTop(tokens: Tokens, line: ListLine, first: ListLine, last: number, item: Item | undefined): boolean {
  if (line.mark !== first.mark) return false
  if (line.mark === 'number') {
    const number = line.number ?? 0
    if (number === last + 1) return true
    return !line.loose && number > last && number - last <= 3 && line.indent <= first.indent + 1
  }
  if (line.indent > first.indent + 1) return false
  if (line.symbol === first.symbol) return true
  return line.symbol !== 'o' && item !== undefined && !scores(tokens, line)
}

const OPEN = wordSet(`
  en of de het een van met in op bij als and or the with of voor door aan te per tot om a an for to
`)

/** A line that only goes on with the one before it, also over the blank line of a page that ended. */
function continues(tokens: Tokens, line: ListLine, before: ListLine | undefined): boolean {
  if (!before) return false
  const ended = endsSentence(tokens, before.end)
  if (startsSmall(tokens, line)) return !ended || !line.apart
  if (line.apart) return !ended && endsOpen(tokens, before)
  if (isClosing(tokens, line)) return false
  if (line.indent > before.indent && line.indent > 1) return true
  return !ended && widthOf(tokens, before.first, before.end) > 55
}

function startsSmall(tokens: Tokens, line: ListLine): boolean {
  const mark = markAt(tokens, line.first)
  return mark === '(' || mark === '&' || (tokens.type[line.first] === WORD && !isCapital(tokens, line.first))
}

function endsOpen(tokens: Tokens, { first, end }: ListLine): boolean {
  const mark = markAt(tokens, end - 1)
  return mark === ',' || mark === '-' || (end > first && isOneOf(tokens.word[end - 1], OPEN))
}

const FURTHEST = 12

function nextTop(lines: Lines, k: number, first: ListLine, last: number): boolean {
  for (let next = k + 1; next < k + FURTHEST; next++) {
    const line = lines(next)
    if (!line) return false
    if (line.mark !== first.mark) continue
    return first.mark === 'number' ? line.number === last + 1 : line.indent <= first.indent + 1
  }
  return false
}

/** One criterion a line, without marks. Prose of several sentences is no list. */
function plainItems(tokens: Tokens, lines: Lines): Item[] {
  const items: Item[] = []
  let many = 0
  for (let k = 0; ; k++) {
    const line = lines(k)
    if (!line) break
    const item = items.at(-1)
    if (line.mark === 'none') many = Math.max(many, sentencesOn(tokens, line))
    if (line.mark !== 'none' || (item && isStep(tokens, line) && scores(tokens, line))) {
      item?.below.push({ first: line.first, end: line.end, marked: line.mark !== 'none' })
      continue
    }
    if (item && continues(tokens, line, lines(k - 1)) && !isOwnLine(tokens, lines, k)) {
      item.lines.push({ first: line.first, end: line.end })
      continue
    }
    if ((k === 0 && endsWithColon(tokens, line)) || isTableHead(tokens, line)) continue
    if (isClosing(tokens, line)) break
    if (isPartHeading(tokens, line.first, line.end) && wordCount(tokens, line.first, line.end) <= 3) continue
    items.push({ number: null, lines: [{ first: line.first, end: line.end }], below: [] })
  }
  return many > (items.length === 1 ? 1 : 2) ? [] : items
}

function sentencesOn(tokens: Tokens, { first, end }: ListLine): number {
  let n = 1
  for (let k = first + 1; k < end; k++) {
    const mark = markAt(tokens, k - 1)
    if (mark !== '' && '.!?)'.includes(mark) && tokens.gap[k] === BLANK && isCapital(tokens, k)) n++
  }
  return n
}

/** A short line that stands for itself: it starts as the first one does, and the line above it was not full. */
function isOwnLine(tokens: Tokens, lines: Lines, k: number): boolean {
  const line = lines(k)
  const before = lines(k - 1)
  const first = lines(0)
  if (!line || !before || !first) return false
  if (isCapital(tokens, line.first)) return widthOf(tokens, line.first, line.end) < 55
  const alike = startsSmall(tokens, first) && startsSmall(tokens, line)
  return (
    alike &&
    widthOf(tokens, before.first, before.end) < 50 &&
    !endsOpen(tokens, before) &&
    markAt(tokens, line.first) !== '('
  )
}

/** "Nr⇥Criterium⇥Punten". */
function isTableHead(tokens: Tokens, { first, end }: ListLine): boolean {
  let cells = 0
  for (let k = first; k < end; ) {
    const after = listWordEnd(tokens, k, end, 'column')
    if (after === 0 && tokens.type[k] === WORD) return false
    if (after > 0) cells++
    k = Math.max(after, k + 1)
  }
  return cells > 1
}

export function isPartHeading(tokens: Tokens, first: number, end: number): boolean {
  return widthOf(tokens, first, end) < 45 && listWordEnd(tokens, first, end, 'part') > 0
}

function isClosing(tokens: Tokens, line: ListLine): boolean {
  return listWordEnd(tokens, line.first, line.end, 'closing') > 0
}

export function endsWithColon(tokens: Tokens, { end }: { end: number }): boolean {
  return markAt(tokens, end - 1) === ':'
}

function scores(tokens: Tokens, { first, end }: { first: number; end: number }): boolean {
  return mentionsPoints(tokens, first, end)
}

/** "0-2 jaar: 5 punten", "Minder dan 4 jaar (0 punten)". */
function isStep(tokens: Tokens, { first, end }: ListLine): boolean {
  const mark = markAt(tokens, first)
  return (
    tokens.type[first] === NUMBER ||
    (mark !== '' && '<>≥≤'.includes(mark)) ||
    listWordEnd(tokens, first, end, 'step') > 0
  )
}

/** Requirements on papers and offers are no criteria of the candidate. */
export function isOfPapers(tokens: Tokens, first: number, end: number): boolean {
  return hasListWord(tokens, first, end, 'papers')
}
