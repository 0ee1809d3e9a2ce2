import { BLANK, isMark, isWord, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { clockAt } from './clock.ts'
import type { Day } from './day.ts'
import { isoAt, numericAt } from './day-in-figures.ts'
import { monthFirstAt, namedAt, ordinalAt, spelledAt, vagueAt } from './day-in-words.ts'
import { timeBeside } from './time-beside.ts'
import type { DateValue } from './value.ts'
import { weekAt } from './week.ts'

/** The dates that begin at a token: one, or the several that share a month or year ("12 en 13 maart 2027"). */
export function datesAt(tokens: Tokens, k: number, limit: number): DateValue[] | null {
  let at = k
  const weekday = weekdayAt(tokens, at)
  if (weekday !== null) {
    at = afterWeekday(tokens, at)
    const early = clockAt(tokens, at, limit)
    if (early && dayAt(tokens, early.end, limit)) {
      const day = dayAt(tokens, early.end, limit)
      return day ? [dateFrom(tokens, { first: k, weekday, day: { ...day, time: early.clock } }, limit)] : null
    }
  }
  if (at >= limit) return null
  const listed = listAt(tokens, k, at, limit)
  if (listed) return listed
  const day = dayAt(tokens, at, limit)
  if (!day) return null
  if (day.weak && weekday !== null) day.weak = false
  return [dateFrom(tokens, { first: k, weekday, day }, limit)]
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
  if (atom?.kind === 'number') return spelledAt(tokens, k, limit)
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

/** "12 en 13 maart 2027", "do 12 en vr 13 maart", "12, 13 of 16 maart", "12 t/m 14 maart": each with the shared month. The first day stands at `k`. */
function listAt(tokens: Tokens, start: number, k: number, limit: number): DateValue[] | null {
  if (tokens.type[k] !== NUMBER) return null
  const days: { day: number; weekday: number | null; first: number; end: number }[] = []
  let at = k
  let first = start
  let weekday = start < k ? weekdayAt(tokens, start) : null
  while (days.length < 8 && tokens.type[at] === NUMBER && at < limit) {
    const day = tokens.number[at] ?? 0
    if (day < 1 || day > 31) return null
    days.push({ day, weekday, first, end: at + 1 })
    let next = at + 1
    if (tokens.type[next] === WORD && isWord(tokens, next, 'e', 'ste', 'de', 'st', 'nd', 'rd', 'th')) next++
    const joint = jointEnd(tokens, next, limit)
    if (joint === null) break
    next = joint
    first = next
    weekday = weekdayAt(tokens, next)
    if (weekday !== null) next = afterWeekday(tokens, next)
    at = next
  }
  const last = days.at(-1)
  if (!last || days.length < 2) return null
  const whole = namedAt(tokens, last.end - 1, limit)
  if (!whole) return null
  return days.map((each, n) => {
    const isLast = n === days.length - 1
    const day = { ...whole, day: each.day, end: isLast ? whole.end : each.end }
    return dateFrom(tokens, { ...each, day }, isLast ? limit : each.end)
  })
}

/** The token behind what joins two days of a list; null where nothing joins. */
function jointEnd(tokens: Tokens, k: number, limit: number): number | null {
  if (k >= limit) return null
  if (tokens.type[k] !== WORD) {
    const joins = isMark(tokens, k, ',&-/+') && (tokens.gap[k + 1] === BLANK || isMark(tokens, k, '-/'))
    if (!joins) return null
    return isWord(tokens, k + 1, 'en', 'of') ? k + 2 : k + 1
  }
  if (isWord(tokens, k, 'tot') && isWord(tokens, k + 1, 'en') && isWord(tokens, k + 2, 'met')) return k + 3
  if (isWord(tokens, k, 'en', 'of', 'tot', 'and', 'or', 'to')) return k + 1
  return isWord(tokens, k, 't') && isMark(tokens, k + 1, '/') && isWord(tokens, k + 2, 'm') ? k + 3 : null
}

/** A day with the weekday before it, from which token on. */
type StatedDay = { first: number; weekday: number | null; day: Day }

/** Adds the time that stands beside a day. */
function dateFrom(tokens: Tokens, stated: StatedDay, limit: number): DateValue {
  const { first, weekday } = stated
  const { end, time, zone, ...date } = stated.day
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
