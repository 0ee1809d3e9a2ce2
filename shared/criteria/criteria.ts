import type { Span } from '../reading/text.ts'
import type { ListKind } from './announcements.ts'
import type { Block, Listed } from './block.ts'
import { blocksOf } from './blocks.ts'
import type { ListItem } from './list-items.ts'
import { bareNumber, findPoints, inlinePoints, mentionsPoints, type Points, withoutPoints } from './points.ts'

/** A step of a scored criterion. */
export type Tier = { text: string; points: number; at: Span }

/** A criterion as the text has it, with where it stands. */
export type Criterion = {
  number: number
  text: string
  points: number | null
  tiers: Tier[]
  at: Span
  /** The announcing heading or label. */
  heading: Span
}

/** The knock-out and the scored criteria of a text, numbered. */
export function criteriaOf(outline: Listed): { knockouts: Criterion[]; awards: Criterion[] } {
  const blocks = blocksOf(outline, ['knockouts', 'awards'])
  const knockouts = numbered(0, readBlocks(outline, blocks, 'knockouts'))
  const last = knockouts.reduce((highest, { number }) => Math.max(highest, number), 0)
  return { knockouts, awards: numbered(last, readBlocks(outline, blocks, 'awards')) }
}

type Unnumbered = Omit<Criterion, 'number'> & { number: number | null }

/** Numbers of the text are kept; without any, the sequence goes on. */
function numbered(after: number, criteria: Unnumbered[]): Criterion[] {
  let next = after
  return criteria.map((criterion) => {
    next = criterion.number ?? next + 1
    return { ...criterion, number: next }
  })
}

function readBlocks(outline: Listed, blocks: Block[], kind: ListKind): Unnumbered[] {
  const seen = new Set<number>()
  return blocks
    .filter((block) => block.kind === kind)
    .flatMap((block) => readBlock(outline, block))
    .filter((criterion) => {
      if (seen.has(criterion.at.start) || !/\p{L}{2}/u.test(criterion.text)) return false
      seen.add(criterion.at.start)
      return true
    })
}

function readBlock(outline: Listed, block: Block): Unnumbered[] {
  const { plain } = outline.text
  const heads = block.items.map((item) => plain.slice(item.lines[0]?.start, item.lines.at(-1)?.end))
  const bare =
    block.kind === 'awards' && heads.length > 1 && heads.every((head) => bareNumber(head) && !mentionsPoints(head))
  return block.items.map((item, i) => ({
    ...readItem(plain, item, bare ? bareNumber(heads[i] ?? '') : null, block.kind === 'awards'),
    heading: block.heading,
  }))
}

function readItem(plain: string, item: ListItem, bare: Points | null, scored: boolean): Omit<Unnumbered, 'heading'> {
  const start = item.lines[0]?.start ?? item.end
  const headEnd = item.lines.at(-1)?.end ?? item.end
  const at = { start, end: item.end }
  const below = item.below.map((line) => ({ ...line, words: plain.slice(line.at.start, line.at.end) }))
  if (!scored) {
    const last = item.below.at(-1)?.at.end ?? headEnd
    return { number: item.number, text: withoutPoints(plain.slice(start, last), null), points: null, tiers: [], at }
  }
  const own = below.find(({ words }) => mentionsPoints(words) && !/\p{L}{3}/u.test(bareWords(words)))
  const tiers = below
    .filter((line) => line !== own && mentionsPoints(line.words))
    .map((line) => tierOf(line.words, line.at.start))
  const textEnd = below.filter((line) => line !== own && !mentionsPoints(line.words)).at(-1)?.at.end ?? headEnd
  const head = plain.slice(start, tiers.length > 0 || own ? headEnd : textEnd)
  const stated = findPoints(head)
  const inline = inlinePoints(head)
  if (tiers.length === 0 && (stated.length >= 2 || inline.length >= 3))
    return { number: item.number, at, ...inlineTiers(head, start, inline.length > stated.length ? inline : stated) }
  const points = stated[0] ?? bare
  const ownPoints = own ? findPoints(own.words)[0] : undefined
  return {
    number: item.number,
    text: withoutPoints(head, points),
    points: points?.value ?? ownPoints?.value ?? null,
    tiers,
    at,
  }
}

function bareWords(words: string): string {
  return withoutPoints(words, findPoints(words)[0] ?? null)
}

function tierOf(words: string, start: number): Tier {
  const points = findPoints(words)
  const last = points.at(-1) ?? null
  return {
    text: withoutPoints(words, last).replace(/\.$/, ''),
    points: last?.value ?? 0,
    at: { start, end: start + words.length },
  }
}

/** "Ervaring (25 punten): 0-2 jaar 5 punten; 2-4 jaar 15 punten": the steps on the criterion's own line. */
function inlineTiers(head: string, offset: number, stated: Points[]): Pick<Criterion, 'text' | 'points' | 'tiers'> {
  const [first, ...others] = stated
  if (!first) return { text: withoutPoints(head, null), points: null, tiers: [] }
  const colon = head.slice(0, first.start).search(/:\s/)
  const tiers: Tier[] = []
  let from = colon >= 0 ? colon + 1 : first.end
  for (const points of colon >= 0 ? stated : others) {
    const words = head.slice(from, points.start)
    const lead = /^[\s;,:./)–-]*/.exec(words)?.[0].length ?? 0
    const text = withoutPoints(words.slice(lead), null)
    tiers.push({ text, points: points.value, at: { start: offset + from + lead, end: offset + points.end } })
    from = points.end
  }
  const text = withoutPoints(head.slice(0, colon >= 0 ? colon : first.start), null)
  return { text, points: colon >= 0 ? null : first.value, tiers }
}
