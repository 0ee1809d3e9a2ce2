import { Temporal } from 'temporal-polyfill'
import { WEEKDAYS, type Weekday } from './request.ts'
import type { Span } from './text.ts'

/** A date as the text writes it, with what is known of it. */
export type DateMention = Span & {
  /** `YYYY-MM-DD`; the first of the month, or the Monday of the week, where no day is written. Null where no year can be known. */
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

/** A time of day, or a stretch of it, in `HH:MM` (`24:00` is the end of the day). */
export type TimeMention = Span & { from: string; to: string | null }

const ZONE = 'Europe/Amsterdam'

const MONTHS: Record<string, number> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  february: 2,
  feb: 2,
  febr: 2,
  maart: 3,
  march: 3,
  mrt: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  augustus: 8,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}
const WEEKDAY_NAMES: Record<string, Weekday> = {
  maandag: 'mon',
  monday: 'mon',
  ma: 'mon',
  mon: 'mon',
  dinsdag: 'tue',
  tuesday: 'tue',
  di: 'tue',
  tue: 'tue',
  woensdag: 'wed',
  wednesday: 'wed',
  wo: 'wed',
  wed: 'wed',
  donderdag: 'thu',
  thursday: 'thu',
  do: 'thu',
  thu: 'thu',
  vrijdag: 'fri',
  friday: 'fri',
  vr: 'fri',
  vrij: 'fri',
  fri: 'fri',
  zaterdag: 'sat',
  saturday: 'sat',
  za: 'sat',
  zat: 'sat',
  sat: 'sat',
  zondag: 'sun',
  sunday: 'sun',
  zo: 'sun',
  zon: 'sun',
  sun: 'sun',
}

const longestFirst = (names: string[]) => [...names].sort((a, b) => b.length - a.length).join('|')
const MONTH = `(?:${longestFirst(Object.keys(MONTHS))})(?![a-z])\\.?`
const WEEKDAY = `(?:${longestFirst(Object.keys(WEEKDAY_NAMES))})(?![a-z])\\.?`
const YEAR = `(?:20[0-9]{2}|'[0-9]{2})(?![0-9])`
const EDGE = `(?<![a-z0-9.,/-])`
const DAY = `(?:(?:${WEEKDAY},?\\s{1,3})?(?:de\\s)?[0-3]?[0-9](?:e|ste|de|st|nd|rd|th)?)`

/** "maandag 2 maart 2026", "2 mrt.", "di 3 en wo 4 maart": one or more days before a month. */
const DAYS_MONTH = new RegExp(
  `${EDGE}(${DAY}(?:\\s{0,2}(?:,|en|of|and|or|&|/|-|t/m|tot(?: en met)?)\\s{0,2}${DAY}){0,4})\\s{0,3}[\\s-]?(?:of )?(${MONTH})(?:,?[\\s-]{0,3}(${YEAR}))?`,
  'gi',
)
const ONE_DAY = new RegExp(
  `(?:(${WEEKDAY}),?\\s{1,3})?(?:de\\s)?(?<![0-9])([0-3]?[0-9])(?![0-9])(?:e|ste|de|st|nd|rd|th)?`,
  'gi',
)
/** "September 1, 2026", "Monday, May 4th 2026". */
const MONTH_DAY = new RegExp(
  `${EDGE}(?:(${WEEKDAY}),?\\s{1,3})?(${MONTH})\\s{1,2}([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9:.])(?:,?\\s{1,2}(${YEAR}))?`,
  'gi',
)
/** "02-03-2026", "2/3/26", "2.3.2026", "04-09 om": day, month and perhaps year in figures. */
const FIGURES = new RegExp(
  `${EDGE}(?:(${WEEKDAY}),?\\s{1,3})?([0-3]?[0-9])([-/.])([01]?[0-9])(?:\\3(20[0-9]{2}|[2-3][0-9]))?(?![0-9]|[-/.][0-9])`,
  'gi',
)
/** "2026-03-02", "2026/03/02", "2026-03-02T08:00:00Z". */
const ISO =
  /(?<![0-9a-z-])(20[0-9]{2})[-/]([01][0-9])[-/]([0-3][0-9])(?:[T ]([0-2][0-9]):([0-5][0-9])(?::[0-5][0-9](?:\.[0-9]{1,9})?)?(Z|[+-][0-2][0-9]:?[0-5][0-9])?)?(?![0-9])/gi
