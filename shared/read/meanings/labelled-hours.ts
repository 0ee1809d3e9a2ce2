import type { Pair } from '../blocks/pair.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { bareWeek, fullWeekBehind, fullWeekIn, type Week, weeksIn } from './hours.ts'
import { span, withChanges } from './hours-changes.ts'
import type { Meanings } from './meanings.ts'

/**
 * The hours in the value of a label: stated hours go before days and those before fte; what is said to be open to
 * discussion widens them.
 */
export function labelledWeek(meanings: Meanings, value: Stretch, label: Stretch, municipal: number): Week | null {
  const full = fullWeekIn(meanings, value)
  const weeks = weeksIn(meanings, value, full?.hours ?? municipal)
  const fte = weeks.find(({ by }) => by === 'fte')
  let hours = weeks.filter(({ by, first }) => by === 'hours' && !(fte && full?.first === first))
  const behind = fte && hours[0] ? fullWeekBehind(fte, hours[0], full?.hours ?? municipal) : null
  if (fte && behind) return weeksIn(meanings, value, behind).find(({ by }) => by === 'fte') ?? null
  hours = withChanges(meanings, hours)
  const best = hours[0] ?? weeks.find(({ by }) => by === 'days') ?? fte
  if (!best) return bareWeek(meanings, value, unitOf(meanings, label), municipal)
  const wider = hours.find(({ first }) => first >= best.end) ?? preferredBehind(meanings, best.end, value.end)
  const open =
    wider && (hitBefore(meanings.cues, 'bound.preferred', wider.first) || isOpen(meanings, best.end, value.end))
  return open ? span(best, wider) : best
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

/** The two ends as values of their own, as in JSON: "hours": {"min": 24, "max": 32}. */
export function joinedEnds(meanings: Meanings, pairs: Pair[]): Week[] | null {
  const end = (pair: Pair, cue: 'bound.least' | 'bound.most') =>
    hasHit(meanings.cues, cue, pair.labelFirst, pair.labelEnd) && pair.end - pair.first === 1
  const least = pairs.find((pair) => end(pair, 'bound.least'))
  const most = pairs.find((pair) => end(pair, 'bound.most'))
  const [min, max] = [least, most].map((pair) => (pair ? (meanings.tokens.number[pair.first] ?? -1) : -1))
  if (!least || !most || min === undefined || max === undefined || min < 1 || min > max || max > 60) return null
  const rest = { bound: null, average: false, by: 'hours', weekly: true } as const
  return [{ ...rest, first: Math.min(least.first, most.first), end: Math.max(least.end, most.end), min, max }]
}
