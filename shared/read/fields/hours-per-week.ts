import type { RequestRecord } from '../../request.ts'
import { counts, type Meanings, pairsOf, sentenceOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { numberAt } from '../values/number.ts'
import type { QuantityValue } from '../values/value.ts'
import { type Field, nothing } from './field.ts'

type Hours = NonNullable<RequestRecord['hoursPerWeek']>

const FULL_WEEK = 36
const DAY = 8

/** Uren per week: a label's value first, then what a sentence states of a week. */
export function hoursPerWeek(meanings: Meanings): Field<Hours | null> {
  for (const pair of pairsOf(meanings, 'hours')) {
    const found = valuesWithin(meanings, pair.first, pair.end).flatMap((value) =>
      value.kind === 'quantity' ? hoursOf(value, true) : [],
    )
    if (found[0]) return { value: found[0], at: [spanOf(meanings, pair.first, pair.end)] }
    const bare = bareNumber(meanings, pair.first, pair.end)
    if (bare) return { value: bare, at: [spanOf(meanings, pair.first, pair.end)] }
  }
  for (const value of meanings.values) {
    if (value.kind !== 'quantity' || !counts(meanings, value.first)) continue
    const hours = value.per === 'week' ? hoursOf(value, false)[0] : undefined
    if (hours && value.unit === 'hour') return { value: hours, at: [spanOf(meanings, value.first, value.end)] }
  }
  return nothing(null)
}

function hoursOf({ min, max, unit, per }: QuantityValue, labelled: boolean): Hours[] {
  if (per !== null && per !== 'week') return []
  const factor = unit === 'hour' ? 1 : unit === 'day' ? DAY : unit === 'fte' && labelled ? FULL_WEEK : 0
  const hours = { min: round(min * factor), max: round(max * factor) }
  return hours.min > 0 && hours.max <= 60 ? [hours] : []
}

function round(hours: number): number {
  return Math.round(hours * 100) / 100
}

function bareNumber(meanings: Meanings, first: number, end: number): Hours | null {
  const from = numberAt(meanings.tokens, first, end)
  if (!from || from.value <= 0 || from.value > 60) return null
  const to = numberAt(meanings.tokens, from.end + 1, end)
  const max = to && to.value >= from.value && to.value <= 60 ? to.value : from.value
  return { min: from.value, max }
}

export function sentenceSpan(meanings: Meanings, token: number) {
  const { first, end } = sentenceOf(meanings, token)
  return spanOf(meanings, first, end)
}
