import { Temporal } from 'temporal-polyfill'
import { WEEKDAYS, type Weekday } from '../request.ts'

const ZONE = 'Europe/Amsterdam'

/** The instant of a local date and time (`24:00` is the end of that day) in Amsterdam, as UTC. */
export function instantOf(date: string, time: string): string {
  const day = Temporal.PlainDate.from(date)
  const [on, clock] = time === '24:00' ? [day.add({ days: 1 }), '00:00'] : [day, time]
  return on.toZonedDateTime({ timeZone: ZONE, plainTime: clock }).toInstant().toString()
}

/** The local date and time (`HH:MM`) of an instant in Amsterdam. */
export function localOf(instant: string): { date: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE)
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) }
}

/** Whole months from one date to another, or null where the days do not align. */
export function monthsBetween(from: string, to: string): number | null {
  const { years, months, days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'year' })
  return days === 0 ? years * 12 + months : null
}

export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

export function lastOfMonth(date: string): string {
  const day = Temporal.PlainDate.from(date)
  return day.with({ day: day.daysInMonth }).toString()
}

export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? 'mon'
}

/** `YYYY-MM-DD`, or null for a day that does not exist. */
export function calendarDate(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    // Temporal throws a RangeError for a day that does not exist: that is the answer, not a fault.
    return null
  }
}

/** The Monday of an ISO week, or null for a week 53 that the year does not have. */
export function mondayOfWeek(year: number, week: number): string | null {
  const inFirstWeek = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  const monday = inFirstWeek.subtract({ days: inFirstWeek.dayOfWeek - 1 }).add({ weeks: week - 1 })
  return monday.yearOfWeek === year ? monday.toString() : null
}

/**
 * A date and time without zone (`2026-09-30T22:00`). Portals export dates as UTC instants, often without saying so:
 * 22:00 or 23:00 that is midnight in Amsterdam. With a zone (`Z`, `+02:00`) it is the local time of that instant.
 */
export function localOfExport(date: string, clock: string, zone: string | null): { date: string; time: string } {
  const written = Temporal.PlainDateTime.from(`${date}T${clock}`)
  const asUtc = localOf(Temporal.Instant.from(`${written}${zone ?? 'Z'}`).toString())
  return zone || asUtc.time === '00:00' ? asUtc : { date, time: clock }
}
