import type { Read } from '../reading/find.ts'
import { overlapping } from '../reading/overlapping.ts'
import { COUNT, countOf, NUMERAL, numeralOf } from './number-words.ts'

/** Hours a week as a phrase states them. */
export type Week = {
  min: number
  max: number
  /** Only one end is stated: "minimaal 24 uur", "max 36". */
  bound: 'least' | 'most' | null
  average: boolean
  by: 'hours' | 'days' | 'fte'
  /** "per week" stands with it. */
  weekly: boolean
}

/** In figures, or from ten in words. */
const N = `(?:[0-9]{1,2}(?:[.,][0-9]{1,2})?|(?<!\\p{L})${NUMERAL})`
const LEAST = 'minimaal|minimum(?: van)?|min\\b\\.?|ten minste|tenminste|minstens|at least|vanaf|a minimum of'
const MOST =
  'maximaal|maximum(?: van)?|max\\b\\.?|ten hoogste|hooguit|at most|up to|tot(?: maximaal| max\\.?)?|a maximum of'
const PREFERRED = 'bij voorkeur|liefst|het liefst|liever|voorkeur|preferably|ideally'
const UNIT = '-?(?:uren|uur|u(?![\\p{L}])\\.?|hours?(?![\\p{L}])|hrs?(?![\\p{L}])|h(?![\\p{L}]))'
const PER_WEEK =
  '\\s{0,3}[(]?(?:gemiddeld |bruto |netto |on average )?[)]?\\s{0,2}(?:per\\s{1,3}(?:werk|kalender)?week|p\\s?[./]?\\s?w(?:k|eek)?\\b\\.?|/\\s?w(?:k|eek)?\\b|in de week|a week|each week|weekly|wekelijks|per wk)'
const HOURS = new RegExp(
  `(?<![0-9.,:/€-]|[0-9]\\s)(?:(?<least>${LEAST})\\s{0,3}|(?<most>${MOST})\\s{0,3}|(?<both>tussen(?: de)?|between|van)\\s{1,3})?(?<low>${N})(?:\\s?${UNIT})?` +
    `(?:\\s{0,3}(?:(?<sep>-|tot(?: en met| max\\.?| maximaal)?|t/m|à|a|to|of|or|/|en|and)|(?:,|en|and|;|/|-)?\\s{0,2}(?:${MOST}|${PREFERRED}))\\s{0,3}(?:max\\.? |maximaal )?(?<high>${N})(?![0-9]))?` +
    `(?![0-9])(?<unit>\\s?\\+?\\s?${UNIT})?(?<week>${PER_WEEK})?`,
  'giu',
)
/** "24, 28 of 32 uur", "24/28/32". */
const LIST = new RegExp(
  `(?<![0-9.,:/€-])(?<low>[0-9]{1,2})(?:\\s?(?:uur|u)?(?:,\\s|\\s?/\\s?)[0-9]{1,2}){1,4}(?:\\s?(?:uur|u)?\\s?(?:,|/|of|or|en|and)\\s?)(?<high>[0-9]{1,2})(?![0-9./:-])(?<unit>\\s?${UNIT})?(?<week>${PER_WEEK})?`,
  'giu',
)
const NOT_WEEKLY =
  /^\s{0,3}(?:per|p\.|\/|p\/|a|in)\s{0,2}(?:dag|day|d\b|maand|month|m\b|jaar|year|j\b|kwartaal|twee weken|2 weken|two weeks|nacht|dienst|leerling|sessie|traject|keer|cliënt|client|casus|periode)|^\s{0,2}(?:per|op) (?:jaarbasis|maandbasis)|^[/:][0-9]|^\s{0,2}(?:%|procent|fte|jaar\b|jaren|maanden|maand\b|weken|km\b|minuten|e\b|ste\b|euro|€)|^-?(?:urige|uurs)|^\s{0,2}(?:van tevoren|voor aanvang|vooraf|na ontvangst|reactietijd|bereikbaar|per etmaal|bereikbaarheid)/i
