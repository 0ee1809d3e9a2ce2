import { BLANK, GLUED, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { clockAt } from './clock.ts'
import { isMark, isWord } from './number.ts'
import type { Clock, DateValue } from './value.ts'

type Day = Pick<DateValue, 'year' | 'month' | 'day' | 'weak' | 'vague'> & { end: number; time?: Clock; zone?: number }

const NO_DATE = { weak: false, vague: false }

/** The dates that begin at a token: one, or the several that share a month or year ("12 en 13 maart 2027"). */
export function datesAt(tokens: Tokens, k: number, limit: number): DateValue[] | null {
  let at = k
  const weekday = weekdayAt(tokens, at)
  if (weekday !== null) {
    at = afterWeekday(tokens, at)
    const early = clockAt(tokens, at, limit)
    if (early && dayAt(tokens, early.end, limit)) {
      const day = dayAt(tokens, early.end, limit)
      return day ? [dateFrom(tokens, k, { ...day, time: early.clock }, weekday, limit)] : null
    }
  }
  if (at >= limit) return null
  const listed = listAt(tokens, k, at, weekday, limit)
  if (listed) return listed
  const day = dayAt(tokens, at, limit)
  if (!day) return null
  if (day.weak && weekday !== null) day.weak = false
  return [dateFrom(tokens, k, day, weekday, limit)]
}

function weekdayAt(tokens: Tokens, k: number): number | null {
  const atom = tokens.word[k]?.atom
  return atom?.kind === 'weekday' && tokens.type[k] === WORD ? atom.value : null
}

function afterWeekday(tokens: Tokens, k: number): number {
  let at = k + 1
  while (isMark(tokens, at, '.,')) at++
  if (isWord(tokens, at, 'de', 'the', 'a', 'as', 'aanstaande', 'om')) at++
  return at
}

/** One day, month or week at a token, in any notation, without weekday and time. */
function dayAt(tokens: Tokens, k: number, limit: number): Day | null {
  if (k >= limit) return null
  if (tokens.type[k] === NUMBER) {
    return isoAt(tokens, k, limit) ?? numericAt(tokens, k, limit) ?? namedAt(tokens, k, limit)
  }
  const atom = tokens.word[k]?.atom
  if (atom?.kind === 'month') return monthFirstAt(tokens, k, limit)
  if (atom?.kind === 'ordinal') return ordinalAt(tokens, k, limit)
  if (isWord(tokens, k, 'de', 'the') && tokens.type[k + 1] === NUMBER) return namedAt(tokens, k + 1, limit)
  if (
    isWord(
      tokens,
      k,
      'begin',
      'medio',
      'eind',
      'half',
      'start',
      'early',
      'mid',
      'late',
      'end',
      'midden',
      'einde',
      'eerste',
    )
  )
    return vagueAt(tokens, k, limit)
  if (isWord(tokens, k, 'week', 'wk', 'weeknummer')) return weekAt(tokens, k, limit)
  return null
}

/** "2027-03-02", with "T09:00:00Z" or " 09:00" behind. */
function isoAt(tokens: Tokens, k: number, limit: number): Day | null {
  const year = tokens.number[k] ?? 0
  const mark = markAt(tokens, k + 1)
  if (year < 1900 || year > 2200 || (mark !== '-' && mark !== '/') || tokens.gap[k + 1] !== GLUED) return null
  if (
    tokens.type[k + 2] !== NUMBER ||
    markAt(tokens, k + 3) !== mark ||
    tokens.type[k + 4] !== NUMBER ||
    k + 4 >= limit
  )
    return null
  const month = tokens.number[k + 2] ?? 0
  const day = tokens.number[k + 4] ?? 0
  if (!isDay(year, month, day)) return null
  const plainDay: Day = { ...NO_DATE, year, month, day, end: k + 5 }
  if (!isWord(tokens, k + 5, 't') || tokens.gap[k + 5] !== GLUED) return plainDay
  return isoTime(tokens, plainDay, k + 6)
}

function isoTime(tokens: Tokens, day: Day, k: number): Day {
  const hours = tokens.number[k] ?? -1
  const minutes = tokens.number[k + 2] ?? -1
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || markAt(tokens, k + 1) !== ':')
    return { ...day, end: k - 1 }
  let end = k + 3
  if (markAt(tokens, end) === ':' && tokens.type[end + 1] === NUMBER) end += 2
  if (markAt(tokens, end) === '.' && tokens.type[end + 1] === NUMBER && tokens.gap[end] === GLUED) end += 2
  const time = { from: hours * 60 + minutes, to: null }
  if (isWord(tokens, end, 'z') && tokens.gap[end] === GLUED) return { ...day, time, zone: 0, end: end + 1 }
  const sign = markAt(tokens, end)
  if (
    (sign === '+' || sign === '-') &&
    tokens.gap[end] === GLUED &&
    tokens.type[end + 1] === NUMBER &&
    markAt(tokens, end + 2) === ':'
  ) {
    const offset = (tokens.number[end + 1] ?? 0) * 60 + (tokens.number[end + 3] ?? 0)
    return { ...day, time, zone: sign === '-' ? -offset : offset, end: end + 4 }
  }
  // Midnight UTC written without its zone: 22:00 in summer and 23:00 in winter are the next day in Amsterdam.
  const isUtcMidnight = minutes === 0 && (hours === 22 || hours === 23)
  return isUtcMidnight ? { ...day, time, zone: 0, end } : { ...day, time, end }
}