/** "mei 2026", "begin september". A month alone needs a year or one of these words. */
const MONTH_ALONE = new RegExp(
  `${EDGE}(?:((?:per|in|vanaf|medio|begin|eind|half|mid|early|late|from)\\s(?:of\\s)?))?(${MONTH})(?:,?[\\s-]{1,3}(${YEAR}))?`,
  'gi',
)
/** "week 36", "wk 36 2026", "week 36 van 2026". */
const WEEK = new RegExp(
  `${EDGE}(?:week|weeknummer|weeknr|wk)\\.?\\s{0,2}([0-5]?[0-9])(?![0-9%]|[.,:][0-9]|\\s?(?:uur|weken))(?:\\s?(?:,|van|-|/|in)?\\s{0,2}\\(?(${YEAR})\\)?)?`,
  'gi',
)

const CLOCK = `(?:[01]?[0-9]|2[0-4])[:.hu][0-5][0-9](?::[0-5][0-9])?`
const HOUR = `(?:[01]?[0-9]|2[0-4])`
const UNIT = `(?:\\s?(?:uur|uren|u|hrs?|hours?|h)(?![a-z]))`
const DAYPART = `(?:\\s?(?:'s (?:ochtends|morgens|middags|avonds)|a\\.?m\\.?|p\\.?m\\.?)(?![a-z]))`
const ONE_TIME = `(?:${CLOCK}(?![0-9]|[.,][0-9])${UNIT}?${DAYPART}?|${HOUR}(?![0-9:])(?:${UNIT}${DAYPART}?|${DAYPART})|middernacht|midnight|noon)`
const AND = `\\s{0,2}(?:-|tot|en|t/m|to|and|until)\\s{0,2}`
/** A time, or two with a word between: "13.00 uur en 16.00 uur", "09:00-12:00", "9 tot 12 uur". */
const TIME = new RegExp(
  `(?<![0-9.,:])(${ONE_TIME}|${HOUR}(?=${AND}${HOUR}${UNIT}))(?:${AND}(${ONE_TIME}))?(?!\\s?(?:per|p/|/|pw|p\\.w)\\s?w?)`,
  'giy',
)
const TIME_WORDS = `(?:-|om|uiterlijk|voor|vóór|tot|tussen|van|vanaf|at|before|by|between|from|eindtijd|tijd|time|@)`
const TO_TIME = new RegExp(`[ ,;|(:]*(?:[,(]?\\s?${TIME_WORDS}[\\s:]*){0,2}|\\t${TIME_WORDS}?[ :]*|,\\n`, 'giy')
const TIME_TO_DATE =
  /(?:(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9]|[0-9]{1,2}\s?(?:uur|u|h))(?:\s?(?:uur|u|h))?(?: cet| cest)?,?\s{1,2}(?:op |on |van )?$/i

/** Every date of a plain text, in text order, each with the time beside it, and with a year where the text decides it. */
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
  mentions.sort((a, b) => a.start - b.start)
  shareYears(plain, mentions)
  inferYears(mentions)
  return mentions.map((mention) => (mention.time ? mention : { ...mention, time: timeBeside(plain, mention) }))
}

/** The first time of day in a phrase such as an "Eindtijd" cell. */
export function findTime(phrase: string): TimeMention | null {
  for (let index = 0; index < phrase.length; index++) {
    if (!/[0-9mn]/i.test(phrase.charAt(index))) continue
    const time = timeAt(phrase, index)
    if (time) return time
  }
  return null
}

/** The instant of a local date and time in Amsterdam, as UTC. */
export function instantOf(date: string, time: string): string {
  const day = Temporal.PlainDate.from(date)
  const [on, clock] = time === '24:00' ? [day.add({ days: 1 }), '00:00'] : [day, time]
  return on.toZonedDateTime({ timeZone: ZONE, plainTime: clock }).toInstant().toString()
}

/** Whole months from one date to another, or null where the days do not align. */
export function monthsBetween(from: string, to: string): number | null {
  const { years, months, days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'year' })
  return days === 0 ? years * 12 + months : null
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? 'mon'
}

function* iso(text: string): Generator<DateMention> {
  for (const found of text.matchAll(ISO)) {
    const [all, year, month, day, hour, minute, zone] = found
    const date = calendarDate(Number(year), Number(month), Number(day))
    if (!date) continue
    const span = { start: found.index, end: found.index + all.length }
    const rest = { precision: 'day', weekday: null, yearStated: true } as const
    if (!hour || !minute) {
      yield { ...span, ...rest, date, time: null }
      continue
    }
    const plain = Temporal.PlainDateTime.from(`${date}T${hour === '24' ? '00' : hour}:${minute}`)
    const asUtc = Temporal.Instant.from(`${plain}${zone ?? 'Z'}`).toZonedDateTimeISO(ZONE)
    // Portals export dates as UTC instants, often without saying so: 22:00 or 23:00 that is midnight here.
    const local = zone || (asUtc.hour === 0 && asUtc.minute === 0) ? asUtc : plain.toZonedDateTime(ZONE)
    const clock = local.toPlainTime().toString().slice(0, 5)
    const time = clock === '00:00' ? null : { ...span, from: clock, to: null }
    yield { ...span, ...rest, date: local.toPlainDate().toString(), time }
  }
}

