import type { Outline, Section } from '../outline.ts'
import { overlapping } from '../overlapping.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { Span, Text } from '../text.ts'
import { isPartHeading, type ListItem, listItems } from './list-items.ts'
import { linesIn } from './list-lines.ts'
import { proseItems } from './prose-items.ts'

export type ListKind = 'knockouts' | 'awards' | 'competences'

/** A list of criteria or competences with the words that announce it. */
export type Block = { kind: ListKind; heading: Span; items: ListItem[] }

/** What lists are read from. */
export type Listed = Pick<Outline, 'text' | 'pairs' | 'sections' | 'sentences'>

/** Every list of some kinds, in text order. */
export function blocksOf(outline: Listed, kinds: ListKind[]): Block[] {
  const headed = headedBlocks(outline)
  const taken = (offset: number) => headed.some(({ reach }) => reach.start <= offset && offset < reach.end)
  const announced = announcedBlocks(outline).filter((block) => !taken(block.heading.start))
  const read = announced.flatMap(({ heading, items }) => [heading, ...items.flatMap(({ lines }) => lines)])
  const isRead = overlapping(read)
  const cells = cellBlocks(outline).filter(
    ({ heading, items }) => !taken(heading.start) && !items.some(({ lines }) => lines.some(isRead)),
  )
  return [...headed.map(({ block }) => block), ...announced, ...cells]
    .filter((block) => kinds.includes(block.kind) && block.items.length > 0)
    .toSorted((a, b) => a.heading.start - b.heading.start)
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
      if (!next || kindOf(next) || ENDS_LIST.has(next.kind ?? '')) break
      const more = itemsGoingOn(text, last, next, items)
      if (!more) break
      items = [...items, ...more]
      last = next
      k++
    }
    found.push({
      block: { kind, heading: section.headingAt, items },
      reach: { start: section.headingAt.start, end: last.end },
    })
  }
  return found
}

const ENDS_LIST = new Set(['procedure', 'planning', 'organisation', 'offer', 'questions', 'cv', 'fee'])
/** Requirements on papers and offers are no criteria of the candidate. */
const NOT_OF_CANDIDATE = /\b(?:cv|cv's|offerte|inschrijving|aanbieding|factu|document)/i

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

const ANNOUNCED: [ListKind, RegExp][] = [
  [
    'awards',
    /(?<![\p{L}-])(?:gunningscriteria|selectiecriteria|wensen|wens|nice[ -]to[ -]haves?|pr[eé]'?s?|preferences|award criteria|gewenst|pluspunten|scoringscriteria|beoordelingscriteria|nice to have)(?![\p{L}-])([^:.;\n]{0,45}):/giu,
  ],
  [
    'knockouts',
    /(?<![\p{L}-])(?:(?:harde |absolute |minimale |functie-?|knock-?out-? ?|ko-|minimum-?|basis)?eis(?:en)?|vereisten?|vereist|must[ -]haves?|knock[ -]?outs?(?:[ -]?criteria)?|(?:hard |minimum |mandatory )?requirements|knock[ -]?out ?criterium)(?![\p{L}-])([^:.;\n]{0,45}):/giu,
  ],
  [
    'competences',
    /(?<![\p{L}-])(?:(?:gewenste |gevraagde |kern|gedrags)?competenties|persoonskenmerken|persoonlijke eigenschappen|competenc(?:i)?es|soft ?skills|vaardigheden)(?![\p{L}-])([^:.;\n]{0,45}):/giu,
  ],
]

/** What comes before a sentence about something else. */
function firstSentence(phrase: string): string {
  const next = phrase.search(
    /[.!?]\s+(?=(?:We|Wij|Het|De|Je|Jij|U|Ik|Graag|Start|Tarief|Uurtarief|Locatie|Reageer|Reageren|Kun|Heb|Met|Interesse|Inzet|Duur|Deadline|Omvang|Er|Dit|Deze|Daarnaast|The|Please|Your?|Rate|If)\b)/,
  )
  return next < 0 ? phrase : phrase.slice(0, next)
}

/** "Eisen | hbo; rijbewijs B": lists in the cell beside their label. */
function cellBlocks({ pairs }: Listed): Block[] {
  return pairs.flatMap(({ kind, labelAt, value, at }) =>
    kind === 'knockouts' || kind === 'awards' ? [{ kind, heading: labelAt, items: itemsOf(value, at.start) }] : [],
  )
}

/** The items that a phrase sums up; `start` is where it stands. */
function itemsOf(phrase: string, start: number): ListItem[] {
  return proseItems(phrase).map((item): ListItem => {
    const at = { start: start + item.start, end: start + item.end }
    return { number: item.number, lines: [at], below: [], end: at.end }
  })
}

/** "De eisen: …" in running text, and lists below such a line. */
function announcedBlocks(outline: Listed): Block[] {
  const { text } = outline
  const blocks: Block[] = []
  for (const [kind, words] of ANNOUNCED) {
    for (const match of text.plain.matchAll(words)) {
      const colon = match.index + match[0].length
      const sentence = sentenceAt(outline, match.index)
      const lead = text.plain.slice(Math.max(sentence.start, lineStart(text, match.index)), colon)
      const section = outline.sections.find((s) => s.start <= match.index && match.index < s.end)
      if (NOT_OF_CANDIDATE.test(lead) || lead.length > 140 || ['procedure', 'cv'].includes(section?.kind ?? ''))
        continue
      const lineEnd = text.plain.indexOf('\n', colon)
      const end = lineEnd < 0 ? text.plain.length : lineEnd
      const rest = text.plain.slice(colon, end).trim()
      const heading = { start: match.index, end: colon }
      if (rest === '') {
        blocks.push({
          kind,
          heading,
          items: listItems(text, { start: end + 1, end: section?.end ?? text.plain.length }),
        })
        continue
      }
      const numbered = /^\(?1[.)]/.test(rest)
      const span = { start: colon, end: numbered ? end : Math.max(sentenceAt(outline, colon + 1).end, colon) }
      const phrase = firstSentence(text.plain.slice(span.start, span.end))
      // Where the next label starts on the same line, this list ends.
      const next = ANNOUNCED.flatMap(([, other]) => [...phrase.matchAll(other)].map((m) => m.index)).toSorted(
        (a, b) => a - b,
      )[0]
      const items = itemsOf(next === undefined ? phrase : phrase.slice(0, next), span.start)
      blocks.push({ kind, heading, items })
    }
  }
  return blocks
}
