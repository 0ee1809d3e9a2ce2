import { type Field, inPair, inSpan, type Read, same } from '../find.ts'
import { findDays, findFte, findHours, readFullWeek, type Week } from '../hours.ts'
import { type Mention, type Outline, type Place, pairsOf, sectionsOf } from '../outline.ts'
import { overlapping } from '../overlapping.ts'
import { piecesOf } from '../pieces.ts'
import type { Span } from '../text.ts'

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
  const fte = findFte(value, fullWeek ?? readFullWeek(value)?.value ?? MUNICIPAL_WEEK)
  const full = fte.length > 0 ? readFullWeek(value) : null
  const isFull = full !== null && !fte.some((read) => read.value.min === full.value)
  const hours = findHours(value, true).filter((read) => !(isFull && overlaps(read, full)))
  const days = findDays(value)
  const best = hours.find((read) => !days.some((day) => overlaps(day, read))) ?? days[0] ?? fte[0]
  if (!best) return null
  const wider = hours.find((read) => read !== best && read.start > best.end)
  if (!wider || !NEGOTIABLE.test(value.slice(best.end))) return best
  const min = Math.min(best.value.min, wider.value.min)
  const max = Math.max(best.value.max, wider.value.max)
  return { value: { ...best.value, min, max, bound: null }, start: best.start, end: wider.end }
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
  const inPairs = overlapping(pairs.map(({ at }) => at))
  const mentions: Mention<Week>[] = []
  for (const pair of pairs) {
    const read = readHours(pair.value.slice(0, 400), { label: pair.label, fullWeek })
    if (read) mentions.push(inPair(pair, read))
  }
  const sections = sectionsOf(outline, 'hours')
  for (const sentence of outline.sentences.flatMap((long) => piecesOf(outline.text.plain, long))) {
    if (inPairs(sentence)) continue
    const words = outline.text.plain.slice(sentence.start, sentence.end)
    const within = sections.some(
      (s) => s.start <= sentence.start && sentence.start < s.end && sentence.start - s.start < 300,
    )
    for (const read of readSentence(words, fullWeek ?? MUNICIPAL_WEEK, within))
      mentions.push(inSpan(outline, sentence, read))
  }
  return mentions.toSorted((a, b) => rank(a) - rank(b) || a.at.start - b.at.start)
}

const PLACES: Record<Place, number> = { header: 0, knockout: 1, award: 2, text: 3 }

/** Header first; then hours before days before fte, a range before a bound, and the place. */
function rank({ value, place }: Mention<Week>): number {
  if (place === 'header') return 0
  const by = { hours: 1, days: 3, fte: 2 }[value.by]
  return by * 100 + (value.bound ? 20 : 0) + (value.weekly ? 0 : 40) + PLACES[place]
}

const ABOUT =
  /\binzet|omvang|opdracht|functie|aanstelling|dienstverband|beschikba|parttime|part-time|fulltime|full-time|\buren\b|tijdsbesteding|workload|werkweek|uren:|hours|werken|\brol\b|\bvoor\b|zoek|gaat om|betreft/i
const PAST = /ervaring|experience|gewerkt|gewerkte|declar|factur/i
/** Hours of a part of the work, or of others. */
const PART_BEFORE =
  /(?:waarvan|besteed\w*|besteden|overleg\w*|studie\w*|scholing|opleiding van|thuis\w*|uitbreid\w*|uit te breiden|opschalen|groei\w*|daarna|op termijn|verlengd met|reistijd|dienst\w* van|consignatie|piket|overwerk|binnen|elke|iedere|na|om de|team van|spreekuur|openingstijd\w*|geopend|kantoortijd\w*|optie\w*)\s*(?:(?:naar|tot|van|ca\.?|circa|maximaal|max\.?|minimaal|min\.?|gemiddeld|eventueel|de|een)\s*){0,3}$/i
const PART_BEHIND =
  /^[\s,]{0,3}(?:(?:fysiek|aanwezig|verplicht)\s)?(?:(?:op|vanuit|in|at|aan)\s(?:de |het |een |ons )?(?:locatie|kantoor|huis|thuis|gemeentehuis|stadhuis|werkplek|on-?site|office|site|overleg|studie|opleiding|scholing|vestiging)|on-?site|thuis|remote|aanwezig|hybride|bereikbaar|open\b|geopend|reactietijd|aan (?:overleg|studie|opleiding)|besteed)/i
const ON_SITE_BEFORE =
  /(?:locatie|kantoor|aanwezig\w*|thuis\w*|hybride|fysiek|on-?site|office|remote|werkdagen)\b[^,.;]{0,40}$/i

const FOR =
  /(?:opdracht|functie|inzet\w*|rol|kandidaat|professional|iemand|beschikbaar|aanstelling|assignment)\s(?:voor|van|for|of)\s(?:gemiddeld |ca\.? |circa |ongeveer )?$/i

/** What a sentence of running text says of the hours. */
export function readSentence(words: string, fullWeek: number, under = false): Read<Week>[] {
  const reads = [...findHours(words, false)]
  const taken = reads.filter((read) => isOfAssignment(words, read, under))
  if (taken.length > 0) return taken
  const fte = findFte(words, fullWeek).filter(
    (read) => !/team|afdeling|formatie|collega|bezetting/i.test(words.slice(0, read.start)),
  )
  if (fte.length > 0) return fte
  return findDays(words).filter(
    (read) =>
      (read.value.weekly || under) &&
      isOfAssignment(words, read, under) &&
      !ON_SITE_BEFORE.test(words.slice(0, read.start)) &&
      !/locatie|kantoor|thuis|on-?site|office|remote/i.test(
        words.slice(read.end, read.end + 40).split(/[,;.]/)[0] ?? '',
      ),
  )
}

function isOfAssignment(words: string, read: Read<Week>, under: boolean): boolean {
  const before = words.slice(0, read.start)
  const near = before.slice(-70)
  if (PART_BEFORE.test(near) || PART_BEHIND.test(words.slice(read.end, read.end + 40))) return false
  if (PAST.test(before) && !/beschikba|availab|inzet/i.test(before)) return false
  if (under || read.value.weekly || /(?:per week|wekelijks|werkweek|weekly)[^.;\n]{0,25}$/i.test(near)) return true
  // Without a word for the week: only where the clause is about the assignment, and not about the clock.
  if (read.value.max >= 12 && FOR.test(near)) return true
  return (
    (read.value.max >= 12 &&
      ABOUT.test(near) &&
      !/(?:\bom|\bvanaf|tussen|uiterlijk|voor|before|at|\btot|[0-9]{4},?|dag|binnen|:|om|max(?:imaal)?|werkdagen)\s*$/i.test(
        near,
      )) ||
    /(?:parttime|part-time|fulltime|full-time|omvang|inzet|uren)\s*(?:\(|:|van|voor|is)\s*(?:gemiddeld |ca\.? |circa )?$/i.test(
      near,
    )
  )
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
