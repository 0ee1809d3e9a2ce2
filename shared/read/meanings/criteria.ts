import type { Item } from '../blocks/list-items.ts'
import type { ListKind } from '../blocks/list-words.ts'
import type { List } from '../blocks/lists.ts'
import { bareNumber, inlinePoints, mentionsPoints, type Points, pointsIn } from '../blocks/points.ts'
import { CELL, GLUED, markAt, type Tokens, textOf } from '../tokens/tokens.ts'
import { counts, type Meanings } from './meanings.ts'
import { once } from './once.ts'

/** A step of a scored criterion. Positions are token indexes, the end exclusive. */
export type Tier = { text: string; points: number; first: number; end: number }

/** A criterion in the words of the text, with its number and points, and where it stands. */
export type Criterion = {
  kind: 'knockouts' | 'awards'
  number: number
  text: string
  points: number | null
  tiers: Tier[]
  first: number
  end: number
  /** The announcing heading or label. */
  heading: { first: number; end: number }
}

export type Criteria = { knockouts: Criterion[]; awards: Criterion[]; all: Criterion[] }

/** The knock-out criteria and the scored ones, numbered. */
export const criteriaOf = once(findCriteria)

function findCriteria(meanings: Meanings): Criteria {
  const lists = meanings.lists.filter(({ heading }) => counts(meanings, heading.first))
  const knockouts = numbered(0, lists, 'knockouts', meanings.tokens)
  const last = knockouts.reduce((highest, { number }) => Math.max(highest, number), 0)
  const awards = numbered(last, lists, 'awards', meanings.tokens)
  const all = [...knockouts, ...awards].sort((a, b) => a.first - b.first)
  return { knockouts, awards, all }
}

/** The criterion that a token is part of, found by halving; null outside criteria. */
export function criterionAt(meanings: Meanings, token: number): Criterion | null {
  const { all } = criteriaOf(meanings)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  const found = all[low - 1]
  return found && token < found.end ? found : null
}

/** Numbers of the text are kept; without any, the sequence goes on. */
function numbered(after: number, lists: List[], kind: 'knockouts' | 'awards', tokens: Tokens): Criterion[] {
  let next = after
  return lists
    .filter((list) => list.kind === kind)
    .flatMap((list) => criteriaIn(tokens, list, kind))
    .filter(({ text }) => hasLetters(text))
    .map((criterion) => {
      next = criterion.number ?? next + 1
      return { ...criterion, number: next }
    })
}

type Unnumbered = Omit<Criterion, 'number'> & { number: number | null }

function criteriaIn(tokens: Tokens, { heading, items }: List, kind: 'knockouts' | 'awards'): Unnumbered[] {
  const bare =
    kind === 'awards' &&
    items.length > 1 &&
    items.every(({ lines }) => {
      const [line] = lines
      return (
        line !== undefined && bareNumber(tokens, line.first, line.end) && !mentionsPoints(tokens, line.first, line.end)
      )
    })
  return items.map((item) => ({ kind, number: item.number, heading, ...readItem(tokens, item, kind, bare) }))
}

type Read = Pick<Criterion, 'text' | 'points' | 'tiers' | 'first' | 'end'>

function readItem(tokens: Tokens, { lines, below, points: apart }: Item, kind: ListKind, bare: boolean): Read {
  const first = lines[0]?.first ?? 0
  const end = below.at(-1)?.end ?? lines.at(-1)?.end ?? first
  const at = { first, end }
  if (kind !== 'awards') {
    const words = [...lines, ...below]
    return { ...at, text: textOfParts(tokens, words, null), points: null, tiers: [] }
  }
  // "Weging: 60%" on a line of its own gives the points of the criterion.
  const own = below.find((line) => isOnlyPoints(tokens, line.first, line.end))
  const tiers = below
    .filter((line) => line !== own && mentionsPoints(tokens, line.first, line.end))
    .map((line) => tierOf(tokens, line.first, line.end))
  const head = tiers.length > 0 || own ? lines : [...lines, ...below]
  const stated = head.flatMap((part) => pointsIn(tokens, part.first, part.end))
  const inline = head.flatMap((part) => inlinePoints(tokens, part.first, part.end))
  if (tiers.length === 0 && (stated.length >= 2 || inline.length >= 3))
    return { ...at, ...inlineTiers(tokens, head, inline.length > stated.length ? inline : stated) }
  const [line] = lines
  const points = stated[0] ?? (bare && line ? bareNumber(tokens, line.first, line.end) : null)
  const ownPoints = own ? pointsIn(tokens, own.first, own.end)[0] : undefined
  return {
    ...at,
    text: textOfParts(tokens, head, points),
    points: apart ?? points?.value ?? ownPoints?.value ?? null,
    tiers,
  }
}

