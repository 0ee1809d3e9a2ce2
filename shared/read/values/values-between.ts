import type { Value } from './value.ts'

/** The values that begin within a stretch of tokens, in text order, found by halving. */
export function valuesBetween(values: Value[], first: number, end: number): Value[] {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle]?.first ?? 0) < first) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < values.length && (values[to]?.first ?? 0) < end) to++
  return values.slice(low, to)
}
