import { type Hit, hits, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord } from '../tokens/tokens.ts'
import { bareWeek } from './bare-week.ts'
import { type Meanings, sentenceOf, valuesWithin } from './meanings.ts'
import type { Week } from './week-hours.ts'

const LONGEST = 8
const LEAST_HOURS = 8

/** "Het aantal uren per week gaat van 24 naar 32", "is 36 in plaats van 32": the unit stands before the number. */
export function countedWeeks(meanings: Meanings): Week[] {
  const opening = hits(meanings.cues, 'counted.opening').filter((hit) => opensWithNumber(meanings, hit))
  return [...hits(meanings.cues, 'counted.hours'), ...opening].flatMap((hit): Week[] => {
    const most = Math.min(sentenceOf(meanings, hit.first).end, hit.end + LONGEST)
    const instead = hitsIn(meanings.cues, 'hours.instead', hit.end, most)[0]
    const end = instead?.first ?? endOfMade(meanings, hit, most)
    const [value] = valuesWithin(meanings, hit.end, end)
    if (value?.kind === 'quantity') return []
    const week = bareWeek(meanings, { first: hit.end, end }, 'hour', 0)
    return week && week.min >= LEAST_HOURS ? [{ ...week, weekly: true }] : []
  })
}

/** "Deadline 20 november. Uren 32." */
function opensWithNumber(meanings: Meanings, { first, end }: Hit): boolean {
  return sentenceOf(meanings, first).first === first && numberAt(meanings.tokens, end, end + 1) !== null
}

/** "Maak er 24 tot 32 van". */
function endOfMade({ tokens }: Meanings, hit: Hit, most: number): number {
  if (!isWord(tokens, hit.first, 'maak', 'maken')) return most
  for (let k = hit.end; k < most; k++) if (isWord(tokens, k, 'van')) return k
  return most
}
