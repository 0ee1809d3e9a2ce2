import type { Pair } from './pair.ts'

/** The index of the first pair whose value begins behind a token, by halving. */
export function firstPairBehind(pairs: Pair[], token: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}
