import type { MatchRow } from '../tables/match-row.ts'
import { type KeptPair, packPair, pseudonymOf } from './kept-pair.ts'

/** An item holds 400 KB; a pair takes some sixty bytes. */
const MOST_PAGE_BYTES = 300_000

/** What was found of a request: whom it fits, and of whom else it was asked; of anybody else nothing is said. */
export type Found = {
  fits: readonly KeptPair[]
  /** A pair that does not fit (any more); null where it was not judged. */
  otherwise: (pseudonym: string) => KeptPair | null
}

/**
 * The pages of a request with what was found: each pair stays where it stands, and what is new comes last. Gives those
 * that change, so that nothing is written where nothing does.
 */
export function changedPages(
  pages: readonly MatchRow[],
  { requestId, revision, asOf }: Pick<MatchRow, 'requestId' | 'revision' | 'asOf'>,
  { fits, otherwise }: Found,
): MatchRow[] {
  const left = new Map(fits.map((pair) => [pair.pseudonym, packPair(pair)]))
  const next = pages.map((page) => {
    const pairs = page.pairs.map((packed) => {
      const pseudonym = pseudonymOf(packed)
      const fit = left.get(pseudonym)
      left.delete(pseudonym)
      const other = fit === undefined ? otherwise(pseudonym) : null
      return fit ?? (other ? packPair(other) : packed)
    })
    return { ...page, pairs }
  })
  let room = next.length > 0 ? MOST_PAGE_BYTES - sizeOf(next.at(-1)?.pairs ?? []) : 0
  for (const packed of left.values()) {
    const size = sizeOf([packed])
    if (room < size) {
      next.push({ requestId, revision, asOf, written: 0, page: next.length + 1, pairs: [] })
      room = MOST_PAGE_BYTES
    }
    next.at(-1)?.pairs.push(packed)
    room -= size
  }
  return next
    .filter((page, at) => page.revision !== revision || page.pairs.join() !== pages[at]?.pairs.join())
    .map((page) => ({ ...page, revision, asOf, written: page.written + 1 }))
}

/** In bytes, with what the table adds to each. */
function sizeOf(pairs: readonly string[]): number {
  return pairs.reduce((sum, packed) => sum + packed.length + 3, 0)
}
