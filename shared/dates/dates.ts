import type { Span } from '../reading/text.ts'
import type { Weekday } from '../request.ts'
import { calendarDate, localOfExport, mondayOfWeek } from './calendar.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNamed } from './date-words.ts'
import { type TimeMention, timeBeside } from './times.ts'

/** A date as the text writes it, with what is known of it. */
export type DateMention = Span & {
  /** `YYYY-MM-DD`; the first of the month, or the Monday of the week, where no day is written. Null while the year is not known. */
  date: string | null
  /** A week counts as a day: its Monday. */
  precision: 'day' | 'month'
  /** The weekday that the text writes with the date, right or wrong. */
  weekday: Weekday | null
  yearStated: boolean
  time: TimeMention | null
  /** For a date without a year: the date that it would be in a given year. */
  inYear?: (year: number) => string | null
}

const YEAR = `(?:20[0-9]{2}|'[0-9]{2})(?![0-9])`
const EDGE = `(?<![a-z0-9.,/-])`
const AFTER_WEEKDAY = `(?:,?\\s{1,3}|,?\\s?\\()`
const ORDINAL = `(?:e|ste|de|st|nd|rd|th)?`
const DAY = `(?:(?:${WEEKDAY}${AFTER_WEEKDAY})?(?:de\\s)?[0-3]?[0-9]${ORDINAL})`
const LIST = `\\s{0,2}(?:,|en|of|and|or|&|/|-|t/m|tot en met|tot|to)\\s{0,2}`

/** "maandag 2 maart 2026", "2 mrt.", "2-mrt-26", "di 3 en wo 4 maart": one or more days before a month. */
const DAYS_MONTH = new RegExp(
  `${EDGE}(${DAY}(?:${LIST}${DAY}){0,4})\\s{0,3}[\\s-]?(?:of )?(${MONTH})(?:-([2-3][0-9])(?![0-9-])|,?[\\s-]{0,3}(${YEAR}))?`,
  'gi',
)
const ONE_DAY = new RegExp(
  `(?:(${WEEKDAY})${AFTER_WEEKDAY})?(?:de\\s)?(?<![0-9])([0-3]?[0-9])(?![0-9])${ORDINAL}`,
  'gi',
)
/** "September 1, 2026", "Monday, May 4th 2026". */
const MONTH_DAY = new RegExp(
  `${EDGE}(?:(${WEEKDAY})${AFTER_WEEKDAY})?(${MONTH})\\s{1,2}([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9:.])(?:,?\\s{1,2}(${YEAR}))?`,
  'gi',
)
/** "02-03-2026", "2/3/26", "2.3.2026", "04-09 om": day, month and perhaps year in figures. */
const FIGURES = new RegExp(
  `(?:${EDGE}|(?<=20[0-9]{2}-))(?:(${WEEKDAY})${AFTER_WEEKDAY})?([0-3]?[0-9])\\s?([-/.])\\s?([01]?[0-9])(?:\\s?\\3\\s?(20[0-9]{2})(?![0-9])|\\3([2-3][0-9])(?![0-9]|[-/.][0-9])|(?![0-9]|\\s?[-/.]\\s?[0-9]))`,
  'gi',
)
/** "2026-03-02", "2026/03/02", "2026-03-02 08:00", "2026-03-02T08:00:00Z". */
const ISO =
  /(?<![0-9a-z-])(20[0-9]{2})[-/]([01][0-9])[-/]([0-3][0-9])(?:(T|\s)([0-2][0-9]):([0-5][0-9])(?::[0-5][0-9](?:\.[0-9]{1,9})?)?(Z|[+-][0-2][0-9]:?[0-5][0-9])?)?(?![0-9])/gi
