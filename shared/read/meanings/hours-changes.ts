import { hasHit, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord } from '../tokens/tokens.ts'
import type { Meanings } from './meanings.ts'
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

/** "24 uur is goed, meer mag ook, tot 32": hours that may be more, up to a number without a unit. */
export function upToMore({ cues, tokens }: Meanings, week: Week, end: number): Week {
  const more = hitsIn(cues, 'hours.more', week.end, Math.min(end, week.end + MORE_REACH))[0]
  if (!more || week.min !== week.max) return week
  for (let k = more.end; k < Math.min(end, more.end + 4); k++) {
    const most = isWord(tokens, k, 'tot', 'max', 'maximaal', 'to') ? numberAt(tokens, k + 1, end) : null
    if (most && most.value > week.max && most.value <= 40) return { ...week, max: most.value, end: most.end }
  }
  return week
}

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
