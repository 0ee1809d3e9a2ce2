import { spanOf } from '../meanings/meanings.ts'
import { dayOfDate, weekdayOfDay } from '../values/calendar.ts'
import type { Found, Seen } from './found.ts'
import { dutchDate, dutchWeekday } from './in-dutch.ts'
import { usedDates } from './used-dates.ts'

/** A weekday that does not fit its date. The date counts; the same words twice are one question. */
export function weekdayMismatch({ meanings }: Seen): Found[] {
  const found = new Map<string, Found>()
  for (const { meaning, field } of usedDates(meanings)) {
    const { date, value, precision } = meaning
    if (date === null || value.weekday === null || precision !== 'day') continue
    const weekday = weekdayOfDay(dayOfDate(date))
    if (weekday === value.weekday) continue
    const at = spanOf(meanings, value.first, value.dateEnd)
    const key = `${field} ${date} ${value.weekday}`
    const before = found.get(key)
    if (before) before.at.push(at)
    else
      found.set(key, {
        code: 'weekday-mismatch',
        field,
        at: [at],
        question: `In de aanvraag staat ${dutchWeekday(value.weekday)} ${dutchDate(date)}, maar ${dutchDate(date)} is een ${dutchWeekday(weekday)}. Welke dag is bedoeld?`,
      })
  }
  return [...found.values()]
}
