import { COUNT, countOf } from '../amounts/number-words.ts'
import type { Criterion, Tier } from '../criteria/criteria.ts'
import type { Outline } from '../reading/outline.ts'
import type { Found, Seen } from './found.ts'

/** Months of experience: `from` and `to` are bounds, `above` says that `from` itself is not enough, `inclusive` that the words say that `to` is. */
export type Experience = { from: number; to: number; above: boolean; inclusive: boolean }

const UNIT = '(?<unit>jaar|jaren|year|years|maand|maanden|month|months)'
const WINDOW = new RegExp(
  `(?:in|gedurende|binnen|over|uit|within|during|van)\\s+(?:de\\s+|the\\s+)?(?:afgelopen|laatste|voorgaande|voorbije|last|past|previous)\\s+(?<count>${COUNT})\\s+${UNIT}(?!\\p{L})`,
  'iu',
)
const N = '(?<![0-9,.])([0-9]{1,2}(?:[.,]5)?)'
const YEARS = '\\s?(?:jaar|jaren|year|years|maand|maanden|month|months)?\\s?'
const BETWEEN = new RegExp(
  `(?:tussen\\s|between\\s)?${N}${YEARS}(?:-|tot(?: en met)?|t\\/m|to|en|and|à)\\s?${N}\\s?${UNIT}`,
  'iu',
)
const OVER = new RegExp(`(?:meer dan|langer dan|more than|over|>)\\s?${N}\\s?${UNIT}`, 'iu')
const FROM = new RegExp(
  `(?:minimaal|min\\.|minstens|ten minste|tenminste|vanaf|at least|≥|>=)\\s?${N}\\s?${UNIT}`,
  'iu',
)
const OR_MORE = new RegExp(
  `${N}\\s?${UNIT}\\s(?:(?:werk|relevante\\s)?(?:ervaring|experience)\\s)?(?:of|en|or)\\s(?:meer|langer|more)`,
  'iu',
)
const PLUS = new RegExp(`${N}\\s?\\+\\s?${UNIT}`, 'iu')
const UNDER = new RegExp(
  `(?:minder dan|korter dan|less than|tot|up to|<|maximaal|max\\.|hoogstens|onder)\\s?${N}\\s?${UNIT}`,
  'iu',
)

/** How much experience a step of a criterion asks for, in months; null where it is about something else. */
export function readExperience(phrase: string): Experience | null {
  const months = (number: string | undefined, unit: string | undefined) =>
    Number((number ?? '').replace(',', '.')) * (/^(?:maand|month)/i.test(unit ?? '') ? 1 : 12)
  const between = BETWEEN.exec(phrase)
  if (between) {
    const unit = between.groups?.unit
    return {
      from: months(between[1], unit),
      to: months(between[2], unit),
      above: false,
      inclusive: /tot en met|t\/m/i.test(between[0]),
    }
  }
  const over = OVER.exec(phrase)
  if (over)
    return { from: months(over[1], over.groups?.unit), to: Number.POSITIVE_INFINITY, above: true, inclusive: false }
  const from = FROM.exec(phrase) ?? OR_MORE.exec(phrase) ?? PLUS.exec(phrase)
  if (from)
    return { from: months(from[1], from.groups?.unit), to: Number.POSITIVE_INFINITY, above: false, inclusive: false }
  const under = UNDER.exec(phrase)
  return under ? { from: 0, to: months(under[1], under.groups?.unit), above: false, inclusive: false } : null
}

/** Steps of a scored criterion that its own window makes impossible, or that overlap. */
export function tiersUnattainable({ outline }: Seen): Found[] {
  return outline.awards.flatMap((criterion) => {
    const found = outOfReach(outline, criterion) ?? overlap(criterion)
    return found ? [found] : []
  })
}

function outOfReach({ text: { plain } }: Outline, { number, tiers, at }: Criterion): Found | null {
  const window = WINDOW.exec(plain.slice(at.start, tiers[0]?.at.start ?? at.end))
  const count = window ? countOf(window.groups?.count ?? '') : null
  if (!window || count === null) return null
  const months = count * (/^(?:maand|month)/i.test(window.groups?.unit ?? '') ? 1 : 12)
  const beyond = tiers.filter((tier) => {
    const asked = readExperience(tier.text)
    return asked !== null && (asked.from > months || (asked.above && asked.from >= months))
  })
  if (beyond.length === 0) return null
  const steps = beyond.map((tier) => `"${tier.text}"`).join(' en ')
  return {
    code: 'tiers-unattainable',
    field: 'awards',
    at: [
      { start: at.start + window.index, end: at.start + window.index + window[0].length },
      ...beyond.map((tier) => tier.at),
    ],
    question: `Criterium ${number} vraagt naar ervaring ${window[0].replace(/\s+/g, ' ')}, maar kent ook punten toe voor ${steps}. Dat is binnen die periode niet haalbaar. Kunt u aangeven welke periode of puntenverdeling geldt?`,
  }
}

/** "3 tot en met 8 controles", of anything that is counted. */
const COUNTED = new RegExp(`^${N}\\s?(?<through>-|tot(?: en met)?|t\\/m|to|à)\\s?${N}\\s(?<what>\\p{L}{3,})`, 'iu')

function readCount(phrase: string): (Experience & { what: string }) | null {
  const found = COUNTED.exec(phrase)
  if (!found?.groups) return null
  const inclusive = /met|t\/m/i.test(found.groups.through ?? '')
  return { from: Number(found[1]), to: Number(found[3]), above: false, inclusive, what: found.groups.what ?? '' }
}

function overlap({ number, tiers }: Criterion): Found | null {
  const counts = tiers.flatMap((tier) => readCount(tier.text) ?? [])
  const sameThing = counts.length > 1 && counts.every(({ what }) => what === counts[0]?.what)
  const steps = tiers.flatMap((tier) => {
    const asked = readExperience(tier.text) ?? (sameThing ? readCount(tier.text) : null)
    return asked ? [{ tier, asked }] : []
  })
  for (const [i, one] of steps.entries()) {
    for (const other of steps.slice(i + 1)) {
      if (!overlaps(one.asked, other.asked)) continue
      return {
        code: 'tiers-unattainable',
        field: 'awards',
        at: [one.tier.at, other.tier.at],
        question: `Bij criterium ${number} overlappen ${quoted(one.tier)} en ${quoted(other.tier)} elkaar. Kunt u aangeven welke grenzen gelden?`,
      }
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
