import { addDays, monthsBetween } from '../dates/calendar.ts'
import { onlySpan } from '../dates/dated.ts'
import { monthsIn, NUMBER, UNIT } from '../dates/quantities.ts'
import { EXTENSION_CUE, readTerms } from '../dates/terms.ts'
import { type Field, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, type Pair, pairsOf, sectionsOf } from '../reading/layout.ts'
import { datesIn, type Outline, placeAt } from '../reading/outline.ts'
import { onOneLine } from '../reading/spans.ts'
import { end, endDates } from './end.ts'
import { start } from './start.ts'

/** The stated term in a "Duur" cell, in whole months; what follows as an option is no part of it. */
export function readDuration(value: string): Read<number> | null {
  const cue = EXTENSION_CUE.exec(value)
  const term = cue ? value.slice(0, cue.index) : value
  // "2x een jaar" is no term by itself.
  const first = monthsIn(term).find(({ start: from }) => !/(?:[0-9]\s?x|keer|maal)\s*$/i.test(term.slice(0, from)))
  if (first) return first.value === null ? null : { ...first, value: first.value }
  // "6 + 6 maanden": the unit stands only at the end.
  const sum = new RegExp(`^\\D{0,12}(${NUMBER})\\s?\\+.{0,30}?(${UNIT})`, 'iu').exec(value)
  if (!sum?.[1]) return null
  const months = monthsIn(`${sum[1]} ${sum[2]}`)[0]?.value
  const at = sum[0].indexOf(sum[1])
  return months ? { value: months, start: at, end: at + sum[1].length } : null
}

/** "Duur (maanden): 6": the unit stands in the label. */
function bareMonths({ label, value }: Pair): Read<number> | null {
  const number = /^\s*([0-9]{1,3})\s*$/.exec(value)?.[1]
  const months = number && /maand|mnd|month/i.test(label) ? monthsIn(`${number} maanden`)[0]?.value : null
  return number && months ? { value: months, start: value.indexOf(number), end: value.trimEnd().length } : null
}

/** duur, looptijd: as stated, or from start to end where both are known and align. */
export function durationMonths(outline: Outline): Field<number | null> {
  const stated = durationMentions(outline)
  const best = stated[0]
  const derived = derivedMonths(outline)
  const endsInHeader = placeAt(outline, derived?.at[0]?.start ?? -1) === 'header'
  if (best && (best.place === 'header' || !derived || !endsInHeader)) {
    return { value: best.value, at: stated.filter(({ value }) => value === best.value).map(({ at }) => at) }
  }
  return derived ?? { value: null, at: [] }
}

/** Every stated term, that of the header first. */
export function durationMentions(outline: Outline): Mention<number>[] {
  const mentions: Mention<number>[] = []
  for (const pair of pairsOf(outline, 'duration', 'end')) {
    const read = readDuration(pair.value) ?? bareMonths(pair)
    if (read) mentions.push(inPair(pair, read))
  }
  const asides = sectionsOf(outline, 'knockouts', 'awards', 'competences', 'organisation', 'condition', 'cv')
  const options = pairsOf(outline, 'extension')
  for (const sentence of outline.sentences) {
    if (asides.some(({ start: from, end: to }) => sentence.start >= from && sentence.start < to)) continue
    if (options.some(({ at }) => at.start >= sentence.start && at.end <= sentence.end)) continue
    for (const read of readTerms(onOneLine(outline.text.plain, sentence)))
      mentions.push(inSpan(outline, sentence, read))
  }
  return ordered(mentions)
}

/** Whole months from the stated start to the stated end; an end that counts itself is its next day. */
export function derivedMonths(outline: Outline): Field<number> | null {
  const [from, to] = [start(outline), end(outline)]
  const ends = endDates(outline)[0]
  if (!to.value || !ends) return null
  // "Looptijd: 26 februari tot 26 augustus": the dates of one cell are a term by themselves, whatever the start.
  const term = pairsOf(outline, 'duration').find(({ at }) => at.start <= ends.start && ends.end <= at.end)
  const opening = term && datesIn(outline, term.at).find(({ role }) => role === 'start')
  const begin = opening?.date ?? (from.value.asap ? null : from.value.date)
  if (!begin) return null
  const months = wholeMonths(begin, to.value)
  const at = opening?.date ? [onlySpan(opening)] : from.at
  return months !== null && months > 0 ? { value: months, at: [...to.at, ...at] } : null
}

/** Whole months between two days, the last of which may count itself: 1 January and 31 December are 12. */
export function wholeMonths(from: string, to: string): number | null {
  return monthsBetween(from, to) ?? monthsBetween(from, addDays(to, 1))
}
