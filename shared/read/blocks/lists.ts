import type { Tokens } from '../tokens/tokens.ts'
import { announced, followed, traitsBelow } from './announced-list.ts'
import { headed, namedList, scoredOnly, shortOnly } from './headed-list.ts'
import type { Item } from './item.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines-of-list.ts'
import {
  endOf,
  type FoundLists,
  isListKind,
  type List,
  lineAfter,
  MOST_LINES,
  MOST_ON_LINE,
  type Parts,
} from './list.ts'
import { markedItems } from './list-items.ts'
import { listLine } from './list-line.ts'
import { listWordEnd } from './list-words.ts'
import { aboveItems, listsByNumbers, type Run } from './lists-by-numbers.ts'
import { namedKind } from './named-mark.ts'
import type { Pair } from './pair.ts'
import { isTableHead } from './plain-items.ts'
import { mentionsPoints } from './points.ts'
import { labelledList } from './prose-list.ts'
import { REQUEST } from './scope.ts'
import { hasAnswers, headOf } from './table-head.ts'
import { tableList } from './table-lists.ts'

/** The lists of a text, in text order; none is read twice. */
export function listsIn(parts: Parts): List[] {
  const { lines, scope } = parts
  const lists: List[] = []
  const pairOn = new Map<number, Pair[]>()
  const labelled = new Set<number>()
  const headers = new Set<number>()
  for (const pair of parts.pairs) {
    if (pair.kind !== null && HEADERS.has(pair.kind) && !headsTable(parts.tokens, lines[pair.line] as Line))
      headers.add(pair.line)
    const others = pairOn.get(pair.line)
    if (!isListKind(pair.kind)) {
      if (pair.kind !== null && pair.shape === 'colon' && pair.labelFirst === lines[pair.line]?.body)
        labelled.add(pair.line)
      continue
    }
    if (!others) pairOn.set(pair.line, [pair])
    else if (others.length < MOST_ON_LINE) others.push(pair)
  }
  let i = 0
  while (i < lines.length && lists.length < MOST_LISTS) {
    // "Programma van eisen" on top of "Aanvraagnummer: …" is the name of the whole text.
    const isName = isListKind(parts.sections[parts.sectionAt[i] ?? 0]?.kind ?? null) && headers.has(i + 1)
    const found = scope[i] === REQUEST && !isName ? listsAt(parts, i, pairOn.get(i) ?? [], labelled.has(i)) : null
    for (const list of found?.lists ?? []) if (list.items.length > 0) lists.push(list)
    i = Math.max(i + 1, found?.next ?? 0)
  }
  const named = lists.filter((list, k) => !isChapter(list, lists[k + 1]))
  return listsByNumbers(parts.tokens, named, () => unnamedRuns(parts, named))
}

/** "Nr⇥Omschrijving⇥Punten": the first of them is no label. */
function headsTable(tokens: Tokens, line: Line): boolean {
  return isTableHead(tokens, line) || headOf(tokens, line) !== null
}

/** Labels of what a request is, which no list of criteria begins with. */
const HEADERS = new Set<Pair['kind']>(['number', 'client', 'endClient', 'title', 'broker', 'published'])

/** "3.1 Nummering" above "Eis 1", "Eis 2": the number of a chapter, no item. */
function isChapter({ kind, items, inline }: List, next: List | undefined): boolean {
  const isLone = items.length === 1 && items[0]?.number === 1 && !inline
  return isLone && next?.kind === kind && next.items.length > 1 && next.items[0]?.number === 1
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
    const taken = line.end > (lists[next]?.items[0]?.lines[0]?.first ?? Number.POSITIVE_INFINITY)
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

/** What begins at a line: below a heading goes before items that name themselves, and these before announcements. */
function listsAt(parts: Parts, i: number, labelled: Pair[], isOther: boolean): FoundLists | null {
  const { tokens, lines, sections, sectionAt } = parts
  const line = lines[i] as Line
  const section = sections[sectionAt[i] ?? 0]
  if (section?.heading === i && isListKind(section.kind)) {
    const table = hasAnswers(tokens, lines[i + 1]) ? tableList(parts, i + 1, section.kind) : null
    return table ?? headed(parts, sectionAt[i] ?? 0, section.kind)
  }
  const table = tableList(parts, i, null)
  if (table) return table
  // "3. Gunning" above criteria with points.
  if (section?.heading === i && section.kind === 'procedure')
    return scoredOnly(tokens, headed(parts, sectionAt[i] ?? 0, 'awards'))
  const brought = section?.kind === 'assignment' && listWordEnd(tokens, line.body, line.end, 'brought') > 0
  if (section?.heading === i && brought && ['bullet', 'number'].includes(lines[i + 1]?.item ?? ''))
    return headed(parts, sectionAt[i] ?? 0, 'knockouts')
  if (
    section?.heading === i &&
    section.kind === 'assignment' &&
    listWordEnd(tokens, line.body, line.end, 'person') > 0
  ) {
    const traits = shortOnly(tokens, headed(parts, sectionAt[i] ?? 0, 'competences'))
    if (traits) return traits
  }
  const aside = section?.kind === 'procedure' || section?.kind === 'cv'
  const named = namedKind(tokens, line)
  if (named) return namedList(parts, i, named)
  if (aside) return null
  if (labelled.length > 0) return { lists: labelled.map((pair) => labelledList(parts, pair)), next: 0 }
  // "Vereiste vooropleiding: hbo": the label of something else, though a word in it may announce a list.
  return (isOther ? null : announced(parts, i)) ?? followed(parts, i) ?? shortOnly(tokens, traitsBelow(parts, i))
}
