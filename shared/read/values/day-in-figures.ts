import { BLANK, GLUED, isMark, isWord, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { type Day, isDay, NO_DATE, yearOf } from './day.ts'

/** "2027-03-02", with "T09:00:00Z" or " 09:00" behind. */
export function isoAt(tokens: Tokens, k: number, limit: number): Day | null {
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
export function numericAt(tokens: Tokens, k: number, limit: number): Day | null {
  const mark = markAt(tokens, k + 1)
  if (mark === '' || !'-/.'.includes(mark) || k + 2 >= limit) return null
  const first = tokens.number[k] ?? 0
  const named = tokens.word[k + 2]?.atom
  if (named?.kind === 'month' && tokens.type[k + 2] === WORD) return hyphenatedAt(tokens, k, limit)
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
  const short = shortYear(tokens, k + 3, mark, limit)
  if (short && isDay(short.value, second, first))
    return { ...NO_DATE, year: short.value, month: second, day: first, end: short.end }
  if (!glued || mark === '.' || !isDay(2024, second, first)) return null
  if (isDecimal(tokens, k + 3) || isOfReference(tokens, k) || isOfRanges(tokens, k)) return null
  return { year: null, month: second, day: first, weak: true, vague: false, end: k + 3 }
}

/** "WR-26-09": figures behind letters. */
function isOfReference(tokens: Tokens, k: number): boolean {
  return k > 0 && tokens.gap[k] === GLUED && (tokens.type[k - 1] === WORD || isMark(tokens, k - 1, '-/_.#'))
}

/** "teams 0-4 en 4-12": the stretch before it is no day. */
function isOfRanges(tokens: Tokens, k: number): boolean {
  if (!isWord(tokens, k - 1, 'en', 'of', 'and', 'or') && !isMark(tokens, k - 1, ',')) return false
  if (tokens.type[k - 2] !== NUMBER || !isMark(tokens, k - 3, '-') || tokens.type[k - 4] !== NUMBER) return false
  return tokens.gap[k - 3] === GLUED && !isDay(2024, tokens.number[k - 2] ?? 0, tokens.number[k - 4] ?? 0)
}

/** "31-12-'27": the mark and the year behind day and month. */
function shortYear(tokens: Tokens, k: number, mark: string, limit: number): { value: number; end: number } | null {
  const digits = (tokens.end[k + 2] ?? 0) - (tokens.start[k + 2] ?? 0)
  const isShort =
    markAt(tokens, k) === mark && markAt(tokens, k + 1) === "'" && tokens.type[k + 2] === NUMBER && digits === 2
  return isShort && k + 2 < limit ? { value: 2000 + (tokens.number[k + 2] ?? 0), end: k + 3 } : null
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
function hyphenatedAt(tokens: Tokens, k: number, limit: number): Day | null {
  const mark = markAt(tokens, k + 1)
  const month = tokens.word[k + 2]?.atom?.value ?? 0
  const day = tokens.number[k] ?? 0
  if (tokens.gap[k + 1] !== GLUED) return null
  const hasYear = markAt(tokens, k + 3) === mark && tokens.type[k + 4] === NUMBER && k + 4 < limit
  const year = hasYear ? yearOf(tokens, k + 4) : null
  return isDay(year ?? 2024, month, day) ? { ...NO_DATE, year, month, day, end: hasYear ? k + 5 : k + 3 } : null
}
