import type { Tokens } from '../tokens/tokens.ts'
import type { Item } from './item.ts'
import type { Line } from './line.ts'
import type { ListKind } from './list-words.ts'
import type { Pair } from './pair.ts'
import { mentionsPoints } from './points.ts'
import type { Section } from './section.ts'

/**
 * A list of criteria or competences, with the words that announce it; `inline` where running text sums it up. Positions
 * are token indexes, the end exclusive.
 */
export type List = { kind: ListKind; heading: { first: number; end: number }; items: Item[]; inline: boolean }

export type Parts = {
  tokens: Tokens
  lines: Line[]
  pairs: Pair[]
  sections: Section[]
  sectionAt: Int32Array
  scope: Uint8Array
}

export const MOST_ON_LINE = 12

export type FoundLists = { lists: List[]; next: number }

export function isListKind(kind: Section['kind'] | Pair['kind']): kind is ListKind {
  return kind === 'knockouts' || kind === 'awards' || kind === 'competences'
}

export function endOf(items: Item[]): number {
  const last = items.at(-1)
  return Math.max(last?.lines.at(-1)?.end ?? 0, last?.below.at(-1)?.end ?? 0)
}

/** The first line behind a token. */
export function lineAfter(lines: Line[], from: number, token: number): number {
  let i = from
  while (i < lines.length && (lines[i]?.first ?? 0) < token) i++
  return i
}

/** No list has more lines. */
export const MOST_LINES = 400

export function scoresItem(tokens: Tokens, item: Item): boolean {
  return [...item.lines, ...item.below].some(({ first, end }) => mentionsPoints(tokens, first, end))
}