/** "2-3-2027", "02/03/27", "2.3.2027", "9/18/2026" where only one reading exists, "5-2" as a weak one. */
function numericAt(tokens: Tokens, k: number, limit: number): Day | null {
  const mark = markAt(tokens, k + 1)
  if (mark === '' || !'-/.'.includes(mark) || k + 2 >= limit) return null
  const first = tokens.number[k] ?? 0
  const named = tokens.word[k + 2]?.atom
  if (named?.kind === 'month' && tokens.type[k + 2] === WORD) return hyphenatedAt(tokens, k, named.value, mark, limit)
  if (tokens.type[k + 2] !== NUMBER || (tokens.gap[k + 1] ?? 9) > BLANK || (tokens.gap[k + 2] ?? 9) > BLANK) return null
  const second = tokens.number[k + 2] ?? 0
  const third = tokens.number[k + 4] ?? -1
  const glued = tokens.gap[k + 1] === GLUED && tokens.gap[k + 2] === GLUED
  if (markAt(tokens, k + 3) === mark && tokens.type[k + 4] === NUMBER && k + 4 < limit && (glued || mark !== '.')) {
    const length = (tokens.end[k + 4] ?? 0) - (tokens.start[k + 4] ?? 0)
    const year = length === 4 ? third : length === 2 ? 2000 + third : -1
    if (year < 1900 || year > 2200) return null
    if (isDay(year, second, first)) return { ...NO_DATE, year, month: second, day: first, end: k + 5 }
    return isDay(year, first, second) ? { ...NO_DATE, year, month: first, day: second, end: k + 5 } : null
  }
  if (!glued || mark === '.' || !isDay(2024, second, first)) return null
  if (isDecimal(tokens, k + 3)) return null
  return { year: null, month: second, day: first, weak: true, vague: false, end: k + 3 }
}

/** "24-32,5": figures that go on. */
function isDecimal(tokens: Tokens, k: number): boolean {
  if (tokens.gap[k] !== GLUED) return false
  return (
    tokens.type[k] === NUMBER ||
    (isMark(tokens, k, ',') && tokens.type[k + 1] === NUMBER && tokens.gap[k + 1] === GLUED)
  )
}

