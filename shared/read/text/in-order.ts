import type { Span, Text } from './text.ts'

/** The stretches as one text, each on a line of its own. */
export function inOrder(original: string, stretches: Span[]): string {
  return stretches.map(({ start, end }) => original.slice(start, end)).join('\n')
}

/** A plain text of what `inOrder` gave, with its way back to the original. */
export function fromOrder(read: Text, original: string, stretches: Span[]): Text {
  const pieces: Text['pieces'] = { plain: [], from: [], end: [] }
  let k = 0
  let begin = 0
  const placeOf = (offset: number) => {
    for (;;) {
      const { start, end } = stretches[k] ?? { start: 0, end: 0 }
      if (offset <= begin + end - start || k >= stretches.length - 1) return Math.min(start + offset - begin, end)
      begin += end - start + 1
      k++
    }
  }
  read.pieces.plain.forEach((plain, n) => {
    const from = read.pieces.from[n] ?? 0
    const end = read.pieces.end[n] ?? -1
    const length = (read.pieces.plain[n + 1] ?? read.plain.length) - plain
    if (end >= 0) {
      const start = placeOf(from)
      pieces.plain.push(plain)
      pieces.from.push(start)
      pieces.end.push(Math.max(start, placeOf(end)))
      return
    }
    // A piece that was copied may run over several stretches; each goes on at a place of its own.
    for (let at = from; at < from + length; ) {
      const start = placeOf(at)
      const rest = begin + (stretches[k]?.end ?? 0) - (stretches[k]?.start ?? 0) - at
      pieces.plain.push(plain + at - from)
      pieces.from.push(start)
      pieces.end.push(rest > 0 ? -1 : start)
      at += Math.max(1, rest)
    }
  })
  return { ...read, original, pieces }
}
