import { sentenceAt } from '../reading/layout.ts'
import { type Outline, placeAt } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { DateRole } from './date-cues.ts'
import type { RoledDate } from './date-roles.ts'
import { findTime, type TimeMention } from './times.ts'

/** How far behind its date a time may stand, and the words that open it. */
const MOST_BETWEEN = 75
const TIME_OPENING =
  /^[^;!?]{0,60}?(?:(?<![a-z])(?:tussen|van|vanaf|om|between|from|at)\s+|\()(?=[0-9]{1,2}(?:[:.][0-5][0-9]|\s?(?:u|uur|tot|en|-|to|and|am|pm)))/i

export type KnownDate = RoledDate & { date: string }

/** The dates about one thing whose year is known, those of the header first. */
export function datesAbout(outline: Outline, ...roles: DateRole[]): KnownDate[] {
  const known = outline.dates.filter(
    (d): d is KnownDate => d.date !== null && d.role !== null && roles.includes(d.role),
  )
  const inHeader = (date: Span) => placeAt(outline, date.start) === 'header'
  return [...known.filter(inHeader), ...known.filter((date) => !inHeader(date))]
}

/** A time in the sentence of a date that stands a little behind it: "Op 6 maart zijn er gesprekken, tussen 9.00 en 12.00 uur". */
export function laterTime(outline: Outline, date: RoledDate): TimeMention | null {
  const next = outline.dates.find(({ start }) => start > date.start)?.start ?? outline.text.plain.length
  const end = Math.min(sentenceAt(outline, date.start).end, next, date.end + MOST_BETWEEN)
  const words = outline.text.plain.slice(date.end, Math.max(date.end, end))
  const opening = TIME_OPENING.exec(words)
  if (!opening) return null
  const from = date.end + opening.index + opening[0].length
  const time = findTime(outline.text.plain.slice(from, from + 30))
  return time?.start === 0 ? { ...time, start: from, end: from + time.end } : null
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