const VAGUE = `begin|medio|midden|half|mid|early|late|eind|einde|end`
/** "mei 2026", "begin september". A month alone needs a year, one of these words, or a cell or line to itself. */
const MONTH_ALONE = new RegExp(
  `${EDGE}((?:(?:per|in|vanaf|tot|t/m|ingaande|from|until|by)\\s)?(?:(?:${VAGUE})[\\s-](?:van\\s|of\\s)?)?)(?:(${MONTH})(?:,?[\\s-]{1,3}(?:van\\s|of\\s)?(${YEAR}))?)`,
  'gi',
)
/** The other end of a stretch of months, with its year: "januari t/m december 2027". */
const TO_MONTH = new RegExp(
  `^\\s?(?:t/m|tot en met|tot|-|to|through|until)\\s?(?:eind |end )?${MONTH},?\\s${YEAR}`,
  'i',
)
const ALONE_BEFORE = /(?:^|\n|\t|\||:)[ \t]{0,4}$/
const ALONE_AFTER = /^[ \t]{0,4}(?:$|\n|\t|\||\(|\/|,| of | or )/
/** "week 36", "wk 36 2026", "week 36 van 2026". */
const WEEK = new RegExp(
  `${EDGE}(?<!(?:per|a|each)\\s)(?:week|weeknummer|weeknr|wk)\\.? {0,2}([0-5]?[0-9])(?![0-9%]|[.,:][0-9]|\\s?(?:uur|uren|weken|u\\b|hours)|\\s?(?:-|tot|a|à|to)\\s?[0-9]{1,2}\\s?(?:uur|u\\b|hours))(?:\\s?(?:,|van|-|/|in|of)?\\s{0,2}\\(?(${YEAR})\\)?)?`,
  'gi',
)
const WEEKDAY_AFTER = new RegExp(`^,?\\s?\\(?(${WEEKDAY})\\)`, 'i')

/**
 * Every date of a plain text, in text order, each with the time beside it. A date without a year has the year
 * that it shares with another in one phrase, or none yet.
 */
export function findDates(plain: string): DateMention[] {
  const taken = new Uint8Array(plain.length + 1)
  const mentions: DateMention[] = []
  for (const read of [iso, daysMonth, monthDay, figures, week, monthAlone]) {
    for (const mention of read(plain)) {
      if (taken.subarray(mention.start, mention.end).includes(1)) continue
      taken.fill(1, mention.start, mention.end)
      mentions.push(mention)
    }
  }
  const possible = mentions.filter(exists).sort((a, b) => a.start - b.start)
  shareYears(plain, possible)
  return possible.map((mention) => withSurroundings(plain, mention))
}

/** 29 February exists in a leap year only; other impossible days in none, and the month they name is not meant alone. */
function exists({ date, inYear }: DateMention): boolean {
  return date !== null || (inYear !== undefined && inYear(2028) !== null)
}

function withSurroundings(plain: string, mention: DateMention): DateMention {
  const beside = mention.time ? null : timeBeside(plain, mention)
  const after = WEEKDAY_AFTER.exec(plain.slice(mention.end, mention.end + 20))?.[1]
  const weekday = mention.weekday ?? (mention.precision === 'day' ? weekdayNamed(beside?.weekday ?? after) : null)
  return { ...mention, weekday, time: mention.time ?? beside?.time ?? null }
}

function* iso(text: string): Generator<DateMention> {
  for (const found of text.matchAll(ISO)) {
    const [all, year, month, day, mark, hour, minute, zone] = found
    const date = calendarDate(Number(year), Number(month), Number(day))
    const span = { start: found.index, end: found.index + all.length }
    const rest = { precision: 'day', weekday: null, yearStated: true } as const
    if (!date || !hour || !minute || Number(hour) > 23) {
      yield { ...span, ...rest, date, time: null }
      continue
    }
    const written = { date, time: `${hour}:${minute}` }
    const local = mark === 'T' || zone ? localOfExport(date, written.time, zone ?? null) : written
    const time = local.time === '00:00' ? null : { ...span, from: local.time, to: null }
    yield { ...span, ...rest, date: local.date, time }
  }
}

function* daysMonth(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(DAYS_MONTH)) {
    const [all, days = '', monthName = '', shortYear, yearText] = found
    const month = monthNumber(monthName)
    const year = shortYear ? Number(`20${shortYear}`) : yearOf(yearText)
    const end = found.index + all.length
    const listed = [...days.matchAll(ONE_DAY)]
    for (const [k, day] of listed.entries()) {
      const isLast = k === listed.length - 1
      yield dayMention(
        { start: found.index + day.index, end: isLast ? end : found.index + day.index + day[0].length },
        { year, month, day: Number(day[2]) },
        day[1],
      )
    }
  }
}

function* monthDay(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(MONTH_DAY)) {
    const [all, weekday, monthName = '', day, yearText] = found
    const span = { start: found.index, end: found.index + all.length }
    const parts = { year: yearOf(yearText), month: monthNumber(monthName), day: Number(day) }
    yield dayMention(span, parts, weekday)
  }
}

function* figures(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(FIGURES)) {
    const [all, weekday, day = '', mark, month = '', longYear, shortYear] = found
    const end = found.index + all.length
    if (!longYear && !shortYear && !isDateWithoutYear(plain.slice(end, end + 20), { weekday, day, mark, month }))
      continue
    if (shortYear && mark === '.') continue
    const year = longYear ? Number(longYear) : shortYear ? Number(`20${shortYear}`) : null
    yield dayMention({ start: found.index, end }, { year, month: Number(month), day: Number(day) }, weekday)
  }
}

