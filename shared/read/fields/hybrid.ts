import type { RequestRecord } from '../../request.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import {
  counts,
  cuesOf,
  type Meanings,
  mailOf,
  pairsOf,
  sectionKind,
  sentenceOf,
  spanOf,
  valuesWithin,
} from '../meanings/meanings.ts'
import { onSiteIn } from '../meanings/on-site.ts'
import { answerIn, clauseEnd, clauseStart, saidIn } from '../meanings/stance.ts'
import { answerPlace, type Statement, statementsOf } from '../meanings/statements.ts'
import { type Tokens, WORD } from '../tokens/tokens.ts'
import { isWord } from '../values/number.ts'
import { type Field, nothing } from './field.ts'
import { onSiteOf } from './on-site-days.ts'

type Hybrid = Exclude<RequestRecord['hybrid'], 'unknown'>
type Mention = Hit & { value: Hybrid }

/** Hybride werken: a label's value first, then what the newest mail's sentences say, the first of them. */
export function hybrid(meanings: Meanings): Field<RequestRecord['hybrid']> {
  const found = labelled(meanings) ?? said(meanings)
  return found ? { value: found.value, at: [spanOf(meanings, found.first, found.end)] } : nothing('unknown')
}

function labelled(meanings: Meanings): Mention | null {
  for (const pair of pairsOf(meanings, 'hybrid')) {
    const value = ofValue(meanings, pair.first, pair.end)
    if (value) return { ...answerPlace(pair), value }
  }
  for (const { first, end } of pairsOf(meanings, 'place', 'region', 'onSite')) {
    const home = hitsIn(meanings.cues, 'home.work', first, end)[0]
    if (!home) continue
    const denied = saidIn(meanings.tokens, first, end).find(({ is }) => is === 'not' || is === 'none')
    if (denied)
      return { ...home, first: Math.min(home.first, denied.first), end: Math.max(home.end, denied.end), value: 'no' }
    return { ...home, value: isLimited(meanings, first, end) ? 'limited' : 'yes' }
  }
  return null
}

/** "Ja, minimaal 2 dagen op kantoor", "beperkt", "op locatie", "alleen op vrijdag", "2 dagen thuis". */
function ofValue(meanings: Meanings, first: number, end: number): Hybrid | null {
  const { tokens, cues } = meanings
  const answer = answerIn(tokens, first, end)
  if (answer?.stance === 'unsure') return null
  const head = saidIn(tokens, first, Math.min(end, first + 2))[0]
  const isYes = head?.is === 'yes' || head?.is === 'grants'
  if (answer?.stance === 'refused' && !isYes) return isLimited(meanings, first, answer.first) ? 'limited' : 'no'
  const home = hasHit(cues, 'home.work', first, end)
  const site = hitsIn(cues, 'site.place', first, end)[0] ?? hitsIn(cues, 'site.presence', first, end)[0]
  if (isFull(meanings, first, end)) return 'no'
  if (isLimited(meanings, first, end) || answer?.stance === 'conditional' || hasNamedDay(tokens, first, end))
    return 'limited'
  if (answer || home || hasDays(meanings, first, end) || hasHit(cues, 'home.rest', first, end)) return 'yes'
  return site && end - first <= 4 ? 'no' : null
}

function said(meanings: Meanings): Mention | null {
  const mentions = [...ofHome(meanings), ...ofSite(meanings)].sort(
    (a, b) => mailOf(meanings, a.first) - mailOf(meanings, b.first) || a.first - b.first,
  )
  return mentions[0] ?? null
}

function ofHome(meanings: Meanings): Mention[] {
  return statementsOf(meanings, 'home.work').flatMap((statement) => {
    const { hit, stated, sentence } = statement
    if (isElsewhere(meanings, statement)) return []
    if (stated?.stance === 'unsure' || stated?.stance === 'wished') return []
    if (stated?.stance === 'refused') return [{ first: stated.first, end: stated.end, value: 'no' as const }]
    const weak = stated ?? beside(meanings, statement)
    if (!weak) return []
    const at = { first: Math.min(hit.first, weak.first), end: Math.max(hit.end, weak.end) }
    const from = clauseStart(meanings.tokens, at.first, sentence.first)
    const to = clauseEnd(meanings.tokens, at.end, Math.max(at.end, sentence.end))
    const limited =
      stated?.stance === 'conditional' || isLimited(meanings, from, to) || hasNamedDay(meanings.tokens, from, to)
    return [{ ...at, value: limited ? 'limited' : 'yes' } as Mention]
  })
}

/** How the client's own people work, what the work is about, and how a talk is held. */
function isElsewhere(meanings: Meanings, { hit, sentence }: Statement): boolean {
  const kind = sectionKind(meanings, hit.first)
  if (kind === 'organisation' || kind === 'procedure') return true
  const from = clauseStart(meanings.tokens, hit.first, sentence.first)
  const to = clauseEnd(meanings.tokens, hit.end, sentence.end)
  return (
    hasHit(meanings.cues, 'home.subject', from, to) ||
    saidIn(meanings.tokens, from, to).some(({ is }) => is === 'others')
  )
}

