import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isCapital, isMark, isWord, type Tokens } from '../tokens/tokens.ts'
import { mayStateSite } from './may-state-site.ts'
import { counts, type Meanings, pairsOf, sentenceOf, valuesWithin } from './meanings.ts'
import { placeBefore } from './place-before.ts'
import { type Days, daysFrom, daysIn, isLeast } from './site-days.ts'
import { clauseEnd, clauseStart } from './stance.ts'

/** A number of days a week on site, and the tokens that state it. */
type OnSite = Hit & { days: number }

/** The number that is believed: a label's, then one in another label's value, then a sentence's. */
export function onSiteOf(meanings: Meanings): OnSite | null {
  return labelledOnSite(meanings) ?? onSiteIn(meanings)[0] ?? null
}

export function labelledOnSite(meanings: Meanings): OnSite | null {
  for (const { first, end } of pairsOf(meanings, 'onSite')) {
    const days = labelledDays(meanings, first, end)
    if (days) return days
  }
  for (const { kind, first, end } of pairsOf(meanings, 'hybrid', 'place', 'region', 'workdays', 'hours')) {
    const days = statedIn(meanings, first, end) ?? (kind === 'hybrid' ? daysThere(meanings, first, end) : null)
    if (days) return days
  }
  return null
}

/** "Hybride: ja, 2 dagen per week in Venlo", "bij het team": what the value of such a label names is no home. */
function daysThere(meanings: Meanings, first: number, end: number): OnSite | null {
  const { tokens, cues } = meanings
  const list = daysIn(meanings, first, end)
  for (const [k, days] of list.entries()) {
    if (!isWord(tokens, days.end, ...THERE) || isMost(meanings, days, list[k - 1]?.end ?? first)) continue
    const to = clauseEnd(tokens, days.end, list[k + 1]?.first ?? end)
    if (hasHit(cues, 'home.work', days.end, to) || isWord(tokens, days.end + 1, 'overleg')) continue
    return { days: days.days, first: days.first, end: to }
  }
  return null
}

const THERE = ['in', 'op', 'bij', 'te', 'vanuit', 'naar', 'at']

/** "2 dagen", "minimaal 2 per week" behind a label for presence. */
function labelledDays(meanings: Meanings, first: number, end: number): OnSite | null {
  const { tokens } = meanings
  const value = valuesWithin(meanings, first, end).find((found) => found.kind === 'quantity')
  if (value?.kind === 'quantity') {
    const isDays = value.unit === 'day' && (value.per === null || value.per === 'week')
    return isDays ? daysOf({ first: value.first, end: value.end }, value.min) : null
  }
  for (let k = first; k < Math.min(end, first + 3); k++) {
    const number = numberAt(tokens, k, end)
    if (number && !number.article && !isWord(tokens, number.end, 'maal', 'maand'))
      return daysOf({ first: k, end: number.end }, number.value)
  }
  return null
}

function daysOf({ first, end }: Hit, days: number): OnSite | null {
  return Number.isInteger(days) && days >= 1 && days <= 7 ? { days, first, end } : null
}

/** The numbers of days on site that sentences state, in text order. */
export function onSiteIn(meanings: Meanings): OnSite[] {
  const { cues } = meanings
  const beside = (['site.place', 'site.presence', 'site.day', 'home.work'] as const).flatMap((cue) => hits(cues, cue))
  if (beside.length === 0) return namedPlaces(meanings)
  const seen = new Set<number>()
  const found: OnSite[] = []
  const weak: OnSite[] = []
  for (const hit of beside.sort((a, b) => a.first - b.first)) {
    const sentence = sentenceOf(meanings, hit.first)
    if (seen.has(sentence.first)) continue
    seen.add(sentence.first)
    if (!mayStateSite(meanings, sentence)) continue
    const stated = statedIn(meanings, sentence.first, sentence.end)
    if (!stated) continue
    // "Je bent er drie dagen per week" may be all of the work; "minimaal twee dagen op kantoor" is said of the place.
    const isSure = (['site.place', 'site.least', 'site.day'] as const).some((cue) =>
      hasHit(cues, cue, stated.first - 2, stated.end),
    )
    if (isSure) found.push(stated)
    else weak.push(stated)
  }
  return [...found, ...namedPlaces(meanings), ...weak]
}

/** The first number of days of a stretch that belongs to the site, not to home. */
function statedIn(meanings: Meanings, first: number, end: number): OnSite | null {
  const list = daysIn(meanings, first, end)
  for (const [k, days] of list.entries()) {
    const left = list[k - 1]?.end ?? first
    const right = list[k + 1]?.first ?? end
    const site =
      siteOf(meanings, days, left, right) ??
      besideHome(meanings, days, list[k + 1], end) ??
      restAtHome(meanings, days, end)
    if (!site || isMost(meanings, days, left)) continue
    return { days: days.days, first: Math.min(days.first, site.first), end: Math.max(days.end, site.end) }
  }
  return null
}

