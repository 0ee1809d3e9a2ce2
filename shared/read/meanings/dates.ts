import { type Blocks, isOfRequest } from '../blocks/blocks.ts'
import { MAIL_HEAD } from '../blocks/scope.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import { dateOfDay, dayNumber, localOf } from '../values/calendar.ts'
import type { DateValue, Value } from '../values/value.ts'
import type { About } from './about.ts'
import { aboutOf, type Place } from './date-about.ts'
import { inSection } from './date-section.ts'
import { jointBetween, MOVE, STRETCH } from './date-stretch.ts'
import { isWanted } from './wanted.ts'
import { inferYears } from './years.ts'

/** A date of the request: when, and what it is about. */
export type DatedMeaning = {
  value: DateValue
  about: About | null
  by: 'label' | 'word' | 'preposition' | null
  /** `YYYY-MM-DD`, a month's first day; null where no year can be told. */
  date: string | null
  precision: 'day' | 'month'
  /** Minutes after midnight, local; null without a time. */
  time: number | null
  timeTo: number | null
  yearStated: boolean
  /** In which of the mails of the text it stands, the newest being 0. */
  mail: number
  /** The first or second date of a stretch. */
  range: 'from' | 'to' | null
}

/** The dates of a text with what they are about; those of menus, other assignments and signatures are left out. */
export function datesOf(blocks: Blocks, values: Value[]): DatedMeaning[] {
  const dates = values.filter((value): value is DateValue => value.kind === 'date')
  const meant = dates.flatMap((value) => {
    const isHead = blocks.scope[blocks.lineAt[value.first] ?? 0] === MAIL_HEAD
    if (!isOfRequest(blocks, value.first) && !isHead) return []
    if (isStamp(blocks, value)) return [sent(blocks, value)]
    const meaning = isHead ? sentDate(blocks, value) : meaningOf(blocks, values, dates, value)
    return meaning && !(value.weak && meaning.about === null) ? [meaning] : []
  })
  joinDates(blocks, values, meant)
  return inferYears(meant)
}

/** "[14-09-2026 08:41] Joris:": when a turn of a chat was written. */
function isStamp({ turns, lines, lineAt }: Blocks, { first }: DateValue): boolean {
  return turns.length > 0 && first < (lines[lineAt[first] ?? 0]?.body ?? 0)
}

/** When a mail was sent: an anchor for years, and nothing that the request states. */
function sentDate(blocks: Blocks, value: DateValue): DatedMeaning | null {
  const line = blocks.lineAt[value.first] ?? 0
  if (!blocks.mails.some(({ date }) => date === line)) return null
  return sent(blocks, value)
}

function sent(blocks: Blocks, value: DateValue): DatedMeaning {
  return { ...plain(blocks, value), about: 'other', by: 'label' }
}

function meaningOf(blocks: Blocks, values: Value[], dates: DateValue[], value: DateValue): DatedMeaning {
  const place = placeOf(blocks, dates, value)
  const { about: said, by } = aboutOf(blocks, place)
  const about = said === null || by === 'label' ? said : inSection(blocks, place, said)
  // "Per 1 mei", "tot 1 juli": of the assignment only where the sentence speaks of it.
  if (by === 'preposition' && !isWanted(blocks, values, place.first, place.end)) return plain(blocks, value)
  // "De klant nodigt er twee uit op 17 september tussen 14.00 en 17.00 uur": hours are those of a conversation.
  const isTalk = about === 'notice' && value.time?.to != null
  return { ...plain(blocks, value), about: isTalk ? 'interview' : about, by }
}

