import { type Blocks, pairAround } from '../blocks/blocks.ts'
import type { Hit } from '../concepts/cues.ts'

/** Where a date stands: its tokens, the stretch that may speak of it, and its neighbours within that. */
export type Place = { at: Hit; first: number; end: number; left: number; right: number }

/** Words as far away as this say nothing of a date, however long the sentence. */
const FARTHEST = 120

/** The stretch that speaks of something, and its neighbours among the dates within it. */
export function placeOf(blocks: Blocks, dates: Hit[], at: Hit): Place {
  const sentence = blocks.sentences[blocks.sentenceAt[at.first] ?? 0]
  const first = Math.max(labelledFirst(blocks, at, sentence?.first ?? at.first), at.first - FARTHEST)
  const end = Math.min(sentence?.end ?? at.end, at.end + FARTHEST)
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.first ?? 0) < at.first) low = middle + 1
    else high = middle
  }
  const before = dates[low - 1]
  const after = dates[low]?.first === at.first ? dates[low + 1] : dates[low]
  const left = before && before.end > first ? before.end : first
  const right = after && after.first < end ? after.first : end
  return { at, first, end, left, right }
}

/** The words of a label that we do not know by itself still speak of the value: "Gesprekken met kandidaten: 5 mei". */
function labelledFirst(blocks: Blocks, value: Hit, first: number): number {
  const pair = pairAround(blocks, value.first)
  return pair && pair.first === first && pair.labelFirst < first && first - pair.labelEnd <= 2 ? pair.labelFirst : first
}
