import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { listWordEnd } from '../blocks/list-words.ts'
import { isPointUnit } from '../blocks/points.ts'
import { criteriaOf } from '../meanings/criteria.ts'
import type { Criterion } from '../meanings/criterion.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { LINE, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Found, Seen } from './found.ts'

/** A total as the text states it; `first` and `end` are tokens, -1 for the usual 100. */
type Total = { value: number; first: number; end: number }

const USUAL: Total = { value: 100, first: -1, end: -1 }

/** The points of the scored criteria do not add up to the total that the text states, or to 100. */
export function pointsNot100({ meanings }: Seen): Found[] {
  const { awards } = criteriaOf(meanings)
  if (awards.length < 2) return []
  const lists = [...Map.groupBy(awards, ({ heading }) => heading.first).values()]
  const scored = lists.map((list) => ({ list, total: totalOf(meanings, list), sum: sumOf(list) }))
  const stated = scored.filter(({ total, sum }) => total !== null && sum !== null)
  if (stated.length === scored.length && scored.length > 1)
    return stated.flatMap(({ list, total, sum }) => (total && sum !== null ? compare(meanings, list, sum, total) : []))
  const sum = sumOf(awards)
  if (sum === null || scored.every((one) => one.sum === null || one.sum === 100)) return []
  return compare(meanings, awards, sum, stated[0]?.total ?? USUAL)
}

function compare(meanings: Meanings, list: Criterion[], sum: number, total: Total): Found[] {
  if (Math.abs(sum - total.value) < 0.01) return []
  if (pricePoints(meanings, list.at(-1)?.end ?? 0).some((points) => sum + points === total.value)) return []
  const places = list.filter(({ points, tiers }) => points !== null || tiers.length > 0)
  const at = places.map(({ first, end }) => spanOf(meanings, first, end))
  const isStated = total.first >= 0
  return [
    {
      code: 'points-not-100',
      field: 'awards',
      at: isStated ? [spanOf(meanings, total.first, total.end), ...at] : at,
      question: `De punten van de gunningscriteria tellen op tot ${written(sum)}, terwijl ${isStated ? `een totaal van ${written(total.value)} is genoemd` : '100 punten gebruikelijk is'}. Kunt u aangeven welke puntenverdeling geldt?`,
    },
  ]
}

function written(points: number): string {
  return String(points).replace('.', ',')
}

/** The sum of a list; null where most criteria have no points, so that nothing is said about a sum. */
function sumOf(list: Criterion[]): number | null {
  const points = list.flatMap(({ points: own, tiers }) =>
    own !== null ? [own] : tiers.length > 0 ? [Math.max(...tiers.map((tier) => tier.points))] : [],
  )
  if (points.length < 2 || points.length * 2 <= list.length) return null
  return Math.round(points.reduce((sum, one) => sum + one, 0) * 100) / 100
}

/** How many tokens behind a list its total may stand. */
const BEHIND = 45

/** The total that a list's heading or its closing line states. */
function totalOf({ tokens }: Meanings, list: Criterion[]): Total | null {
  const first = list[0]
  const last = list.at(-1)
  if (!first || !last) return null
  const above = totalIn(tokens, Math.min(first.heading.first, first.first), first.first)
  return above ?? totalIn(tokens, last.end, Math.min(tokens.count, last.end + BEHIND))
}

/** "totaal 100 punten", "100 punten in totaal", "Totaal: 100". */
function totalIn(tokens: Tokens, first: number, end: number): Total | null {
  for (let k = first; k < end; k++) {
    const after = listWordEnd(tokens, k, end, 'total')
    if (after > 0) {
      const found = numberBehind(tokens, k, after, end)
      if (found) return found
    }
    if (tokens.type[k] !== NUMBER || !isPoints(tokens, k + 1)) continue
    let total = k + 2
    if (tokens.word[total]?.folded === 'in') total++
    const behind = listWordEnd(tokens, total, end, 'total')
    if (behind > 0 && !isOfPrice(tokens, first, k)) return { value: tokens.number[k] ?? 0, first: k, end: behind }
  }
  return null
}

/** "Voor de prijs zijn 30 punten te behalen". */
function isOfPrice(tokens: Tokens, first: number, k: number): boolean {
  for (let n = k - 1; n >= Math.max(first, k - 6) && (tokens.gap[n + 1] ?? 0) < LINE; n--)
    if (isOneOf(tokens.word[n], PRICE)) return true
  return false
}

/** The number behind a word for a total, in the same clause. */
function numberBehind(tokens: Tokens, start: number, after: number, end: number): Total | null {
  for (let k = after; k < Math.min(end, after + 8); k++) {
    const mark = markAt(tokens, k)
    if (mark === ';' || mark === '.' || (tokens.gap[k] ?? 0) >= LINE) return null
    if (tokens.type[k] !== NUMBER) continue
    const value = tokens.number[k] ?? -1
    if (value < 10 || value > 9999) return null
    const bare = k === after || markAt(tokens, k - 1) === ':' || (tokens.gap[k] ?? 0) > 1
    if (isPoints(tokens, k + 1)) return { value, first: start, end: k + 2 }
    return bare ? { value, first: start, end: k + 1 } : null
  }
  return null
}

function isPoints(tokens: Tokens, k: number): boolean {
  return markAt(tokens, k) === '%' || isPointUnit(tokens, k)
}

const PRICE = wordSet('prijs tarief uurtarief price rate prijsstelling uurprijs')
const FAR = 500

/** Points for the price, which are given outside the list. */
function pricePoints({ tokens }: Meanings, from: number): number[] {
  const found: number[] = []
  for (let k = from; k < Math.min(tokens.count, from + FAR); k++) {
    if (!isOneOf(tokens.word[k], PRICE)) continue
    for (let n = Math.max(from, k - 6); n < Math.min(tokens.count, k + 12); n++) {
      if (tokens.type[n] === NUMBER && isPoints(tokens, n + 1)) found.push(tokens.number[n] ?? 0)
    }
  }
  return found
}
