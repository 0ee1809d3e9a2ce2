import { GLUED, markAt, type Tokens } from '../tokens/tokens.ts'
import { firstPairBehind } from './first-pair-behind.ts'
import type { Item } from './item.ts'
import { itemise } from './itemise.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines-of-list.ts'
import { MOST_LINES, type Parts } from './list.ts'
import { markedItems } from './list-items.ts'
import { listLine } from './list-line.ts'
import { plainItems } from './plain-items.ts'

/**
 * The items of a list that begins right behind its label and goes on below: "Eisen   1. Hbo ⏎ 2. Rijbewijs B", or lines
 * below each other in the column of the value; null where it is no such list.
 */
export function itemsBehind(parts: Parts, i: number, value: number): Item[] | null {
  const { tokens, lines } = parts
  const line = lines[i]
  const next = lines[i + 1]
  if (!line || !next || value >= line.end || next.apart || next.marked) return null
  // "Eisen:  - hbo": the dash belongs to the item.
  const isBullet = next.item === 'bullet' && markAt(tokens, value - 1) === markAt(tokens, next.first)
  const first = isBullet ? value - 1 : value
  const opening: Line = { ...line, first, body: first, item: null, number: null, indent: next.indent, bold: 0 }
  itemise(tokens, opening)
  const [own, below] = [listLine(tokens, opening, i), listLine(tokens, next, i + 1)]
  const isMarked = own.mark !== 'none' && !own.loose && own.mark === below.mark
  const goesOn = own.mark === 'number' ? below.number === (own.number ?? 0) + 1 : own.symbol === below.symbol
  if (isMarked ? !goesOn : own.mark !== 'none' || below.mark !== 'none' || !isAligned(tokens, line, next, first))
    return null
  const all = columnBelow(parts, i, isMarked)
  const stretch = { ...parts, lines: [opening, ...all], scope: parts.scope.subarray(i, i + all.length + 1) }
  const items = isMarked
    ? markedItems(tokens, linesOf(stretch, 0, all.length + 1))
    : plainItems(tokens, linesOf(stretch, 0, all.length + 1))
  return items.length > 1 ? items : null
}

/** The lines that stand as deep as the first of them. */
function columnBelow(parts: Parts, i: number, isMarked: boolean): Line[] {
  const { lines } = parts
  const depth = (lines[i + 1] as Line).indent
  let end = i + 1
  while (end < lines.length && end - i < MOST_LINES) {
    const line = lines[end] as Line
    if (line.apart || line.indent < depth || (!isMarked && line.item !== null) || hasLabel(parts, line)) break
    end++
  }
  return lines.slice(i + 1, end)
}

function hasLabel({ pairs }: Parts, line: Line): boolean {
  const pair = pairs[firstPairBehind(pairs, line.first)]
  return pair !== undefined && pair.kind !== null && pair.labelFirst <= line.body && pair.labelEnd <= line.end
}

/** Whether a line begins below the value on the line above it. */
function isAligned(tokens: Tokens, line: Line, next: Line, first: number): boolean {
  const column = (tokens.start[first] ?? 0) - (tokens.start[line.first] ?? 0) + line.indent
  return tokens.gap[first] !== GLUED && Math.abs(next.indent - column) <= 1 && next.indent > line.indent + 2
}
