import type { Span } from './text.ts'

/** Whether a stretch overlaps one of those given, which do not overlap each other. Found by halving. */
export function overlapping(spans: Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const first = sorted[low]
    return first !== undefined && first.start < end
  }
}
