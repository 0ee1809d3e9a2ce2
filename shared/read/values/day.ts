import { GLUED, isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Clock, DateValue } from './value.ts'

export type Day = Pick<DateValue, 'year' | 'month' | 'day' | 'weak' | 'vague'> & {
  end: number
  time?: Clock
  zone?: number
}

export const NO_DATE = { weak: false, vague: false }

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  if (month !== 2) return day <= (LENGTHS[month - 1] ?? 31)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (isLeap ? 29 : 28)
}

export function isYear(tokens: Tokens, k: number): boolean {
  const year = tokens.number[k] ?? 0
  return year >= 1900 && year <= 2200 && (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) === 4
}

export function yearOf(tokens: Tokens, k: number): number | null {
  const length = (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
  const year = tokens.number[k] ?? -1
  return length === 4 ? year : length === 2 ? 2000 + year : null
}

export function yearAfter(tokens: Tokens, k: number, limit: number): { value: number; end: number } | null {
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

/** A dot behind a shortened month. */
export function monthEnd(tokens: Tokens, k: number): number {
  return isMark(tokens, k, '.') &&
    tokens.gap[k] === GLUED &&
    tokens.gap[k + 1] !== GLUED &&
    (tokens.end[k - 1] ?? 0) - (tokens.start[k - 1] ?? 0) <= 4
    ? k + 1
    : k
}
