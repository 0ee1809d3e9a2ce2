import type { Evidence } from '../../request.ts'

/** A stretch of the plain text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number }

/** What is read in place of a stretch of the original. */
export type Edit = Span & { by: string }

/** Adds one by one: a call takes only so many arguments, and a text may have more edits than that. */
export function append<T>(list: T[], more: readonly T[]) {
  for (const one of more) list.push(one)
}

/**
 * A decoded text with its plain form, in which everything is read: NFC, one kind of space, dash, quote and line break;
 * entities unescaped; Markdown and stray HTML marks gone; cells of a table separated by tabs.
 */
export type Text = {
  original: string
  plain: string
  /** Offsets of the plain text at which a line is marked as a heading, in text order. */
  headings: number[]
  /** Offsets at which bold begins and ends, in turn. */
  bold: number[]
  pieces: Pieces
}

/**
 * The way back: the plain text is made of pieces, in order. A piece that was copied has end -1, and each of its
 * characters stands at its own offset; one that replaces something stands for all of from…end in the original.
 */
type Pieces = { plain: number[]; from: number[]; end: number[] }

/** Where a span of the plain text stands in the original. */
function originalSpan({ original, pieces }: Text, { start, end }: Span): Span {
  const first = pieceAt(pieces, start)
  if (first < 0) return { start: 0, end: 0 }
  const from = start >= 0 ? place(pieces, first, start) : 0
  if (end <= start) return { start: from, end: from }
  const last = pieceAt(pieces, end - 1)
  const lastEnd = pieces.end[last] ?? -1
  const to = lastEnd >= 0 ? lastEnd : place(pieces, last, end - 1) + 1
  // From one column into the next there is no way through the original: what counts is where it begins.
  const until = to < from ? from + (pieces.plain[first + 1] ?? start) - start : to
  return { start: Math.min(from, original.length), end: Math.min(until, original.length) }
}

function place({ plain, from, end }: Pieces, piece: number, offset: number): number {
  const start = from[piece] ?? 0
  return (end[piece] ?? -1) >= 0 ? start : start + offset - (plain[piece] ?? 0)
}

function pieceAt({ plain }: Pieces, offset: number): number {
  let low = 0
  let high = plain.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((plain[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The quotes of spans of the plain text, with the 1-based lines that editors know. */
export function evidenceOf(text: Text): (span: Span) => Evidence {
  const lineAt = lineFinder(text.original)
  return (span) => {
    const { start, end } = originalSpan(text, span)
    return { start, end, line: lineAt(start), quote: text.original.slice(start, end) }
  }
}

function lineFinder(original: string): (offset: number) => number {
  const starts = [0]
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i)
    if (unit === 10 || (unit === 13 && original.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
