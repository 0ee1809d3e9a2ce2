import type { Criterion } from '../criteria/criteria.ts'
import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { Found, Seen } from './found.ts'

const TOTAL =
  /(?:totaal|totale|in total|total|maximaal te behalen|maximale score|te behalen|samen)[^.;\n0-9]{0,30}(?<a>[0-9]{2,4})\s?(?:punten|pnt|pt|points|%)|(?<b>[0-9]{2,4})\s?(?:punten|points)\s?(?:in totaal|totaal|te behalen|in total)|(?:sub)?totaal\s?[:|\t]?\s?(?<c>[0-9]{2,4})\b/iu
/** Points for the price, which are given outside the list. */
const PRICE = /(?:prijs|tarief|uurtarief|price|rate)[^.;\n0-9]{0,40}(?<points>[0-9]{1,3})\s?(?:punten|%|points)/iu

/** The points of the scored criteria do not add up to the total that the text states, or to 100. */
export function pointsNot100({ outline }: Seen): Found[] {
  const { awards } = outline
  const lists = Map.groupBy(awards, ({ heading }) => heading.start)
  const scored = [...lists.values()].map((list) => ({ list, total: totalOf(outline, list), sum: sumOf(list) }))
  const stated = scored.filter(({ total, sum }) => total !== null && sum !== null)
  if (stated.length === scored.length && scored.length > 1) {
    return stated.flatMap(({ list, total, sum }) => (total && sum !== null ? compare(outline, list, sum, total) : []))
  }
  const sum = sumOf(awards)
  if (sum === null || scored.every((one) => one.sum === null || one.sum === 100)) return []
  return compare(outline, awards, sum, stated[0]?.total ?? { value: 100, at: null })
}

type Total = { value: number; at: Span | null }

function compare(outline: Outline, list: Criterion[], sum: number, total: Total): Found[] {
  if (sum === total.value || Math.abs(sum - total.value) < 0.01) return []
  const ends = list.at(-1)?.at.end ?? 0
  const price = PRICE.exec(outline.text.plain.slice(ends, ends + 3000))?.groups?.points
  if (price && sum + Number(price) === total.value) return []
  const places = list.filter(({ points, tiers }) => points !== null || tiers.length > 0).map(({ at }) => at)
  return [
    {
      code: 'points-not-100',
      field: 'awards',
      at: total.at ? [total.at, ...places] : places,
      question: `De punten van de gunningscriteria tellen op tot ${written(sum)}, terwijl ${total.at ? `een totaal van ${written(total.value)} is genoemd` : '100 punten gebruikelijk is'}. Kunt u aangeven welke puntenverdeling geldt?`,
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
  return points.reduce((sum, one) => sum + one, 0)
}

/** The total that a list's heading or its closing line states. */
function totalOf(outline: Outline, list: Criterion[]): Total | null {
  const { plain } = outline.text
  const first = list[0]
  const last = list.at(-1)
  if (!first || !last) return null
  const spans = [
    { start: first.heading.start, end: first.at.start },
    { start: last.at.end, end: Math.min(plain.length, last.at.end + 220) },
  ]
  for (const span of spans) {
    const match = TOTAL.exec(plain.slice(span.start, span.end))
    const value = Number(match?.groups?.a ?? match?.groups?.b ?? match?.groups?.c)
    if (!match || Number.isNaN(value)) continue
    return { value, at: { start: span.start + match.index, end: span.start + match.index + match[0].length } }
  }
  return null
}
