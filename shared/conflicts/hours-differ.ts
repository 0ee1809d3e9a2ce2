import type { Week } from '../amounts/hours.ts'
import { hoursMentions } from '../fields/hours-per-week.ts'
import type { Mention } from '../reading/layout.ts'
import { sentenceAt } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import type { Found, Seen } from './found.ts'

/** Hours stated of the assignment that are not the same; a bound or an average within the range is no difference. */
export function hoursDiffer({ outline }: Seen): Found[] {
  const [believed, ...others] = hoursMentions(outline)
  if (!believed) return []
  const differing = others.filter((other) => differs(outline, believed, other))
  if (differing.length === 0) return []
  const all = [believed, ...differing]
  const stated = [...new Set(all.map(({ value }) => hoursInWords(value)))]
  if (stated.length < 2) return []
  return [
    {
      code: 'hours-differ',
      field: 'hoursPerWeek',
      at: all.map(({ at }) => at),
      question: `In de aanvraag staan verschillende aantallen uren per week: ${stated.slice(0, -1).join(', ')} en ${stated.at(-1)}. Kunt u aangeven welke urenomvang geldt?`,
    },
  ]
}

function differs(outline: Outline, believed: Mention<Week>, { value, at, place }: Mention<Week>): boolean {
  const is = believed.value
  if (value.by !== 'hours' || is.by !== 'hours') {
    // A day is about eight hours and a full week 36 or 40, so only what cannot be is a difference.
    const [least, most] = [slack(is), slack(value)]
    return least.max < most.min || most.max < least.min
  }
  // A few hours are a part of the work.
  if (value.max < 8 && is.min >= 16) return false
  const apart = value.max < is.min || value.min > is.max
  if (is.bound === 'least') return value.max < is.min
  if (is.bound === 'most') return value.min > is.max
  if (value.bound) return apart
  if (value.min === is.min && value.max === is.max) return false
  const { start, end } = sentenceAt(outline, at.start)
  const available = place !== 'text' || /beschikbaar|available|inzetbaar/i.test(outline.text.plain.slice(start, end))
  return value.min === value.max && (value.average || available) ? apart : true
}

function slack({ min, max, by }: Week): { min: number; max: number } {
  if (by === 'days') return { min: (min / 8) * 6, max: (max / 8) * 10 }
  return by === 'fte' ? { min: min - 2, max: (max / 36) * 40 + 1 } : { min, max }
}

function hoursInWords({ min, max, bound }: Week): string {
  const number = (hours: number) => String(hours).replace('.', ',')
  if (bound) return `${bound === 'least' ? 'minimaal' : 'maximaal'} ${number(min)} uur`
  return min === max ? `${number(min)} uur` : `${number(min)} tot ${number(max)} uur`
}
