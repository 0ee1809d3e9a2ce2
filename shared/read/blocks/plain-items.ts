import { BLANK, isCapital, markAt, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Item, Lines } from './item.ts'
import {
  continues,
  endsOpen,
  endsWithColon,
  isClosing,
  isOfPrice,
  isPartHeading,
  isStep,
  scores,
  startsSmall,
} from './item-lines.ts'
import type { ListLine } from './list-line.ts'
import { listWordEnd, widthOf, wordCount } from './list-words.ts'

/** One criterion a line, without marks. Prose of several sentences is no list. */
export function plainItems(tokens: Tokens, lines: Lines): Item[] {
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
    const isPart = isPartHeading(tokens, line.first, line.end) && wordCount(tokens, line.first, line.end) <= 3
    if (isPart && !scores(tokens, line)) continue
    if (item && wordCount(tokens, line.first, line.end) > 4 && isOfPrice(tokens, item, line)) break
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
export function isTableHead(tokens: Tokens, { first, end }: { first: number; end: number }): boolean {
  let cells = 0
  for (let k = first; k < end; ) {
    const after = listWordEnd(tokens, k, end, 'column')
    if (after === 0 && tokens.type[k] === WORD) return false
    if (after > 0) cells++
    k = Math.max(after, k + 1)
  }
  return cells > 1
}