/** The stretch that speaks of something, and its neighbours among the dates within it. */
export function placeOf(blocks: Blocks, dates: Hit[], at: Hit): Place {
  const sentence = blocks.sentences[blocks.sentenceAt[at.first] ?? 0]
  const first = labelledFirst(blocks, at, sentence?.first ?? at.first)
  const end = sentence?.end ?? at.end
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.first ?? 0) < at.first) low = middle + 1
    else high = middle
  }
  const before = dates[low - 1]
  const after = dates[low]?.first === at.first ? dates[low + 1] : dates[low]
  const left = before && before.end > first ? before.end : first
  const right = after && after.first < end ? after.first : end
  return { at, first, end, left, right }
}

/** The words of a label that we do not know by itself still speak of the value: "Gesprekken met kandidaten: 5 mei". */
function labelledFirst(blocks: Blocks, value: Hit, first: number): number {
  const pair = blocks.pairs[blocks.pairAt[value.first] ?? -1]
  return pair && pair.first === first && pair.labelFirst < first && first - pair.labelEnd <= 2 ? pair.labelFirst : first
}

function plain(blocks: Blocks, value: DateValue): DatedMeaning {
  const meaning: DatedMeaning = {
    value,
    about: null,
    by: null,
    date: null,
    precision: value.day === null || value.vague ? (value.day === null ? 'month' : 'day') : 'day',
    time: value.time?.from ?? null,
    timeTo: value.time?.to ?? null,
    yearStated: value.year !== null,
    mail: blocks.mailAt[blocks.lineAt[value.first] ?? 0] ?? 0,
    range: null,
  }
  if (value.year === null) return meaning
  const day = dayNumber(value.year, value.month, value.day ?? 1)
  if (value.zone === null || value.time === null) return { ...meaning, date: dateOfDay(day) }
  const local = localOf(day * 1440 + value.time.from - value.zone)
  return {
    ...meaning,
    date: dateOfDay(local.day),
    time: local.minutes === 0 && value.zone === 0 ? null : local.minutes,
  }
}

/** Two dates that few words join: the ends of a stretch, or a day as it was and as it is now. */
function joinDates(blocks: Blocks, values: Value[], meanings: DatedMeaning[]) {
  for (let k = 1; k < meanings.length; k++) {
    const from = meanings[k - 1]
    const to = meanings[k]
    if (!from || !to || blocks.sentenceAt[from.value.first] !== blocks.sentenceAt[to.value.first]) continue
    const joint = jointBetween(blocks.tokens, from.value.end, to.value.first)
    if (joint === null) continue
    if (MOVE.has(joint) || (joint === 'to' && isMoved(blocks, from))) moved(from, to)
    else if (STRETCH.has(joint)) stretched(from, to, speaksOfTerm(blocks, values, from))
    else if (LISTED.has(joint)) listed(from, to, joint !== ',')
  }
}

function isMoved(blocks: Blocks, { value }: DatedMeaning): boolean {
  return hasHit(
    blocks.cues,
    'date.moved',
    blocks.sentences[blocks.sentenceAt[value.first] ?? 0]?.first ?? 0,
    value.first,
  )
}

/** "Van 4 naar 11 februari": only what it is now counts. */
function moved(from: DatedMeaning, to: DatedMeaning) {
  if (to.about === null || to.by === 'preposition' || to.about === 'other') {
    to.about = from.about
    to.by = from.by
  }
  if (from.value.year === null && to.date !== null && to.yearStated) shareYear(from, to)
  from.about = 'other'
  from.by = 'word'
}

/** "1 feb 2027 - 31 jan 2028": the two dates of a stretch share what they are about, and their year. */
function stretched(from: DatedMeaning, to: DatedMeaning, alone: boolean) {
  from.range = 'from'
  to.range = 'to'
  if (from.value.year === null && to.value.year !== null && to.date !== null) shareYear(from, to)
  const about = from.about ?? to.about
  const ofTerm = about === null ? alone : isOfTerm(about) || from.by === 'preposition'
  if (ofTerm) {
    from.about = 'start'
    to.about = 'end'
  } else {
    from.about ??= about
    to.about = from.about
  }
  from.by ??= 'word'
  to.by ??= 'word'
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
