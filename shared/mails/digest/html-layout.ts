import type { NearRequestView } from './near-request-view.ts'
import type { OverviewLine } from './overview.ts'
import type { RequestView } from './request-view.ts'
import type { DigestView } from './view.ts'

/** How many of the requests stand in the overview, in full, in a line behind those, and how many with near misses. */
export type Layout = { overview: number; cards: number; briefs: number; near: number }

/** The bytes that each of them takes. */
type Sizes = {
  overview: (line: OverviewLine) => number
  card: (request: RequestView) => number
  brief: (brief: DigestView['briefs'][number]) => number
  near: (request: NearRequestView) => number
}

/** Around the sections, and for the words that say how many are not shown. */
const SECTIONS_BYTES = 4_000

/**
 * What of a mail has room, in bytes: all requests in the overview, in full for as long as the rest still has a line each,
 * and near misses with what is left. The first request is shown in full, where it can be, even so.
 */
export function layOut(
  { overview: all, requests, briefs: inBrief, nearMisses }: DigestView,
  most: number,
  sizes: Sizes,
): Layout {
  let room = most - SECTIONS_BYTES
  const take = <T>(list: T[], size: (each: T) => number): number => {
    for (const [index, each] of list.entries()) {
      const bytes = size(each)
      if (bytes > room) return index
      room -= bytes
    }
    return list.length
  }
  const overview = take(all?.lines ?? [], sizes.overview)
  const briefBytes = inBrief.map(sizes.brief)
  // What the requests behind the one that is looked at take in a line each.
  let rest = briefBytes.reduce((sum, bytes) => sum + bytes, 0)
  let cards = 0
  for (const request of requests) {
    rest -= briefBytes[cards] ?? 0
    const bytes = sizes.card(request)
    if (bytes > room || (cards > 0 && bytes + rest > room)) break
    room -= bytes
    cards += 1
  }
  const briefs = take(inBrief.slice(cards), sizes.brief)
  const near = take(nearMisses?.requests ?? [], sizes.near)
  return { overview, cards, briefs, near }
}
