import { getISO } from 'temporal-polyfill/fns/Calendar'
import * as Instant from 'temporal-polyfill/fns/Instant'
import * as PlainDate from 'temporal-polyfill/fns/PlainDate'
import * as PlainTime from 'temporal-polyfill/fns/PlainTime'
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime'
import type { Language } from './language.ts'

const ZONE = 'Europe/Amsterdam'

/** Before any instant that we know of, so that each is shown with its year. */
export const LONG_AGO = '1970-01-01T00:00:00Z'

const WEEKDAYS = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const MONTHS = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** The date of an instant on the calendar in Amsterdam, `YYYY-MM-DD`. */
export function localDateOf(instant: string): string {
  return PlainDate.toString(ZonedDateTime.toPlainDate(zoned(instant)))
}

/** The time of an instant on a clock in Amsterdam, `HH:MM`. */
export function localTimeOf(instant: string): string {
  return PlainTime.toString(ZonedDateTime.toPlainTime(zoned(instant)), { smallestUnit: 'minute' })
}

/** The first and the last instant of a day (`YYYY-MM-DD`) in Amsterdam, to the second; UTC. */
export function dayOf(date: string): { first: string; last: string } {
  const start = PlainDate.toZonedDateTime(plainDate(date), ZONE)
  const last = ZonedDateTime.subtractSeconds(ZonedDateTime.addDays(start, 1), 1)
  return { first: instantOf(start), last: instantOf(last) }
}

/** Whether instant `a` comes before instant `b`. */
export function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b)
}

/** "ma 23 feb 2026 09:00"; without the year where it is the year of `asOf`. */
export function showInstant(instant: string, asOf: string, language: Language): string {
  return `${showDay(ZonedDateTime.toPlainDate(zoned(instant)), asOf, language)} ${localTimeOf(instant)}`
}

/** "ma 23 feb 2026" of a `YYYY-MM-DD`; without the year where it is the year of `asOf`. */
export function showDate(date: string, asOf: string, language: Language): string {
  return showDay(plainDate(date), asOf, language)
}

/** "feb 2026" of a `YYYY-MM-DD`. */
export function showMonth(date: string, language: Language): string {
  const day = plainDate(date)
  return `${MONTHS[language][day.month - 1]} ${day.year}`
}

/** How long it is from `asOf` to a later instant in its largest unit or two: "4 dagen en 3 uur", "45 minuten". */
export function timeUntil(instant: string, asOf: string, language: Language): string {
  const { days, hours, minutes } = ZonedDateTime.diff(zoned(asOf), zoned(instant), { largestUnit: 'day' })
  const words =
    language === 'en'
      ? { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'], and: 'and' }
      : { day: ['dag', 'dagen'], hour: ['uur', 'uur'], minute: ['minuut', 'minuten'], and: 'en' }
  const count = (n: number, forms: string[]) => `${n} ${n === 1 ? forms[0] : forms[1]}`
  if (days > 0)
    return [count(days, words.day), ...(hours > 0 && days < 7 ? [count(hours, words.hour)] : [])].join(` ${words.and} `)
  if (hours > 0) return count(hours, words.hour)
  return count(minutes, words.minute)
}

/** The same few instants come by for every candidate, and reading one is slow. */
const seen = new Map<string, ZonedDateTime.Record>()

function zoned(instant: string): ZonedDateTime.Record {
  let local = seen.get(instant)
  if (local === undefined) {
    local = Instant.toZonedDateTimeISO(Instant.fromString(instant), ZONE)
    if (seen.size >= 1000) seen.clear()
    seen.set(instant, local)
  }
  return local
}

function plainDate(date: string): PlainDate.Record {
  return PlainDate.fromString(date, getISO)
}

function instantOf(local: ZonedDateTime.Record): string {
  return Instant.toString(ZonedDateTime.toInstant(local))
}

function showDay(day: PlainDate.Record, asOf: string, language: Language): string {
  const weekday = WEEKDAYS[language][PlainDate.dayOfWeek(day) - 1]
  const year = day.year === zoned(asOf).year ? '' : ` ${day.year}`
  return `${weekday} ${day.day} ${MONTHS[language][day.month - 1]}${year}`
}
