import { weekdayOf } from '../dates/calendar.ts'
import type { RoledDate } from '../dates/date-roles.ts'
import { dutchDate, dutchMonth, dutchWeekday } from '../dates/date-words.ts'
import { onlySpan } from '../dates/dated.ts'
import type { Outline } from '../reading/outline.ts'
import type { Found, Seen } from './found.ts'
import { usedDates } from './used-dates.ts'

/** A date without a year that the record uses: the question names the year that was inferred. One a field. */
export function yearMissing({ outline }: Seen): Found[] {
  // The days before the last in "16, 17 en 20 april" have no month of their own to show.
  const used = usedDates(outline).filter(
    ({ date }) => !date.yearStated && /[^\d\s]/.test(outline.text.plain.slice(date.start, date.end)),
  )
  return [...new Set(used.map(({ field }) => field))].map((field) => {
    const dates = used.filter((one) => one.field === field).map(({ date }) => date)
    return { code: 'year-missing', field, at: dates.map(onlySpan), question: questionOn(outline, dates) }
  })
}

function questionOn(outline: Outline, dates: RoledDate[]): string {
  const words = [...new Set(dates.map(({ start, end }) => `"${outline.text.plain.slice(start, end).trim()}"`))]
  const read = [...new Set(dates.flatMap((date) => (date.date ? [nameOf(date, date.date)] : [])))]
  const stated = `Bij ${words.join(' en ')} staat geen jaartal.`
  return read.length > 0 && dates.every(({ date }) => date)
    ? `${stated} Wij lezen dit als ${read.join(' en ')}. Klopt dat?`
    : `${stated} Welk jaar is bedoeld?`
}

function nameOf({ precision }: RoledDate, date: string): string {
  return precision === 'month' ? dutchMonth(date) : `${dutchWeekday(weekdayOf(date))} ${dutchDate(date)}`
}
