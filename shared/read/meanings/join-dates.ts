import type { Blocks } from '../blocks/blocks.ts'
import { hasHit } from '../concepts/cues.ts'
import { dateOfDay, dayNumber, dayOfDate } from '../values/calendar.ts'
import type { Value } from '../values/value.ts'
import { mondayOf, WEEK } from '../values/week.ts'
import type { About } from './about.ts'
import { namedBefore } from './about-words.ts'
import { inSection } from './date-section.ts'
import { jointBetween, MOVE, MOVE_AFTER_NOT, MOVE_AFTER_VERB, STRETCH } from './date-stretch.ts'
import type { DatedMeaning } from './dated-meaning.ts'
import { placeOf } from './place.ts'
import { isWanted } from './wanted.ts'

/** Two dates that few words join: the ends of a stretch, or a day as it was and as it is now. */
export function joinDates(blocks: Blocks, values: Value[], meanings: DatedMeaning[]) {
  for (let k = 1; k < meanings.length; k++) {
    const from = meanings[k - 1]
    const to = meanings[k]
    if (!from || !to || blocks.sentenceAt[from.value.first] !== blocks.sentenceAt[to.value.first]) continue
    const joint = jointBetween(blocks.tokens, from.value.end, to.value.first)
    if (joint === null) continue
    if (((STRETCH.has(joint) || joint === '(') && isSameTime(from, to)) || isEitherMonth(from, to, joint))
      listed(from, to, true)
    else if (isMove(blocks, from, joint)) moved(blocks, from, to)
    else if (STRETCH.has(joint) && isOfExperience(blocks, from)) setOther(from, to)
    else if (STRETCH.has(joint)) stretched(from, to, speaksOfTerm(blocks, values, from))
    else if (LISTED.has(joint)) listed(from, to, joint !== ',')
  }
}

/** "1 februari 2027 / 1 February 2027", "week 41 - dinsdag 6 oktober 2026" (or a week beside): one moment, said twice. */
function isSameTime(from: DatedMeaning, to: DatedMeaning): boolean {
  if (from.value.month !== WEEK) return from.date !== null && from.date === to.date && from.precision === to.precision
  if (to.date === null || to.value.day === null || to.value.month === WEEK) return false
  const monday = mondayOf(from.value.year ?? Number(to.date.slice(0, 4)), from.value.day ?? 0)
  const days = monday ? dayOfDate(to.date) - dayNumber(monday.year, monday.month, monday.day) : 99
  return Math.abs(days) < 14
}

/** "Start: mei/juni 2027": one or the other. */
function isEitherMonth(from: DatedMeaning, to: DatedMeaning, joint: string): boolean {
  const isMonth = from.precision === 'month' && to.precision === 'month' && from.value.year === null
  return joint === '/' && isMonth && from.about === 'start'
}

function isMove(blocks: Blocks, { value }: DatedMeaning, joint: string): boolean {
  if (MOVE.has(joint)) return true
  const { first } = placeOf(blocks, [], value)
  if (MOVE_AFTER_VERB.has(joint)) return hasHit(blocks.cues, 'date.moved', first, value.first)
  return MOVE_AFTER_NOT.has(joint) && hasHit(blocks.cues, 'date.not', Math.max(first, value.first - 3), value.first)
}

/** "Van 4 naar 11 februari": only what it is now counts. */
function moved(blocks: Blocks, from: DatedMeaning, to: DatedMeaning) {
  if (to.about === null || to.by === 'preposition' || to.about === 'other') {
    const isNamed = from.about !== null && from.about !== 'other'
    to.about = isNamed ? from.about : namedBefore(blocks, placeOf(blocks, [], from.value).first, from.value.first)
    to.by = isNamed ? from.by : 'word'
  }
  if (from.value.year === null && to.date !== null && to.yearStated) shareYear(from, to)
  from.about = 'other'
  from.by = 'word'
}

/** "1 feb 2027 - 31 jan 2028": the two dates of a stretch share what they are about, and their year. */
function stretched(from: DatedMeaning, to: DatedMeaning, alone: boolean) {
  if (from.value.year === null && to.value.year !== null && to.date !== null) shareYear(from, to)
  const about = from.about ?? to.about
  const ofTerm = about === null ? alone : isOfTerm(about) || about === 'available' || from.by === 'preposition'
  if (ofTerm) {
    from.about = 'start'
    to.about = 'end'
  } else {
    to.about = about
    // "De vragenronde loopt van 3 tot 5 mei": that it opens is nothing to act by.
    from.about = about === 'question' || about === 'closing' ? 'other' : about
  }
  from.by ??= 'word'
  to.by ??= 'word'
}

/** "In de periode van 2022 tot 2026 twee jaar ervaring": when a candidate worked elsewhere. */
function isOfExperience(blocks: Blocks, { value, by }: DatedMeaning): boolean {
  const { first, end } = placeOf(blocks, [], value)
  if (by === 'label' || !hasHit(blocks.cues, 'past.experience', first, end)) return false
  return !hasHit(blocks.cues, 'intent.hire', first, end)
}

function setOther(...meanings: DatedMeaning[]) {
  for (const meaning of meanings) {
    meaning.about = 'other'
    meaning.by = 'word'
  }
}

/** Two dates with what joins them, and hardly anything else. */
const LONE = 9
const SHORT = 14

/** A stretch of days on a line of its own, or where somebody is wanted, is the term: "1 feb 2027 - 31 jan 2028". */
function speaksOfTerm(blocks: Blocks, values: Value[], { value }: DatedMeaning): boolean {
  const { first, end } = placeOf(blocks, [], value)
  if (end - first <= LONE) return true
  if (inSection(blocks, placeOf(blocks, [], value), 'start') !== 'start') return false
  return end - first <= SHORT || isWanted(blocks, values, first, end)
}

function isOfTerm(about: About): boolean {
  return about === 'start' || about === 'end' || about === 'term'
}

/** "12 maart of vrijdag 13 maart 2026": what the first is about, the second is too. */
const LISTED = new Set(['', ',', 'en', 'of', 'and', 'or', ', en', ', of'])

function listed(from: DatedMeaning, to: DatedMeaning, joined: boolean) {
  if (from.value.year === null && to.value.year !== null && to.date !== null) shareYear(from, to)
  else if (joined && to.value.year === null && from.value.year !== null && from.date !== null) nextYear(from.date, to)
  if ((to.about === null || joined) && from.about !== null) {
    to.about = from.about
    to.by = from.by
  } else if (from.about === null && to.about !== null) {
    from.about = to.about
    from.by = to.by
  }
}

/** "1 september tot 1 maart 2027": the first lies before the second. */
function shareYear(from: DatedMeaning, to: DatedMeaning) {
  if (from.value.month === 0 || to.value.year === null) return
  const same = dayNumber(to.value.year, from.value.month, from.value.day ?? 1)
  const year = dateOfDay(same) <= (to.date ?? '') ? to.value.year : to.value.year - 1
  from.date = dateOfDay(dayNumber(year, from.value.month, from.value.day ?? 1))
  from.yearStated = true
}

/** "12 maart 2026 en 13 maart": the second comes after the first. */
function nextYear(from: string, to: DatedMeaning) {
  if (to.value.month === 0) return
  const year = Number(from.slice(0, 4))
  const same = dateOfDay(dayNumber(year, to.value.month, to.value.day ?? 1))
  to.date = same >= from ? same : dateOfDay(dayNumber(year + 1, to.value.month, to.value.day ?? 1))
  to.yearStated = true
}