const TIMES = new RegExp(`(?<![0-9])([1-6])\\s?(?:x|\\*|maal|keer)\\s?([4-9])\\s?${UNIT}`, 'iu')
const HALVES: Record<string, number> = {
  anderhalve: 1.5,
  tweeënhalve: 2.5,
  tweeeneenhalve: 2.5,
  drieënhalve: 3.5,
  vierenhalve: 4.5,
}
const HALF = `[1-6](?:[.,]5)?|${Object.keys(HALVES).join('|')}`
const DAYS = new RegExp(
  `(?<![\\p{L}0-9.,:/€-])(?:(?<least>${LEAST})\\s|(?<most>${MOST})\\s)?(?<low>${HALF}|${COUNT})(?:\\s{0,2}(?:-|tot|t/m|à|a|to|of|or|/)\\s{0,2}(?:max(?:imaal|\\.)? )?(?<high>${HALF}|${COUNT}))?\\s{0,2}(?:werk|volle |hele |full )?(?:dagen|dag|dgn\\.?|days?)(?![\\p{L}])(?<week>${PER_WEEK})?(?:\\s?(?:van|à|a|of|x|ad)\\s(?<hours>[4-9])\\s?${UNIT})?`,
  'giu',
)
const FTE = new RegExp(
  `(?<![0-9.,])(?:(?<least>${LEAST})\\s|(?<most>${MOST})\\s)?(?<low>[01](?:[.,][0-9]{1,3})?|0?[.,][0-9]{1,3})(?:\\s{0,2}(?:-|tot|t/m|à|a|to|of|or)\\s{0,2}(?<high>[01](?:[.,][0-9]{1,3})?))?\\s{0,2}f\\.?t\\.?e\\b`,
  'giu',
)
/** What a full week is: "op basis van een 40-urige werkweek", "1 fte = 36 uur". */
const FULL_WEEK =
  /(?<![0-9])(?:1(?:[.,]0+)?\s?fte|full-?time|voltijds?|fulltime werkweek)\s{0,2}[^\n.;0-9]{0,25}?([34][0-9])\s?(?:uur|u\b|hours?)|(?<![0-9])([34][0-9])[- ]?(?:urige?|uurs|uren|uur|hours?)[- ]?(?:werk|work)?week|(?:werkweek|workweek|week) (?:van|à|of|is|=) ([34][0-9])\s?(?:uur|u\b|hours?)|(?:o\.?b\.?v\.?|op basis van|uitgaande van|gebaseerd op|based on|fte (?:van|bij|à|=|is))\s{1,2}(?:een |a )?([34][0-9])[- ]?(?:urige?|uurs|uren|uur|hours?)/i

/** The hours of a full week that a phrase defines. */
export function readFullWeek(phrase: string): Read<number> | null {
  const found = FULL_WEEK.exec(phrase)
  if (!found) return null
  const value = Number(found[1] ?? found[2] ?? found[3] ?? found[4])
  return value > 45 ? null : { value, start: found.index, end: found.index + found[0].length }
}

/** "09.00 uur en 12.00 uur" is a time of day; only under a label is "24.00" a number of hours. */
const CLOCK = /(?<![0-9])[0-2]?[0-9][.:][0-5][0-9](?![0-9])/

