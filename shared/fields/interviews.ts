import { datesAbout, type KnownDate, laterTime, onlySpan } from '../dates/dated.ts'
import type { TimeMention } from '../dates/times.ts'
import type { Field } from '../reading/find.ts'
import type { Outline } from '../reading/outline.ts'
import type { RequestRecord } from '../request.ts'

/** The first day of the interviews, the hours stated for it, and the day by which candidates are told. */
export function interviews(outline: Outline): Field<RequestRecord['interviews']> {
  const days = interviewDays(outline)
  const first = days[0]
  const time = first ? timeOf(outline, days, first) : null
  const notice = noticeDays(outline)[0]
  const clock = (time: string | null | undefined) => (time && time !== '24:00' ? time : null)
  return {
    value: {
      on: first?.date ?? null,
      from: clock(time?.from),
      to: clock(time?.to),
      noticeBy: notice?.date ?? null,
    },
    at: [...(first ? [onlySpan(first)] : []), ...(time ? [onlySpan(time)] : []), ...(notice ? [onlySpan(notice)] : [])],
  }
}

/** The days of the interviews, earliest first. */
export function interviewDays(outline: Outline): KnownDate[] {
  return daysAbout(outline, 'interview').toSorted((a, b) => a.date.localeCompare(b.date))
}

export function noticeDays(outline: Outline): KnownDate[] {
  return daysAbout(outline, 'notice')
}

function daysAbout(outline: Outline, role: 'interview' | 'notice'): KnownDate[] {
  return datesAbout(outline, role).filter(({ precision }) => precision === 'day')
}

/** The hours of a day: beside it, beside the list it stands in ("12 en 13 maart, 9-12 uur"), or later in its sentence. */
function timeOf(outline: Outline, days: KnownDate[], first: KnownDate): TimeMention | null {
  const own = days.find(({ date, time }) => date === first.date && time)
  const listed = own ?? days.find(({ start, time }) => time && start > first.end && start - first.end < 25)
  return listed?.time ?? laterTime(outline, first)
}
