import type { Pair } from '../blocks/pair.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isCapital } from '../tokens/tokens.ts'
import { isWord } from '../values/number.ts'
import { clauseAround, hitBefore, type Stretch } from './clause.ts'
import { bareWeek, fullWeekBehind, fullWeekIn, type Week, weeksIn } from './hours.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf } from './meanings.ts'

/** Hours of the assignment as one place of the text states them. */
export type StatedHours = Week & { place: 'header' | 'knockout' | 'award' | 'text' }

/** The week of an fte at municipalities, where a text says nothing else. */
const MUNICIPAL_WEEK = 36

/** Every statement of the hours of the assignment, the one that is believed first. */
export function statedHours(meanings: Meanings): StatedHours[] {
  const labelled = pairsOf(meanings, 'hours')
  const fullWeek = statedFullWeek(meanings)
  const stated =
    joinedEnds(meanings, labelled) ??
    labelled.flatMap((pair): StatedHours[] => {
      const week = labelledWeek(meanings, pair, { first: pair.labelFirst, end: pair.labelEnd }, fullWeek)
      return week ? [{ ...week, place: 'header' }] : []
    })
  const running = runningHours(meanings, fullWeek, stated.length > 0)
  return [...stated, ...running.sort((a, b) => rank(a) - rank(b) || a.first - b.first)]
}

/** The two ends as values of their own, as in JSON: "hours": {"min": 24, "max": 32}. */
function joinedEnds(meanings: Meanings, pairs: Pair[]): StatedHours[] | null {
  const end = (pair: Pair, cue: 'bound.least' | 'bound.most') =>
    hasHit(meanings.cues, cue, pair.labelFirst, pair.labelEnd) && pair.end - pair.first === 1
  const least = pairs.find((pair) => end(pair, 'bound.least'))
  const most = pairs.find((pair) => end(pair, 'bound.most'))
  const [min, max] = [least, most].map((pair) => (pair ? (meanings.tokens.number[pair.first] ?? -1) : -1))
  if (!least || !most || min === undefined || max === undefined || min < 1 || min > max || max > 60) return null
  const rest = { bound: null, average: false, by: 'hours', weekly: true, place: 'header' } as const
  return [{ ...rest, first: Math.min(least.first, most.first), end: Math.max(least.end, most.end), min, max }]
}

const PLACES = { header: 0, knockout: 1, award: 2, text: 3 }
const BY = { hours: 0, fte: 1, days: 2 }

/** Hours before fte before days, with "per week" before without, a range before a bound, then the place. */
function rank({ by, weekly, bound, place }: StatedHours): number {
  return BY[by] * 100 + (weekly ? 0 : 40) + (bound ? 20 : 0) + PLACES[place]
}

/** The full week that the text defines, where it counts in fte. */
function statedFullWeek(meanings: Meanings): number {
  const fte = meanings.values.filter((value) => value.kind === 'quantity' && value.unit === 'fte')
  for (const { first } of fte) {
    const line = meanings.lines[meanings.lineAt[first] ?? 0]
    const full = line && fullWeekIn(meanings, line)
    if (full) return full.hours
  }
  return (fte.length > 0 && fullWeekIn(meanings, { first: 0, end: meanings.tokens.count })?.hours) || MUNICIPAL_WEEK
}

/**
 * The hours in the value of a label: stated hours go before days and those before fte; what is said to be open to
 * discussion widens them.
 */
function labelledWeek(meanings: Meanings, value: Stretch, label: Stretch, municipal: number): Week | null {
  const full = fullWeekIn(meanings, value)
  const weeks = weeksIn(meanings, value, full?.hours ?? municipal)
  const fte = weeks.find(({ by }) => by === 'fte')
  let hours = weeks.filter(({ by, first }) => by === 'hours' && !(fte && full?.first === first))
  const behind = fte && hours[0] ? fullWeekBehind(fte, hours[0], full?.hours ?? municipal) : null
  if (fte && behind) return weeksIn(meanings, value, behind).find(({ by }) => by === 'fte') ?? null
  hours = withChanges(meanings, hours)
  const best = hours[0] ?? weeks.find(({ by }) => by === 'days') ?? fte
  if (!best) return bareWeek(meanings, value, unitOf(meanings, label), municipal)
  const wider = hours.find(({ first }) => first >= best.end)
  const open =
    wider && (hitBefore(meanings.cues, 'bound.preferred', wider.first) || isOpen(meanings, best.end, value.end))
  return open ? span(best, wider) : best
}

