import type { RequestRecord } from '../../request.ts'
import { datesAbout, type KnownDate, laterTime } from '../meanings/dates-about.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { isWord } from '../tokens/tokens.ts'
import { dayOfDate, timeOfDay } from '../values/calendar.ts'
import type { Clock } from '../values/value.ts'
import { type Field, nothing } from './field.ts'

/** Gesprekken: the first of their days with its hours, and the day by which candidates are told (bericht). */
export function interviews(meanings: Meanings): Field<RequestRecord['interviews']> {
  const days = interviewDays(meanings)
  const first = days[0]
  const notice = noticeDays(meanings)[0]
  if (!first && !notice) return nothing({ on: null, from: null, to: null, noticeBy: null })
  const hours = first ? hoursOf(meanings, days, first) : null
  const used = [...(first ? [first.value] : []), ...(hours?.at ? [hours.at] : []), ...(notice ? [notice.value] : [])]
  return {
    value: {
      on: first?.date ?? null,
      from: clockOf(hours?.clock.from ?? null),
      to: clockOf(hours?.clock.to ?? null),
      noticeBy: notice?.date ?? null,
    },
    at: used.map(({ first: from, end }) => spanOf(meanings, from, end)),
  }
}

/** The days of the interviews, earliest first. */
export function interviewDays(meanings: Meanings): KnownDate[] {
  const days = datesAbout(meanings, 'interview').filter(({ precision }) => precision === 'day')
  const named = days.filter((day) => !isWeekOf(meanings, day, days))
  return named.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** "In week 8, waarschijnlijk donderdag 25 februari": the week of a day that is named too. */
function isWeekOf({ tokens }: Meanings, { value, date }: KnownDate, days: KnownDate[]): boolean {
  if (!isWord(tokens, value.first, 'week', 'wk', 'weeknummer')) return false
  return days.some((other) => other.date > date && dayOfDate(other.date) - dayOfDate(date) < 7)
}

export function noticeDays(meanings: Meanings): KnownDate[] {
  return datesAbout(meanings, 'notice').filter(({ precision }) => precision === 'day')
}

type Hours = { clock: Clock; at: { first: number; end: number } | null }

/** The hours beside the day, beside the list that it stands in ("12 en 13 maart, 9-12 uur"), or later in its sentence. */
function hoursOf(meanings: Meanings, days: KnownDate[], day: KnownDate): Hours | null {
  const own = days.find(({ date, time }) => date === day.date && time !== null)
  const sentence = meanings.sentenceAt[day.value.first]
  const listed =
    own ??
    days.find(
      ({ value, time }) =>
        time !== null && value.first >= day.value.end && meanings.sentenceAt[value.first] === sentence,
    )
  if (listed && listed.time !== null)
    return { clock: { from: listed.time, to: listed.timeTo }, at: listed === day ? null : listed.value }
  const later = laterTime(meanings, day)
  return later ? { clock: later.clock, at: later } : null
}

function clockOf(minutes: number | null): string | null {
  return minutes === null || minutes >= 1440 ? null : timeOfDay(minutes)
}
