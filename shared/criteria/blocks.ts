import type { Section } from '../reading/layout.ts'
import { overlapping } from '../reading/overlapping.ts'
import type { Span, Text } from '../reading/text.ts'
import { announcedBlocks, cellBlocks, followedBlocks, namedBlocks } from './announced-blocks.ts'
import type { ListKind } from './announcements.ts'
import { type Block, type Listed, NOT_OF_CANDIDATE } from './block.ts'
import { isPartHeading, type ListItem, listItems } from './list-items.ts'
import { linesIn } from './list-lines.ts'

/** Every list of some kinds, in text order. What stands below a heading goes before what a line announces. */
export function blocksOf(outline: Listed, kinds: ListKind[]): Block[] {
  const headed = headedBlocks(outline)
  const inHeaded = overlapping(headed.map(({ reach }) => reach))
  const found = headed.map(({ block }) => block)
  for (const blocks of [namedBlocks, announcedBlocks, followedBlocks, cellBlocks]) {
    const isRead = overlapping(found.flatMap(({ items }) => items.map(reachOf)))
    found.push(
      ...blocks(outline).filter(({ heading, items }) => !inHeaded(heading) && !items.map(reachOf).some(isRead)),
    )
  }
  return found
    .filter((block) => kinds.includes(block.kind) && block.items.length > 0)
    .toSorted((a, b) => a.heading.start - b.heading.start)
}

function reachOf(item: ListItem): Span {
  return { start: item.lines[0]?.start ?? item.end, end: item.end }
}

type Headed = { block: Block; reach: Span }

/** The lists below headings, over the headings that only part one list. */
function headedBlocks(outline: Listed): Headed[] {
  const { text, sections } = outline
  const found: Headed[] = []
  for (let k = 0; k < sections.length; k++) {
    const section = sections[k]
    const kind = section ? kindOf(section) : null
    if (!section || !kind || NOT_OF_CANDIDATE.test(section.heading)) continue
    // "Wens 1 (20 punten)" as a heading is an item itself.
    const named = /^(?:wens|eis|criterium|gunningscriterium|knock-?out)\s?[0-9]/i.test(section.heading)
    const start = named ? section.headingAt.start : section.start
    const below = sections[k + 1]
    // Its words may stand below it, apart, as a heading of nothing.
    if (named && below?.kind === null) k++
    let last = named && below?.kind === null ? below : section
    let items = listItems(text, { start: named ? lineStart(text, start) : start, end: last.end })
    for (;;) {
      const next = sections[k + 1]
      if (!next || kindOf(next) || ENDS_LIST.has(next.kind ?? '') || isOther(text, kind, next, items)) break
      const more = itemsGoingOn(text, last, next, items)
      if (!more) break
      items = [...items, ...more]
      last = next
      k++
    }
    found.push({
      block: { kind, heading: section.headingAt, items },
      reach: { start: section.headingAt.start, end: items.at(-1)?.end ?? section.headingAt.end },
    })
  }
  return found
}

/** "## Overig" below a list that has no numbers to go on with. */
function isOther(text: Text, kind: ListKind, next: Section, items: ListItem[]): boolean {
  if (next.kind !== 'information' || /eis|wens|criteri/i.test(next.heading)) return false
  const isMarked = linesIn(text, next.headingAt)[0]?.marked ?? false
  return kind === 'competences' || (isMarked && items.at(-1)?.number === null)
}

const ENDS_LIST = new Set(['procedure', 'planning', 'organisation', 'offer', 'questions', 'cv', 'fee'])

function kindOf(section: Section): ListKind | null {
  return section.kind === 'knockouts' || section.kind === 'awards' || section.kind === 'competences'
    ? section.kind
    : null
}

function lineStart(text: Text, offset: number): number {
  return offset > 0 ? text.plain.lastIndexOf('\n', offset - 1) + 1 : 0
}

/** What a following section adds to the list; null where it is another subject. */
function itemsGoingOn(text: Text, last: Section, next: Section, items: ListItem[]): ListItem[] | null {
  const below = listItems(text, { start: next.start, end: next.end })
  const number = items.at(-1)?.number
  if (typeof number === 'number') return below[0]?.number === number + 1 ? below : null
  if (isPartHeading(next.heading)) return below
  // Criteria that stand apart between blank lines look like headings of nothing.
  const marked = linesIn(text, next.headingAt)[0]?.marked ?? false
  const apart = next.kind === null && !marked && !next.heading.endsWith(':') && next.heading.split(/\s+/).length > 1
  const plain = items.every(
    (item) => text.plain.slice(lineStart(text, item.lines[0]?.start ?? 0), item.lines[0]?.start).trim() === '',
  )
  const bare = text.plain.slice(last.start, last.end).trim() === '' || items.length > 0
  if (!apart || !plain || !bare) return null
  if (below.length > 0 || text.plain.slice(next.start, next.end).trim().length > 300) return null
  const self: ListItem = { number: null, lines: [next.headingAt], below: [], end: next.headingAt.end }
  return [self, ...below]
}
