import type { Mention, Pair, Place } from './layout.ts'
import type { Outline } from './outline.ts'
import { placeAt } from './outline.ts'
import type { Span } from './text.ts'

/** A value with the stretch of a phrase that gives it. Offsets are into that phrase. */
export type Read<T> = Span & { value: T }

/** A field of the record with the places that it was read from; none where the text does not state it. */
export type Field<T> = { value: T; at: Span[] }

/** The first mention as the field's value: what `ordered` puts first is believed. Mentions that agree are evidence too. */
export function first<T, Empty>(mentions: Mention<T>[], empty: Empty): Field<T | Empty> {
  const best = mentions[0]
  if (!best) return { value: empty, at: [] }
  return { value: best.value, at: mentions.filter((m) => same(m.value, best.value)).map((m) => m.at) }
}

/** The mention of a value that was read in a pair's value. */
export function inPair<T>(pair: Pair, read: Read<T>): Mention<T> {
  const at = { start: pair.at.start + read.start, end: pair.at.start + read.end }
  return { value: read.value, at, place: pair.header ? 'header' : 'text' }
}

/** The mention of a value that was read in a stretch of the plain text. */
export function inSpan<T>(outline: Outline, span: Span, read: Read<T>): Mention<T> {
  const at = { start: span.start + read.start, end: span.start + read.end }
  return { value: read.value, at, place: placeAt(outline, at.start) }
}

/** The order in which places are believed. */
const RANK: Record<Place, number> = { header: 0, knockout: 1, award: 2, text: 3 }

/** Mentions by the place that is believed first, then in text order; one stretch counts once. */
export function ordered<T>(mentions: Mention<T>[]): Mention<T>[] {
  const sorted = mentions.toSorted((a, b) => RANK[a.place] - RANK[b.place] || a.at.start - b.at.start)
  return apart(sorted)
}

/** What is left where a stretch of the text counts once, for the first that stands on it. */
export function apart<Item extends { at: Span }>(items: Item[]): Item[] {
  // By stretches of the text, so that an item is compared with its neighbours alone.
  const near = new Map<number, Span[]>()
  const stretches = ({ start, end }: Span) =>
    Array.from({ length: (end >> 9) - (start >> 9) + 1 }, (_, k) => (start >> 9) + k)
  return items.filter(({ at }) => {
    const keys = stretches(at)
    if (keys.some((key) => near.get(key)?.some((o) => o.start < at.end && at.start < o.end))) return false
    for (const key of keys) {
      const standing = near.get(key)
      if (standing) standing.push(at)
      else near.set(key, [at])
    }
    return true
  })
}

/** Whether two values are the same, by their content. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
