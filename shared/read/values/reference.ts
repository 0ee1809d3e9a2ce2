import { GLUED, isCapital, isMark, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

/** A request number: letters and digits without blanks ("SO26-1658", "Z/26/1140"). Token indexes, the end exclusive. */
export type ReferenceValue = { first: number; end: number }

const JOINTS = '-./_&#+'

/** The reference that begins at a token: it has a digit, and is neither a date, a time nor an amount. */
export function referenceAt(tokens: Tokens, k: number, limit: number): ReferenceValue | null {
  let first = k
  if (isMark(tokens, k, '#')) first = k + 1
  if (first >= limit || (tokens.type[first] !== NUMBER && tokens.type[first] !== WORD)) return null
  let end = first + 1
  while (end < limit && tokens.gap[end] === GLUED && isPart(tokens, end, limit)) end++
  while (end > first + 1 && markAt(tokens, end - 1) !== '') end--
  let digits = 0
  let letters = 0
  for (let t = first; t < end; t++) {
    if (tokens.type[t] === NUMBER) digits += (tokens.end[t] ?? 0) - (tokens.start[t] ?? 0)
    else if (tokens.type[t] === WORD) letters += (tokens.end[t] ?? 0) - (tokens.start[t] ?? 0)
  }
  if (digits === 0 || letters > 16 || (letters > 8 && digits < 3)) return null
  return isDateLike(tokens, first, end) || (letters > 0 && !hasCapital(tokens, first, end) && first === k)
    ? null
    : { first, end }
}

function isPart(tokens: Tokens, t: number, limit: number): boolean {
  const mark = markAt(tokens, t)
  if (mark === '') return true
  return JOINTS.includes(mark) && t + 1 < limit && tokens.gap[t + 1] === GLUED
}

function hasCapital(tokens: Tokens, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (tokens.type[t] === WORD && isCapital(tokens, t)) return true
  return false
}

/** "3-12-2027", "03/12/26", "2027-03-02". */
function isDateLike(tokens: Tokens, first: number, end: number): boolean {
  if (end - first !== 5) return false
  const [a, b, c] = [first, first + 2, first + 4].map((t) =>
    tokens.type[t] === NUMBER ? (tokens.number[t] ?? -1) : -1,
  )
  if (a === undefined || b === undefined || c === undefined || a < 0 || b < 0 || c < 0) return false
  const digits = (tokens.end[first + 4] ?? 0) - (tokens.start[first + 4] ?? 0)
  const dayFirst = a >= 1 && a <= 31 && b >= 1 && b <= 12 && (digits === 2 || (digits === 4 && c > 1900 && c < 2200))
  return dayFirst || (a > 1900 && a < 2200 && b >= 1 && b <= 12 && c >= 1 && c <= 31)
}

/** "2026-0118": a year and a count, or six digits and more, joined; neither two years, a range nor a telephone. */
export function isJoined(tokens: Tokens, { first, end }: ReferenceValue): boolean {
  if (end - first !== 3 || tokens.type[first] !== NUMBER || tokens.type[first + 2] !== NUMBER) return false
  const digits = (tokens.end[end - 1] ?? 0) - (tokens.start[first] ?? 0) - 1
  if (isYear(tokens.number[first + 2] ?? 0) || tokens.plain.charAt(tokens.start[first] ?? 0) === '0') return false
  return digits >= LEAST_JOINED
}

const LEAST_JOINED = 7

export function isYear(value: number): boolean {
  return value >= 2000 && value <= 2099
}
