import type { RequestRecord } from '../../request.ts'
import type { DatedMeaning } from '../meanings/dates.ts'
import { type Meanings, pairsOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { dayOfDate, instantOf } from '../values/calendar.ts'
import { type Field, nothing } from './field.ts'

const END_OF_DAY = 23 * 60 + 59

/** Sluiting: the earliest and the latest of all closing instants that the text states. */
export function deadline(meanings: Meanings): Field<RequestRecord['deadline']> {
  const closing = meanings.dates.filter(
    ({ about, date, precision }) => about === 'closing' && date !== null && precision === 'day',
  )
  const newest = Math.min(...closing.map(({ mail }) => mail))
  const own = closing.filter(({ mail }) => mail === newest)
  if (own.length === 0) return nothing(null)
  const instants = own.map((meaning) => ({ meaning, minutes: timeOf(meanings, meaning) }))
  const known = instants.filter(
    ({ minutes, meaning }) =>
      minutes !== null || !instants.some((other) => other.minutes !== null && other.meaning.date === meaning.date),
  )
  const all = known
    .map(({ meaning, minutes }) => instantOf(dayOfDate(meaning.date ?? ''), minutes ?? END_OF_DAY))
    .sort()
  return {
    value: { actBy: all[0] ?? '', closesAt: all.at(-1) ?? '' },
    at: own.map(({ value }) => spanOf(meanings, value.first, value.end)),
  }
}

/** Minutes after midnight: beside the date, in the same value, or under a label of its own. */
function timeOf(meanings: Meanings, meaning: DatedMeaning): number | null {
  if (meaning.time !== null) return meaning.time
  const pair = meanings.pairs[meanings.pairAt[meaning.value.first] ?? -1]
  if (!pair) return null
  const inside = valuesWithin(meanings, pair.first, pair.end).find((value) => value.kind === 'clock')
  if (inside?.kind === 'clock') return inside.clock.from
  for (const { first, end } of pairsOf(meanings, 'deadlineTime')) {
    const clock = valuesWithin(meanings, first, end).find((value) => value.kind === 'clock')
    if (clock?.kind === 'clock') return clock.clock.from
  }
  return null
}