function isOnlyPoints(tokens: Tokens, first: number, end: number): boolean {
  const [points] = pointsIn(tokens, first, end)
  return points !== undefined && !hasLetters(textOfParts(tokens, [{ first, end }], points))
}

function tierOf(tokens: Tokens, first: number, end: number): Tier {
  const points = pointsIn(tokens, first, end).at(-1) ?? null
  return { text: withoutStop(textOfParts(tokens, [{ first, end }], points)), points: points?.value ?? 0, first, end }
}

/** "Ervaring (25 punten): 0-2 jaar 5 punten; 2-4 jaar 15 punten": the steps on the criterion's own line. */
function inlineTiers(
  tokens: Tokens,
  parts: { first: number; end: number }[],
  stated: Points[],
): Pick<Criterion, 'text' | 'points' | 'tiers'> {
  const [opening, ...others] = stated
  const start = parts[0]?.first ?? 0
  if (!opening) return { text: textOfParts(tokens, parts, null), points: null, tiers: [] }
  let colon = start
  while (colon < opening.first && markAt(tokens, colon) !== ':') colon++
  const inside = colon < opening.first
  const tiers: Tier[] = []
  let from = inside ? colon + 1 : opening.end
  for (const points of inside ? stated : others) {
    let first = from
    while (first < points.first && ';,:./)-'.includes(markAt(tokens, first) || ' ')) first++
    const text = textOfParts(tokens, [{ first, end: points.first }], null)
    tiers.push({ text, points: points.value, first, end: points.end })
    from = points.end
  }
  const text = textOfParts(tokens, [{ first: start, end: inside ? colon : opening.first }], null)
  return { text, points: inside ? null : opening.value, tiers }
}

/** Words on one line, without a stretch of points and without the marks that parted these from them. */
export function textOfParts(tokens: Tokens, parts: { first: number; end: number }[], points: Points | null): string {
  let text = ''
  for (const { first, end } of parts) {
    const cut = points !== null && points.first < end && points.end > first
    text = joined(text, wordsOf(tokens, first, cut ? points.first : end))
    if (cut) text = joined(text, wordsOf(tokens, points.end, end))
  }
  return trimmed(text)
}

/** Tokens as the text has them, with line breaks and wide gaps folded to single blanks. */
function wordsOf(tokens: Tokens, first: number, end: number): string {
  if (first >= end) return ''
  let text = ''
  let from = first
  for (let k = first + 1; k < end; k++) {
    const single = (tokens.gap[k] ?? 0) < CELL && (tokens.start[k] ?? 0) - (tokens.end[k - 1] ?? 0) < 2
    const stop = tokens.gap[k] !== GLUED && '.;,:'.includes(markAt(tokens, k) || ' ')
    if (single && !stop) continue
    text += textOf(tokens, from, k) + (stop ? '' : ' ')
    from = k
  }
  return text + textOf(tokens, from, end)
}

function joined(text: string, more: string): string {
  if (text === '' || more === '') return text + more
  return '.;,:'.includes(more.charAt(0)) ? text + more : `${text} ${more}`
}

const EDGES = ' :|-'
const ENDINGS = ' ;,:|-'

function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && EDGES.includes(text.charAt(start))) start++
  while (end > start && ENDINGS.includes(text.charAt(end - 1))) end--
  const kept = text.slice(start, end)
  const joint = ['; en', '; of', '; and', '; or'].find((words) => kept.toLowerCase().endsWith(words))
  return joint ? kept.slice(0, -joint.length) : kept
}

export function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}

function hasLetters(text: string): boolean {
  let letters = 0
  for (const letter of text) {
    letters = letter.toLowerCase() === letter.toUpperCase() ? 0 : letters + 1
    if (letters > 1) return true
  }
  return false
}
