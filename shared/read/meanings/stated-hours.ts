import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isWord, WORD } from '../tokens/tokens.ts'
import { clauseAround, type Stretch } from './clause.ts'
import { countedWeeks } from './counted-weeks.ts'
import { criterionAt } from './criteria.ts'
import { fullWeekIn, withoutDefined } from './full-week.ts'
import { weeksIn } from './hours.ts'
import { hoursAnswered } from './hours-answered.ts'
import { span, upToMore, withChanges } from './hours-changes.ts'
import { isOfAssignment, isUnderHours } from './hours-of-assignment.ts'
import { isPresence } from './hours-of-presence.ts'
import { joinedEnds, labelledWeek } from './labelled-hours.ts'
import { mayStateHours } from './may-state-hours.ts'
import { type Meanings, pairsOf, sentenceOf, valuesWithin } from './meanings.ts'
import { newestOf } from './newest.ts'
import { once } from './once.ts'
import { isSetRight } from './righted-hours.ts'
import type { Week } from './week-hours.ts'

/** Hours of the assignment as one place of the text states them. */
export type StatedHours = Week & { place: 'header' | 'knockout' | 'award' | 'text' }

/** The week of an fte at municipalities, where a text says nothing else. */
const MUNICIPAL_WEEK = 36

/** Every statement of the hours of the assignment, the one that is believed first. */
export const statedHours = once(findHours)

function findHours(meanings: Meanings): StatedHours[] {
  const labelled = pairsOf(meanings, 'hours')
  const fullWeek = statedFullWeek(meanings)
  const weeks =
    joinedEnds(meanings, labelled, fullWeek) ??
    labelled.flatMap((pair) => {
      return labelledWeek(meanings, pair, { first: pair.labelFirst, end: pair.labelEnd }, fullWeek) ?? []
    })
  const ofDays =
    weeks.length > 0 ? [] : pairsOf(meanings, 'workdays').flatMap((pair) => weekOfDays(meanings, pair, fullWeek))
  const stated = [...weeks, ...ofDays].map((week): StatedHours => ({ ...week, place: 'header' }))
  const numbers = counted(meanings)
  const running = [...runningHours(meanings, fullWeek, stated.length + numbers.length > 0), ...numbers]
  const all = newestOf(meanings, [...stated, ...running.sort((a, b) => rank(a) - rank(b) || a.first - b.first)])
  // "Het zijn 28 uur in plaats van 32 uur": what sets right goes before what was said.
  const corrected = all.filter((week) => isCorrection(meanings, week))
  return corrected.length > 0 ? corrected : all
}

/** "Inzetdagen: 3 dagen per week (ma, di, do)". */
function weekOfDays(meanings: Meanings, pair: Stretch, fullWeek: number): Week[] {
  const weeks = weeksIn(meanings, pair, fullWeek).filter((week) => !isPresence(meanings, week))
  const best = weeks.find(({ by }) => by === 'hours') ?? weeks[0]
  return best ? [best] : []
}

function isCorrection(meanings: Meanings, { first: token, end }: Week): boolean {
  const { cues, tokens } = meanings
  const { first } = sentenceOf(meanings, token)
  // "Correctie van mij: 24 uur per week", however far from what was said.
  if (hasHit(cues, 'said.wrong', first, Math.min(first + 2, token))) return true
  return hitsIn(cues, 'hours.instead', end, end + 4).some(({ first }) => !isWord(tokens, first, 'was', 'waren'))
}

const PLACES = { header: 0, knockout: 1, award: 2, text: 3 }

const BY = { hours: 0, fte: 1, days: 2 }

/** Hours before fte before days, with "per week" before without, a range before a bound, then the place. */
function rank({ by, weekly, bound, place }: StatedHours): number {
  return BY[by] * 100 + (weekly ? 0 : 40) + (bound ? 20 : 0) + PLACES[place]
}

const MOST_FTE = 10

/** The full week that the text defines, where it counts in fte. */
function statedFullWeek(meanings: Meanings): number {
  const fte = meanings.values.filter((value) => value.kind === 'quantity' && value.unit === 'fte')
  for (const { first } of fte.slice(0, MOST_FTE)) {
    const line = meanings.lines[meanings.lineAt[first] ?? 0]
    const full = line && fullWeekIn(meanings, line)
    if (full) return full.hours
  }
  return (fte.length > 0 && fullWeekIn(meanings, { first: 0, end: meanings.tokens.count })?.hours) || MUNICIPAL_WEEK
}

