import { CELL, GLUED, LINE, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { isOneOf, wordSet } from '../tokens/word-set.ts'
import type { Line } from './line.ts'
import {
  endsWithColon,
  type Item,
  isOfPapers,
  isPartHeading,
  type Lines,
  listItems,
  markedItems,
} from './list-items.ts'
import { type ListLine, listLine, namedKind } from './list-line.ts'
import { announcedKind, hasListWord, type ListKind, listWordEnd, widthOf, wordCount } from './list-words.ts'
import { aboveItems, listsByNumbers, type Run } from './lists-by-numbers.ts'
import type { Pair } from './pair.ts'
import { inlinePoints, mentionsPoints } from './points.ts'
import { proseItems } from './prose-items.ts'
import { FURNITURE, REQUEST } from './scope.ts'
import type { Section } from './section.ts'
import { endsAt } from './sentence.ts'
import { BAR, COLON } from './signs.ts'

/** A list of criteria or competences, with the words that announce it. Positions are token indexes, the end exclusive. */
/** `inline`: summed up in running text. */
export type List = { kind: ListKind; heading: { first: number; end: number }; items: Item[]; inline: boolean }

type Parts = {
  tokens: Tokens
  lines: Line[]
  pairs: Pair[]
  sections: Section[]
  sectionAt: Int32Array
  scope: Uint8Array
}

/** The lists of a text, in text order; none is read twice. */
export function listsIn(parts: Parts): List[] {
  const { lines, scope } = parts
  const lists: List[] = []
  const pairOn = new Map<number, Pair[]>()
  for (const pair of parts.pairs) {
    const others = pairOn.get(pair.line)
    if (!isListKind(pair.kind)) continue
    if (!others) pairOn.set(pair.line, [pair])
    else if (others.length < MOST_ON_LINE) others.push(pair)
  }
  let i = 0
  while (i < lines.length && lists.length < MOST_LISTS) {
    const found = scope[i] === REQUEST ? listsAt(parts, i, pairOn.get(i) ?? []) : null
    for (const list of found?.lists ?? []) if (list.items.length > 0) lists.push(list)
    i = Math.max(i + 1, found?.next ?? 0)
  }
  return listsByNumbers(parts.tokens, lists, () => unnamedRuns(parts, lists))
}

/** The marked items that no heading names. */
function unnamedRuns(parts: Parts, lists: List[]): Run[] {
  const { tokens, lines, sections, sectionAt, scope } = parts
  const runs: Run[] = []
  let next = 0
  let i = 0
  while (i < lines.length) {
    const line = lines[i] as Line
    while (next < lists.length && endOf(lists[next]?.items ?? []) <= line.first) next++
    const index = i++
    const taken = line.first >= (lists[next]?.items[0]?.lines[0]?.first ?? Number.POSITIVE_INFINITY)
    if (scope[index] !== REQUEST || taken) continue
    const found = listLine(tokens, line, index)
    const plain = found.mark === 'none' ? scoredLines(parts, index) : []
    if (plain.length > 1) {
      const above = aboveItems(tokens, lines, index)
      if (above) runs.push({ ...above, items: plain })
      i = index + plain.length
      continue
    }
    if (found.mark === 'none' || found.loose) continue
    const end = Math.min(sections[sectionAt[index] ?? 0]?.end ?? lines.length, index + MOST_LINES)
    const items = markedItems(tokens, linesOf(parts, index, end))
    const above = aboveItems(tokens, lines, index)
    if (above) runs.push({ ...above, items })
    i = Math.max(i, lineAfter(lines, index + 1, endOf(items)))
  }
  return runs
}

/** More lists than any request has, so that a text of nothing else takes no more time. */
const MOST_LISTS = 200
const MOST_ON_LINE = 12

/** Lines without marks that each have their points. */
function scoredLines({ tokens, lines, scope }: Parts, i: number): Item[] {
  const items: Item[] = []
  for (let k = i; k < lines.length && scope[k] === REQUEST; k++) {
    const line = lines[k] as Line
    if (!mentionsPoints(tokens, line.body, line.end) || (k > i && line.apart) || isSum(tokens, line)) break
    items.push({ number: null, lines: [{ first: line.body, end: line.end }], below: [] })
  }
  return items
}

/** "Totaal: 100 punten". */
function isSum(tokens: Tokens, line: Line): boolean {
  return listWordEnd(tokens, line.body, line.end, 'closing') > 0
}

type FoundLists = { lists: List[]; next: number }

/** What begins at a line: below a heading goes before items that name themselves, and these before announcements. */
function listsAt(parts: Parts, i: number, labelled: Pair[]): FoundLists | null {
  const { tokens, lines, sections, sectionAt } = parts
  const line = lines[i] as Line
  const section = sections[sectionAt[i] ?? 0]
  if (section?.heading === i && isListKind(section.kind)) return headed(parts, sectionAt[i] ?? 0, section.kind)
  // "3. Gunning" above criteria with points.
  if (section?.heading === i && section.kind === 'procedure')
    return scoredOnly(tokens, headed(parts, sectionAt[i] ?? 0, 'awards'))
  const brought = section?.kind === 'assignment' && listWordEnd(tokens, line.body, line.end, 'brought') > 0
  if (section?.heading === i && brought && lines[i + 1]?.item === 'bullet')
    return headed(parts, sectionAt[i] ?? 0, 'knockouts')
  const aside = section?.kind === 'procedure' || section?.kind === 'cv'
  const named = namedKind(tokens, line)
  if (named) return namedList(parts, i, named)
  if (aside) return null
  if (labelled.length > 0) return { lists: labelled.map((pair) => labelledList(parts, pair)), next: 0 }
  return announced(parts, i) ?? followed(parts, i)
}

function isListKind(kind: Section['kind'] | Pair['kind']): kind is ListKind {
  return kind === 'knockouts' || kind === 'awards' || kind === 'competences'
}

/** The list below a heading, over the headings that only part it. */
function headed(parts: Parts, index: number, kind: ListKind): FoundLists | null {
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

function scoredOnly(tokens: Tokens, found: FoundLists | null): FoundLists | null {
  const items = found?.lists[0]?.items ?? []
  return items.length > 1 && items.every((item) => scoresItem(tokens, item)) ? found : null
}

/** "Wens 2 (40 punten)" within a list may look like a heading of nothing. */
function isNamedBelow({ tokens, lines, sections }: Parts, index: number): boolean {
  const next = sections[index]
  const line = next && next.kind === null ? lines[next.heading] : undefined
  return line !== undefined && !line.marked && listLine(tokens, line, 0).mark !== 'none'
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
  if (part && (next.kind === null || PARTS.has(next.kind)))
    return listItems(tokens, linesOf(parts, next.first, next.end))
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

/** The lines of a stretch as lines of a list, without rules and what the page puts between. */
function linesOf({ tokens, lines, scope }: Parts, first: number, end: number): Lines {
  const made: ListLine[] = []
  let i = first
  let apart = false
  let loose: boolean | null = null
  const more = () => {
    while (i < end) {
      const index = i++
      const line = lines[index]
      if (!line || scope[index] !== REQUEST || !hasWord(tokens, line)) {
        apart ||= line?.apart ?? false
        continue
      }
      const found = listLine(tokens, line, index)
      found.apart ||= apart
      apart = false
      if (found.loose) {
        loose ??= countsUp({ tokens, lines, scope }, index, end, found.number ?? 0)
        if (!loose) withoutNumber(found, line)
      }
      made.push(found)
      return true
    }
    return false
  }
  return (k) => {
    while (made.length <= k && more());
    return made[k]
  }
}

/** "1 Words", "2 Words": a next number below shows that these are numbers of items. */
function countsUp(
  { tokens, lines }: Pick<Parts, 'tokens' | 'lines' | 'scope'>,
  i: number,
  end: number,
  number: number,
) {
  for (let k = i + 1; k < Math.min(end, i + 10); k++) {
    const line = lines[k]
    const found = line ? listLine(tokens, line, k) : null
    if (found?.loose) return found.number === number + 1
  }
  return false
}

function withoutNumber(found: ListLine, line: Line) {
  found.mark = 'none'
  found.symbol = ''
  found.number = null
  found.first = line.body
}

function hasWord(tokens: Tokens, line: Line): boolean {
  for (let k = line.first; k < line.end; k++) if (tokens.type[k] === WORD || tokens.type[k] === NUMBER) return true
  return false
}

function endOf(items: Item[]): number {
  const last = items.at(-1)
  return Math.max(last?.lines.at(-1)?.end ?? 0, last?.below.at(-1)?.end ?? 0)
}

/** The first line behind a token. */
function lineAfter(lines: Line[], from: number, token: number): number {
  let i = from
  while (i < lines.length && (lines[i]?.first ?? 0) < token) i++
  return i
}

/** "Wens 1: …", "Wens 2: …": a run of items that name their kind themselves. */
function namedList(parts: Parts, i: number, kind: ListKind): FoundLists {
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

/** No list has more lines. */
const MOST_LINES = 400
const LONGEST_LEAD = 24

/** "Eisen⇥hbo; rijbewijs B", "Eisen: 1) hbo 2) rijbewijs B". */
function labelledList(parts: Parts, { kind, labelFirst, labelEnd, first, line }: Pair): List {
  const items = proseFrom(parts, line, first)
  return { kind: kind as ListKind, heading: { first: labelFirst, end: labelEnd }, items, inline: true }
}

/** "De eisen zijn: …" in running text; and a list below such a line. */
function announced(parts: Parts, i: number): FoundLists | null {
  const { tokens, lines } = parts
  const line = lines[i] as Line
  if ((line.signs & (COLON | BAR)) === 0) return null
  const lists: List[] = []
  let colons = 0
  for (let k = line.body + 1; k < line.end && lists.length < MOST_ON_LINE; k++) {
    const mark = markAt(tokens, k)
    if (mark !== ':' && mark !== '|') continue
    if (mark === ':' && tokens.type[k + 1] === NUMBER && tokens.gap[k + 1] === GLUED) continue
    const from = leadStart(tokens, line, k)
    // What stands behind a colon is only looked at behind the first of them: a line of nothing else takes no more time.
    const scored = () => (mark === ':' && colons++ < MOST_ON_LINE ? scoredBehind(parts, i, from, k) : null)
    const found = announcedKind(tokens, from, k) ?? scored()
    // "Eisen | hbo; rijbewijs B"
    if (mark === '|' && (from !== line.body || found?.at !== from)) continue
    if (!found || isOpen(tokens, found.at, k) || isOfPapers(tokens, from, k)) continue
    const heading = { first: found.at, end: k + 1 }
    if (k + 1 === line.end) {
      const below = itemsBelow(parts, i)
      if (below)
        return { lists: [...lists, { kind: found.kind, heading, items: below.items, inline: false }], next: below.next }
    } else lists.push({ kind: found.kind, heading, items: proseFrom(parts, i, k + 1), inline: true })
  }
  return lists.length > 0 ? { lists, next: 0 } : null
}

/** "Wij beoordelen op: ervaring (40 punten), plan (30 punten) en prijs (30 punten)." */
function scoredBehind(parts: Parts, i: number, from: number, colon: number): { kind: ListKind; at: number } | null {
  const { tokens, lines } = parts
  if (colon + 1 >= (lines[i]?.end ?? 0)) return null
  if (inlinePoints(tokens, colon + 1, proseEnd(parts, i, colon + 1, true)).length < 2) return null
  const items = proseFrom(parts, i, colon + 1)
  return items.length > 1 && items.every((item) => scoresItem(tokens, item)) ? { kind: 'awards', at: from } : null
}

/** Where the clause of a colon begins. */
function leadStart(tokens: Tokens, line: Line, colon: number): number {
  let from = Math.max(line.body, colon - LONGEST_LEAD)
  for (let k = colon - 1; k > from; k--) {
    if (endsAt(tokens, k) || markAt(tokens, k) === ':') from = k + 1
  }
  return from
}

/** "Wensen (te verdelen: 100 punten)" announces nothing yet. */
function isOpen(tokens: Tokens, first: number, end: number): boolean {
  let depth = 0
  for (let k = first; k < end; k++) {
    if (markAt(tokens, k) === '(') depth++
    if (markAt(tokens, k) === ')') depth--
  }
  return depth > 0
}

function itemsBelow(parts: Parts, i: number): { items: Item[]; next: number } | null {
  const { tokens, lines, sections, sectionAt } = parts
  const end = Math.min(sections[sectionAt[i] ?? 0]?.end ?? lines.length, i + MOST_LINES)
  const items = listItems(tokens, linesOf(parts, i + 1, end))
  return items.length > 0 ? { items, next: lineAfter(lines, i + 1, endOf(items)) } : null
}

/** "Hieronder staan de eisen." with a marked list below it. */
function followed(parts: Parts, i: number): FoundLists | null {
  const { tokens, lines } = parts
  const line = lines[i] as Line
  const next = lines[i + 1]
  if (!next || line.item || widthOf(tokens, line.body, line.end) > 140) return null
  if (listLine(tokens, next, i + 1).mark === 'none' || listLine(tokens, next, i + 1).loose) return null
  const heads = isColumnHead(tokens, line) && announcedKind(tokens, line.body, line.end) !== null
  if (!heads && !endsWithColon(tokens, line) && !hasListWord(tokens, line.body, line.end, 'pointing')) return null
  const gunning = tokens.word[line.body]?.folded === 'gunning' && line.end - line.body <= 2
  const kind = gunning ? 'awards' : (announcedKind(tokens, line.body, line.end)?.kind ?? null)
  const scored = hasListWord(tokens, line.body, line.end, 'scored')
  if (kind === null && !scored) return null
  if (kind !== null && !scored && isOfPapers(tokens, line.body, line.end)) return null
  const below = itemsBelow(parts, i)
  if (!below) return null
  // "Wij beoordelen op:" heads many lists; only points make it one of criteria.
  if (kind === null && !below.items.every((item) => scoresItem(tokens, item))) return null
  return {
    lists: [
      { kind: kind ?? 'awards', heading: { first: line.body, end: line.end }, items: below.items, inline: false },
    ],
    next: below.next,
  }
}

/** "Nr⇥Knock-outcriterium": the head of a table whose rows have numbers. */
function isColumnHead(tokens: Tokens, line: Line): boolean {
  if (wordCount(tokens, line.body, line.end) > 6) return false
  for (let k = line.body + 1; k < line.end; k++) if (tokens.gap[k] === CELL) return true
  return false
}

function scoresItem(tokens: Tokens, item: Item): boolean {
  return [...item.lines, ...item.below].some(({ first, end }) => mentionsPoints(tokens, first, end))
}

/** The items that the words behind a label sum up, up to the end of their sentence. */
function proseFrom(parts: Parts, i: number, first: number): Item[] {
  const { tokens } = parts
  const whole = proseEnd(parts, i, first, false)
  const numbered = proseItems(tokens, first, whole)
  const isNumbered = numbered.length > 1 && (numbered[0]?.number === 1 || isLettered(tokens, first))
  const found = isNumbered ? numbered : proseItems(tokens, first, proseEnd(parts, i, first, true))
  return found
    .filter((item) => !says(tokens, item.first, item.end))
    .map((item) => ({ number: item.number, lines: [{ first: item.first, end: item.end }], below: [] }))
}

function isLettered(tokens: Tokens, first: number): boolean {
  const k = markAt(tokens, first) === '(' ? first + 1 : first
  return tokens.word[k]?.folded === 'a' && (markAt(tokens, k + 1) === ')' || markAt(tokens, k + 1) === '.')
}

const NOTHING = wordSet('zie see geen none nvt niet nee neen volgt volgen onbekend tbd bijlage')

/** "Eisen: zie bijlage" sums up nothing. */
function says(tokens: Tokens, first: number, end: number): boolean {
  const na = tokens.word[first]?.folded === 'n' && markAt(tokens, first + 1) === '.'
  return na || (isOneOf(tokens.word[first], NOTHING) && wordCount(tokens, first, end) < 4)
}

/** Where the stretch ends that begins behind a label: its sentence, the next label on the line, the paragraph. */
function proseEnd(parts: Parts, i: number, first: number, sentence: boolean): number {
  const { tokens, lines } = parts
  let index = i
  const label = nextLabel(parts, i, first)
  let k = first
  for (; k < tokens.count; k++) {
    if (k >= (lines[index]?.end ?? 0)) {
      if (!isWrapped(parts, index)) break
      index++
    }
    if (k === label) break
    const mark = markAt(tokens, k)
    if (
      sentence &&
      mark !== ';' &&
      mark !== '•' &&
      mark !== '|' &&
      k + 1 < (lines[index]?.end ?? 0) &&
      endsAt(tokens, k)
    ) {
      return k + 1
    }
  }
  return k
}

/** Where on the line the next list is announced, or the next label stands. */
function nextLabel({ tokens, lines, pairs }: Parts, i: number, first: number): number {
  const end = lines[i]?.end ?? 0
  let label = end
  for (let low = firstPairFrom(pairs, first); low < pairs.length; low++) {
    const pair = pairs[low]
    if (!pair || pair.labelFirst >= end) break
    if (pair.kind !== null && pair.labelFirst > first) label = Math.min(label, pair.labelFirst)
  }
  for (let k = first; k < label; k++) {
    if (markAt(tokens, k) !== ':') continue
    const from = Math.max(first, k - 8)
    const found = announcedKind(tokens, from, k)
    if (!found || found.at <= first || isOpen(tokens, found.at, k)) continue
    // "… rijbewijs B. Als wensen gelden: …"
    let at = found.at
    while (at > from && !endsAt(tokens, at - 1) && markAt(tokens, at - 1) !== ';') at--
    return Math.min(label, at > from ? at : found.at)
  }
  return label === end ? -1 : label
}

function firstPairFrom(pairs: Pair[], token: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a line goes on below, as prose does that is broken off at a margin. */
function isWrapped({ tokens, lines, scope }: Parts, i: number): boolean {
  const line = lines[i]
  const next = lines[i + 1]
  if (!line || !next || next.apart || next.marked || next.item || scope[i + 1] !== REQUEST) return false
  const mark = markAt(tokens, line.end - 1)
  if (mark === '.' || mark === ':' || mark === '!' || mark === '?') return false
  const small =
    tokens.type[next.body] === WORD &&
    tokens.plain.charAt(tokens.start[next.body] ?? 0) === tokens.word[next.body]?.folded.charAt(0)
  return small || widthOf(tokens, line.first, line.end) > 60
}