/** "2-mrt-2027". */
function hyphenatedAt(tokens: Tokens, k: number, month: number, mark: string, limit: number): Day | null {
  const day = tokens.number[k] ?? 0
  if (tokens.gap[k + 1] !== GLUED) return null
  const hasYear = markAt(tokens, k + 3) === mark && tokens.type[k + 4] === NUMBER && k + 4 < limit
  const year = hasYear ? yearOf(tokens, k + 4) : null
  return isDay(year ?? 2024, month, day) ? { ...NO_DATE, year, month, day, end: hasYear ? k + 5 : k + 3 } : null
}

/** "2 maart 2027", "2e maart", "20 ste januari", "2nd of March 2027", "2 maart '27". */
function namedAt(tokens: Tokens, k: number, limit: number): Day | null {
  const day = tokens.number[k] ?? 0
  let at = k + 1
  if (isWord(tokens, at, 'e', 'ste', 'de', 'st', 'nd', 'rd', 'th')) at++
  if (isMark(tokens, at, '.') && tokens.gap[at] === GLUED && tokens.word[at + 1]?.atom?.kind === 'month') at++
  if (isWord(tokens, at, 'of', 'van')) at++
  const month = tokens.word[at]?.atom
  if (month?.kind !== 'month' || at >= limit || day < 1 || day > 31) return null
  const year = yearAfter(tokens, at + 1, limit)
  if (!isDay(year?.value ?? 2024, month.value, day)) return null
  return { ...NO_DATE, year: year?.value ?? null, month: month.value, day, end: year?.end ?? monthEnd(tokens, at + 1) }
}

/** "de eerste maart", "1st of May" in words. */
function ordinalAt(tokens: Tokens, k: number, limit: number): Day | null {
  const atom = tokens.word[k]?.atom
  let at = k + 1
  if (isWord(tokens, at, 'of', 'van')) at++
  const month = tokens.word[at]?.atom
  if (atom?.kind !== 'ordinal' || month?.kind !== 'month' || at >= limit) return null
  const year = yearAfter(tokens, at + 1, limit)
  return { ...NO_DATE, year: year?.value ?? null, month: month.value, day: atom.value, end: year?.end ?? at + 1 }
}

/** "March 2, 2027", "mei 2027", "mei". */
function monthFirstAt(tokens: Tokens, k: number, limit: number): Day | null {
  const month = tokens.word[k]?.atom
  if (month?.kind !== 'month' || isDayBefore(tokens, k)) return null
  let at = monthEnd(tokens, k + 1)
  const day = tokens.type[at] === NUMBER ? (tokens.number[at] ?? 0) : 0
  const isDayNumber = day >= 1 && day <= 31 && at < limit && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) <= 2
  if (isDayNumber && tokens.gap[at] === BLANK && isEnglishMonth(tokens, k)) {
    at++
    if (isWord(tokens, at, 'st', 'nd', 'rd', 'th')) at++
    const year = yearAfter(tokens, isMark(tokens, at, ',') ? at + 1 : at, limit)
    if (year === null && tokens.gap[at] === GLUED && isMark(tokens, at, '-:.,')) return null
    return isDay(year?.value ?? 2024, month.value, day)
      ? { ...NO_DATE, year: year?.value ?? null, month: month.value, day, end: year?.end ?? at }
      : null
  }
  const year = yearAfter(tokens, k + 1, limit)
  if (year) return { ...NO_DATE, year: year.value, month: month.value, day: null, end: year.end }
  const isWordOnly =
    tokens.word[k]?.folded === 'may' || tokens.word[k]?.folded === 'mar' || tokens.word[k]?.folded === 'maart'
      ? isCapitalMonth(tokens, k)
      : true
  return isWordOnly ? { ...NO_DATE, year: null, month: month.value, day: null, weak: true, end: at } : null
}

/** "31 april": a day that does not exist leaves no month. */
function isDayBefore(tokens: Tokens, k: number): boolean {
  const digits = (tokens.end[k - 1] ?? 0) - (tokens.start[k - 1] ?? 0)
  return k > 0 && tokens.type[k - 1] === NUMBER && tokens.gap[k] === BLANK && digits <= 2
}

