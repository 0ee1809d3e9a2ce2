import { findDays, findFte, findHours, readFullWeek, type Week } from '../amounts/hours.ts'
import { isOfAssignment, ON_SITE_BEFORE } from '../amounts/hours-words.ts'
import { findStages } from '../amounts/rate-stages.ts'
import { type Field, inPair, inSpan, type Read, same } from '../reading/find.ts'
import { type Mention, type Place, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'
import { piecesOf } from '../reading/pieces.ts'
import type { Span } from '../reading/text.ts'
import { readOnSiteDays } from './on-site-days.ts'

export type Hours = { min: number; max: number }

const MUNICIPAL_WEEK = 36
const NEGOTIABLE = /bespreekbaar|mogelijk|negotiable|in overleg|flexibel|ook prima|kan ook|possible/i

/**
 * The hours in the value of a label: "24 tot 28 uur", "36u", "3 à 4 dagen", "0,8 fte". Stated hours go before days and
 * those before fte; what is said to be open to discussion widens them.
 */
export function readHours(value: string, { label = '', fullWeek = null as number | null } = {}): Read<Week> | null {
  const inFte = /\bfte\b/i.test(label) && /^\s{0,2}[01](?:[.,][0-9]{1,3})?\s*$/.test(value)
  const inDays =
    /dag|day/i.test(label) && /^\s{0,2}[1-6](?:[.,]5)?(?:\s{0,2}(?:-|à|a|tot|of)\s{0,2}[1-6])?\s*$/.test(value)
  if (inFte) return shifted(findFte(`${value.trimEnd()} fte`, fullWeek ?? MUNICIPAL_WEEK)[0], value)
  if (inDays) return shifted(findDays(`${value.trimEnd()} dagen`)[0], value)
  const full = readFullWeek(value) ?? fullWeekBehind(value)
  const fte = findFte(value, fullWeek ?? full?.value ?? MUNICIPAL_WEEK)
  const parts = fte.filter((read) => !full || !overlaps(read, full))
  const isFull = full !== null && parts.length > 0
  const hours = withStages(value, findHours(value, true)).filter((read) => !(isFull && overlaps(read, full)))
  const days = findDays(value)
  const best = hours.find((read) => !days.some((day) => overlaps(day, read))) ?? days[0] ?? parts[0] ?? fte[0]
  if (!best) return null
  const wider = hours.find((read) => read !== best && read.start > best.end)
  if (!wider || !NEGOTIABLE.test(value.slice(best.end))) return best
  const min = Math.min(best.value.min, wider.value.min)
  const max = Math.max(best.value.max, wider.value.max)
  return { value: { ...best.value, min, max, bound: null }, start: best.start, end: wider.end }
}

/** "0,8 fte (40 uur)": hours that these fte cannot be are those of a full week. */
function fullWeekBehind(value: string): Read<number> | null {
  const found = /([01]?[.,][0-9]{1,3})\s?fte\s{0,2}\(\s?(36|38|40)\s?(?:uur|u|hours)\)/i.exec(value)
  if (!found) return null
  const [fte, full] = [Number((found[1] ?? '').replace(',', '.')), Number(found[2])]
  if (fte >= 1 || [36, 38, 40].some((week) => Math.abs(fte * week - full) < 1)) return null
  return { value: full, start: found.index + found[0].indexOf('('), end: found.index + found[0].length }
}

/** "16 uur, daarna 32 uur": hours that change are one range, from the least to the most. */
function withStages(words: string, reads: Read<Week>[]): Read<Week>[] {
  const merged: Read<Week>[] = []
  for (const read of reads) {
    const last = merged.at(-1)
    const gap = last && words.slice(last.end, read.start)
    if (last && gap && gap.length <= 90 && changes(gap)) {
      merged.splice(-1, 1, { value: span(last.value, read.value), start: last.start, end: read.end })
    } else merged.push(read)
  }
  return merged
}

/** Whether words between two statements of hours say that the second takes the place of the first. */
function changes(gap: string): boolean {
  if (/verleng|uitbreid|uit te breiden|optie|op termijn|extension|mogelijk|waarvan/i.test(gap)) return false
  return findStages(gap).some(({ from, thereafter }) => thereafter || from !== 0)
}

function span(a: Week, b: Week): Week {
  return { ...a, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), bound: null, weekly: a.weekly || b.weekly }
}

function shifted(read: Read<Week> | undefined, value: string): Read<Week> | null {
  return read ? { ...read, end: Math.min(read.end, value.length) } : null
}