/** "24-12", "8/9" or "10.30" may be anything; a weekday, a time or a leading zero makes it a date. */
function isDateWithoutYear(
  after: string,
  { weekday, day, mark, month }: { weekday: string | undefined; day: string; mark: string | undefined; month: string },
): boolean {
  if (/^\s?(?:uur|u\b|uren|jaar|dagen|weken|maanden|mnd|%|fte|punten)/i.test(after)) return false
  if (weekday) return true
  if (mark === '.') return false
  const timed = /^\s?,?\s?(?:om|voor|vóór|uiterlijk|at|@)?\s?[0-2]?[0-9][:.][0-5][0-9]/i.test(after)
  return timed || (day.length === 2 && month.length === 2 && (day.startsWith('0') || month.startsWith('0')))
}

function* week(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(WEEK)) {
    const number = Number(found[1])
    if (number < 1 || number > 53) continue
    const span = { start: found.index, end: found.index + found[0].length }
    const monday = (year: number) => mondayOfWeek(year, number)
    yield { ...span, ...inYearOr(yearOf(found[2]), monday), precision: 'day', weekday: null, time: null }
  }
}

function* monthAlone(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(MONTH_ALONE)) {
    const [all, cue = '', monthName = '', yearText] = found
    const year = yearOf(yearText)
    const end = found.index + all.length
    const name = monthName.replace('.', '')
    const inCell = () =>
      ALONE_BEFORE.test(plain.slice(Math.max(0, found.index - 6), found.index)) &&
      ALONE_AFTER.test(plain.slice(end, end + 6))
    const inRange = TO_MONTH.test(plain.slice(end, end + 40))
    const ambiguous = /^(?:jan|mar|sep|dec|may|march)$/i.test(name) && !/[a-z]/i.test(cue)
    if (year === null && !inRange && (ambiguous || !(cue || inCell()))) continue
    const month = monthNumber(monthName)
    const first = (y: number) => calendarDate(y, month, 1)
    const preposition = /^(?:per|in|vanaf|tot|t\/m|ingaande|from|until|by)\s/i.exec(cue)?.[0].length ?? 0
    yield {
      start: found.index + preposition,
      end,
      ...inYearOr(year, first),
      precision: 'month',
      weekday: null,
      time: null,
    }
  }
}

function inYearOr(year: number | null, inYear: (year: number) => string | null) {
  return year === null ? { date: null, yearStated: false, inYear } : { date: inYear(year), yearStated: true }
}

function dayMention(
  span: Span,
  { year, month, day }: { year: number | null; month: number; day: number },
  weekdayText: string | undefined,
): DateMention {
  const inYear = (y: number) => calendarDate(y, month, day)
  return { ...span, ...inYearOr(year, inYear), precision: 'day', weekday: weekdayNamed(weekdayText), time: null }
}

/** "1 januari t/m 31 december 2026", "12 maart 2026 en 13 maart": one year for both. */
function shareYears(plain: string, mentions: DateMention[]) {
  const joined = (k: number) => {
    const between = plain.slice(mentions[k]?.end, mentions[k + 1]?.start)
    return (
      between.length < 30 &&
      /^\s*(?:,|en|of|-|t\/m|tot|tot en met|and|or|to|until|till|through|\/|&)?\s*$/i.test(between) &&
      !between.includes('\n\n')
    )
  }
  for (let k = mentions.length - 2; k >= 0; k--) {
    const [mention, next] = [mentions[k], mentions[k + 1]]
    if (!mention?.inYear || !next?.date || !next.yearStated || !joined(k)) continue
    const year = Number(next.date.slice(0, 4))
    const same = mention.inYear(year)
    const date = same && same <= next.date ? same : mention.inYear(year - 1)
    if (date) mentions[k] = { ...mention, date, yearStated: true }
  }
  for (let k = 1; k < mentions.length; k++) {
    const [mention, before] = [mentions[k], mentions[k - 1]]
    if (!mention?.inYear || mention.date || !before?.date || !before.yearStated || !joined(k - 1)) continue
    const date = mention.inYear(Number(before.date.slice(0, 4)))
    if (date && date > before.date) mentions[k] = { ...mention, date, yearStated: true }
  }
}

function yearOf(text: string | undefined): number | null {
  if (!text) return null
  return Number(text.startsWith("'") ? `20${text.slice(1)}` : text)
}
