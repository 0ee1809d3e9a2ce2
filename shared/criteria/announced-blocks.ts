import { isBullet } from '../reading/is-bullet.ts'
import { sentenceAt } from '../reading/layout.ts'
import type { Line, Span, Text } from '../reading/text.ts'
import type { ListKind } from './announcements.ts'
import { ANNOUNCED, announcedBelow, namedKind } from './announcements.ts'
import { type Block, type Listed, NOT_OF_CANDIDATE } from './block.ts'
import { type ListItem, listItems } from './list-items.ts'
import { mentionsPoints } from './points.ts'
import { proseItems } from './prose-items.ts'

/** More lists, and longer ones, than any request has; so that a text of nothing else takes no more time. */
const MOST_LISTS = 60
const LONGEST_LIST = 30_000
/** What is longer than this is no announcement. */
const LONGEST_LEAD = 140

/** What comes before a sentence about something else. */
function firstSentence(phrase: string): string {
  const next = phrase.search(
    /[.!?]\s+(?=(?:We|Wij|Het|De|Je|Jij|U|Ik|Graag|Start|Tarief|Uurtarief|Locatie|Reageer|Reageren|Kun|Heb|Met|Interesse|Inzet|Duur|Deadline|Omvang|Er|Dit|Deze|Daarnaast|The|Please|Your?|Rate|If)\b)/,
  )
  return next < 0 ? phrase : phrase.slice(0, next)
}

/** "De eisen: …" in running text, and lists below such a line. */
export function announcedBlocks(outline: Listed): Block[] {
  const { text } = outline
  const blocks: Block[] = []
  for (const [kind, words] of ANNOUNCED) {
    for (const match of text.plain.matchAll(words)) {
      if (blocks.length >= MOST_LISTS) break
      const colon = match.index + match[0].length
      const sentence = sentenceAt(outline, match.index)
      const line = lineStart(text, match.index)
      const lead = text.plain.slice(Math.max(sentence.start, line, colon - LONGEST_LEAD - 1), colon)
      const section = sectionAt(outline, match.index)
      // "Wensen (te verdelen: 100 punten)" announces nothing yet.
      if (/\([^()]*$/.test(match[0])) continue
      if (NOT_OF_CANDIDATE.test(lead) || lead.length > LONGEST_LEAD || isAside(section?.kind)) continue
      const end = lineEnd(text, colon)
      if (namedKind(text.plain.slice(line, Math.min(end, line + 60)))) continue
      const heading = { start: match.index, end: colon }
      const rest = text.plain.slice(colon, end).trim()
      if (rest === '') {
        blocks.push({ kind, heading, items: itemsBelow(outline, end) })
        continue
      }
      const numbered = /^\(?1[.)]/.test(rest)
      const span = { start: colon, end: numbered ? end : Math.max(sentenceAt(outline, colon + 1).end, colon) }
      const phrase = firstSentence(text.plain.slice(span.start, span.end))
      // Where the next label starts on the same line, this list ends.
      const next = ANNOUNCED.flatMap(([, other]) => [...phrase.matchAll(other)].map((m) => m.index)).toSorted(
        (a, b) => a - b,
      )[0]
      blocks.push({ kind, heading, items: itemsOf(next === undefined ? phrase : phrase.slice(0, next), span.start) })
    }
  }
  return blocks
}

/** "Hieronder staan de eisen." with a marked list below it. */
export function followedBlocks(outline: Listed): Block[] {
  const { lines } = outline.text
  const blocks: Block[] = []
  for (const [k, line] of lines.entries()) {
    if (blocks.length >= MOST_LISTS) break
    const announced = isBullet(line.text) ? null : announcedBelow(line.text.trim())
    if (!announced || !isBullet(below(lines, k)?.text ?? '')) continue
    if ((!announced.scored && NOT_OF_CANDIDATE.test(line.text)) || isAside(sectionAt(outline, line.start)?.kind))
      continue
    const items = itemsBelow(outline, line.end)
    // "Wij beoordelen op:" heads many lists; only points make it one of criteria.
    const scores = items.every((item) => mentionsPoints(outline.text.plain.slice(item.lines[0]?.start, item.end)))
    blocks.push({ kind: announced.kind, heading: trimmedLine(line), items: announced.scored && !scores ? [] : items })
  }
  return blocks
}

/** "Wens 1: …", "Wens 2: …": each run of items that name their kind themselves. */
export function namedBlocks(outline: Listed): Block[] {
  const { lines } = outline.text
  const blocks: Block[] = []
  let last: { kind: ListKind; end: number } | null = null
  for (const line of lines) {
    if (blocks.length >= MOST_LISTS) break
    const kind = namedKind(line.text)
    if (!kind || (last && last.kind === kind && line.start < last.end)) continue
    const next = lines.find((other) => other.start > line.start && ![null, kind].includes(namedKind(other.text)))
    const items = listItems(outline.text, {
      start: line.start,
      end: Math.min(endOfList(outline, line.start), next?.start ?? Number.POSITIVE_INFINITY),
    })
    blocks.push({ kind, heading: { start: line.start, end: line.start }, items })
    last = { kind, end: items.at(-1)?.end ?? line.end }
  }
  return blocks
}

/** "Eisen | hbo; rijbewijs B": lists in the cell beside their label. */
export function cellBlocks({ pairs }: Listed): Block[] {
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

function itemsBelow(outline: Listed, end: number): ListItem[] {
  return listItems(outline.text, { start: end + 1, end: endOfList(outline, end) })
}

/** A list ends with its section at the latest. */
function endOfList(outline: Listed, offset: number): number {
  return Math.min(sectionAt(outline, offset)?.end ?? outline.text.plain.length, offset + LONGEST_LIST)
}

/** How offers are judged, and what a cv must have, is no list of criteria for the candidate. */
function isAside(kind: string | null | undefined): boolean {
  return kind === 'procedure' || kind === 'cv'
}

function sectionAt({ sections }: Listed, offset: number) {
  return sections.find((section) => section.start <= offset && offset < section.end)
}

function below(lines: Line[], index: number): Line | undefined {
  const next = lines[index + 1]
  return next?.text.trim() === '' ? lines[index + 2] : next
}

function trimmedLine(line: Line): Span {
  return { start: line.start + line.text.search(/\S/), end: line.start + line.text.trimEnd().length }
}

function lineStart(text: Text, offset: number): number {
  return offset > 0 ? text.plain.lastIndexOf('\n', offset - 1) + 1 : 0
}

function lineEnd(text: Text, offset: number): number {
  const end = text.plain.indexOf('\n', offset)
  return end < 0 ? text.plain.length : end
}
