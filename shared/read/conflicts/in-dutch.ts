import { MONTHS, WEEKDAYS } from '../../vocabulary/atoms.ts'
import { dayOfDate, localOf, timeOfDay, weekdayOfDay } from '../values/calendar.ts'

/** How questions write what was read. */

/** "maart 2026". */
export function dutchMonth(date: string): string {
  const [year = '', month = ''] = date.split('-')
  return `${firstWord(MONTHS[Number(month) - 1])} ${year}`
}

/** "2 maart 2026". */
export function dutchDate(date: string): string {
  return `${Number(date.slice(8))} ${dutchMonth(date)}`
}

/** 0 is Monday. */
export function dutchWeekday(weekday: number): string {
  return firstWord(WEEKDAYS[weekday])
}

/** "vrijdag 6 maart 2026". */
export function dutchDay(date: string): string {
  return `${dutchWeekday(weekdayOfDay(dayOfDate(date)))} ${dutchDate(date)}`
}

/** "6 maart 2026 om 12:00 uur", in Amsterdam, of an instant. */
export function dutchInstant(instant: string): string {
  const { day, minutes } = localOf(Math.round(Date.parse(instant) / 60_000))
  return `${dutchDate(new Date(day * 86_400_000).toISOString().slice(0, 10))} om ${timeOfDay(minutes)} uur`
}

export function dutchMonths(months: number): string {
  return months === 1 ? '1 maand' : `${months} maanden`
}

/** "a, b en c". */
export function dutchList(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}

function firstWord(words: string | undefined): string {
  return words?.split(' ')[0] ?? ''
}
