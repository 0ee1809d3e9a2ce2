import { hasHit } from '../concepts/cues.ts'
import type { Week } from './hours.ts'
import type { Meanings } from './meanings.ts'

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
