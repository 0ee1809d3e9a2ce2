import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { CELL, type Tokens, WORD } from '../tokens/tokens.ts'
import { headingKindAt } from './headings.ts'
import type { Item, Lines } from './item.ts'
import { continues, endsWithColon, isClosing, isOfPrice, isPartHeading, isStep, scores } from './item-lines.ts'
import { numbersOfLetters } from './letter-numbers.ts'
import type { ListLine } from './list-line.ts'
import { announcedKind, widthOf, wordCount } from './list-words.ts'
import { plainItems } from './plain-items.ts'
import { mentionsPoints } from './points.ts'

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
  const marks: string[] = []
  let last = (first.number ?? 1) - 1
  for (let k = 0; ; k++) {
    const line = lines(k)
    if (!line) break
    const item = items.at(-1)
    // "3. Planning" behind "2.1" and "2.2".
    if (isChapter(first) && line.symbol === '1' && line.number === Number.parseInt(first.symbol, 10) + 1) break
    if (isTop(tokens, line, { first, last, item })) {
      const own = line.first < line.end ? [{ first: line.first, end: line.end }] : []
      items.push({ number: line.number, lines: own, below: [] })
      marks.push(line.letter)
      last = line.number ?? last
      continue
    }
    if (!item) continue
    if (line.mark !== 'none') {
      // A numbering that starts again after the list is another list.
      const isApart = line.indent <= first.indent && line.apart
      if (first.mark === 'number' && line.mark === 'number' && isApart) break
      // "W-1 Kennis van GIS" behind "KO-2 Rijbewijs B".
      const isNamed = line.symbol !== '1' && !isChapter(line)
      if (first.mark === 'number' && line.mark === 'number' && first.symbol !== line.symbol && isNamed) break
      // "I. Aanleveren" below bullets heads the next chapter.
      if (first.mark === 'bullet' && line.mark !== 'bullet' && isApart) break
      item.below.push({ first: line.first, end: line.end, marked: true })
      continue
    }
    const verdict = unmarked(tokens, lines, k, { first, last, item })
    if (verdict === 'ends') break
    if (verdict === 'skip') continue
    if (verdict === 'below') item.below.push({ first: line.first, end: line.end, marked: false })
    else item.lines.push({ first: line.first, end: line.end })
  }
  const letters = first.mark === 'letter' ? numbersOfLetters(marks) : null
  letters?.forEach((number, k) => {
    if (items[k]) items[k].number = number
  })
  return items.filter((item) => item.lines.length > 0)
}

/** "2.1": a number below that of a chapter. */
function isChapter({ mark, symbol }: ListLine): boolean {
  return mark === 'number' && symbol.endsWith('.')
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
  if (!more && !empty && isOfPrice(tokens, item, line)) return 'ends'
  // "Hier kijken we naar (100 punten):" heads the next list.
  if (first.mark !== 'number' && line.apart && !empty && endsWithColon(tokens, line) && scores(tokens, line))
    return 'ends'
  // "Uitstekend: 35 punten" below "Plan van aanpak (35 punten)" is a step of it.
  const isTier = isStep(tokens, line) || item.lines.some((own) => scores(tokens, own))
  const goesOn = empty || (continues(tokens, line, before) && !(scored && isTier))
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

/** Whether a line begins the next item of the list. */
function isTop(
  tokens: Tokens,
  line: ListLine,
  { first, last, item }: Omit<Place, 'item'> & { item: Item | undefined },
): boolean {
  if (line.mark !== first.mark) return false
  if (line.mark === 'number') {
    const number = line.number ?? 0
    if (number === last + 1) return true
    // "4. Voor alle percelen" behind 1 and 2, of which no empty line parts it from its heading: a chapter.
    const isChapter = line.apart && !first.apart
    return !isChapter && !line.loose && number > last && number - last <= 3 && line.indent <= first.indent + 1
  }
  if (line.indent > first.indent + 1) return false
  if (line.symbol === first.symbol) return true
  return line.symbol !== 'o' && item !== undefined && !scores(tokens, line)
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
