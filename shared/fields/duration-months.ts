import { addDays, monthsBetween } from '../calendar.ts'
import { type Field, inPair, inSpan, ordered, type Read } from '../find.ts'
import { type Mention, type Outline, pairsOf, placeAt, sectionsOf } from '../outline.ts'
import { monthsIn, NUMBER, UNIT } from '../quantities.ts'
import { end, endDates } from './end.ts'
import { start } from './start.ts'

/** From here on a phrase speaks of what may come after the first term. */
export const EXTENSION_CUE =
  /(?<!\p{L})(?:opties?|optie\p{L}+|optional|verleng\p{L}*|verlenging\p{L}*|option|extend\p{L}*|extension|prolong\p{L}*)(?!\p{L})|\+/iu
const LENGTH = `(?:${NUMBER})\\s?-?\\s?(?:volle |hele |kalender)?${UNIT}`
const ABOUT = `(?:circa|ca\\.|ongeveer|minimaal|maximaal|in eerste instantie|in beginsel|initieel|vooralsnog|voorlopig|naar verwachting|tenminste|ten minste|zeker|ruim|about|initially|at least|approximately|an initial|a period of|een periode van|de periode van|de duur van|:|=|,|van|voor|is|of|for|totaal)`
const IN_TEXT = new RegExp(
  `(?<!\\p{L})(?:(?:duur|looptijd)(?: van (?:de|deze|het|dit) \\p{L}{1,20})?|contractduur|opdrachtduur|periode|period|duration|term|(?:opdracht|inzet|contract|inhuur|detachering|assignment|klus|vervanging|traject|job)(?: (?:is|loopt|duurt|runs|lasts|geldt))?(?: \\p{L}{1,12}){0,2} (?:voor|van|for|of)|duurt|lasts|(?:zoek\\p{L}*|gezocht|nodig|looking for|need)[^.;:]{0,90}? (?:voor|for)|voor een periode van|voor de duur van|for a period of)(?:\\s?${ABOUT}){0,4}\\s?(${LENGTH})(?!\\s?(?:ervaring|experience|werkervaring|geleden|oud))`,
  'giu',
)
const BEFORE_NOUN = new RegExp(
  `(?<![\\p{L}0-9])(${LENGTH})\\s(?:contract|opdracht|assignment|inzet|detachering|klus|interim)(?!\\p{L})`,
  'giu',
)
const OTHER_TERM =
  /ervaring|experience|afgelopen|opzeg|proeftijd|inwerk|niet ouder|garantie|overname|tarief|betaal|reactie|levertijd|traineeship van/i

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
    const read = readDuration(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  const asides = sectionsOf(outline, 'knockouts', 'awards', 'competences', 'organisation', 'condition', 'cv')
  const options = pairsOf(outline, 'extension')
  for (const sentence of outline.sentences) {
    if (asides.some(({ start: from, end: to }) => sentence.start >= from && sentence.start < to)) continue
    if (options.some(({ at }) => at.start >= sentence.start && at.end <= sentence.end)) continue
    const words = outline.text.plain.slice(sentence.start, sentence.end)
    const cue = EXTENSION_CUE.exec(words)
    const term = cue && cue.index > 15 ? words.slice(0, cue.index) : words
    if (cue && cue.index <= 15) continue
    for (const found of [...term.matchAll(IN_TEXT), ...term.matchAll(BEFORE_NOUN)]) {
      if (OTHER_TERM.test(term.slice(Math.max(0, found.index - 40), found.index + found[0].length + 25))) continue
      const length = found[1] ?? ''
      const read = monthsIn(length)[0]
      if (!read?.value) continue
      const from = found.index + found[0].lastIndexOf(length)
      mentions.push(inSpan(outline, sentence, { value: read.value, start: from, end: from + length.length }))
    }
  }
  return ordered(mentions)
}

/** Whole months from the stated start to the stated end; an end that counts itself is its next day. */
export function derivedMonths(outline: Outline): Field<number> | null {
  const [from, to] = [start(outline), end(outline)]
  const ends = endDates(outline)[0]
  if (!from.value.date || from.value.asap || !to.value || !ends) return null
  const months = wholeMonths(from.value.date, to.value)
  return months !== null && months > 0 ? { value: months, at: [...to.at, ...from.at] } : null
}

/** Whole months between two days, the last of which may count itself: 1 January and 31 December are 12. */
export function wholeMonths(from: string, to: string): number | null {
  return monthsBetween(from, to) ?? monthsBetween(from, addDays(to, 1))
}
