import { hasHit, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { ClockValue, QuantityValue } from '../values/value.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'
import { isSetRight, rightedBefore, rightedBehind } from './righted-hours.ts'
import type { Week } from './week-hours.ts'

const HOURS_A_DAY = 8
const MOST_HOURS = 60
const LEAST_HOURS = 4
const MOST_DAYS = 6
const MOST_FTE = 1.2

/** What a stretch of text says of hours, days and fte a week, in text order; `fullWeek` is the week of one fte. */
export function weeksIn(meanings: Meanings, { first, end }: Stretch, fullWeek: number): Week[] {
  const weeks: Week[] = []
  const values = valuesWithin(meanings, first, end)
  for (let k = 0; k < values.length; k++) {
    const value = values[k]
    const between = value?.kind === 'clock' ? weekBetween(meanings, value) : null
    if (between) weeks.push(between)
    if (value?.kind !== 'quantity' || isOfDay(meanings, value)) continue
    const perDay = value.unit === 'day' ? hoursOfDay(meanings, value) : null
    const week = perDay ?? weekOf(meanings, value, fullWeek)
    const last = weeks.at(-1)
    // "32 uur in plaats van 36 uur per week": both are of a week.
    if (week?.weekly && last && hitBefore(meanings.cues, 'hours.instead', week.first)) last.weekly = true
    if (week) weeks.push(week)
    if (perDay && (values[k + 1]?.first ?? end) < perDay.end) k++
  }
  return weeks.flatMap((week, k) => {
    const righted =
      rightedBefore(meanings, week, weeks[k - 1]) ?? rightedBehind(meanings, week, weeks[k + 1]?.first ?? end)
    return righted ?? (isReplaced(meanings, week, weeks[k + 1]) ? [] : week)
  })
}

/** "van 24 uur naar 32 uur", "32 uur in plaats van 24 uur": only the new one holds. */
function isReplaced({ cues, tokens }: Meanings, week: Week, next: Week | undefined): boolean {
  if (hitBefore(cues, 'hours.instead', week.first)) return true
  if (next && isSetRight(cues, week, next)) return true
  return next !== undefined && becomes(tokens, week.end, next.first)
}

/** "32 uur naar 24 uur", "32 uur wordt 24 uur", "van 32 uur in 24 tot 28 uur". */
export function becomes(tokens: Tokens, first: number, next: number): boolean {
  if (isWord(tokens, first, 'in', 'into') && next === first + 1) return true
  for (let k = first; k < Math.min(next, first + 4); k++)
    if (isWord(tokens, k, 'naar', 'wordt', 'worden', 'becomes') || isArrow(tokens, k)) return true
  return false
}

/** "→", "->", "=>". */
function isArrow(tokens: Tokens, k: number): boolean {
  return isMark(tokens, k, '→') || (isMark(tokens, k, '>') && isMark(tokens, k - 1, '-='))
}

/** Below it two hours are when work begins and ends. */
const LEAST_BETWEEN = 12

/** "Tussen de 16 en 24 uur": behind a word for hours no times of day. */
function weekBetween({ tokens }: Meanings, { first, end, clock }: ClockValue): Week | null {
  const { from, to } = clock
  const isWhole = to !== null && from % 60 === 0 && to % 60 === 0 && from >= LEAST_BETWEEN * 60
  if (!isWhole || !isWord(tokens, first, 'tussen', 'between') || !isWord(tokens, end - 1, 'uur', 'uren', 'u'))
    return null
  return { ...plain({ first, end }), min: from / 60, max: to / 60 }
}

export function weekOf(meanings: Meanings, value: QuantityValue, fullWeek: number): Week | null {
  const { first, end, min, max, unit, per, times } = value
  if (per !== null && per !== 'week') return null
  if (times !== null) {
    const isProduct = unit === 'hour' && times <= MOST_DAYS && min >= 4 && max <= 9
    return isProduct ? { ...plain(value), min: times * min, max: times * max, weekly: true } : null
  }
  const bound = min === max ? boundOf(meanings, value) : null
  const average = hasHit(meanings.cues, 'bound.about', Math.max(0, first - 3), end)
  const weekly = per !== null || isWeeklyBefore(meanings, first)
  const rest = { first, end, bound, average, weekly }
  if (unit === 'hour' && min >= LEAST_HOURS && max <= MOST_HOURS && !value.article)
    return { ...rest, min, max, by: 'hours' }
  if (unit === 'day' && min > 0 && max <= MOST_DAYS && !isOrdinal(meanings, first))
    return { ...rest, min: min * HOURS_A_DAY, max: max * HOURS_A_DAY, by: 'days' }
  if (unit === 'fte' && min > 0 && max <= MOST_FTE)
    return { ...rest, min: round(min * fullWeek), max: round(max * fullWeek), by: 'fte', weekly: true }
  return null
}

/** "Per week 24 uur", "iedere week gaat het om 24 uur", where the week is of no number before it. */
function isWeeklyBefore({ cues, tokens }: Meanings, first: number): boolean {
  const hit = hitsIn(cues, 'hours.weekly', Math.max(0, first - WEEK_REACH), first).at(-1)
  if (
    !hit ||
    tokens.type[hit.first - 1] === NUMBER ||
    tokens.word[hit.first - 1]?.atom ||
    isWord(tokens, hit.first - 1, 'keer', 'maal', 'x', 'times')
  )
    return false
  for (let k = hit.end; k < first; k++) if (tokens.type[k] !== WORD) return false
  return true
}

const WEEK_REACH = 6

function plain({ first, end }: Stretch): Week {
  return { first, end, min: 0, max: 0, bound: null, average: false, by: 'hours', weekly: false }
}

function isOrdinal({ tokens }: Meanings, k: number): boolean {
  return tokens.word[k]?.atom?.kind === 'ordinal'
}

/** "4 dagen van 9 uur", "vier dagen van negen uur": what may be a time of day elsewhere is how long a day takes. */
function hoursOfDay({ tokens }: Meanings, days: QuantityValue): Week | null {
  if (!isWord(tokens, days.end, 'van', 'a', 'of', 'x', 'ad', 'met') || days.max > MOST_DAYS) return null
  const hours = numberAt(tokens, days.end + 1, tokens.count)
  if (!hours || hours.value > 9 || hours.value < 4 || !isWord(tokens, hours.end, 'uur', 'u', 'uren', 'hours'))
    return null
  // "Op 2 dagen van 9 uur tot 17 uur".
  if (isWord(tokens, hours.end + 1, 'tot', 't', 'to') || isMark(tokens, hours.end + 1, '-')) return null
  return { ...plain(days), end: hours.end + 1, min: days.min * hours.value, max: days.max * hours.value, weekly: true }
}

/** "Een dagtarief voor een werkdag van acht uur": how long a day takes. */
function isOfDay({ tokens }: Meanings, { end, unit, article }: QuantityValue): boolean {
  return (
    unit === 'day' && article && isWord(tokens, end, 'van', 'a', 'of') && numberAt(tokens, end + 1, end + 2) !== null
  )
}

/** "Minimaal 20 uur", "20 uur minimaal". */
function boundOf({ cues, tokens, lineAt }: Meanings, { first, end }: Stretch): Week['bound'] {
  const isBehind = lineAt[end] === lineAt[first] && tokens.type[end + 1] !== WORD && tokens.type[end + 1] !== NUMBER
  const is = (cue: 'bound.least' | 'bound.most') =>
    hitBefore(cues, cue, first) !== null || (isBehind && hasHit(cues, cue, end, end + 1))
  if (is('bound.least')) return 'least'
  return is('bound.most') ? 'most' : null
}

function round(hours: number): number {
  return Math.round(hours * 100) / 100
}