/** uren per week: from the header, else from the text. */
export function hoursPerWeek(outline: Outline): Field<Hours | null> {
  const mentions = hoursMentions(outline)
  const best = mentions[0]
  if (!best) return { value: null, at: [] }
  const value = hoursOf(best)
  return { value, at: mentions.filter((mention) => same(hoursOf(mention), value)).map(({ at }) => at) }
}

function hoursOf({ value }: Mention<Week>): Hours {
  return { min: value.min, max: value.max }
}

/** Every statement of the hours of the assignment, the one that is believed first. */
export function hoursMentions(outline: Outline): Mention<Week>[] {
  const fullWeek = readFullWeek(outline.text.plain)?.value ?? null
  const pairs = pairsOf(outline, 'hours')
  // What is asked of presence says nothing of how much is worked.
  const inPairs = overlapping([...pairs, ...pairsOf(outline, 'hybrid', 'onSite')].map(({ at }) => at))
  const mentions: Mention<Week>[] = []
  const placed: Mention<Week>[] = []
  for (const pair of pairs) {
    const read = readHours(pair.value.slice(0, 400), { label: pair.label, fullWeek })
    if (read) mentions.push(inPair(pair, read))
  }
  const sections = sectionsOf(outline, 'hours')
  const inTime = overlapping(outline.dates.flatMap(({ time }) => time ?? []))
  for (const sentence of outline.sentences.flatMap((long) => piecesOf(outline.text.plain, long))) {
    if (inPairs(sentence)) continue
    const words = outline.text.plain.slice(sentence.start, sentence.end)
    const within = sections.some(
      (s) => s.start <= sentence.start && sentence.start < s.end && sentence.start - s.start < 300,
    )
    for (const read of readSentence(words, fullWeek ?? MUNICIPAL_WEEK, within)) {
      const mention = inSpan(outline, sentence, read)
      if (inTime(mention.at)) continue
      const last = mentions.at(-1)
      const gap = last && outline.text.plain.slice(last.at.end, mention.at.start)
      if (last && last.place !== 'header' && gap && gap.length < 160 && FOLLOWS.test(words) && changes(gap))
        mentions.splice(-1, 1, {
          ...last,
          value: span(last.value, read.value),
          at: { start: last.at.start, end: mention.at.end },
        })
      else if (read.value.by === 'days' && AT_PLACE.test(words.slice(read.end))) placed.push(mention)
      else mentions.push(mention)
    }
  }
  const found = mentions.length > 0 ? mentions : placed
  return found.toSorted((a, b) => rank(a) - rank(b) || a.at.start - b.at.start)
}

/** How a sentence starts that says what comes after the one before it. */
const FOLLOWS = /^\s*(?:daarna|vervolgens|nadien|hierna|aansluitend|vanaf|na |thereafter|afterwards|after |from )/i
/** Days at some place: presence, unless nothing else is stated. */
const AT_PLACE =
  /^[\s,]{0,2}(?:in|te|bij|op|at) (?:(?:de|het|ons|onze|the) )?(?:\p{Lu}|klant|opdrachtgever|client|werkvloer|vestiging|project)/u

const PLACES: Record<Place, number> = { header: 0, knockout: 1, award: 2, text: 3 }

/** Header first; then hours before days before fte, a range before a bound, and the place. */
function rank({ value, place }: Mention<Week>): number {
  if (place === 'header') return 0
  const by = { hours: 1, days: 3, fte: 2 }[value.by]
  return by * 100 + (value.bound ? 20 : 0) + (value.weekly ? 0 : 40) + PLACES[place]
}

/** What a sentence of running text says of the hours. */
export function readSentence(words: string, fullWeek: number, under = false): Read<Week>[] {
  const reads = withStages(words, findHours(words, false))
  const taken = reads.filter((read) => isOfAssignment(words, read, under))
  if (taken.length > 0) return taken
  const fte = findFte(words, fullWeek).filter(
    (read) => !/team|afdeling|formatie|collega|bezetting/i.test(words.slice(0, read.start)),
  )
  if (fte.length > 0) return fte
  const onSite = readOnSiteDays(words)
  return findDays(words).filter(
    (read) =>
      !(onSite && overlaps(read, onSite)) &&
      (read.value.weekly || under) &&
      isOfAssignment(words, read, under) &&
      !ON_SITE_BEFORE.test(words.slice(0, read.start)) &&
      !/locatie|kantoor|thuis|on[- ]?site|office|remote/i.test(
        words.slice(read.end, read.end + 40).split(/[,;.]/)[0] ?? '',
      ),
  )
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
