import { GLUED, isMark, isWord, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type Day, isYear, NO_DATE } from './day.ts'

/** "week 36", "week 10 van 2027": its Monday. A week without year keeps day 0 until the year is known. */
export function weekAt(tokens: Tokens, k: number, limit: number): Day | null {
  const week = tokens.number[k + 1] ?? 0
  if (tokens.type[k + 1] !== NUMBER || week < 1 || week > 53 || k + 1 >= limit) return null
  // "Iedere week 24 uur".
  if (isWord(tokens, k + 2, 'uur', 'uren')) return null
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
