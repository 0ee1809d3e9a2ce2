import { type Blocks, isOfRequest } from '../blocks/blocks.ts'
import { MAIL_HEAD } from '../blocks/scope.ts'
import { hasHit } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { dateOfDay, dayNumber, localOf } from '../values/calendar.ts'
import type { DateValue, Value } from '../values/value.ts'
import { correctDates } from './correct-dates.ts'
import { aboutOf } from './date-about.ts'
import { inSection } from './date-section.ts'
import type { DatedMeaning } from './dated-meaning.ts'
import { joinDates } from './join-dates.ts'
import { isOfWriting } from './of-writing.ts'
import { type Place, placeOf } from './place.ts'
import { isWanted } from './wanted.ts'
import { inferYears } from './years.ts'

/** The dates of a text with what they are about; those of menus, other assignments and signatures are left out. */
export function datesOf(blocks: Blocks, values: Value[]): DatedMeaning[] {
  const dates = values.filter((value): value is DateValue => value.kind === 'date')
  const meant = dates.flatMap((value) => {
    const isHead = blocks.scope[blocks.lineAt[value.first] ?? 0] === MAIL_HEAD
    if (!isOfRequest(blocks, value.first) && !isHead) return []
    if (isOfWriting(blocks, value)) return [sent(blocks, value)]
    const meaning = isHead ? sentDate(blocks, value) : meaningOf(blocks, values, dates, value)
    return meaning && !(value.weak && meaning.about === null) ? [meaning] : []
  })
  joinDates(blocks, values, meant)
  correctDates(blocks, meant)
  return inferYears(meant)
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
  if (by === 'preposition' && !isFragment(blocks, place) && !isWanted(blocks, values, place.first, place.end))
    return plain(blocks, value)
  // "De klant nodigt er twee uit op 17 september tussen 14.00 en 17.00 uur", "ze verwachten er twee op 17 september
  // tussen 14.00 en 17.00 uur": hours are those of a conversation, unless something is handed in.
  const { first, end } = place
  const mayTalk = about === 'notice' || (about === 'closing' && !hasHit(blocks.cues, 'date.closing', first, end))
  const isTalk = mayTalk && by === 'word' && value.time?.to != null
  return { ...plain(blocks, value), about: isTalk ? 'interview' : about, by }
}

const LONGEST_FRAGMENT = 10

/** "Vanaf 3 mei 2027, half jaartje.": a few words that begin with the start. */
function isFragment({ tokens }: Blocks, { at, first, end }: Place): boolean {
  if (at.first - first > 1 || end - first > LONGEST_FRAGMENT || !isWord(tokens, first, 'vanaf', 'per', 'from'))
    return false
  return at.end === end || isMark(tokens, at.end, ',.;(')
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
