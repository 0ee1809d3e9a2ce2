import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { numberAt } from '../tokens/number.ts'
import { GLUED, isCapital, isMark, isWord, LINE, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Clock } from './value.ts'

export type ClockAt = { clock: Clock; end: number }
type Moment = { minutes: number; end: number; certain: boolean }

/** A time of day, or a stretch of it, that begins at a token. Alone it needs a mark or word that says so. */
export function clockAt(tokens: Tokens, k: number, limit: number): ClockAt | null {
  let at = k
  const between = isWord(tokens, at, 'tussen', 'between', 'van', 'from')
  if (between) at++
  if (isWord(tokens, at, 'de', 'circa', 'ca')) at++
  const from = momentAt(tokens, at, limit) ?? (between ? namedHour(tokens, at, limit) : null)
  if (!from) return null
  const to = afterConnector(tokens, from.end, limit)
  if (to && (from.certain || to.certain)) return { clock: { from: from.minutes, to: to.minutes }, end: to.end }
  if (!from.certain || between) return null
  return { clock: { from: from.minutes, to: null }, end: from.end }
}

function afterConnector(tokens: Tokens, k: number, limit: number): Moment | null {
  let at = k
  if (isWord(tokens, at, 'tot', 'en', 'to', 'until', 'and')) at++
  else if (isMark(tokens, at, '-')) at++
  else if (isWord(tokens, at, 't') && isMark(tokens, at + 1, '/')) at += 3
  else return null
  if (isWord(tokens, at, 'uiterlijk', 'circa')) at++
  return momentAt(tokens, at, limit) ?? namedHour(tokens, at, limit)
}

/** "tussen negen en …": an hour in words, which the other end of the stretch makes certain. */
function namedHour(tokens: Tokens, k: number, limit: number): Moment | null {
  const hour = numberWordAt(tokens, k, limit)
  return hour !== null && hour >= 1 && hour <= 24 ? { minutes: hour * 60, end: k + 1, certain: false } : null
}

function momentAt(tokens: Tokens, k: number, limit: number): Moment | null {
  if (k >= limit) return null
  if (tokens.type[k] !== NUMBER) return wordMoment(tokens, k, limit)
  const hours = tokens.number[k] ?? -1
  if (hours < 0 || hours > 24) return null
  const digital = digitalMoment(tokens, k, limit)
  if (digital) return digital
  if (isWord(tokens, k + 1, 'uur', 'u', 'h', 'hrs', 'uren') && !startsLine(tokens, k + 1))
    return hourMoment(tokens, k, hours, limit)
  const half = meridiem(tokens, k + 1, hours)
  if (half) return { minutes: half.hours * 60, end: half.end, certain: true }
  return hours <= 24 ? { minutes: hours * 60, end: k + 1, certain: false } : null
}

/** "24" above "Uren per week": the next label. */
function startsLine(tokens: Tokens, k: number): boolean {
  return (tokens.gap[k] ?? LINE) >= LINE && isCapital(tokens, k)
}

/** "09:00", "9.30 uur", "09:00:00", "2:00 PM". */
export function digitalMoment(tokens: Tokens, k: number, limit: number): Moment | null {
  const mark = markAt(tokens, k + 1)
  if ((mark !== ':' && mark !== '.' && mark !== ';') || tokens.gap[k + 1] !== GLUED || tokens.type[k + 2] !== NUMBER)
    return null
  if (tokens.gap[k + 2] !== GLUED || k + 2 >= limit) return null
  const hours = tokens.number[k] ?? 99
  const minutes = tokens.number[k + 2] ?? 99
  if (minutes > 59 || hours > 24 || (tokens.end[k + 2] ?? 0) - (tokens.start[k + 2] ?? 0) !== 2) return null
  let end = k + 3
  if (markAt(tokens, end) === ':' && tokens.type[end + 1] === NUMBER && tokens.gap[end + 1] === GLUED) end += 2
  const half = meridiem(tokens, end, hours)
  if (half) return { minutes: half.hours * 60 + minutes, end: half.end, certain: true }
  const hour = isWord(tokens, end, 'uur', 'u', 'h', 'hrs', 'hours', 'uren') && end < limit
  const certain = mark === ':' || hour
  return { ...partOfDay(tokens, hours * 60 + minutes, hour ? end + 1 : end, limit), certain }
}

/** "9 uur", "12u30", "10 uur 30", "3 uur 's middags". */
function hourMoment(tokens: Tokens, k: number, hours: number, limit: number): Moment {
  const end = k + 2
  const minutes = tokens.number[end] ?? -1
  const two = (tokens.end[end] ?? 0) - (tokens.start[end] ?? 0) === 2
  if (end < limit && tokens.type[end] === NUMBER && two && minutes < 60 && (tokens.gap[end] ?? 9) < 2) {
    return { minutes: hours * 60 + minutes, end: end + 1, certain: true }
  }
  return { ...partOfDay(tokens, hours * 60, end, limit), certain: true }
}

