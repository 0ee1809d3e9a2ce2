import { numberAt } from '../tokens/number.ts'
import { BLANK, GLUED, isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type Day, isDay, monthEnd, NO_DATE, yearAfter } from './day.ts'

/** "2 maart 2027", "2e maart", "20 ste januari", "2nd of March 2027", "2 maart '27". */
export function namedAt(tokens: Tokens, k: number, limit: number): Day | null {
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
export function ordinalAt(tokens: Tokens, k: number, limit: number): Day | null {
  const atom = tokens.word[k]?.atom
  let at = k + 1
  if (isWord(tokens, at, 'of', 'van')) at++
  const month = tokens.word[at]?.atom
  if (atom?.kind !== 'ordinal' || month?.kind !== 'month' || at >= limit) return null
  const year = yearAfter(tokens, at + 1, limit)
  return { ...NO_DATE, year: year?.value ?? null, month: month.value, day: atom.value, end: year?.end ?? at + 1 }
}

/** "één februari", "vijftien mei 2027", as spoken. */
export function spelledAt(tokens: Tokens, k: number, limit: number): Day | null {
  const number = numberAt(tokens, k, limit)
  if (!number || number.article || !Number.isInteger(number.value)) return null
  const month = tokens.word[number.end]?.atom
  if (month?.kind !== 'month' || number.end >= limit || number.value < 1 || number.value > 31) return null
  const year = yearAfter(tokens, number.end + 1, limit)
  if (!isDay(year?.value ?? 2024, month.value, number.value)) return null
  const end = year?.end ?? monthEnd(tokens, number.end + 1)
  return { ...NO_DATE, year: year?.value ?? null, month: month.value, day: number.value, end }
}

/** "March 2, 2027", "mei 2027", "mei". */
export function monthFirstAt(tokens: Tokens, k: number, limit: number): Day | null {
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

const DUTCH_MONTHS = new Set('januari februari maart mrt mei juni juli augustus oktober okt'.split(' '))

function isEnglishMonth(tokens: Tokens, k: number): boolean {
  return !DUTCH_MONTHS.has(tokens.word[k]?.folded ?? '')
}

/** "begin mei 2027", "eind juni"; the month, not meant to the day. */
export function vagueAt(tokens: Tokens, k: number, limit: number): Day | null {
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
