import { weekdayOf } from '../dates/calendar.ts'
import { dutchDate, dutchWeekday } from '../dates/date-words.ts'
import { onlySpan } from '../dates/dated.ts'
import type { Found, Seen } from './found.ts'
import { usedDates } from './used-dates.ts'

/** A weekday that does not fit its date. The date counts; the same words twice are one question. */
export function weekdayMismatch({ outline }: Seen): Found[] {
  const found = new Map<string, Found>()
  for (const { date: mention, field } of usedDates(outline)) {
    const { date, weekday } = mention
    if (!date || !weekday || weekdayOf(date) === weekday) continue
    const key = `${field} ${date} ${weekday}`
    const before = found.get(key)
    if (before) before.at.push(onlySpan(mention))
    else
      found.set(key, {
        code: 'weekday-mismatch',
        field,
        at: [onlySpan(mention)],
        question: `In de aanvraag staat ${dutchWeekday(weekday)} ${dutchDate(date)}, maar ${dutchDate(date)} is een ${dutchWeekday(weekdayOf(date))}. Welke dag is bedoeld?`,
      })
  }
  return [...found.values()]
}
