import { LINE, markAt, type Tokens } from '../tokens/tokens.ts'
import { FURNITURE } from './furniture.ts'
import type { Item } from './item.ts'
import { endsWithColon, isOfPapers, isPartHeading } from './item-lines.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines-of-list.ts'
import { endOf, type FoundLists, isListKind, lineAfter, MOST_LINES, type Parts, scoresItem } from './list.ts'
import { listItems, markedItems } from './list-items.ts'
import { listLine } from './list-line.ts'
import { type ListKind, widthOf, wordCount } from './list-words.ts'
import { namedKind } from './named-mark.ts'
import { headsParagraphs } from './next-item.ts'
import { REQUEST } from './scope.ts'
import type { Section } from './section.ts'

/** The list below a heading, over the headings that only part it. */
export function headed(parts: Parts, index: number, kind: ListKind): FoundLists | null {
  const { tokens, lines, sections } = parts
  const section = sections[index] as Section
  const line = lines[section.heading] as Line
  if (isOfPapers(tokens, line.body, bracketIn(tokens, line))) return null
  let last = index
  while (isNamedBelow(parts, last + 1) || isFurniture(parts, last + 1)) last++
  let items = listItems(tokens, linesOf(parts, section.first, sections[last]?.end ?? section.end))
  for (;;) {
    const next = sections[last + 1]
    const more = next ? goingOn(parts, kind, last + 1, items) : null
    if (!more) break
    items = [...items, ...more]
    last++
  }
  const next = lineAfter(lines, section.heading + 1, endOf(items))
  return { lists: [{ kind, heading: { first: line.body, end: line.end }, items, inline: false }], next }
}

/** Where a remark in brackets begins, else the end of a line. */
function bracketIn(tokens: Tokens, { body, end }: Line): number {
  for (let k = body; k < end; k++) if (markAt(tokens, k) === '(') return k
  return end
}

export function scoredOnly(tokens: Tokens, found: FoundLists | null): FoundLists | null {
  const items = found?.lists[0]?.items ?? []
  return items.length > 1 && items.every((item) => scoresItem(tokens, item)) ? found : null
}

/** No name of a competence is longer. */
const MOST_WORDS = 6

/** Marked items that each are a few words: what somebody is like, and no demand. */
export function shortOnly(tokens: Tokens, found: FoundLists | null): FoundLists | null {
  const items = found?.lists[0]?.items ?? []
  const isShort = ({ number, lines, below }: Item) =>
    number === null &&
    below.length === 0 &&
    lines.every(({ first, end }) => wordCount(tokens, first, end) <= MOST_WORDS && (tokens.gap[first] ?? LINE) < LINE)
  return items.length > 1 && items.every(isShort) ? found : null
}

/** "Wens 2 (40 punten)" within a list may look like a heading of nothing. */
function isNamedBelow({ tokens, lines, sections }: Parts, index: number): boolean {
  const next = sections[index]
  const line = next && next.kind === null ? lines[next.heading] : undefined
  if (!next || line === undefined || line.marked) return false
  if (headsParagraphs(tokens, lines, next.heading, sections[index - 1])) return false
  const { mark } = listLine(tokens, line, 0)
  if (mark !== 'letter') return mark !== 'none'
  // "G. Wat stuurt u mee" letters the next chapter, unless numbers go on below it.
  const below = lines[next.first]
  return below !== undefined && listLine(tokens, below, 0).mark === 'number'
}

/** The head of a page is no heading of a part. */
function isFurniture({ sections, scope }: Parts, index: number): boolean {
  const next = sections[index]
  return next !== undefined && next.kind === null && scope[next.heading] === FURNITURE
}

/** Sections that end any list. */
const ENDS = new Set([
  'procedure',
  'planning',
  'organisation',
  'offer',
  'questions',
  'cv',
  'fee',
  'related',
  'assignment',
])

/** Labels that may head a part of one list. */
const PARTS = new Set(['education', 'registrations', 'certificates', 'languages', 'rate', 'information'])

/** What a following section adds to the list; null where it is another subject. */
function goingOn(parts: Parts, list: ListKind, index: number, items: Item[]): Item[] | null {
  const { tokens, lines, sections, scope } = parts
  const next = sections[index] as Section
  const line = lines[next.heading]
  if (!line || isListKind(next.kind) || ENDS.has(next.kind ?? '') || scope[next.heading] !== REQUEST) return null
  if (headsParagraphs(tokens, lines, next.heading, sections[index - 1])) return null
  const number = items.at(-1)?.number ?? null
  const heading = listLine(tokens, line, next.heading)
  if (number !== null && heading.number === number + 1 && next.kind === null)
    return listItems(tokens, linesOf(parts, next.heading, next.end))
  if (number !== null) {
    const first = lines[next.first]
    const goesOn = first && listLine(tokens, first, next.first).number === number + 1
    return goesOn ? listItems(tokens, linesOf(parts, next.first, next.end)) : null
  }
  const part = isPartHeading(tokens, line.body, line.end)
  if (next.kind === 'information' && (list === 'competences' || line.marked)) return null
  if (part && (next.kind === null || PARTS.has(next.kind))) {
    // "Overig" with prose below it is no part of a list of marked items.
    const own = items.at(-1)?.lines[0]?.first ?? 0
    const first = lines[next.first]
    const alike = isUnmarked(parts, own) || (first && listLine(tokens, first, next.first).mark !== 'none')
    return alike ? listItems(tokens, linesOf(parts, next.first, next.end)) : null
  }
  // Criteria that stand apart between blank lines look like headings of nothing.
  const apart =
    next.kind === null && !line.marked && !endsWithColon(tokens, line) && wordCount(tokens, line.body, line.end) > 1
  const plain = items.every(({ lines: own }) => isUnmarked(parts, own[0]?.first ?? 0))
  if (!apart || !plain) return null
  const below = listItems(tokens, linesOf(parts, next.first, next.end))
  if (lines.slice(next.first, next.end).some((one) => !isLoneLine(tokens, one))) return null
  return [{ number: null, lines: [{ first: line.body, end: line.end }], below: [] }, ...below]
}

/** A short line between empty ones that is no sentence. */
function isLoneLine(tokens: Tokens, line: Line): boolean {
  return (
    line.apart &&
    !line.item &&
    !endsWithColon(tokens, line) &&
    markAt(tokens, line.end - 1) !== '.' &&
    widthOf(tokens, line.body, line.end) < 120
  )
}

function isUnmarked({ tokens }: Parts, first: number): boolean {
  return (tokens.gap[first] ?? LINE) >= LINE
}

/** "Wens 1: …", "Wens 2: …": a run of items that name their kind themselves. */
export function namedList(parts: Parts, i: number, kind: ListKind): FoundLists {
  const { tokens, lines, sections, sectionAt } = parts
  let last = sectionAt[i] ?? 0
  while (isNamedBelow(parts, last + 1) || isFurniture(parts, last + 1)) last++
  const limit = sections[last]?.end ?? lines.length
  let end = i + 1
  while (end < limit && end - i < MOST_LINES && [null, kind].includes(namedKind(tokens, lines[end] as Line))) end++
  const items = markedItems(tokens, linesOf(parts, i, end))
  const at = lines[i]?.body ?? 0
  return {
    lists: [{ kind, heading: { first: at, end: at }, items, inline: false }],
    next: items.length === 0 ? end : lineAfter(lines, i + 1, endOf(items)),
  }
}
