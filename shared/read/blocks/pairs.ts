import type { LabelKind } from '../../vocabulary/labels.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { columnPairs } from './columns.ts'
import { looksLikeHeading } from './headings.ts'
import { labelsInRow } from './labels-in-row.ts'
import { isListLabel, labelsOnLine } from './labels-on-line.ts'
import type { Line } from './line.ts'
import { aloneOrLoose } from './lone-label.ts'
import type { Pair } from './pair.ts'
import { valueBelow, wrappedLine } from './value-below.ts'

/** The labels of a text with their values, line by line. */
export function pairsIn(tokens: Tokens, lines: Line[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i < lines.length; i++) {
    const columns = columnPairs(tokens, lines, i)
    if (columns) {
      for (const pair of columns.pairs) pairs.push(pair)
      i = columns.last
      continue
    }
    i = pairsOfLine(tokens, lines, i, pairs)
  }
  return pairs
}

/** Adds the pairs of one line; gives the last line that they take up. */
function pairsOfLine(tokens: Tokens, lines: Line[], i: number, pairs: Pair[]): number {
  const line = lines[i]
  if (!line || line.body >= line.end) return i
  const marked = labelsOnLine(tokens, line)
  const found = marked.length > 0 ? marked : labelsInRow(tokens, line)
  if (found.length === 0) return aloneOrLoose(tokens, lines, i, pairs)
  let last = i
  found.forEach((label, k) => {
    const next = found[k + 1]
    let first = label.after
    let end = next ? next.first : line.end
    let shape = label.shape
    if (first >= end && !next && !isListLabel(label.kind)) {
      // "Gevraagd:" above several items heads a list.
      if (headsItems(tokens, lines, i, label.kind)) return
      const below = valueBelow(tokens, lines, i, true)
      if (!below) return
      first = below.first
      end = below.end
      shape = 'below'
      last = below.partly ? below.last - 1 : below.last
    } else if (!next) {
      last = wrappedLine(tokens, lines, i, end)
      end = last > i ? (lines[last]?.end ?? end) : end
    }
    if (first < end)
      pairs.push({ kind: label.kind, labelFirst: label.first, labelEnd: label.end, first, end, line: i, shape, row: 0 })
  })
  return last
}

const LISTED = new Set<LabelKind | null>(['certificates', 'registrations', 'languages', 'documents'])

function headsItems(tokens: Tokens, lines: Line[], i: number, kind: LabelKind | null): boolean {
  const line = lines[i]
  const first = lines[i + 1]?.item ?? null
  return (
    line !== undefined &&
    first !== null &&
    first === lines[i + 2]?.item &&
    (LISTED.has(kind) || looksLikeHeading(tokens, line))
  )
}
