import { type Field, first, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import { criterionIn, type Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'
import { signaturesIn } from '../reading/signatures.ts'
import { WEEKDAYS, type Weekday } from '../request.ts'

const FULL = [
  'maandag|monday',
  'dinsdag|tuesday',
  'woensdag|wednesday',
  'donderdag|thursday',
  'vrijdag|friday',
  'zaterdag|saturday',
  'zondag|sunday',
]
const SHORT = ['ma|mon', 'di|tue|tues', 'wo|wed', 'do|thu|thurs?', 'vr|vrij|fri', 'za|sat', 'zo|sun']
const fullDay = `(?:${FULL.join('|')})(?:en|s)?`
const day = `(?:${fullDay}|(?:${SHORT.join('|')})\\b\\.?)`
const THROUGH = '\\s{0,2}(?:t\\/m|t\\.e\\.m\\.|tm|tot en met|through|thru|until|to|tot)\\s{1,2}'
const LINK = `(?:${THROUGH}|\\s{0,2}[-–/,;+&|]\\s{0,2}(?:(?:en|and)\\s)?(?:op\\s)?|\\s{1,2}(?:en|and|of|or|op|&|,)\\s{1,2}(?:op\\s)?|\\s{1,3})`
const CHAIN = new RegExp(`(?<![\\p{L}-])${day}(?:${LINK}${day})*(?![\\p{L}])`, 'giu')
const ONE = new RegExp(`(?<!\\p{L})${day}(?!\\p{L})`, 'giu')
const WHOLE_WEEK =
  /(?:alle|elke|iedere|vijf|5)\s(?:doordeweekse\s|vaste\s)?werkdagen|doordeweeks|(?:all|every) weekdays?/i

/** The weekdays that a phrase lists, Monday first; null where it leaves them open. */
export function readWorkdays(phrase: string): Read<Weekday[]> | null {
  const days = new Set<Weekday>()
  let start = phrase.length
  let end = 0
  for (const chain of phrase.matchAll(CHAIN)) {
    const behind = phrase.slice(chain.index + chain[0].length)
    // A weekday with a date, or one that is kept free, is no working day.
    if (/^,?\s{0,2}[0-9]{1,2}(?:[\s./-]\s?\p{L}|[-/.][0-9])/u.test(behind)) continue
    const list = daysOf(chain[0])
    if (
      !list ||
      (list.length === 1 &&
        isShort(chain[0]) &&
        chain[0].length < phrase.trim().length - 2 &&
        !/^\s*[,(.]/.test(behind))
    )
      continue
    const before = phrase.slice(Math.max(0, chain.index - 25), chain.index)
    if (
      /(?:niet op|behalve|uitgezonderd|m\.u\.v\.|met uitzondering van|except|not on|geen|vrij op)\s+(?:de\s+)?$/i.test(
        before,
      )
    ) {
      for (const free of list) days.delete(free)
      continue
    }
    if (/^\s(?:is\s)?(?:vrij|niet|off)\b/i.test(behind)) continue
    for (const found of list) days.add(found)
    start = Math.min(start, chain.index)
    end = chain.index + chain[0].length
  }
  if (days.size === 0) {
    const week = WHOLE_WEEK.exec(phrase)
    if (!week) return null
    return { value: WEEKDAYS.slice(0, 5), start: week.index, end: week.index + week[0].length }
  }
  return { value: WEEKDAYS.filter((name) => days.has(name)), start, end }
}

function isShort(words: string): boolean {
  return !new RegExp(fullDay, 'i').test(words)
}

/** The days of one chain; null where it leaves a choice. */
function daysOf(chain: string): Weekday[] | null {
  if (/\s(?:of|or)\s/i.test(chain)) return null
  const found = [...chain.matchAll(ONE)].map((match) => ({
    index: dayIndex(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }))
  const dashes = found.length === 2 && /^\s{0,2}[-–]\s{0,2}$/.test(chain.slice(found[0]?.end, found[1]?.at))
  const list: number[] = []
  for (const [k, { index, at }] of found.entries()) {
    const before = found[k - 1]
    const link = before ? chain.slice(before.end, at) : ''
    if (before && (dashes || new RegExp(`^${THROUGH}$`, 'i').test(link))) {
      for (let between = before.index + 1; between < index; between++) list.push(between)
    }
    list.push(index)
  }
  return list.flatMap((index) => WEEKDAYS[index] ?? [])
}

function dayIndex(word: string): number {
  const full = FULL.findIndex((names) => new RegExp(`^(?:${names})`, 'i').test(word))
  return full >= 0 ? full : SHORT.findIndex((names) => new RegExp(`^(?:${names})\\.?$`, 'i').test(word))
}

/** A sentence that says on which days the work is done. */
const WORKING =
  /werkdag(?:en)?\b|(?:werk(?:t|en|zaam)?|inzet|ingezet|beschikbaar|uitgevoerd|uit te voeren|vervuld|gewerkt|aanwezig)\b[^.;]{0,60}\b(?:op|van|zijn|:)\s|dagen\s?:|work(?:ing)?\s?days?\b|working on|(?:te )?werken op|(?:je|u|kandidaat|professional) werkt?\b|\bworks? on\b|ingevuld|aanwezigheid|(?:kandidaat|professional|je|jij|u)\b[^.;]{0,50}\b(?:beschikbaar|aanwezig|inzetbaar)\b|(?:uur|uren|hours)(?: (?:per|in de|a) week| p\/?w)?\s?\(|available on|vaste dagen|(?:uur|uren|dagen|hours|days)\b[^.;]{0,40}\b(?:verdeeld|verspreid|te verdelen|spread|divided)\b|(?:uur|uren|dagen|hours|days)(?: (?:per|in de|a) week)?,? (?:op|on) /i
const NOT_WORKING =
  /\bsoms\b|incidenteel|af en toe|eventueel|een enkele keer|bij uitzondering|occasional|sometimes|piketdienst|trouw|service ?desk|help ?desk|klantenservice|meldpunt|\bbalie|receptie|\bloket|telefoon|te bereiken|\bbel(?:len|t)?\b|\bik\b|kantoor is|gesprek|interview|bereikbaar|geopend|openingstijd|kantooruren|spreekuur|sluit|deadline|vragen|uiterlijk|reactie|bericht|publicat|overleg vindt|teamoverleg|vergader|marktdag|thuiswerk|vanuit huis|thuis werken|telefonisch|reageren|aanbieden|bijeenkomst|scrum|stand-?up|collega|reachable|opening hours/i

/** "…, incidenteel 's avonds": what comes on top of the days. */
const ASIDE = /[,;(]\s?(?:soms|incidenteel|af en toe|eventueel|bij uitzondering|occasionally)\b.*$/i
/** "In overleg, met een voorkeur voor dinsdag": nothing is fixed. */
const OPEN = /in overleg[^.;]*voorkeur|voorkeur[^.;]*in overleg/i

/** werkdagen: the days on which the work is done. */
export function workdays(outline: Outline): Field<Weekday[] | null> {
  const { plain } = outline.text
  const mentions: Mention<Weekday[]>[] = []
  const stated = pairsOf(outline, 'workdays')
  const named = outline.pairs.filter(
    (pair) => pair.kind === null && /werkdagen|working ?days|workdays/i.test(pair.label),
  )
  const isSigned = overlapping(signaturesIn(outline.text))
  for (const pair of [...stated, ...named]) {
    const read = isSigned(pair.at) ? null : readWorkdays(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  for (const pair of pairsOf(outline, 'hours')) {
    const read = readWorkdays(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  const sections = sectionsOf(outline, 'workdays')
  const skipped = sectionsOf(outline, 'organisation', 'planning', 'procedure', 'questions')
  for (const span of outline.sentences) {
    const sentence = plain.slice(span.start, span.end).replace(/\s/g, ' ').replace(ASIDE, '')
    const inside = (list: { start: number; end: number }[]) =>
      list.some((s) => s.start <= span.start && span.start < s.end)
    if (
      inside(skipped) ||
      isSigned(span) ||
      criterionIn(outline, span) === 'award' ||
      OPEN.test(sentence) ||
      NOT_WORKING.test(sentence) ||
      !(inside(sections) || WORKING.test(sentence))
    )
      continue
    const read = readWorkdays(sentence)
    if (read) mentions.push(inSpan(outline, span, read))
  }
  return first(ordered(mentions), null)
}
