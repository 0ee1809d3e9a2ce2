import type { Item } from '../blocks/item.ts'
import type { ListKind } from '../blocks/list-words.ts'
import { bareNumber, inlinePoints, mentionsPoints, type Points, pointsIn } from '../blocks/points.ts'
import { markAt, type Tokens } from '../tokens/tokens.ts'
import type { Criterion, Tier } from './criterion.ts'
import { hasLetters, textOfParts, withoutStop } from './text-of-parts.ts'

type Read = Pick<Criterion, 'text' | 'points' | 'tiers' | 'first' | 'end'>

export function readItem(tokens: Tokens, item: Item, kind: ListKind, bare: boolean): Read {
  const { lines, below, points: apart } = item
  const first = lines[0]?.first ?? 0
  const end = item.end ?? below.at(-1)?.end ?? lines.at(-1)?.end ?? first
  const at = { first, end }
  if (kind !== 'awards') {
    const words = [...lines, ...below]
    return { ...at, text: textOfParts(tokens, words, null), points: null, tiers: [] }
  }
  // "Weging: 60%" on a line of its own gives the points of the criterion.
  const own = below.find((line) => isOnlyPoints(tokens, line.first, line.end))
  const tiers = below
    .filter((line) => line !== own && mentionsPoints(tokens, line.first, line.end))
    .map((line) => tierOf(tokens, line.first, line.end))
  const head = tiers.length > 0 || own ? lines : [...lines, ...below]
  const stated = head.flatMap((part) => pointsIn(tokens, part.first, part.end))
  const inline = head.flatMap((part) => inlinePoints(tokens, part.first, part.end))
  if (tiers.length === 0 && (stated.length >= 2 || inline.length >= 3))
    return { ...at, ...inlineTiers(tokens, head, inline.length > stated.length ? inline : stated) }
  const [line] = lines
  // "Hoe lager het tarief, hoe meer punten⇥30": the last column, as of the others.
  const points = bare && line ? bareNumber(tokens, line.first, line.end) : stated[0]
  const ownPoints = own ? pointsIn(tokens, own.first, own.end)[0] : undefined
  return {
    ...at,
    text: textOfParts(tokens, head, points ?? null),
    points: apart ?? points?.value ?? ownPoints?.value ?? null,
    tiers,
  }
}

function isOnlyPoints(tokens: Tokens, first: number, end: number): boolean {
  const [points] = pointsIn(tokens, first, end)
  return points !== undefined && !hasLetters(textOfParts(tokens, [{ first, end }], points))
}

function tierOf(tokens: Tokens, first: number, end: number): Tier {
  const points = pointsIn(tokens, first, end).at(-1) ?? null
  return { text: withoutStop(textOfParts(tokens, [{ first, end }], points)), points: points?.value ?? 0, first, end }
}

/** "Ervaring (25 punten): 0-2 jaar 5 punten; 2-4 jaar 15 punten": the steps on the criterion's own line. */
function inlineTiers(
  tokens: Tokens,
  parts: { first: number; end: number }[],
  stated: Points[],
): Pick<Criterion, 'text' | 'points' | 'tiers'> {
  const [opening, ...others] = stated
  const start = parts[0]?.first ?? 0
  if (!opening) return { text: textOfParts(tokens, parts, null), points: null, tiers: [] }
  let colon = start
  while (colon < opening.first && markAt(tokens, colon) !== ':') colon++
  const inside = colon < opening.first
  const tiers: Tier[] = []
  let from = inside ? colon + 1 : opening.end
  for (const points of inside ? stated : others) {
    let first = from
    while (first < points.first && ';,:./)-'.includes(markAt(tokens, first) || ' ')) first++
    const text = textOfParts(tokens, [{ first, end: points.first }], null)
    tiers.push({ text, points: points.value, first, end: points.end })
    from = points.end
  }
  const text = textOfParts(tokens, [{ first: start, end: inside ? colon : opening.first }], null)
  return { text, points: inside ? null : opening.value, tiers }
}
