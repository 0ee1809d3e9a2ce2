import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { markAt, type Tokens, WORD } from '../tokens/tokens.ts'
import { firstPairBehind } from './first-pair-behind.ts'
import type { Item } from './item.ts'
import type { List, Parts } from './list.ts'
import { itemsBehind } from './list-behind.ts'
import { announcedKind, type ListKind, widthOf, wordCount } from './list-words.ts'
import type { Pair } from './pair.ts'
import { proseItems } from './prose-items.ts'
import { REQUEST } from './scope.ts'
import { endsAt } from './sentences-in.ts'

/** "Eisen⇥hbo; rijbewijs B", "Eisen: 1) hbo 2) rijbewijs B". */
export function labelledList(parts: Parts, { kind, labelFirst, labelEnd, first, line }: Pair): List {
  const items = proseFrom(parts, line, first)
  return { kind: kind as ListKind, heading: { first: labelFirst, end: labelEnd }, items, inline: true }
}

/** "Wensen (te verdelen: 100 punten)" announces nothing yet. */
export function isOpen(tokens: Tokens, first: number, end: number): boolean {
  let depth = 0
  for (let k = first; k < end; k++) {
    if (markAt(tokens, k) === '(') depth++
    if (markAt(tokens, k) === ')') depth--
  }
  return depth > 0
}

/** The items that the words behind a label sum up, up to the end of their sentence. */
export function proseFrom(parts: Parts, i: number, first: number): Item[] {
  const { tokens } = parts
  const below = itemsBehind(parts, i, first)
  if (below) return below
  const whole = proseEnd(parts, i, first, false)
  const numbered = proseItems(tokens, first, whole)
  const isNumbered = numbered.length > 1 && (numbered[0]?.number === 1 || isLettered(tokens, first))
  const found = isNumbered ? numbered : proseItems(tokens, first, proseEnd(parts, i, first, true))
  return found
    .filter((item) => !says(tokens, item.first, item.end))
    .map((item) => ({ number: item.number, lines: [{ first: item.first, end: item.end }], below: [] }))
}

function isLettered(tokens: Tokens, first: number): boolean {
  const k = markAt(tokens, first) === '(' ? first + 1 : first
  return tokens.word[k]?.folded === 'a' && (markAt(tokens, k + 1) === ')' || markAt(tokens, k + 1) === '.')
}

const NOTHING = wordSet('zie see geen none nvt niet nee neen volgt volgen onbekend tbd bijlage beste laagste')

/** "Eisen: zie bijlage" sums up nothing. */
function says(tokens: Tokens, first: number, end: number): boolean {
  const na = tokens.word[first]?.folded === 'n' && markAt(tokens, first + 1) === '.'
  return na || (isOneOf(tokens.word[first], NOTHING) && wordCount(tokens, first, end) < 4)
}

/** Where the stretch ends that begins behind a label: its sentence, the next label on the line, the paragraph. */
export function proseEnd(parts: Parts, i: number, first: number, sentence: boolean): number {
  const { tokens, lines } = parts
  let index = i
  const label = nextLabel(parts, i, first)
  let k = first
  for (; k < tokens.count; k++) {
    if (k >= (lines[index]?.end ?? 0)) {
      if (!isWrapped(parts, index)) break
      index++
    }
    if (k === label) break
    const mark = markAt(tokens, k)
    if (
      sentence &&
      mark !== ';' &&
      mark !== '•' &&
      mark !== '|' &&
      k + 1 < (lines[index]?.end ?? 0) &&
      endsAt(tokens, k)
    ) {
      return k + 1
    }
  }
  return k
}

/** Where on the line the next list is announced, or the next label stands. */
function nextLabel({ tokens, lines, pairs }: Parts, i: number, first: number): number {
  const end = lines[i]?.end ?? 0
  let label = end
  for (let low = firstPairBehind(pairs, first); low < pairs.length; low++) {
    const pair = pairs[low]
    if (!pair || pair.labelFirst >= end) break
    if (pair.kind !== null && pair.labelFirst > first) label = Math.min(label, pair.labelFirst)
  }
  for (let k = first; k < label; k++) {
    if (markAt(tokens, k) !== ':') continue
    const from = Math.max(first, k - 8)
    const found = announcedKind(tokens, from, k)
    if (!found || found.at <= first || isOpen(tokens, found.at, k)) continue
    // "… rijbewijs B. Als wensen gelden: …"
    let at = found.at
    while (at > from && !endsAt(tokens, at - 1) && markAt(tokens, at - 1) !== ';') at--
    return Math.min(label, at > from ? at : found.at)
  }
  return label === end ? -1 : label
}

/** Whether a line goes on below, as prose does that is broken off at a margin. */
function isWrapped({ tokens, lines, scope }: Parts, i: number): boolean {
  const line = lines[i]
  const next = lines[i + 1]
  if (!line || !next || next.apart || next.marked || next.item || scope[i + 1] !== REQUEST) return false
  const mark = markAt(tokens, line.end - 1)
  if (mark === '.' || mark === ':' || mark === '!' || mark === '?') return false
  const small =
    tokens.type[next.body] === WORD &&
    tokens.plain.charAt(tokens.start[next.body] ?? 0) === tokens.word[next.body]?.folded.charAt(0)
  return small || widthOf(tokens, line.first, line.end) > 60
}
