import { roleReader } from '../dates/date-roles.ts'
import { datesAbout, type KnownDate, onlySpan } from '../dates/dated.ts'
import { type Field, same } from '../reading/find.ts'
import { pairsOf, sentenceAt } from '../reading/layout.ts'
import { type Outline, placeAt } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

export type Start = RequestRecord['start']
/** A stated start, or a stated availability, with its words. */
export type StartMention = { value: Start; at: Span[]; header: boolean }

const SOON = `z\\.?\\s?s\\.?\\s?m\\b\\.?|zo (?:spoedig|snel|vlug|gauw)(?: als)? mogelijk|zodra mogelijk|(?:per|met) (?:direct|omgaande|onmiddellijke)(?: ingang)?|per heden|onmiddellijk|asap\\b|a\\.s\\.a\\.p\\.?|as soon as possible|immediate(?:ly)?|right away|per (?:ommegaande|omgaand)|(?:op )?(?:de )?kortst mogelijke termijn|zo vlug als (?:kan|mogelijk)|eerst(?:volgend)?\\s?mogelijke? (?:datum|moment|gelegenheid)|direct na gunning`
const ASAP = new RegExp(
  `(?<![\\p{L}])(?:${SOON}|(?:direct|meteen)(?= (?:beschikbaar|starten|start|inzetbaar|beginnen|aan de slag)))`,
  'giu',
)
const ASAP_CELL = new RegExp(`(?<![\\p{L}])(?:${SOON}|direct(?! na| voor)|meteen|spoed|nu\\b|now\\b|heden)`, 'iu')
const WANTED =
  /(?<!\p{L})(?:[0-9]{1,2}(?:[,.][0-9])? (?:uur|uren|u|hours) (?:per|in de|p\/|a) ?(?:week|w)|[0-9]{1,2} (?:maanden|mnd|weken|months)|starten|beginnen|zoek|zoeken|zoekt|gezocht|op zoek|nodig|inzet|instap|looking for|needs?|seeking)(?!\p{L})/iu
/** How far from "z.s.m." the words may stand that make it a start. */
const REACH = 200

/** Where in a start cell the words for "as soon as possible" stand. */
export function readAsap(value: string): Span | null {
  const found = ASAP_CELL.exec(value)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** start, aanvang: from the header, else the text, else the day on which the candidate must be available. */
export function start(outline: Outline): Field<Start> {
  const stated = startMentions(outline)
  const best = stated[0] ?? availabilityMentions(outline)[0]
  if (!best) return { value: { asap: false, date: null, precision: null }, at: [] }
  const agreeing = stated.filter((other) => other !== best && agrees(best.value, other.value))
  const day = best.value.precision === 'month' ? agreeing.find(({ value }) => value.precision === 'day') : undefined
  const value = day ? { ...best.value, date: day.value.date, precision: day.value.precision } : best.value
  const evidence = [best, ...agreeing.filter((other) => other === day || same(other.value, value))]
  return { value, at: evidence.flatMap(({ at }) => at) }
}

/** Whether two stated starts can both be true: the same day, or a day in the month that the other names. */
export function agrees(a: Start, b: Start): boolean {
  if (a.asap !== b.asap) return false
  if (a.date === null || b.date === null) return a.date === b.date
  const byMonth = a.precision === 'month' || b.precision === 'month'
  return byMonth ? a.date.slice(0, 7) === b.date.slice(0, 7) : a.date === b.date
}

/** Every stated start, those of the header first; what one cell or sentence says together is one. */
export function startMentions(outline: Outline): StartMention[] {
  const dates = datesAbout(outline, 'start')
  const cells = pairsOf(outline, 'start')
  const asap = asapIn(outline, 'start')
  const taken = new Set<Span>()
  const mentions: StartMention[] = []
  for (const span of asap) {
    const unit = cells.find((pair) => holds(pair.at, span))?.at ?? sentenceAt(outline, span.start)
    const beside = dates.find((date) => holds(unit, date) && !taken.has(date))
    if (beside) taken.add(beside)
    mentions.push({
      value: { asap: true, date: beside?.date ?? null, precision: beside?.precision ?? null },
      at: [span, ...(beside ? [onlySpan(beside)] : [])],
      header: placeAt(outline, span.start) === 'header',
    })
  }
  for (const date of dates) if (!taken.has(date)) mentions.push(dated(outline, date))
  return headerFirst(mentions)
}

/** The days from which the candidate has to be available. */
export function availabilityMentions(outline: Outline): StartMention[] {
  const dates = datesAbout(outline, 'availability').map((date) => dated(outline, date))
  const asap = asapIn(outline, 'availability').map((at) => ({
    value: { asap: true, date: null, precision: null },
    at: [at],
    header: false,
  }))
  return [...dates, ...asap]
}

function dated(outline: Outline, date: KnownDate): StartMention {
  return {
    value: { asap: false, date: date.date, precision: date.precision },
    at: [onlySpan(date)],
    header: placeAt(outline, date.start) === 'header',
  }
}

/** Where the text says "as soon as possible" of the start, or of the candidate's availability. */
function asapIn(outline: Outline, role: 'start' | 'availability'): Span[] {
  const cells = pairsOf(outline, 'start')
  const inCells = cells.flatMap((pair) => {
    const read = readAsap(pair.value)
    return read ? [{ start: pair.at.start + read.start, end: pair.at.start + read.end }] : []
  })
  const { plain } = outline.text
  const roleOf = roleReader(outline, outline.dates)
  const inText = [...plain.matchAll(ASAP)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter((span) => !cells.some((pair) => holds(pair.at, span)))
    .filter((span) => {
      const found = roleOf(span)
      // "Z.s.m. tot 31 december": what stands before an end is the start.
      if (found !== null) return found === role || (found === 'end' && role === 'start')
      const sentence = sentenceAt(outline, span.start)
      const near = plain.slice(Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH))
      const alone = plain.slice(sentence.start, sentence.end).replace(/[.!]$/, '').length <= span.end - span.start
      return role === 'start' && (alone || WANTED.test(near))
    })
  return role === 'start' ? [...inCells, ...inText] : inText
}

function headerFirst(mentions: StartMention[]): StartMention[] {
  const inOrder = mentions.toSorted((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0))
  return [...inOrder.filter(({ header }) => header), ...inOrder.filter(({ header }) => !header)]
}

function holds(span: Span, inner: Span): boolean {
  return span.start <= inner.start && inner.end <= span.end
}
