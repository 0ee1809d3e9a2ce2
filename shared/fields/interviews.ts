import { datesAbout, type KnownDate, onlySpan } from '../dated.ts'
import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

/** The first day of the interviews, the hours stated for it, and the day by which candidates are told. */
export function interviews(outline: Outline): Field<RequestRecord['interviews']> {
  const days = interviewDays(outline)
  const first = days[0]
  const timed = first ? timedDay(days, first) : undefined
  const notice = noticeDays(outline)[0]
  const clock = (time: string | null | undefined) => (time && time !== '24:00' ? time : null)
  return {
    value: {
      on: first?.date ?? null,
      from: clock(timed?.time?.from),
      to: clock(timed?.time?.to),
      noticeBy: notice?.date ?? null,
    },
    at: [
      ...(first ? [onlySpan(first)] : []),
      ...(timed?.time ? [onlySpan(timed.time)] : []),
      ...(notice ? [onlySpan(notice)] : []),
    ],
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

/** The mention that gives the hours of a day: its own, or that of the list it stands in ("12 en 13 maart, 9-12 uur"). */
function timedDay(days: KnownDate[], first: KnownDate): KnownDate | undefined {
  const own = days.find(({ date, time }) => date === first.date && time)
  return own ?? days.find(({ start, time }) => time && start > first.end && start - first.end < 25)
}
