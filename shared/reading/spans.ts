import type { Span } from './text.ts'

/** The words of a span without its line breaks; offsets in them stay what they were. */
export function onOneLine(plain: string, { start, end }: Span): string {
  return plain.slice(start, end).replaceAll('\n', ' ')
}

/** Index of the last span that starts before an offset; -1 where none does. The spans are in text order. */
export function lastStartingBefore(spans: Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
