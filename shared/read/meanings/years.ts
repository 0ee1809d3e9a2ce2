import { dateOfDay, dayNumber, dayOfDate, weekdayOfDay } from '../values/calendar.ts'
import { isDay } from '../values/day.ts'
import { mondayOf, WEEK } from '../values/week.ts'
import type { About } from './about.ts'
import type { DatedMeaning } from './dated-meaning.ts'

/** The order in which the days of one request come; those of the procedure may overlap. */
const ORDER: Partial<Record<About, number>> = {
  published: 0,
  question: 1,
  answers: 1,
  closing: 1,
  notice: 1,
  interview: 1,
  start: 2,
  term: 3,
  end: 3,
}
/** A closing may lie a little after a start by mistake; more than that is another year. */
const SLACK_DAYS = 21
/** As near as this to another date of the procedure, the year is certain, whatever the weekday says. */
const CERTAIN_DAYS = 45
const MOST_ANCHORS = 40

type Anchor = { day: number; year: number; order: number | null }

/**
 * A date without a year takes the year that puts it on the right side of every full date of the text (closing before
 * start, start before end, all after the day of writing), nearest to them, among those that its weekday allows. Without
 * any full date it stays open. The year of a law or a long past is no anchor.
 */
export function inferYears(dates: DatedMeaning[]): DatedMeaning[] {
  const anchors = anchorsOf(dates)
  if (anchors.length === 0) return dates
  return endsAfterStart(dates.map((meaning) => (meaning.date === null ? withYear(meaning, anchors) : meaning)))
}

/** "Beginnen op 1 april, tot en met 31 december", written in February: no end without a year lies before the start. */
function endsAfterStart(dates: DatedMeaning[]): DatedMeaning[] {
  const start = dates.find(({ about, date }) => about === 'start' && date !== null)?.date
  if (!start) return dates
  return dates.map((meaning) => {
    if (meaning.about !== 'end' || meaning.yearStated || meaning.date === null || meaning.date > start) return meaning
    const year = Number(start.slice(0, 4))
    const day = [year, year + 1].map((option) => dayIn(meaning, option)).find((found) => isAfter(found, start))
    return day == null ? meaning : { ...meaning, date: dateOfDay(day) }
  })
}

function isAfter(day: number | null, date: string): boolean {
  return day !== null && day > dayOfDate(date)
}

function anchorsOf(dates: DatedMeaning[]): Anchor[] {
  const all = dates.flatMap(({ date, yearStated, about, by }) => {
    if (date === null || !yearStated || (about === 'other' && by !== 'label')) return []
    const order = about === 'other' ? 0 : about === null ? null : (ORDER[about] ?? null)
    return [{ day: dayOfDate(date), year: Number(date.slice(0, 4)), order }]
  })
  const telling = all.filter(({ order }) => order !== null)
  return (telling.length > 0 ? telling : all).slice(0, MOST_ANCHORS)
}

function withYear(meaning: DatedMeaning, anchors: Anchor[]): DatedMeaning {
  const order = meaning.about === null ? null : (ORDER[meaning.about] ?? null)
  const years = new Set(anchors.flatMap(({ year }) => [year - 1, year, year + 1]))
  const options = [...years]
    .flatMap((year) => {
      const day = dayIn(meaning, year)
      return day === null ? [] : [{ day, wrong: wrongSides(day, order, anchors), near: nearness(day, order, anchors) }]
    })
    .sort((a, b) => a.wrong - b.wrong || a.near - b.near || a.day - b.day)
  const best = options[0]
  if (!best) return meaning
  const { weekday } = meaning.value
  const fits = options.find(
    ({ day, wrong }) => wrong === best.wrong && (weekday === null || weekdayOfDay(day) === weekday),
  )
  const chosen = best.near > CERTAIN_DAYS ? (fits ?? best) : best
  return { ...meaning, date: dateOfDay(chosen.day) }
}

function dayIn({ value }: DatedMeaning, year: number): number | null {
  if (value.month === WEEK) {
    const monday = mondayOf(year, value.day ?? 0)
    return monday ? dayNumber(monday.year, monday.month, monday.day) : null
  }
  const day = value.day ?? 1
  return isDay(year, value.month, day) ? dayNumber(year, value.month, day) : null
}

function wrongSides(day: number, order: number | null, anchors: Anchor[]): number {
  if (order === null) return 0
  return anchors.filter(({ day: other, order: place }) => {
    if (place === null || place === order) return false
    return place > order ? day > other + SLACK_DAYS : day < other - SLACK_DAYS
  }).length
}

/** Days to the nearest full date; a date of the procedure is measured at those of the procedure and the start. */
function nearness(day: number, order: number | null, anchors: Anchor[]): number {
  const close = order === 1 ? anchors.filter(({ order: place }) => place !== 3) : anchors
  const list = close.length > 0 ? close : anchors
  return Math.min(
    ...list.map(
      ({ day: other, order: place }) => Math.abs(day - other) + (isReversed(day, order, other, place) ? 30 : 0),
    ),
  )
}

function isReversed(day: number, order: number | null, other: number, place: number | null): boolean {
  if (order === null || place === null || order === place) return false
  return place > order ? day > other : day < other
}