function isOpen(meanings: Meanings, first: number, end: number): boolean {
  return hasHit(meanings.cues, 'hours.open', first, end)
}

/** What a number without a unit counts, by its label: "Aantal dagen per week: 4", "Aantal fte: 0,5". */
function unitOf({ tokens }: Meanings, { first, end }: Stretch): 'hour' | 'day' | 'fte' {
  for (let k = first; k < end; k++) {
    const atom = tokens.word[k]?.atom
    if (atom?.kind === 'unit' && (atom.unit === 'day' || atom.unit === 'fte' || atom.unit === 'hour')) return atom.unit
  }
  return 'hour'
}

/** "16 uur, daarna 32 uur": hours that change are one range, from the least to the most. */
function withChanges(meanings: Meanings, weeks: Week[]): Week[] {
  const merged: Week[] = []
  for (const week of weeks) {
    const last = merged.at(-1)
    if (last && changes(meanings, last.end, week.first)) merged.splice(-1, 1, span(last, week))
    else merged.push(week)
  }
  return merged
}

/** Whether words between two statements say that the second takes the place of the first. */
function changes({ cues }: Meanings, first: number, end: number): boolean {
  return end - first < 18 && hasHit(cues, 'stage.then', first, end) && !hasHit(cues, 'hours.grow', first, end)
}

function span(a: Week, b: Week): Week {
  return {
    ...a,
    end: b.end,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    bound: null,
    weekly: a.weekly || b.weekly,
  }
}

/** What running text says of the hours of the assignment. */
function runningHours(meanings: Meanings, fullWeek: number, labelled: boolean): StatedHours[] {
  const stated: StatedHours[] = []
  const placed: StatedHours[] = []
  let previous = -1
  for (const { kind, first } of meanings.values) {
    const sentence = meanings.sentenceAt[first] ?? 0
    if (kind !== 'quantity' || sentence === previous || !mayState(meanings, first)) continue
    previous = sentence
    const place = placeOf(meanings, first)
    for (const week of weeksOfSentence(meanings, sentenceOf(meanings, first), fullWeek)) {
      const last = stated.at(-1)
      const goesOn = last && startsChange(meanings, last, week)
      if (goesOn) stated.splice(-1, 1, { ...span(last, week), place: last.place })
      else if (isPresence(meanings, week)) placed.push({ ...week, place })
      else stated.push({ ...week, place, average: week.average || isAverage(meanings, week) })
    }
  }
  // Presence says how much is worked only where nothing else does.
  return labelled || stated.length > 0 ? stated : placed.filter(({ bound, min }) => bound === null && min >= 16)
}

/** "Gemiddeld is de inzet 28 uur". */
function isAverage(meanings: Meanings, week: Week): boolean {
  return hasHit(meanings.cues, 'bound.about', sentenceOf(meanings, week.first).first, week.first)
}

function placeOf(meanings: Meanings, token: number): StatedHours['place'] {
  const kind = sectionKind(meanings, token)
  return kind === 'knockouts' ? 'knockout' : kind === 'awards' ? 'award' : 'text'
}

/** Not below a label that we know for something else, nor said by somebody who offers or asks back. */
function mayState(meanings: Meanings, token: number): boolean {
  if (!counts(meanings, token)) return false
  const kind = meanings.pairs[meanings.pairAt[token] ?? -1]?.kind
  if (kind === 'hours' || kind === 'hybrid' || kind === 'onSite' || kind === 'workdays') return false
  const { first, end, asks } = sentenceOf(meanings, token)
  return (
    !hasHit(meanings.cues, 'intent.offer', first, end) && !(asks && !hasHit(meanings.cues, 'intent.hire', first, end))
  )
}

function weeksOfSentence(meanings: Meanings, sentence: Stretch, fullWeek: number): Week[] {
  const all = weeksIn(meanings, sentence, fullWeek)
  if (all.length === 0) return []
  const full = all.some(({ by }) => by === 'fte') ? fullWeekIn(meanings, sentence) : null
  const weeks = withChanges(
    meanings,
    all.filter(({ by, first }) => by === 'hours' && first !== full?.first),
  )
  const hours = weeks.filter((week) => isOfAssignment(meanings, sentence, week))
  if (hours.length > 0) return hours
  const fte = all.filter(
    ({ by, first }) => by === 'fte' && !hasHit(meanings.cues, 'hours.others', sentence.first, first),
  )
  if (fte.length > 0) return fte
  return all.filter(
    (week) =>
      week.by === 'days' && (week.weekly || isUnderHours(meanings, week)) && isOfAssignment(meanings, sentence, week),
  )
}

