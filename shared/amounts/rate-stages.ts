import type { Span } from '../reading/text.ts'
import { COUNT, countOf } from './number-words.ts'
import type { Rate } from './rate.ts'

/**
 * Words that bind a rate to a part of the assignment. `from`: its first month, counted from 0; null where it cannot be
 * known from the words ("bij verlenging", a date). `until`: where the words also say how many months it takes.
 */
export type StageWords = Span & { from: number | null; until: number | null; thereafter: boolean }

const UNIT =
  '(?:half ?jaar|halve? jaren?|maanden|maand|mnd\\b\\.?|jaren|jaar|kwartaal|kwartalen|weken|months?|years?|half (?:a )?year|six months)'
const ORDINAL: Record<string, number> = {
  eerste: 1,
  first: 1,
  tweede: 2,
  second: 2,
  derde: 3,
  third: 3,
  vierde: 4,
  fourth: 4,
}
const RANK = `(?:${Object.keys(ORDINAL).join('|')}|[0-9]{1,2}\\s?(?:e|ste|de|st|nd|rd|th)\\b)`

const STAGE = new RegExp(
  [
    `(?<unknown>(?:bij|na|tijdens|in geval van|upon|in case of|for the|voor de)\\s(?:de |een |eventuele )?(?:verlenging|extension)\\w*|(?:vanaf|per|from|m\\.?i\\.?v\\.?|met ingang van|as of)\\s(?:[0-3]?[0-9][\\s/-]|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|q[1-4]|20[0-9]{2}))`,
    `(?:vanaf|from|met ingang van|m\\.?i\\.?v\\.?|per|starting|na)?\\s{0,2}(?:de |het |the )?(?:maand(?:en)?|months?)\\s(?<month>[0-9]{1,2})(?:\\s{0,2}(?:-|t/m|tot(?: en met)?|to|through|en)\\s{0,2}(?:maand )?(?<untilMonth>[0-9]{1,2}))?(?![0-9])`,
    `(?:vanaf|from|met ingang van|m\\.?i\\.?v\\.?|per)\\s(?:de |the )?(?<nthMonth>[0-9]{1,2})\\s?(?:e|ste|de|st|nd|rd|th)\\s(?:maand|month)`,
    `(?:contract|project)?(?:jaar|year)\\s(?<year>[1-5])(?![0-9])`,
    `(?:na|after)\\s(?:de |het |the |afloop van (?:de |het )?|ca\\.? |circa |ongeveer )?(?:eerste |first )?(?:(?<after>${COUNT})\\s(?<afterUnit>${UNIT})|(?<afterOne>${UNIT}))(?![\\p{L}])`,
    `(?<![\\p{L}0-9])(?<rank>${RANK})\\s(?:(?<first>${COUNT})\\s)?(?<rankUnit>${UNIT})(?![\\p{L}])`,
    `(?<![\\p{L}])(?<thereafter>daarna|vervolgens|nadien|hierna|aansluitend|thereafter|afterwards|after that|then)(?![\\p{L}])`,
  ].join('|'),
  'giu',
)

/** Every such stretch of a phrase, in text order. */
export function findStages(phrase: string): StageWords[] {
  return [...phrase.matchAll(STAGE)].flatMap((found): StageWords[] => {
    const g = found.groups ?? {}
    const at = { start: found.index, end: found.index + found[0].length }
    const stage = (from: number | null, until: number | null = null, thereafter = false) => [
      { ...at, from, until, thereafter },
    ]
    if (g.unknown) return stage(null)
    if (g.month) return stage(Number(g.month) - 1, g.untilMonth ? Number(g.untilMonth) : null)
    if (g.nthMonth) return stage(Number(g.nthMonth) - 1)
    if (g.year) return stage((Number(g.year) - 1) * 12, Number(g.year) * 12)
    if (g.thereafter) return stage(null, null, true)
    if (g.afterUnit) return stage(monthsOf(countOf(g.after ?? ''), g.afterUnit))
    if (g.afterOne) return stage(monthsOf(1, g.afterOne))
    const rank = ORDINAL[g.rank?.toLowerCase() ?? ''] ?? Number.parseInt(g.rank ?? '', 10)
    const unit = monthsOf(g.first ? countOf(g.first) : 1, g.rankUnit ?? '')
    if (!rank || unit === null) return []
    // "eerste 12 maanden" takes 12 months; "tweede jaar" starts after 12.
    return stage((rank - 1) * unit, rank * unit)
  })
}

function monthsOf(count: number | null, unit: string): number | null {
  if (count === null) return null
  if (/^hal|^six/i.test(unit)) return count * 6
  if (/^(?:jaar|jaren|year)/i.test(unit)) return count * 12
  if (/^kwart/i.test(unit)) return count * 3
  return /^w/i.test(unit) ? null : count
}

/** Gives each rate the words that bind it: those before it, or those behind it where they come first. */
export function bindStages(phrase: string, rates: Rate[], stages: StageWords[]): Rate[] {
  let until: number | null = null
  // "€ 58 in de eerste zes maanden, € 61,50 van maand 7 t/m 12 en € 64,25 vanaf maand 13"
  const eachBehind =
    rates.length > 1 &&
    stages.length === rates.length &&
    stages.every(({ start, end }, k) => start >= (rates[k]?.end ?? 0) && end <= (rates[k + 1]?.start ?? phrase.length))
  return rates.map((rate, k) => {
    const from = rates[k - 1]?.end ?? 0
    const to = rates[k + 1]?.start ?? phrase.length
    const before = stages.filter((stage) => stage.start >= from && stage.end <= rate.start)
    const behind = stages.filter(
      (stage) =>
        stage.start >= rate.end &&
        stage.end <= to &&
        BOUND_BEHIND.test(phrase.slice(rate.end, stage.start)) &&
        !bindsNext(phrase, stage, to, rates.length > k + 1),
    )
    const own = eachBehind ? stages[k] : undefined
    const words =
      own ?? (k > 0 ? before.findLast((stage) => stage.from !== 0) : before.findLast(() => true)) ?? behind[0]
    if (!words) return rate
    const later = words.thereafter || words.from !== 0
    const start = words.thereafter ? until : words.from
    until = words.until ?? until
    return { ...rate, from: start, until: words.until, later }
  })
}

/** What may part a rate from the words behind it that bind it: "€ 80 excl. btw (voor de eerste 6 maanden)". */
const BOUND_BEHIND =
  /^(?:\s|[,():[\]-]|(?:exclusief|inclusief|excluding|including|excl?|incl|ex|all-?in|btw|vat|per|uur|hour|p\/u|gedurende|voor|in|over|tijdens|for|during|de|het|the|geldt|geldend|alleen|van)(?![\p{L}])\.?){0,16}$/iu

/** "€ 80 in het eerste jaar, daarna € 85": words right before the next rate are that one's. */
function bindsNext(phrase: string, stage: StageWords, to: number, hasNext: boolean): boolean {
  if (!hasNext) return false
  return stage.from !== 0 || stage.thereafter || /^[\s:]*(?:max\w*\.?\s*)?$/i.test(phrase.slice(stage.end, to))
}