function* daysMonth(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(DAYS_MONTH)) {
    const [all, days = '', monthName = '', yearText] = found
    const month = monthNumber(monthName)
    const end = found.index + all.length
    const listed = [...days.matchAll(ONE_DAY)]
    for (const [k, day] of listed.entries()) {
      const isLast = k === listed.length - 1
      const mention = dayMention(
        { start: found.index + day.index, end: isLast ? end : found.index + day.index + day[0].length },
        { year: yearOf(yearText), month, day: Number(day[2]) },
        day[1],
      )
      if (mention) yield mention
    }
  }
}

function* monthDay(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(MONTH_DAY)) {
    const [all, weekday, monthName = '', day, yearText] = found
    const span = { start: found.index, end: found.index + all.length }
    const mention = dayMention(
      span,
      { year: yearOf(yearText), month: monthNumber(monthName), day: Number(day) },
      weekday,
    )
    if (mention) yield mention
  }
}

function* figures(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(FIGURES)) {
    const [all, weekday, day = '', mark, month = '', yearText] = found
    const end = found.index + all.length
    if (yearText === undefined) {
      // "24-12", "8/9" or "10.30" may be anything; a weekday, a time or a leading zero makes it a date.
      const after = plain.slice(end, end + 20)
      if (/^\s?(?:uur|u\b|uren|jaar|dagen|weken|maanden|%|fte)/i.test(after)) continue
      const timed = /^\s?,?\s?(?:om|voor|uiterlijk|at|@)?\s?[0-2]?[0-9][:.][0-5][0-9]/i.test(after)
      const padded =
        mark !== '.' && day.length === 2 && month.length === 2 && (day.startsWith('0') || month.startsWith('0'))
      if (mark === '.' ? !weekday : !weekday && !timed && !padded) continue
    } else if (mark === '.' && yearText.length === 2) continue
    const year = yearText === undefined ? null : Number(yearText.length === 2 ? `20${yearText}` : yearText)
    const mention = dayMention({ start: found.index, end }, { year, month: Number(month), day: Number(day) }, weekday)
    if (mention) yield mention
  }
}

function* week(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(WEEK)) {
    const number = Number(found[1])
    if (number < 1 || number > 53) continue
    const year = yearOf(found[2])
    yield {
      start: found.index,
      end: found.index + found[0].length,
      date: year === null ? null : mondayOfWeek(year, number),
      precision: 'day',
      weekday: null,
      yearStated: year !== null,
      time: null,
      ...(year === null ? { inYear: (y: number) => mondayOfWeek(y, number) } : {}),
    }
  }
}

function* monthAlone(plain: string): Generator<DateMention> {
  for (const found of plain.matchAll(MONTH_ALONE)) {
    const [all, cue, monthName = '', yearText] = found
    const year = yearOf(yearText)
    if (
      year === null &&
      (!cue || monthName.replace('.', '').length < 3 || /^(?:jan|mar|sep|dec|may|march)$/i.test(monthName))
    )
      continue
    const month = monthNumber(monthName)
    const first = (y: number) => calendarDate(y, month, 1)
    yield {
      start: found.index + (cue && /^(?:per|in|vanaf|from)/i.test(cue) ? cue.length : 0),
      end: found.index + all.length,
      date: year === null ? null : first(year),
      precision: 'month',
      weekday: null,
      yearStated: year !== null,
      time: null,
      ...(year === null ? { inYear: first } : {}),
    }
  }
}

function dayMention(
  span: Span,
  { year, month, day }: { year: number | null; month: number; day: number },
  weekdayText: string | undefined,
): DateMention | null {
  const inYear = (y: number) => calendarDate(y, month, day)
  // 29 February exists in a leap year only; other impossible days in none.
  if (year === null ? !inYear(2028) : !inYear(year)) return null
  const weekday = weekdayText ? (WEEKDAY_NAMES[weekdayText.toLowerCase().replace('.', '')] ?? null) : null
  const rest = { ...span, precision: 'day', weekday, yearStated: year !== null, time: null } as const
  return year === null ? { ...rest, date: null, inYear } : { ...rest, date: inYear(year) }
}