/** What makes a mere mention count: days beside it, the rest of the week, the site, a word of work, or nothing else. */
function beside(meanings: Meanings, { hit, sentence }: Statement): Hit | null {
  const { tokens, cues } = meanings
  if (saidIn(tokens, sentence.first, sentence.end).some(({ is }) => is === 'others')) return null
  const from = clauseStart(tokens, hit.first, sentence.first)
  const to = clauseEnd(tokens, hit.end, sentence.end)
  if (
    hit.end - hit.first >= 2 ||
    (wordsIn(tokens, from, to) <= hit.end - hit.first + 1 && !isWord(tokens, hit.first, 'thuis'))
  )
    return hit
  const days = valuesWithin(meanings, from, to).find(
    (value) => value.kind === 'quantity' && (value.unit === 'day' || value.unit === 'percent'),
  )
  if (days) return days
  const other = [
    ...hitsIn(cues, 'home.rest', from, to),
    ...hitsIn(cues, 'home.limited', from, to),
    ...hitsIn(cues, 'site.place', sentence.first, sentence.end),
    ...hitsIn(cues, 'site.presence', sentence.first, sentence.end),
  ][0]
  if (other) return other
  const works = ['werk', 'werkt', 'werken', 'gewerkt', 'work', 'working', 'inzet', 'werkvorm', 'fully', 'volledig']
  for (let k = from; k < to; k++) if (isWord(tokens, k, ...works)) return { first: k, end: k + 1 }
  return null
}

function wordsIn(tokens: Tokens, first: number, end: number): number {
  let count = 0
  for (let k = first; k < end; k++) if (tokens.type[k] === WORD) count++
  return count
}

/** "Volledig op locatie", and a number of days on site: fewer than five leave room. */
function ofSite(meanings: Meanings): Mention[] {
  const full = cuesOf(meanings, 'site.place').flatMap((hit): Mention[] => {
    const { first, end, asks } = sentenceOf(meanings, hit.first)
    const kind = sectionKind(meanings, hit.first)
    if (asks || kind === 'organisation' || kind === 'procedure' || !counts(meanings, hit.first)) return []
    const at = fullAround(meanings, hit, first, end)
    if (!at || saidIn(meanings.tokens, first, end).some(({ is }) => is === 'others')) return []
    return [{ first: Math.min(hit.first, at.first), end: Math.max(hit.end, at.end), value: 'no' }]
  })
  const shares = meanings.values.flatMap((value): Mention[] =>
    value.kind === 'quantity' && value.unit === 'percent' && value.max < 100 && isOnSite(meanings, value)
      ? [{ first: value.first, end: value.end + 1, value: 'yes' }]
      : [],
  )
  const labelledDays = onSiteOf(meanings)
  const days = [...(labelledDays ? [labelledDays] : []), ...onSiteIn(meanings)]
  return [...full, ...shares, ...days.map(({ first, end, days: n }): Mention => ({ first, end, value: n >= 5 ? 'no' : 'yes' }))]
}

/** "60% op kantoor" */
function isOnSite(meanings: Meanings, { end }: Hit): boolean {
  return counts(meanings, end) && hasHit(meanings.cues, 'site.place', end, end + 1)
}

/** "altijd op kantoor", "op locatie voor 100%"; not "niet altijd op kantoor", nor "50% op locatie". */
function fullAround(meanings: Meanings, hit: Hit, first: number, end: number): Hit | null {
  const { tokens, cues } = meanings
  const before = hitsIn(cues, 'site.full', Math.max(first, hit.first - 5), hit.first).at(-1)
  const behind = hitsIn(cues, 'site.full', hit.end, Math.min(end, hit.end + 3))[0]
  for (const full of [before, behind]) {
    if (!full || isWord(tokens, full.first - 1, 'niet', 'not', 'geen')) continue
    const share = tokens.number[full.first] ?? -1
    if (share >= 0 && share !== 100) continue
    if (hasHit(cues, 'home.work', Math.min(full.first, hit.first), Math.max(full.end, hit.end))) continue
    return full
  }
  return null
}

function isFull(meanings: Meanings, first: number, end: number): boolean {
  return hitsIn(meanings.cues, 'site.place', first, end).some((hit) => fullAround(meanings, hit, first, end) !== null)
}

function isLimited({ cues }: Meanings, first: number, end: number): boolean {
  return hasHit(cues, 'home.limited', first, end)
}

function hasDays(meanings: Meanings, first: number, end: number): boolean {
  return valuesWithin(meanings, first, end).some(
    (value) => value.kind === 'quantity' && (value.unit === 'day' || value.unit === 'percent'),
  )
}

/** "alleen op vrijdag": on certain days only. */
function hasNamedDay(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    const word = tokens.word[k]
    if (
      word?.atom?.kind === 'weekday' &&
      word.folded.length > 4 &&
      isWord(tokens, k - 1, 'op', 'alleen', 'enkel', 'on', 'only', 'de')
    )
      return true
  }
  return false
}