function isUnderHours(meanings: Meanings, { first }: Stretch): boolean {
  return sectionKind(meanings, first) === 'hours'
}

/** "De eerste maand werk je 16 uur. Daarna is de inzet 32 uur." */
function startsChange(meanings: Meanings, last: Week, week: Week): boolean {
  const { first } = sentenceOf(meanings, week.first)
  const opens = hitsIn(meanings.cues, 'stage.then', first, first + 2).length > 0
  return opens && (meanings.sentenceAt[week.first] ?? 0) - (meanings.sentenceAt[last.first] ?? 0) === 1
}

/** Whether hours in a sentence are those of the assignment, and not of a part of it, somebody else or another time. */
function isOfAssignment(meanings: Meanings, sentence: Stretch, week: Week): boolean {
  const { cues, tokens } = meanings
  const clause = clauseAround(tokens, sentence, week)
  const near = Math.max(sentence.first, week.first - 5)
  if (
    hasHit(cues, 'hours.part', near, week.first) ||
    hasHit(cues, 'hours.part', week.end, Math.min(clause.end, week.end + 4))
  )
    return false
  if (hasHit(cues, 'hours.past', clause.first, week.first)) return false
  const isSought = hasHit(cues, 'intent.hire', sentence.first, week.first)
  const isOthers = hasHit(cues, 'hours.others', clause.first, week.first)
  if (isOthers && !isSought && !isAsked(meanings, clause, week)) return false
  if (week.weekly || isUnderHours(meanings, week)) return true
  if (week.max < 12 || isClockLike(meanings, sentence, week)) return false
  // "36 uur", "36 u in Apeldoorn": a clause of the hours alone, or with the place.
  const leads = clause.first === week.first && week.min >= 16 && isWord(tokens, week.end, 'in', 'te', 'bij')
  const alone = leads || (clause.first === week.first && clause.end === week.end)
  return (
    alone || hasHit(cues, 'hours.about', sentence.first, week.first) || hasHit(cues, 'hours.full', near, week.first)
  )
}

/** "Het team verwacht een inzet van 24 uur": others speak of the one who is sought. */
function isAsked({ cues }: Meanings, clause: Stretch, week: Week): boolean {
  return hasHit(cues, 'hours.asked', clause.first, week.first)
}

/** "tussen 13 en 16 uur", "voor 12 uur", "om 15 uur" are times of day. */
function isClockLike({ cues, tokens }: Meanings, sentence: Stretch, { first, min, max }: Week): boolean {
  if (min < 16 && min === max) return true
  if (
    isWord(
      tokens,
      first - 1,
      'om',
      'vanaf',
      'tussen',
      'uiterlijk',
      'before',
      'at',
      'tot',
      'by',
      'binnen',
      'max',
      'maximaal',
    )
  )
    return true
  return isWord(tokens, first - 1, 'voor') && hasHit(cues, 'date.closing', sentence.first, first)
}

function isPresence(meanings: Meanings, week: Week): boolean {
  const { cues, tokens } = meanings
  const clause = clauseAround(tokens, sentenceOf(meanings, week.first), week)
  if (hasHit(cues, 'hours.presence', clause.first, clause.end)) return true
  const { first, end } = sentenceOf(meanings, week.first)
  if (
    week.by === 'days' &&
    week.bound === 'least' &&
    (hasHit(cues, 'hours.presence', first, end) || hasPlace(meanings, week.end, end))
  )
    return true
  return week.by === 'days' && isAtPlace(meanings, week.end)
}

/** "minimaal 3 dagen per week werk je vanuit Tiel". */
function hasPlace({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 6); k++)
    if (isWord(tokens, k, 'vanuit', 'in', 'op', 'bij') && isCapital(tokens, k + 1)) return true
  return false
}

/** "2 dagen per week in Utrecht", "bij de klant". */
function isAtPlace({ tokens }: Meanings, k: number): boolean {
  return isWord(tokens, k, 'in', 'te', 'bij', 'at') && k < tokens.count
}
