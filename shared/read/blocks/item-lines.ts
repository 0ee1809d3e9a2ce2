import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { isCapital, isWord, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Item } from './item.ts'
import type { ListLine } from './list-line.ts'
import { endsSentence, listWordEnd, widthOf } from './list-words.ts'
import { mentionsPoints } from './points.ts'

const OPEN = wordSet(`
  en of de het een van met in op bij als and or the with of voor door aan te per tot om a an for to
`)

/** A line that only goes on with the one before it, also over the blank line of a page that ended. */
export function continues(tokens: Tokens, line: ListLine, before: ListLine | undefined): boolean {
  if (!before) return false
  const ended = endsSentence(tokens, before.end)
  if (startsSmall(tokens, line)) return !ended || !line.apart
  if (line.apart) return !ended && endsOpen(tokens, before)
  if (isClosing(tokens, line)) return false
  if (line.indent > before.indent && line.indent > 1) return true
  return !ended && widthOf(tokens, before.first, before.end) > 55
}

export function startsSmall(tokens: Tokens, line: ListLine): boolean {
  const mark = markAt(tokens, line.first)
  return mark === '(' || mark === '&' || (tokens.type[line.first] === WORD && !isCapital(tokens, line.first))
}

export function endsOpen(tokens: Tokens, { first, end }: ListLine): boolean {
  const mark = markAt(tokens, end - 1)
  return mark === ',' || mark === '-' || (end > first && isOneOf(tokens.word[end - 1], OPEN))
}

export function isPartHeading(tokens: Tokens, first: number, end: number): boolean {
  return widthOf(tokens, first, end) < 45 && listWordEnd(tokens, first, end, 'part') > 0
}

export function isClosing(tokens: Tokens, line: ListLine): boolean {
  return listWordEnd(tokens, line.first, line.end, 'closing') > 0
}

export function endsWithColon(tokens: Tokens, { end }: { end: number }): boolean {
  return markAt(tokens, end - 1) === ':'
}

export function scores(tokens: Tokens, { first, end }: { first: number; end: number }): boolean {
  return mentionsPoints(tokens, first, end)
}

/** "0-2 jaar: 5 punten", "Minder dan 4 jaar (0 punten)". */
export function isStep(tokens: Tokens, { first, end }: ListLine): boolean {
  const mark = markAt(tokens, first)
  return (
    tokens.type[first] === NUMBER ||
    (mark !== '' && '<>≥≤'.includes(mark)) ||
    listWordEnd(tokens, first, end, 'step') > 0
  )
}

/** Requirements on papers and offers are no criteria of the candidate; "een offerte die niet aan de eisen voldoet" tells of those. */
export function isOfPapers(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    const tellsOfThose = isWord(tokens, k + 1, 'die') && isWord(tokens, k + 2, 'niet')
    if (listWordEnd(tokens, k, end, 'papers') > 0 && !tellsOfThose) return true
  }
  return false
}

/** "De prijs telt voor 30 punten." below items with points of their own: no words of the last of them. */
export function isOfPrice(tokens: Tokens, item: Item, line: ListLine): boolean {
  if (!scores(tokens, line) || !item.lines.some((own) => scores(tokens, own))) return false
  for (let k = line.first; k < Math.min(line.end, line.first + FARTHEST_PRICE); k++)
    if (isOneOf(tokens.word[k], PRICE)) return true
  return false
}

const FARTHEST_PRICE = 6
const PRICE = wordSet('prijs tarief uurtarief price rate prijsstelling uurprijs')
