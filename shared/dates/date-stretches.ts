import type { Span } from '../reading/text.ts'
import type { DateRole } from './date-cues.ts'
import type { DateMention } from './dates.ts'

type Role = DateRole | null

/** Words just before the first, and just before the last day of a stretch. */
export const FROM = /(?:\bper|vanaf|\bvan|start|from|as of|m\.?i\.?v\.?|ingang van|ingaande|tussen)\s*(?:op\s|de\s)?$/i
export const UP_TO = /(?:t\/m|tot en met|\btot|until|till|through|\bto|-)\s*(?:uiterlijk\s|eind\s)?$/i
/** "1 april - 31 december": the date before it begins a stretch. */
export const RANGE_AFTER = /^[\s(]{0,3}(?:t\/m|tot|until|till|through|to|-|en loopt|en duurt)/i
/** "verschoven van 4 naar 11 februari": the date before "naar" counts no longer. */
const MOVED =
  /(?:verschoven|verplaatst|verzet|uitgesteld|gewijzigd|aangepast|verlengd|moved|changed|extended) (?:van|from)\s*$/i

/** The roles of a stretch of days: "van 1 mei tot 1 november" is a start and an end. */
export function settled(plain: string, dates: DateMention[], roles: Role[], k: number): Role {
  const [date, before, after] = [dates[k], dates[k - 1], dates[k + 1]]
  const role = roles[k] ?? null
  if (!date) return role
  const gapBefore = before && plain.slice(before.end, date.start)
  const gapAfter = after && plain.slice(date.end, after.start)
  const isEnd = gapBefore !== undefined && isRange(gapBefore)
  const isStart = gapAfter !== undefined && isRange(gapAfter)
  const term = (r: Role | undefined) => r === 'start' || r === 'duration' || r === 'end'
  if (gapAfter && /^,?\s*(?:naar|to)\s*$/i.test(gapAfter) && endsIn(plain, date, MOVED)) return 'other'
  if (isEnd && (term(role) || term(roles[k - 1]))) return 'end'
  if (isEnd && roles[k - 1] === 'availability') return null
  if (isStart && term(role)) return 'start'
  if (role === 'start' && gapBefore && /^\s*en\s*$/.test(gapBefore) && endsIn(plain, before, /tussen\s*$/i)) return null
  if (role === 'duration') return endsIn(plain, date, FROM) && !endsIn(plain, date, UP_TO) ? 'start' : 'end'
  return role
}

function isRange(gap: string): boolean {
  return (
    gap.length < 40 &&
    /^[\s(]*(?:t\/m|tot en met|tot|until|till|through|to|-|en loopt (?:tot|t\/m)|en duurt tot)\s*(?:uiterlijk\s|eind\s|en met\s)?[\s(]*$/i.test(
      gap,
    )
  )
}

function endsIn(plain: string, date: Span | undefined, words: RegExp): boolean {
  return date !== undefined && words.test(plain.slice(Math.max(0, date.start - 30), date.start))
}
