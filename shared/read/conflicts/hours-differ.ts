import { hasHit } from '../concepts/cues.ts'
import { type Meanings, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { type StatedHours, statedHours } from '../meanings/stated-hours.ts'
import type { Found, Seen } from './found.ts'

/** More statements than this say nothing more to who reads the question. */
const MOST_STATED = 6

/** Hours stated of the assignment that are not the same; a bound or an average within the range is no difference. */
export function hoursDiffer({ meanings, record }: Seen): Found[] {
  if (record.hoursPerWeek === null) return []
  const [believed, ...others] = statedHours(meanings)
  if (!believed) return []
  const differing = others.filter((other) => differs(meanings, believed, other))
  if (differing.length === 0) return []
  const byWords = new Map<string, StatedHours>()
  for (const other of [believed, ...differing]) {
    const words = hoursInWords(other)
    if (!byWords.has(words) && byWords.size < MOST_STATED) byWords.set(words, other)
  }
  const stated = [...byWords.keys()]
  if (stated.length < 2) return []
  return [
    {
      code: 'hours-differ',
      field: 'hoursPerWeek',
      at: [...byWords.values()].map(({ first, end }) => spanOf(meanings, first, end)),
      question: `In de aanvraag staan verschillende aantallen uren per week: ${stated.slice(0, -1).join(', ')} en ${stated.at(-1)}. Kunt u aangeven welke urenomvang geldt?`,
    },
  ]
}

/** A few hours are a part of the work. */
const FEW = 8
const MANY = 16

function differs(meanings: Meanings, is: StatedHours, other: StatedHours): boolean {
  if (other.by !== 'hours' || is.by !== 'hours') {
    // A day is about eight hours and a full week 36 or 40, so only what cannot be is a difference.
    const [least, most] = [slack(is), slack(other)]
    if (other.bound === 'least') return least.max < most.min
    if (other.bound === 'most') return most.max < least.min
    return least.max < most.min || most.max < least.min
  }
  if (other.max < FEW && is.min >= MANY) return false
  if (is.bound === 'least') return other.max < is.min
  if (is.bound === 'most') return other.min > is.max
  const apart = other.max < is.min || other.min > is.max
  if (other.bound) return apart
  if (other.min === is.min && other.max === is.max) return false
  return other.min === other.max && (other.average || isOfAvailability(meanings, other)) ? apart : true
}

/** What is asked of a candidate's time may be the least that is enough. */
function isOfAvailability(meanings: Meanings, { place, first: token }: StatedHours): boolean {
  const { first, end } = sentenceOf(meanings, token)
  return place !== 'text' || hasHit(meanings.cues, 'hours.available', first, end)
}

function slack({ min, max, by }: StatedHours): { min: number; max: number } {
  if (by === 'days') return { min: (min / 8) * 6, max: (max / 8) * 10 }
  return by === 'fte' ? { min: min - 2, max: (max / 36) * 40 + 1 } : { min, max }
}

function hoursInWords({ min, max, bound }: StatedHours): string {
  const number = (hours: number) => String(hours).replace('.', ',')
  if (bound) return `${bound === 'least' ? 'minimaal' : 'maximaal'} ${number(min)} uur`
  return min === max ? `${number(min)} uur` : `${number(min)} tot ${number(max)} uur`
}