/** "24 tot 28 uur", "36u", "minimaal 24 en maximaal 32 uur per week". `bare`: a number without unit counts too. */
export function findHours(phrase: string, bare: boolean): Read<Week>[] {
  const found: Read<Week>[] = []
  const product = TIMES.exec(phrase)
  if (product) {
    const hours = Number(product[1]) * Number(product[2])
    const at = { start: product.index, end: product.index + product[0].length }
    found.push({ value: week(hours, hours, { by: 'hours', weekly: true }), ...at })
  }
  for (const match of phrase.matchAll(LIST)) {
    const g = match.groups ?? {}
    const [low, high] = [Number(g.low), Number(g.high)]
    const end = match.index + match[0].trimEnd().length
    const ends = bare && phrase.slice(end).trim() === ''
    if (low < 4 || high > 60 || low >= high || !(g.unit || g.week || ends) || NOT_WEEKLY.test(phrase.slice(end)))
      continue
    found.push({ value: week(low, high, { by: 'hours', weekly: g.week !== undefined }), start: match.index, end })
  }
  const listed = overlapping(found)
  for (const match of phrase.matchAll(HOURS)) {
    const g = match.groups ?? {}
    const start = match.index
    if (listed({ start, end: start + match[0].length })) continue
    if (!bare && CLOCK.test(match[0])) continue
    const end = start + match[0].trimEnd().length
    const behind = phrase.slice(end, end + 24)
    const low = numberOf(g.low)
    // "24 en 32" is a range only after "tussen" or with a bound at its second number.
    const paired =
      /^(?:en|and)$/i.test(g.sep ?? '') && g.both === undefined && !/[0-9][^0-9]{1,12}(?:max|hoog|most)/i.test(match[0])
    const ranged = g.high !== undefined && !paired
    const high = ranged ? numberOf(g.high) : low
    const unit = g.unit !== undefined || g.week !== undefined || new RegExp(`${g.low}\\s?${UNIT}`, 'iu').test(match[0])
    if (!unit && !(bare && /^\s{0,3}(?:$|[(,;.+]|per week|uur|in overleg|flexibel|bespreekbaar)/i.test(behind)))
      continue
    if (NOT_WEEKLY.test(behind) || low < 4 || high > 60 || low > high) continue
    if (g.unit === undefined && /\p{L}[-]?$/u.test(phrase.slice(0, start)) && !/[\s(]$/.test(phrase.slice(0, start)))
      continue
    const bound = ranged ? null : g.least ? 'least' : g.most ? 'most' : null
    const before = phrase.slice(Math.max(0, start - 25), start)
    const average = /gemiddeld|average|circa|\bca\.?\s*$|ongeveer|\brond\b|approx/i.test(before + match[0])
    found.push({ value: week(low, high, { by: 'hours', bound, average, weekly: g.week !== undefined }), start, end })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** "3 à 4 dagen per week": a day is eight hours unless the phrase says what it is. */
export function findDays(phrase: string): Read<Week>[] {
  return [...phrase.matchAll(DAYS)].flatMap((match): Read<Week>[] => {
    const g = match.groups ?? {}
    const low = daysOf(g.low)
    const high = g.high === undefined ? low : daysOf(g.high)
    if (low === null || high === null || low > high || high > 6) return []
    if (
      /^\s{0,2}(?:per|\/|in de|p\.|a) ?(?:maand|month|mnd|jaar|year|kwartaal|sprint|twee weken|2 weken)/i.test(
        phrase.slice(match.index + match[0].length),
      )
    )
      return []
    const hours = Number(g.hours ?? 8)
    const bound = g.high ? null : g.least ? 'least' : g.most ? 'most' : null
    const value = week(low * hours, high * hours, {
      by: 'days',
      bound,
      weekly: g.week !== undefined || g.hours !== undefined,
    })
    return [{ value, start: match.index, end: match.index + match[0].trimEnd().length }]
  })
}

/** "0,8 fte" of a full week of so many hours. */
export function findFte(phrase: string, fullWeek: number): Read<Week>[] {
  return [...phrase.matchAll(FTE)].flatMap((match): Read<Week>[] => {
    const g = match.groups ?? {}
    const low = numberOf(g.low)
    const high = g.high === undefined ? low : numberOf(g.high)
    if (low <= 0 || low > high || high > 1.2) return []
    const bound = g.high ? null : g.least ? 'least' : g.most ? 'most' : null
    const hours = (fte: number) => Math.round(fte * fullWeek * 100) / 100
    const value = week(hours(low), hours(high), { by: 'fte', bound, weekly: true })
    return [{ value, start: match.index, end: match.index + match[0].trimEnd().length }]
  })
}

function week(min: number, max: number, rest: Pick<Week, 'by'> & Partial<Week>): Week {
  return { bound: null, average: false, weekly: false, ...rest, min, max }
}

function numberOf(words: string | undefined): number {
  const figures = words ?? ''
  return /^[0-9.]/.test(figures) ? Number(figures.replace(',', '.')) : (numeralOf(figures) ?? 0)
}

function daysOf(words: string | undefined): number | null {
  const half = HALVES[(words ?? '').toLowerCase()]
  if (half) return half
  return /^[0-9][.,]5$/.test(words ?? '') ? numberOf(words) : countOf(words ?? '')
}