/** The place that a number of days goes with: the first word of place behind it, else one before it. */
function siteOf(meanings: Meanings, days: Days, left: number, right: number): Hit | null {
  const { cues, tokens } = meanings
  if (days.site) return days
  const to = clauseEnd(tokens, days.end, right)
  const behind = firstOf(meanings, days.end, to)
  if (behind) return behind.home ? null : behind.hit
  const leads = hasHit(cues, 'site.least', Math.max(left, days.first - 2), days.first)
  const from = clauseStart(tokens, leads ? days.first - 2 : days.first, left)
  const before = lastOf(meanings, leads ? left : from, days.first)
  return before && isNear(tokens, before.end, days.first) ? before : null
}

/** "Drie dagen op het Marktplein, twee dagen thuis": what is not spent at home. */
function besideHome(meanings: Meanings, days: Days, next: Days | undefined, end: number): Hit | null {
  if (!next || !isWord(meanings.tokens, days.end, 'op', 'in', 'bij', 'te', 'aan', 'vanuit', 'at')) return null
  const to = clauseEnd(meanings.tokens, next.end, end)
  return firstOf(meanings, next.end, to)?.home && !firstOf(meanings, days.end, next.first) ? days : null
}

/** "Stadhuis, 2 dagen per week, de rest thuis". */
function restAtHome({ cues }: Meanings, days: Days, end: number): Hit | null {
  const rest = hitsIn(cues, 'home.rest', days.end, Math.min(end, days.end + 3))[0]
  return rest && hasHit(cues, 'home.work', rest.end, Math.min(end, rest.end + 4)) ? days : null
}

function isNear(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'uur', 'uren', 'hours')) return false
  return end - first <= 9
}

function firstOf({ cues }: Meanings, first: number, end: number): { hit: Hit; home: boolean } | null {
  const home = hitsIn(cues, 'home.work', first, end)[0]
  const site = hitsIn(cues, 'site.place', first, end)[0] ?? hitsIn(cues, 'site.presence', first, end)[0]
  if (home && (!site || home.first < site.first)) return { hit: home, home: true }
  return site ? { hit: site, home: false } : null
}

/** The word of place nearest before a number of days; null where home is nearer. */
function lastOf({ cues }: Meanings, first: number, end: number): Hit | null {
  const home = hitsIn(cues, 'home.work', first, end).at(-1)
  const site = hitsIn(cues, 'site.place', first, end).at(-1) ?? hitsIn(cues, 'site.presence', first, end).at(-1)
  return site && !(home && home.first > site.first) ? site : null
}

/** "Maximaal 2 dagen": a ceiling is no least number. */
function isMost({ cues }: Meanings, { first }: Hit, left: number): boolean {
  return hasHit(cues, 'site.most', Math.max(left, first - 3), first)
}

/** "Minimaal 2 dagen per week in Ede", "hybride, 2 dagen per week in Ede": a place by its name. */
function namedPlaces(meanings: Meanings): OnSite[] {
  const { tokens, cues } = meanings
  return meanings.values.flatMap((value) => {
    if (value.kind !== 'quantity' || value.unit !== 'day' || value.per !== 'week' || !counts(meanings, value.first))
      return []
    const sentence = sentenceOf(meanings, value.first)
    // "Een deel wordt thuis verricht; reken op twee dagen per week in Ede": what a semicolon parts is said together.
    const opening = isMark(tokens, sentence.first - 1, ';') ? sentence.first - 1 : sentence.first
    const from = sentenceOf(meanings, opening).first
    const led = isLeast(meanings, value) || hasHit(cues, 'home.work', from, value.first)
    const days = daysFrom(tokens, value, value.min)[0]
    if (!led || !days || !mayStateSite(meanings, sentence)) return []
    const { first, end } = value
    const at = placeBefore(tokens, first, sentence.first)
    if (at >= 0) return [{ days: days.days, first: at, end }]
    for (let k = end; k < Math.min(end + 4, sentence.end - 1); k++)
      if (isWord(tokens, k, 'in', 'te', 'vanuit', 'naar', 'at') && isCapital(tokens, k + 1))
        return [{ days: days.days, first, end: k + 2 }]
    // "Thuis mag, zolang u minstens drie dagen per week op de zuivering bent".
    const isThere = isWord(tokens, end, 'op', 'bij') && isWord(tokens, end + 1, 'de', 'het', 'ons', 'onze')
    const isSite = isThere && isWord(tokens, end + 3, 'bent', 'is', 'werkt', 'aanwezig', 'zit')
    return isSite ? [{ days: days.days, first, end: end + 3 }] : []
  })
}
