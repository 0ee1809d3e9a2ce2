import type { RequestRecord } from '../../request.ts'
import { pairAround } from '../blocks/blocks.ts'
import { labelOf } from '../blocks/label-match.ts'
import { hasHit } from '../concepts/cues.ts'
import { datesAbout, type KnownDate, laterTime } from '../meanings/dates-about.ts'
import { type Meanings, pairsOf, sentenceOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { isOfGathering } from '../meanings/of-others.ts'
import { once } from '../meanings/once.ts'
import { isMark } from '../tokens/tokens.ts'
import { bareClockAt } from '../values/bare-clock.ts'
import { dayOfDate, instantOf } from '../values/calendar.ts'
import { clockAt } from '../values/clock.ts'
import type { Clock, ClockValue } from '../values/value.ts'
import { ofForwarded } from './deadline/of-forwarded.ts'
import { type Field, nothing } from './field.ts'

const END_OF_DAY = 23 * 60 + 59

/** One stated closing moment; `timed` where a time is stated. Positions are the tokens of the date. */
type Closing = {
  instant: string
  date: string
  timed: boolean
  first: number
  end: number
  clock: ClockValue | null
}

/** Sluiting: the earliest and the latest of all closing instants that the text states. */
export function deadline(meanings: Meanings): Field<RequestRecord['deadline']> {
  const all = closingsOf(meanings)
  const instants = all.map(({ instant }) => instant).sort()
  const [actBy, closesAt] = [instants[0], instants.at(-1)]
  if (!actBy || !closesAt) return nothing(null)
  const places = all.flatMap((closing) => (closing.clock ? [closing, closing.clock] : [closing]))
  return { value: { actBy, closesAt }, at: places.map(({ first, end }) => spanOf(meanings, first, end)) }
}

/** Every stated closing moment, labelled ones first. A date alone is the same moment as that date with a time. */
export const closingsOf = once(findClosings)

function findClosings(meanings: Meanings): Closing[] {
  const dates = likely(
    meanings,
    [...datesAbout(meanings, 'closing'), ...ofForwarded(meanings)].filter(({ precision }) => precision === 'day'),
  )
  if (dates.length === 0) return []
  const cell = timeOfOwnLabel(meanings)
  const found = dates.map((meaning) => closingOf(meanings, meaning, cell))
  const timed = new Map(found.flatMap((closing) => (closing.timed ? [[closing.date, closing] as const] : [])))
  return found.map((closing) => {
    const same = closing.timed ? undefined : timed.get(closing.date)
    return same ? { ...closing, instant: same.instant, timed: true } : closing
  })
}

/**
 * Of several days those on which a request can close: what running text has handed in long after the others, or when the
 * assignment runs, or before the request was published, is something else than a response; so is who comes to a gathering.
 */
function likely(meanings: Meanings, dates: KnownDate[]): KnownDate[] {
  const days = dates.map(({ date }) => dayOfDate(date))
  const earliest = Math.min(...days)
  if (days.every((day) => day === earliest)) return dates
  const begins = datesAbout(meanings, 'start').find(({ precision }) => precision === 'day')
  const start = begins ? dayOfDate(begins.date) : Number.POSITIVE_INFINITY
  const placed = datesAbout(meanings, 'published')[0]
  const published = placed ? dayOfDate(placed.date) : 0
  const likeliest = dates.filter(({ by, value }, k) => {
    const day = days[k] ?? 0
    if (by === 'word' && isOfGathering(meanings, sentenceOf(meanings, value.first))) return false
    return by === 'label' || !(day > earliest + FARTHEST_APART || (day >= start && earliest < start) || day < published)
  })
  return likeliest.length > 0 ? likeliest : dates
}

const FARTHEST_APART = 60

function closingOf(meanings: Meanings, meaning: KnownDate, cell: ClockValue | null): Closing {
  const { date, value, time, timeTo, by } = meaning
  const isLabelled = by === 'label' || (meanings.pairAt[value.first] ?? -1) >= 0
  const elsewhere = () =>
    isLabelled && cell
      ? cell
      : by === 'label'
        ? null
        : (laterTime(meanings, meaning) ?? clockInNext(meanings, value.end))
  const clock =
    time === null ? (timeInValue(meanings, meaning) ?? clockBelow(meanings, value.end) ?? elsewhere()) : null
  const own: Clock | null = time === null ? (clock?.clock ?? null) : { from: time, to: timeTo }
  const minutes = own === null ? END_OF_DAY : (own.to ?? own.from)
  return {
    instant: instantOf(dayOfDate(date), minutes),
    date,
    timed: own !== null,
    first: value.first,
    end: value.end,
    clock,
  }
}

/** A time in the value of the same label. */
function timeInValue(meanings: Meanings, { value }: KnownDate): ClockValue | null {
  const pair = pairAround(meanings, value.first)
  if (!pair) return null
  const clock = valuesWithin(meanings, value.end, pair.end).find(({ kind }) => kind === 'clock' || kind === 'date')
  if (clock) return clock.kind === 'clock' ? clock : null
  return bareIn(meanings, value.end, pair.end)
}

/** "11.30" on a line of its own below its date. */
function bareIn({ tokens }: Meanings, first: number, end: number): ClockValue | null {
  for (let k = first; k < end; k++) {
    const found = bareClockAt(tokens, k, end)
    if (found) return { kind: 'clock', first: k, end: found.end, clock: found.clock }
  }
  return null
}

/** "half tien 's ochtends" on the line below, or below the label of a time there. */
function clockBelow({ tokens, lines, lineAt, pairAt }: Meanings, end: number): ClockValue | null {
  const line = lineAt[end - 1] ?? 0
  const next = lines[line + 1]
  if (!next || (lines[line]?.end ?? 0) > end + 1) return null
  const isLabel = pairAt[next.first] === -1 && labelOf(tokens, next.first, next.end) === 'deadlineTime'
  const below = isLabel ? lines[line + 2] : next
  if (!below) return null
  const found = clockAt(tokens, below.first, below.end) ?? bareClockAt(tokens, below.first, below.end)
  const isAlone = found !== null && (found.end === below.end || isMark(tokens, found.end, '.)'))
  return isAlone ? { kind: 'clock', first: below.first, end: found.end, clock: found.clock } : null
}

/** "Graag op 6 maart. Dat moet wel voor 12.00 uur zijn": a short sentence goes on with the time. */
function clockInNext(meanings: Meanings, end: number): ClockValue | null {
  const next = meanings.sentences[(meanings.sentenceAt[end - 1] ?? 0) + 1]
  if (
    !next ||
    next.end - next.first > LONGEST_NEXT ||
    !hasHit(meanings.cues, 'line.goesOn', next.first, next.first + 2)
  )
    return null
  const [value] = valuesWithin(meanings, next.first, next.end)
  return value?.kind === 'clock' ? value : null
}

const LONGEST_NEXT = 12

/** The time under a label of its own: "Eindtijd: 12u", "Sluitingstijd"; "Sluit om" with no day in its value. */
function timeOfOwnLabel(meanings: Meanings): ClockValue | null {
  for (const { kind, first, end } of pairsOf(meanings, 'deadlineTime', 'deadline')) {
    if (kind === 'deadline' && valuesWithin(meanings, first, end).some((value) => value.kind === 'date')) continue
    for (let k = first; k < end; k++) {
      const found = clockAt(meanings.tokens, k, end) ?? bareClockAt(meanings.tokens, k, end)
      if (found) return { kind: 'clock', first: k, end: found.end, clock: found.clock }
    }
  }
  return null
}