/** What running text says of the hours of the assignment. */
function runningHours(meanings: Meanings, fullWeek: number, labelled: boolean): StatedHours[] {
  const stated: StatedHours[] = []
  const placed: StatedHours[] = []
  let previous = -1
  for (const { kind, first } of meanings.values) {
    const sentence = meanings.sentenceAt[first] ?? 0
    const mayCount = kind === 'quantity' || (kind === 'clock' && mayBeWeek(meanings, first))
    if (!mayCount || sentence === previous || !mayStateHours(meanings, first)) continue
    previous = sentence
    const place = placeOf(meanings, first)
    for (const week of weeksOfSentence(meanings, sentenceOf(meanings, first), fullWeek)) {
      const last = stated.at(-1)
      if (last && isSetRight(meanings.cues, last, week)) stated.pop()
      const goesOn = last && (startsChange(meanings, last, week) || isFineToo(meanings, last, week))
      if (goesOn) stated.splice(-1, 1, { ...span(last, week), place: last.place })
      else if (isPresence(meanings, week)) placed.push({ ...week, place })
      else stated.push({ ...week, place, average: week.average || isAverage(meanings, week) })
    }
  }
  // Presence says how much is worked only where nothing else does.
  return labelled || stated.length > 0
    ? withoutDefined(meanings.tokens, stated)
    : placed.filter(({ bound, min }) => bound === null && min >= 16)
}

function counted(meanings: Meanings): StatedHours[] {
  const weeks = countedWeeks(meanings).filter(({ first }) => mayStateHours(meanings, first))
  return [...weeks, ...hoursAnswered(meanings)].map((week) => ({ ...week, place: placeOf(meanings, week.first) }))
}

/** "De inzet ligt tussen de 16 en 24 uur", and no day on which something is between those times. */
function mayBeWeek(meanings: Meanings, token: number): boolean {
  const { first, end } = sentenceOf(meanings, token)
  if (!hasHit(meanings.cues, 'hours.about', Math.max(first, token - NEAR_HOURS), token)) return false
  const isOfDay = hasHit(meanings.cues, 'date.interview', first, end)
  return !isOfDay && !valuesWithin(meanings, first, end).some(({ kind }) => kind === 'date')
}

const NEAR_HOURS = 4

/** "Gemiddeld is de inzet 28 uur". */
function isAverage(meanings: Meanings, week: Week): boolean {
  return hasHit(meanings.cues, 'bound.about', sentenceOf(meanings, week.first).first, week.first)
}

function placeOf(meanings: Meanings, token: number): StatedHours['place'] {
  const kind = criterionAt(meanings, token)?.kind
  return kind === 'knockouts' ? 'knockout' : kind === 'awards' ? 'award' : 'text'
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
  if (hours.length > 0) return hours.map((week) => upToMore(meanings, week, sentence.end))
  const fte = all.filter(
    ({ by, first }) => by === 'fte' && !hasHit(meanings.cues, 'hours.others', sentence.first, first),
  )
  if (fte.length > 0) return fte
  const days = all.filter(
    (week) =>
      week.by === 'days' &&
      (week.weekly || isUnderHours(meanings, week) || isSoughtFor(meanings, sentence, week)) &&
      isOfAssignment(meanings, sentence, week),
  )
  return days.map((week) => upToMore(meanings, week, sentence.end))
}

/** "Wij zoeken een planner, 4 dagen": days in a clause of their own, where somebody is sought. */
function isSoughtFor({ cues, tokens }: Meanings, sentence: Stretch, week: Week): boolean {
  const clause = clauseAround(tokens, sentence, week)
  return (
    clause.first === week.first &&
    week.min >= 16 &&
    tokens.type[week.end] !== WORD &&
    hasHit(cues, 'intent.hire', sentence.first, week.first)
  )
}

/** "Mag 24 uur ook?" "24 uur is ook goed": beside what was said before. */
function isFineToo({ cues }: Meanings, last: Week, week: Week): boolean {
  return week.by === 'hours' && last.by === 'hours' && hasHit(cues, 'hours.alsoFine', week.end, week.end + 2)
}

/** "De eerste maand werk je 16 uur. Daarna is de inzet 32 uur." */
function startsChange(meanings: Meanings, last: Week, week: Week): boolean {
  const { first } = sentenceOf(meanings, week.first)
  const opens = hitsIn(meanings.cues, 'stage.then', first, first + 2).length > 0
  return opens && (meanings.sentenceAt[week.first] ?? 0) - (meanings.sentenceAt[last.first] ?? 0) === 1
}
