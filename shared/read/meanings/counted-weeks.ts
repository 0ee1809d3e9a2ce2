import { hits, hitsIn } from '../concepts/cues.ts'
import { bareWeek } from './bare-week.ts'
import type { Week } from './hours.ts'
import { type Meanings, sentenceOf, valuesWithin } from './meanings.ts'

const LONGEST = 8
const LEAST_HOURS = 8

/** "Het aantal uren per week gaat van 24 naar 32", "is 36 in plaats van 32": the unit stands before the number. */
export function countedWeeks(meanings: Meanings): Week[] {
  return hits(meanings.cues, 'counted.hours').flatMap((hit): Week[] => {
    const most = Math.min(sentenceOf(meanings, hit.first).end, hit.end + LONGEST)
    const end = hitsIn(meanings.cues, 'hours.instead', hit.end, most)[0]?.first ?? most
    const [value] = valuesWithin(meanings, hit.end, end)
    if (value?.kind === 'quantity') return []
    const week = bareWeek(meanings, { first: hit.end, end }, 'hour', 0)
    return week && week.min >= LEAST_HOURS ? [{ ...week, weekly: true }] : []
  })
}