/** "Voor twaalven". */
const ABOUT = 'enen tweeen drieen vieren vijven zessen zevenen achten negenen tienen elven twaalven'.split(' ')
const QUARTERS = wordSet('kwart quarter')
const OVER = new Set(['over', 'past'])
const BEFORE = new Set(['voor', 'to'])

/** "half elf", "kwart voor twaalf", "tien over negen", "tien uur", "middernacht". */
function wordMoment(tokens: Tokens, k: number, limit: number): Moment | null {
  if (isWord(tokens, k, 'middernacht', 'midnight')) return { minutes: 24 * 60, end: k + 1, certain: true }
  if (isWord(tokens, k, 'noon')) return { minutes: 12 * 60, end: k + 1, certain: true }
  if (isWord(tokens, k, 'end') && isWord(tokens, k + 1, 'of')) return null
  const about = isWord(tokens, k - 1, 'voor', 'na', 'tegen') ? ABOUT.indexOf(tokens.word[k]?.folded ?? '') + 1 : 0
  if (about > 0) return spoken(tokens, about * 60, k + 1, limit)
  if (isWord(tokens, k, 'half')) {
    const hour = hourName(tokens, k + 1, limit)
    return hour === null ? null : spoken(tokens, hour * 60 - 30, uurEnd(tokens, k + 2), limit)
  }
  const quarter = isOneOf(tokens.word[k], QUARTERS)
  const minutes = quarter ? 15 : numberWordAt(tokens, k, limit)
  const relation = tokens.word[k + 1]?.folded ?? ''
  if (minutes !== null && minutes < 30 && k + 2 < limit && (OVER.has(relation) || BEFORE.has(relation))) {
    const hour = hourName(tokens, k + 2, limit)
    if (hour !== null && (quarter || minutes === 5 || minutes === 10)) {
      const sum = hour * 60 + (OVER.has(relation) ? minutes : -minutes)
      return spoken(tokens, sum, uurEnd(tokens, k + 3), limit)
    }
  }
  const hour = numberWordAt(tokens, k, limit)
  if (hour !== null && hour >= 1 && hour <= 24 && isWord(tokens, k + 1, 'uur') && k + 1 < limit) {
    return spoken(tokens, hour * 60, k + 2, limit)
  }
  return null
}

const FIRST_OFFICE_HOUR = 7 * 60
const NOON = 12 * 60

/** An hour in words that names no part of the day is one of the day: "half vijf" is 16:30. */
function spoken(tokens: Tokens, minutes: number, end: number, limit: number): Moment {
  const told = partOfDay(tokens, minutes, end, limit)
  const isOpen = told.end === end && minutes > 0 && minutes < FIRST_OFFICE_HOUR
  return { ...told, minutes: isOpen ? minutes + NOON : told.minutes, certain: true }
}

function numberWordAt(tokens: Tokens, k: number, limit: number): number | null {
  const found = tokens.type[k] === NUMBER ? null : numberAt(tokens, k, limit)
  return found && !found.article && Number.isInteger(found.value) ? found.value : null
}

function hourName(tokens: Tokens, k: number, limit: number): number | null {
  const found = numberAt(tokens, k, limit)
  return found && found.decimals === 0 && found.value >= 1 && found.value <= 24 ? found.value : null
}

function uurEnd(tokens: Tokens, k: number): number {
  return isWord(tokens, k, 'uur') ? k + 1 : k
}

/** "'s middags", "'s nachts", "in de ochtend"; twelve at night is the end of the day. */
function partOfDay(tokens: Tokens, minutes: number, end: number, limit: number): { minutes: number; end: number } {
  let at = end
  if (isMark(tokens, at, "'") && isWord(tokens, at + 1, 's')) at += 2
  else if (isWord(tokens, at, 'in') && isWord(tokens, at + 1, 'de')) at += 2
  const word = at < limit ? (tokens.word[at]?.folded ?? '') : ''
  if (at === end && word !== 'smiddags') return { minutes, end }
  if (word === 'middags' || word === 'avonds' || word === 'middag' || word === 'avond' || word === 'smiddags') {
    return { minutes: minutes < 720 ? minutes + 720 : minutes, end: at + 1 }
  }
  if (word === 'nachts') return { minutes: minutes === 720 ? 1440 : minutes, end: at + 1 }
  if (word === 'ochtends' || word === 'morgens' || word === 'ochtend') return { minutes, end: at + 1 }
  return { minutes, end }
}

/** "am", "p.m.". */
function meridiem(tokens: Tokens, k: number, hours: number): { hours: number; end: number } | null {
  const word = tokens.word[k]?.folded ?? ''
  const dotted = (word === 'a' || word === 'p') && markAt(tokens, k + 1) === '.' && isWord(tokens, k + 2, 'm')
  const which = dotted ? `${word}m` : word
  if ((which !== 'am' && which !== 'pm') || hours > 12) return null
  const base = hours % 12
  const end = dotted ? (markAt(tokens, k + 3) === '.' && tokens.gap[k + 3] === GLUED ? k + 4 : k + 3) : k + 1
  return { hours: which === 'pm' ? base + 12 : base, end }
}
