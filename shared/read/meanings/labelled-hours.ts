import type { Cue } from '../../vocabulary/vocabulary.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { CELL, isWord } from '../tokens/tokens.ts'
import { bareWeek } from './bare-week.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { fullWeekBehind, fullWeekIn } from './full-week.ts'
import { weeksIn } from './hours.ts'
import { span, upToMore, withChanges } from './hours-changes.ts'
import type { Meanings } from './meanings.ts'
import { rightedBehind } from './righted-hours.ts'
import type { Week } from './week-hours.ts'

/**
 * The hours in the value of a label: stated hours go before days and those before fte; what is said to be open to
 * discussion widens them.
 */
export function labelledWeek(meanings: Meanings, pair: Stretch, label: Stretch, municipal: number): Week | null {
  const value = behindDenied(meanings, pair)
  const full = fullWeekIn(meanings, value)
  const weeks = weeksIn(meanings, value, full?.hours ?? municipal)
  const fte = weeks.find(({ by }) => by === 'fte')
  let hours = weeks.filter(({ by, first }) => by === 'hours' && !(fte && full?.first === first))
  const behind = fte && hours[0] ? fullWeekBehind(fte, hours[0], full?.hours ?? municipal) : null
  if (fte && behind) return weeksIn(meanings, value, behind).find(({ by }) => by === 'fte') ?? null
  hours = withChanges(meanings, hours)
  const unit = unitOf(meanings, label)
  // "Uren per week: 36 (5 dagen)": the number without a unit is of the label's.
  const bare = hours.length === 0 && unit === 'hour' ? bareWeek(meanings, value, unit, municipal) : null
  const best = hours[0] ?? bare ?? weeks.find(({ by }) => by === 'days') ?? fte
  if (!best)
    return bareWeek(meanings, value, unit, municipal) ?? bareWeek(meanings, firstCell(meanings, value), unit, municipal)
  const wider = hours.find(({ first }) => first >= best.end) ?? preferredBehind(meanings, best.end, value.end)
  const open =
    wider && (hitBefore(meanings.cues, 'bound.preferred', wider.first) || isOpen(meanings, best.end, value.end))
  if (open) return span(best, wider)
  return rightedBehind(meanings, best, value.end) ?? upToMore(meanings, best, value.end)
}

/** "Niet 36 maar 28". */
function behindDenied({ tokens }: Meanings, { first, end }: Stretch): Stretch {
  const to = isWord(tokens, first, 'niet', 'geen', 'not') ? Math.min(end, first + LONGEST_DENIED) : first
  for (let k = first; k < to; k++) if (isWord(tokens, k, 'maar', 'but')) return { first: k + 1, end }
  return { first, end }
}

const LONGEST_DENIED = 6

/** "32 | Optie daarna | 1x 12 maanden": where the labels of other columns are not known. */
function firstCell({ tokens }: Meanings, { first, end }: Stretch): Stretch {
  for (let k = first + 1; k < end; k++) if (tokens.gap[k] === CELL) return { first, end: k }
  return { first, end: first }
}

/** "32 uur, eventueel 36": a number without unit behind a word for what is liked better. */
function preferredBehind(meanings: Meanings, first: number, end: number): Week | null {
  const hit = hitsIn(meanings.cues, 'bound.preferred', first, end)[0]
  return hit ? bareWeek(meanings, { first: hit.end, end }, 'hour', 0) : null
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

/** The two ends as values of their own, as in JSON: "hours": {"min": 24, "max": 32}; "Uren vanaf: 24", "Uren tot: 32". */
export function joinedEnds(meanings: Meanings, pairs: Pair[], fullWeek: number): Week[] | null {
  if (pairs.length < 2) return null
  const [one, other] = pairs
  const isList = one?.shape === 'json' && one.labelFirst === other?.labelFirst
  const least = isList ? one : pairs.find((pair) => isEnd(meanings, pair, 'bound.least', LEAST))
  const most = isList ? other : pairs.find((pair) => isEnd(meanings, pair, 'bound.most', MOST))
  if (!least || !most || least === most) return null
  const [from, to] = [least, most].map((pair) =>
    labelledWeek(meanings, pair, { first: pair.labelFirst, end: pair.labelEnd }, fullWeek),
  )
  if (!from || !to || from.min !== from.max || to.min !== to.max || from.min > to.max) return null
  const first = Math.min(from.first, to.first)
  return [{ ...from, bound: null, weekly: true, first, end: Math.max(from.end, to.end), max: to.max }]
}

const LEAST = ['van', 'from', 'ondergrens']
const MOST = ['tot', 'to', 'm', 'until', 'bovengrens']

/** "minHours", "uren van", "Uren t/m": which end a label gives. */
function isEnd({ tokens, cues }: Meanings, { labelFirst, labelEnd }: Pair, cue: Cue, last: string[]): boolean {
  return hasHit(cues, cue, labelFirst, labelEnd) || isWord(tokens, labelEnd - 1, ...last)
}
