import type { Span } from '../reading/text.ts'
import { WEEKDAY } from './date-words.ts'

/** A time of day, or a stretch of it, in `HH:MM` (`24:00` is the end of the day). */
export type TimeMention = Span & { from: string; to: string | null }

const CLOCK = `(?:[01]?[0-9]|2[0-4])\\s?[:.hu][0-5][0-9](?::[0-5][0-9])?`
const HOUR = `(?:[01]?[0-9]|2[0-4])`
const UNIT = `(?:\\s?(?:uur|uren|u|hrs?|hours?|h|o'clock)(?![a-z]))`
const DAYPART = `(?:\\s?(?:'s (?:ochtends|morgens|middags|avonds)|a\\.?m\\.?|p\\.?m\\.?)(?![a-z]))`
const ONE_TIME = `(?:${CLOCK}(?![0-9]|[.,][0-9])${UNIT}?${DAYPART}?|${HOUR}(?![0-9:])(?:${UNIT}${DAYPART}?|${DAYPART})|middernacht|midnight|noon)`
const AND = `\\s{0,2}(?:-|tot en met|tot|en|t/m|to|and|until)\\s{0,2}`
/** A time, or two with a word between: "13.00 uur en 16.00 uur", "09:00-12:00", "9 tot 12 uur". */
const TIME = new RegExp(
  `(?<![0-9.,:])(${ONE_TIME}|${HOUR}(?=${AND}${HOUR}${UNIT}))(?:${AND}(${ONE_TIME}))?(?!\\s?(?:per|p/|/w|pw|p\\.w|in de week|a week))`,
  'giy',
)
const WORDS = `(?:om|te|uiterlijk|voor|vóór|tot|tussen|van|vanaf|at|before|by|between|from|eindtijd|sluitingstijd|tijdstip|tijd|time|klokslag|a\\.s\\.|aanstaande|'s (?:ochtends|morgens|middags|avonds)|in de (?:ochtend|middag)|in the (?:morning|afternoon)|uur|en met|no later than|latest|strikt|exact)(?![a-z])\\.?`
/** What may stand between a date and its time. */
const TO_TIME = new RegExp(
  `(?:[ \\t,;|():-]{0,4}\\n?${WORDS}){0,4}[ \\t,;|():@/-]{0,4}(?:(?<=,|,\\s|om|voor|tot|tussen|uiterlijk|at)\\n)?`,
  'giy',
)
/** A time, perhaps after its weekday, just before its date: "12:00 uur op 6 maart", "vrijdag 12:00 uur 6 maart". */
const BEFORE_DATE = new RegExp(
  `(?:(${WEEKDAY}),?\\s(?:om\\s|voor\\s|vóór\\s)?)?(?<![0-9.,:])((?:${ONE_TIME}|${HOUR}(?=${AND}${HOUR}${UNIT}))(?:${AND}${ONE_TIME})?)(?:\\s(?:cet|cest))?,?\\s{1,2}(?:op\\s|on\\s|van\\s|of\\s)?$`,
  'i',
)

/** The first time of day in a phrase such as an "Eindtijd" cell. */
export function findTime(phrase: string): TimeMention | null {
  for (let index = 0; index < phrase.length; index++) {
    if (!/[0-9mn]/i.test(phrase.charAt(index))) continue
    const time = timeAt(phrase, index)
    if (time) return time
  }
  return null
}

/** The time that goes with a date, just after or just before it, and the weekday that a time parts from its date. */
export function timeBeside(plain: string, date: Span): { time: TimeMention; weekday: string | undefined } | null {
  TO_TIME.lastIndex = date.end
  const bridge = TO_TIME.exec(plain)
  const after = timeAt(plain, date.end + (bridge?.[0].length ?? 0))
  if (after) return { time: after, weekday: undefined }
  const from = Math.max(0, date.start - 45)
  const before = BEFORE_DATE.exec(plain.slice(from, date.start))
  if (!before?.[2]) return null
  const time = timeAt(plain, from + before.index + before[0].indexOf(before[2]))
  return time ? { time, weekday: before[1] } : null
}

function timeAt(plain: string, index: number): TimeMention | null {
  TIME.lastIndex = index
  const found = TIME.exec(plain)
  if (!found) return null
  const to = found[2] ? clockOf(found[2]) : null
  const from = clockOf(found[1] ?? '', found[2])
  return from ? { start: index, end: index + found[0].trimEnd().length, from, to } : null
}

/** `other`: the end of a stretch, which may hold the part of the day for both ("2 to 4 pm"). */
function clockOf(phrase: string, other = ''): string | null {
  if (/^(?:middernacht|midnight)/i.test(phrase)) return '24:00'
  if (/^noon/i.test(phrase)) return '12:00'
  const found = /^([0-9]{1,2})(?:\s?[:.hu]([0-5][0-9]))?/i.exec(phrase)
  if (!found) return null
  let hour = Number(found[1])
  const late = /(?:middags|avonds|p\.?m\.?)/i
  const early = /(?:ochtends|morgens|a\.?m\.?)/i
  if ((late.test(phrase) || (!early.test(phrase) && late.test(other))) && hour < 12) hour += 12
  if (/a\.?m\.?$/i.test(phrase) && hour === 12) hour = 0
  const minute = found[2] ?? '00'
  if (hour > 24 || (hour === 24 && minute !== '00')) return null
  return `${String(hour).padStart(2, '0')}:${minute}`
}
