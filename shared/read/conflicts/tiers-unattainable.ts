import { oneLine } from '../../language/one-line.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { criteriaOf } from '../meanings/criteria.ts'
import type { Criterion, Tier } from '../meanings/criterion.ts'
import { type Experience, experienceIn, isInclusive } from '../meanings/experience.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { numberAt } from '../tokens/number.ts'
import { markAt, NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { quantityAt } from '../values/quantity.ts'
import type { Found, Seen } from './found.ts'

/** Steps of a scored criterion that its own window makes impossible, or that overlap. */
export function tiersUnattainable({ meanings }: Seen): Found[] {
  return criteriaOf(meanings).awards.flatMap((criterion) => {
    if (criterion.tiers.length === 0) return []
    const found = outOfReach(meanings, criterion) ?? overlap(meanings, criterion)
    return found ? [found] : []
  })
}

type Window = { months: number; first: number; end: number }

const IN = wordSet('in gedurende binnen over uit within during van the de')
const LAST = wordSet('afgelopen laatste voorgaande voorbije last past previous')

/** "in de afgelopen 5 jaar". */
function windowIn(tokens: Tokens, first: number, end: number): Window | null {
  for (let k = first; k < end; k++) {
    if (!isOneOf(tokens.word[k], LAST)) continue
    const length = quantityAt(tokens, k + 1, end)
    let from = k
    while (from > first && isOneOf(tokens.word[from - 1], IN)) from--
    if (!length || (length.unit !== 'year' && length.unit !== 'month') || from === k) continue
    return { months: length.max * (length.unit === 'year' ? 12 : 1), first: from, end: length.end }
  }
  return null
}

function outOfReach(meanings: Meanings, { number, tiers, first, end }: Criterion): Found | null {
  const { tokens } = meanings
  const window = windowIn(tokens, first, tiers[0]?.first ?? end)
  if (!window) return null
  const beyond = tiers.filter((tier) => {
    const asked = experienceIn(tokens, tier.first, tier.end)
    return asked !== null && (asked.from > window.months || (asked.above && asked.from >= window.months))
  })
  if (beyond.length === 0) return null
  const words = oneLine(textOf(tokens, window.first, window.end))
  return {
    code: 'tiers-unattainable',
    field: 'awards',
    at: [window, ...beyond].map((at) => spanOf(meanings, at.first, at.end)),
    question: `Criterium ${number} vraagt naar ervaring ${words}, maar kent ook punten toe voor ${beyond.map(quoted).join(' en ')}. Dat is binnen die periode niet haalbaar. Kunt u aangeven welke periode of puntenverdeling geldt?`,
  }
}

const JOINTS = wordSet('tot en met to a t m')

type Counted = Experience & { what: string }

/** "3 tot en met 8 controles", or anything else that is counted. */
function countIn(tokens: Tokens, { first, end }: Tier): Counted | null {
  const from = tokens.type[first] === NUMBER ? numberAt(tokens, first, end) : null
  if (!from) return null
  let k = from.end
  while (k < end && (isOneOf(tokens.word[k], JOINTS) || '-/'.includes(markAt(tokens, k) || ' '))) k++
  if (k === from.end) return null
  const to = tokens.type[k] === NUMBER ? numberAt(tokens, k, end) : null
  if (!to || tokens.type[to.end] !== WORD || to.end >= end) return null
  const inclusive = isInclusive(tokens, from.end, k)
  return { from: from.value, to: to.value, above: false, inclusive, what: tokens.word[to.end]?.folded ?? '' }
}

function overlap(meanings: Meanings, { number, tiers }: Criterion): Found | null {
  const { tokens } = meanings
  const counts = tiers.map((tier) => countIn(tokens, tier))
  const things = new Set(counts.flatMap((count) => count?.what ?? []))
  const steps = tiers.flatMap((tier, k) => {
    const asked = experienceIn(tokens, tier.first, tier.end) ?? (things.size === 1 ? counts[k] : null)
    return asked ? [{ tier, asked }] : []
  })
  for (const [k, one] of steps.entries()) {
    const other = steps.slice(k + 1).find((later) => overlaps(one.asked, later.asked))
    if (!other) continue
    return {
      code: 'tiers-unattainable',
      field: 'awards',
      at: [one.tier, other.tier].map((at) => spanOf(meanings, at.first, at.end)),
      question: `Bij criterium ${number} overlappen ${quoted(one.tier)} en ${quoted(other.tier)} elkaar. Kunt u aangeven welke grenzen gelden?`,
    }
  }
  return null
}

function quoted(tier: Tier): string {
  return `"${tier.text}"`
}

/** Steps that only touch are usual, unless the words count the bound to both; so are those open to the same side. */
function overlaps(a: Experience, b: Experience): boolean {
  if (a.to === b.to && a.to === Number.POSITIVE_INFINITY) return false
  if (a.from === 0 && b.from === 0) return false
  const [low, high] = a.from <= b.from ? [a, b] : [b, a]
  return high.from < Math.min(a.to, b.to) || (low.inclusive && high.from === low.to && !high.above)
}