function isCapitalMonth(tokens: Tokens, k: number): boolean {
  const folded = tokens.word[k]?.folded
  return (
    folded === 'maart' ||
    (folded === 'may' && isWord(tokens, k - 1, 'in', 'of', 'from', 'since', 'until', 'by', 'early', 'mid', 'late'))
  )
}

function isEnglishMonth(tokens: Tokens, k: number): boolean {
  const written = tokens.word[k]?.folded ?? ''
  return !/^(?:januari|februari|maart|mrt|mei|juni|juli|augustus|oktober|okt)$/.test(written)
}

/** A dot behind a shortened month. */
function monthEnd(tokens: Tokens, k: number): number {
  return isMark(tokens, k, '.') &&
    tokens.gap[k] === GLUED &&
    tokens.gap[k + 1] !== GLUED &&
    (tokens.end[k - 1] ?? 0) - (tokens.start[k - 1] ?? 0) <= 4
    ? k + 1
    : k
}

/** "begin mei 2027", "eind juni"; the month, not meant to the day. */
function vagueAt(tokens: Tokens, k: number, limit: number): Day | null {
  let at = k + 1
  if (isWord(tokens, at, 'van', 'of', '-') || isMark(tokens, at, '-')) at++
  const first = isWord(tokens, k, 'eerste') ? weekHalf(tokens, at) : at
  if (first === null) return null
  const month = tokens.word[first]?.atom
  if (month?.kind !== 'month' || first >= limit) return null
  const year = yearAfter(tokens, first + 1, limit)
  return {
    year: year?.value ?? null,
    month: month.value,
    day: null,
    weak: false,
    vague: true,
    end: year?.end ?? first + 1,
  }
}

/** "eerste helft van", "eerste week van". */
function weekHalf(tokens: Tokens, k: number): number | null {
  if (!isWord(tokens, k, 'helft', 'week')) return null
  return isWord(tokens, k + 1, 'van', 'in') ? k + 2 : k + 1
}

/** "week 36", "week 10 van 2027": its Monday. A week without year keeps day 0 until the year is known. */
function weekAt(tokens: Tokens, k: number, limit: number): Day | null {
  const week = tokens.number[k + 1] ?? 0
  if (tokens.type[k + 1] !== NUMBER || week < 1 || week > 53 || k + 1 >= limit) return null
  if (
    markAt(tokens, k + 2) === ',' &&
    tokens.type[k + 3] === NUMBER &&
    tokens.gap[k + 2] === GLUED &&
    tokens.gap[k + 3] === GLUED
  )
    return null
  let at = k + 2
  if (isWord(tokens, at, 'van', 'of', 'in') || isMark(tokens, at, ',(-/')) at++
  const year = at < limit && tokens.type[at] === NUMBER && isYear(tokens, at) ? (tokens.number[at] ?? null) : null
  if (year === null) return { year: null, month: WEEK, day: week, weak: false, vague: true, end: k + 2 }
  const monday = mondayOf(year, week)
  return monday ? { ...NO_DATE, ...monday, end: isMark(tokens, at + 1, ')') ? at + 2 : at + 1 } : null
}

/** In place of a month: `day` is the number of a week whose year is not stated. */
export const WEEK = 0

/** The Monday of an ISO week; null where the year has no such week. */
export function mondayOf(year: number, week: number): { year: number; month: number; day: number } | null {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const day = fourth.getUTCDay() === 0 ? 7 : fourth.getUTCDay()
  const monday = new Date(Date.UTC(year, 0, 4 - day + 1 + (week - 1) * 7))
  const thursday = new Date(monday.getTime() + 3 * 86_400_000)
  if (thursday.getUTCFullYear() !== year) return null
  return { year: monday.getUTCFullYear(), month: monday.getUTCMonth() + 1, day: monday.getUTCDate() }
}

