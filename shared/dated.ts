import type { DateRole } from './date-cues.ts'
import type { RoledDate } from './date-roles.ts'
import { type Outline, placeAt } from './outline.ts'
import type { Span } from './text.ts'

export type KnownDate = RoledDate & { date: string }

/** The dates about one thing whose year is known, those of the header first. */
export function datesAbout(outline: Outline, ...roles: DateRole[]): KnownDate[] {
  const known = outline.dates.filter(
    (d): d is KnownDate => d.date !== null && d.role !== null && roles.includes(d.role),
  )
  const inHeader = (date: Span) => placeAt(outline, date.start) === 'header'
  return [...known.filter(inHeader), ...known.filter((date) => !inHeader(date))]
}

/** Where a date, and the time that goes with it, stand. */
export function spansOf(date: RoledDate): Span[] {
  const { time } = date
  return time && time.start !== date.start ? [onlySpan(date), onlySpan(time)] : [onlySpan(date)]
}

/** One stretch that holds a date and its time, for a quote. */
export function stretchOf(date: RoledDate): Span {
  const time = date.time ?? date
  return { start: Math.min(date.start, time.start), end: Math.max(date.end, time.end) }
}

export function onlySpan({ start, end }: Span): Span {
  return { start, end }
}