/** "1 januari t/m 31 december 2026": the first date has the year of the second. */
function shareYears(plain: string, mentions: DateMention[]) {
  for (let k = mentions.length - 2; k >= 0; k--) {
    const [mention, next] = [mentions[k], mentions[k + 1]]
    if (!mention?.inYear || !next?.date || !next.yearStated) continue
    const between = plain.slice(mention.end, next.start)
    if (!/^\s*(?:,|en|of|-|t\/m|tot|tot en met|and|or|to|until|\/)?\s*$/i.test(between) || between.includes('\n\n'))
      continue
    const year = Number(next.date.slice(0, 4))
    const same = mention.inYear(year)
    const date = same && same <= next.date ? same : mention.inYear(year - 1)
    if (date) mentions[k] = { ...mention, date, yearStated: true }
  }
}

/**
 * A date without a year takes the year in which it lies nearest to a full date of the text, among the years
 * that its weekday allows; without any full date it stays open. Full dates far from the bulk (the year of a
 * law, the end of a long contract) are no anchors.
 */
function inferYears(mentions: DateMention[]) {
  const years = mentions.filter((m) => m.yearStated && m.date).map((m) => Number(m.date?.slice(0, 4)))
  if (years.length === 0) return
  const common = mode(years)
  const anchors = mentions
    .filter((m) => m.yearStated && m.date && Math.abs(Number(m.date.slice(0, 4)) - common) <= 1)
    .map((m) => dayNumber(m.date ?? ''))
  for (const [k, mention] of mentions.entries()) {
    if (!mention.inYear || mention.date) continue
    const options = [common - 1, common, common + 1, common + 2].map(mention.inYear).filter((date) => date !== null)
    const fitting = options.filter((date) => !mention.weekday || weekdayOf(date) === mention.weekday)
    const distance = (date: string) => Math.min(...anchors.map((anchor) => Math.abs(anchor - dayNumber(date))))
    const best = (fitting.length > 0 ? fitting : options).toSorted((a, b) => distance(a) - distance(b))[0]
    if (best) mentions[k] = { ...mention, date: best }
  }
}

function mode(numbers: number[]): number {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

function timeBeside(plain: string, mention: DateMention): TimeMention | null {
  TO_TIME.lastIndex = mention.end
  const bridge = TO_TIME.exec(plain)
  const after = timeAt(plain, mention.end + (bridge?.[0].length ?? 0))
  if (after) return after
  const from = Math.max(0, mention.start - 30)
  const before = TIME_TO_DATE.exec(plain.slice(from, mention.start))
  return before ? timeAt(plain, from + before.index) : null
}

function timeAt(plain: string, index: number): TimeMention | null {
  TIME.lastIndex = index
  const found = TIME.exec(plain)
  if (!found) return null
  const to = found[2] ? clockOf(found[2]) : null
  const from = clockOf(found[1] ?? '')
  return from ? { start: index, end: index + found[0].length, from, to } : null
}

function clockOf(phrase: string): string | null {
  if (/^(?:middernacht|midnight)/i.test(phrase)) return '24:00'
  if (/^noon/i.test(phrase)) return '12:00'
  const found = /^([0-9]{1,2})(?:[:.hu]([0-5][0-9]))?/i.exec(phrase)
  if (!found) return null
  let hour = Number(found[1])
  const late = /(?:middags|avonds|p\.?m\.?)/i.test(phrase)
  if (late && hour < 12) hour += 12
  if (/a\.?m\.?$/i.test(phrase) && hour === 12) hour = 0
  const minute = found[2] ?? '00'
  if (hour > 24 || (hour === 24 && minute !== '00')) return null
  return `${String(hour).padStart(2, '0')}:${minute}`
}

function monthNumber(name: string): number {
  return MONTHS[name.toLowerCase().replace('.', '')] ?? 0
}

function yearOf(text: string | undefined): number | null {
  if (!text) return null
  return Number(text.startsWith("'") ? `20${text.slice(1)}` : text)
}

function calendarDate(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    // Temporal throws a RangeError for a day that does not exist: that is the answer, not a fault.
    return null
  }
}

function mondayOfWeek(year: number, week: number): string | null {
  const firstThursday = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  const monday = firstThursday.subtract({ days: firstThursday.dayOfWeek - 1 }).add({ weeks: week - 1 })
  return monday.yearOfWeek === year ? monday.toString() : null
}

function dayNumber(date: string): number {
  return Temporal.PlainDate.from('1970-01-01').until(date).days
}