function yearAfter(tokens: Tokens, k: number, limit: number): { value: number; end: number } | null {
  let at = monthEnd(tokens, k)
  if (isMark(tokens, at, ',') && tokens.type[at + 1] === NUMBER && isYear(tokens, at + 1)) at++
  if (
    isMark(tokens, at, "'") &&
    tokens.type[at + 1] === NUMBER &&
    (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0) === 2
  ) {
    return at + 1 < limit ? { value: 2000 + (tokens.number[at + 1] ?? 0), end: at + 2 } : null
  }
  if (isWord(tokens, at, 'van') && tokens.type[at + 1] === NUMBER && isYear(tokens, at + 1)) at++
  if (at >= limit || tokens.type[at] !== NUMBER || !isYear(tokens, at)) return null
  return { value: tokens.number[at] ?? 0, end: at + 1 }
}

function isYear(tokens: Tokens, k: number): boolean {
  const year = tokens.number[k] ?? 0
  return year >= 1900 && year <= 2200 && (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) === 4
}

function yearOf(tokens: Tokens, k: number): number | null {
  const length = (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
  const year = tokens.number[k] ?? -1
  return length === 4 ? year : length === 2 ? 2000 + year : null
}

export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

/** "12 en 13 maart 2027", "do 12 en vr 13 maart", "12, 13 of 16 maart", "12 t/m 14 maart": each with the shared month. */
function listAt(tokens: Tokens, start: number, k: number, weekday: number | null, limit: number): DateValue[] | null {
  if (tokens.type[k] !== NUMBER) return null
  const days: { day: number; weekday: number | null; first: number; end: number }[] = []
  let at = k
  let first = start
  let name = weekday
  while (days.length < 8 && tokens.type[at] === NUMBER && at < limit) {
    const day = tokens.number[at] ?? 0
    if (day < 1 || day > 31) return null
    days.push({ day, weekday: name, first, end: at + 1 })
    let next = at + 1
    if (isWord(tokens, next, 'e', 'ste', 'de', 'st', 'nd', 'rd', 'th')) next++
    const joint = jointEnd(tokens, next, limit)
    if (joint === null) break
    next = joint
    first = next
    name = weekdayAt(tokens, next)
    if (name !== null) next = afterWeekday(tokens, next)
    at = next
  }
  const last = days.at(-1)
  if (!last || days.length < 2) return null
  const whole = namedAt(tokens, last.end - 1, limit)
  if (!whole) return null
  return days.map(({ day, weekday: of, first: from, end }, n) => {
    const isLast = n === days.length - 1
    return dateFrom(tokens, from, { ...whole, day, end: isLast ? whole.end : end }, of, isLast ? limit : end)
  })
}

/** The token behind what joins two days of a list; null where nothing joins. */
function jointEnd(tokens: Tokens, k: number, limit: number): number | null {
  if (k >= limit) return null
  if (isWord(tokens, k, 'tot') && isWord(tokens, k + 1, 'en') && isWord(tokens, k + 2, 'met')) return k + 3
  if (isWord(tokens, k, 'en', 'of', 'tot', 'and', 'or', 'to')) return k + 1
  if (isWord(tokens, k, 't') && isMark(tokens, k + 1, '/') && isWord(tokens, k + 2, 'm')) return k + 3
  if (isMark(tokens, k, ',&-/') && (tokens.gap[k + 1] === BLANK || isMark(tokens, k, '-/')))
    return isWord(tokens, k + 1, 'en', 'of') ? k + 2 : k + 1
  return null
}

/** Adds the time that stands beside a day. */
function dateFrom(tokens: Tokens, first: number, day: Day, weekday: number | null, limit: number): DateValue {
  const { end, time, zone, ...date } = day
  const base: DateValue = {
    kind: 'date',
    first,
    end,
    dateEnd: end,
    ...date,
    weekday,
    time: time ?? null,
    zone: zone ?? null,
  }
  if (time) return base
  const beside = timeBeside(tokens, end, limit)
  return beside ? { ...base, time: beside.clock, end: beside.end } : base
}

const TO_TIME = new Set([
  'om',
  'at',
  'voor',
  'uiterlijk',
  'vanaf',
  'tot',
  'before',
  'by',
  'rond',
  'circa',
  'ca',
  'omstreeks',
  'until',
  'klokke',
  'te',
  'tijdstip',
  'tijd',
  'time',
  'eindtijd',
  'sluitingstijd',
  'en',
  'tussen',
  'van',
  'between',
  'from',
  'op',
])
const LONGEST_REMARK = 10

/** The time behind a date, over a comma, a word or a remark in brackets. */
function timeBeside(tokens: Tokens, k: number, limit: number): { clock: Clock; end: number } | null {
  let at = k
  if (markAt(tokens, at) === '(') {
    const inside = clockAt(tokens, at + 1, limit)
    if (inside) return { clock: inside.clock, end: isMark(tokens, inside.end, ')') ? inside.end + 1 : inside.end }
    at = remarkEnd(tokens, at, limit)
    if (at < 0) return null
  }
  const part = partBefore(tokens, at)
  if (part) {
    const hour = clockAt(tokens, part.end, limit)
    if (!hour) return null
    const { from, to } = hour.clock
    return { clock: { from: part.late && from < NOON ? from + NOON : from, to }, end: hour.end }
  }
  let words = 0
  let opened = false
  while (at < limit && words < 4) {
    if (isMark(tokens, at, ',-/|:') || (isMark(tokens, at, ')') && at === k)) at++
    else if (isMark(tokens, at, '(') && !opened) {
      opened = true
      at++
    } else if (TO_TIME.has(tokens.word[at]?.folded ?? '')) {
      if (isWord(tokens, at, 'tussen', 'van', 'between', 'from')) {
        const stretch = clockAt(tokens, at, limit)
        if (stretch) return stretch
      }
      at++
    } else break
    words++
  }
  const found = clockAt(tokens, at, limit)
  if (!found || isCount(tokens, found.end, limit) || isHours(tokens, at, found, k)) return null
  return { clock: found.clock, end: opened && isMark(tokens, found.end, ')') ? found.end + 1 : found.end }
}

const NOON = 720

/** "'s ochtends 9 uur": the part of the day before its hour. */
function partBefore(tokens: Tokens, k: number): { end: number; late: boolean } | null {
  const at = isMark(tokens, k, ',') ? k + 1 : k
  if (!isMark(tokens, at, "'") || !isWord(tokens, at + 1, 's')) return null
  const late = isWord(tokens, at + 2, 'middags', 'avonds')
  if (!late && !isWord(tokens, at + 2, 'ochtends', 'morgens')) return null
  return { end: isWord(tokens, at + 3, 'om', 'vanaf', 'rond', 'voor') ? at + 4 : at + 3, late }
}

/** "24 uur per week" is no time, nor are whole hours beyond the day's. */
function isCount(tokens: Tokens, k: number, limit: number): boolean {
  if (k >= limit) return false
  const inTheWeek =
    isWord(tokens, k, 'in') && isWord(tokens, k + 1, 'de', 'een', 'the', 'a') && isWord(tokens, k + 2, 'week')
  return inTheWeek || isWord(tokens, k, 'per', 'p', 'pw') || isMark(tokens, k, '/')
}

/** "2 maart 2027, 24 uur": hours of work, unless a word says that it is a time. */
function isHours(tokens: Tokens, at: number, { clock }: { clock: Clock }, k: number): boolean {
  const plainHour = markAt(tokens, at + 1) !== ':' && markAt(tokens, at + 1) !== '.'
  const said = tokens.word[at - 1]?.folded ?? ''
  return plainHour && clock.to === null && clock.from > 18 * 60 && !TO_TIME.has(said) && at >= k
}

function remarkEnd(tokens: Tokens, k: number, limit: number): number {
  for (let at = k + 1; at < limit && at - k <= LONGEST_REMARK; at++) {
    if (markAt(tokens, at) === ')') return at + 1
    if (tokens.type[at] === NUMBER) return -1
  }
  return -1
}
