/** Days as numbers since 1970, which makes order and distance plain sums. */
const DAY_MS = 86_400_000

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** `YYYY-MM-DD`, counted in eras of 400 years that begin in March, which needs no Date object. */
export function dateOfDay(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`
}

export function dayOfDate(date: string): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** 0 is Monday. */
export function weekdayOfDay(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/**
 * The UTC instant, in whole seconds, of a local time in Amsterdam; `minutes` after midnight, 1440 being the end of the
 * day. Summer time is as the European rule has had it since 1996: from 01:00 UTC on the last Sunday of March to 01:00
 * UTC on the last Sunday of October. A local time that the spring night leaves out is an hour later; one that the
 * autumn night has twice is the first.
 */
export function instantOf(day: number, minutes: number): string {
  const asSummer = day * 1440 + minutes - 120
  const asWinter = asSummer + 60
  const utc = isSummer(asSummer) || (!isSummer(asWinter) && isSummer(asSummer)) ? asSummer : asWinter
  // In the spring night 02:30 is no local time: read as winter time it is 03:30.
  const instant = isSummer(utc) || !isSummer(asWinter) ? utc : asWinter
  const utcDay = Math.floor(instant / 1440)
  return `${dateOfDay(utcDay)}T${timeOfDay(instant - utcDay * 1440)}:00Z`
}

/** Minutes since 1970 that lie in summer time. */
function isSummer(utcMinutes: number): boolean {
  const year = Number(dateOfDay(Math.floor(utcMinutes / 1440)).slice(0, 4))
  return utcMinutes >= lastSunday(year, 3) * 1440 + 60 && utcMinutes < lastSunday(year, 10) * 1440 + 60
}

function lastSunday(year: number, month: number): number {
  const last = dayNumber(year, month, 31)
  return last - ((weekdayOfDay(last) + 1) % 7)
}

/** The local day and minutes after midnight in Amsterdam of an instant (minutes since 1970). */
export function localOf(utcMinutes: number): { day: number; minutes: number } {
  const local = utcMinutes + (isSummer(utcMinutes) ? 120 : 60)
  return { day: Math.floor(local / 1440), minutes: local - Math.floor(local / 1440) * 1440 }
}

/** Whole months from one day to another; null where the days do not align. @internal */
export function monthsBetween(from: string, to: string): number | null {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  return d1 === d2 ? (y2 - y1) * 12 + m2 - m1 : null
}

export function lastOfMonth(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return dateOfDay(dayNumber(year, month + 1, 1) - 1)
}

/** Minutes after midnight as "09:30". */
export function timeOfDay(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Whole months between two days, the last of which may count itself: 1 January and 31 December are 12. */
export function wholeMonths(from: string, to: string): number | null {
  return monthsBetween(from, to) ?? monthsBetween(from, dateOfDay(dayOfDate(to) + 1))
}
