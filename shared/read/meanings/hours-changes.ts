import { hasHit, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord } from '../tokens/tokens.ts'
import type { Value } from '../values/value.ts'
import { type Meanings, valuesWithin } from './meanings.ts'
import type { Week } from './week-hours.ts'

/** "16 uur, daarna 32 uur": hours that change are one range, from the least to the most. */
export function withChanges(meanings: Meanings, weeks: Week[]): Week[] {
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

/** "24 uur is goed, meer mag ook, tot 32", "drie dagen, vier mag ook": hours that may be more, by a number without a unit. */
export function upToMore(meanings: Meanings, week: Week, end: number): Week {
  if (week.min !== week.max || week.by === 'fte') return week
  const { cues, tokens } = meanings
  const to = Math.min(end, week.end + MORE_REACH)
  const unit = week.by === 'days' ? HOURS_A_DAY : 1
  const wider = (k: number): Week | null => {
    const most = k > week.end ? numberAt(tokens, k, end) : null
    const hours = most && !most.article && !valuesWithin(meanings, k, k + 1).some(isSure) ? most.value * unit : 0
    const isHours = hours >= LEAST_HOURS && hours <= MOST_HOURS
    return isHours
      ? { ...span(week, { ...week, min: hours, max: hours }), end: Math.max(week.end, most?.end ?? 0) }
      : null
  }
  const also = hitsIn(cues, 'hours.alsoFine', week.end, to)[0]
  const beside = also && (wider(also.end) ?? wider(also.first - 1))
  if (beside) return beside
  const more = hitsIn(cues, 'hours.more', week.end, to)[0]
  for (let k = more?.end ?? end; k < Math.min(end, (more?.end ?? end) + 4); k++) {
    const most = isWord(tokens, k, 'tot', 'max', 'maximaal', 'to') ? wider(k + 1) : null
    if (most && most.max > week.max) return most
  }
  return week
}

/** A number of something else; what may be a date without a month is none. */
function isSure(value: Value): boolean {
  return value.kind !== 'date' || !value.weak
}

const HOURS_A_DAY = 8
const LEAST_HOURS = 8
const MOST_HOURS = 40
const MORE_REACH = 12

export function span(a: Week, b: Week): Week {
  return {
    ...a,
    end: b.end,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    bound: null,
    weekly: a.weekly || b.weekly,
  }
}
