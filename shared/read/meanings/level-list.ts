import { hasHit } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** No list of rates per level is longer. */
const MOST_LEVELS = 6

/** What a line of a rate that changes begins with. */
const STAGES = [
  'eerste',
  'daarna',
  'tweede',
  'volgende',
  'jaar',
  'maand',
  'vanaf',
  'na',
  'first',
  'thereafter',
  'after',
]

/** No heading without a colon is longer. */
const LONGEST_HEADING = 16

/** "Onze maxima per uur: ⏎ junior € 72 ⏎ senior € 97", "Tarief ⏎ Eerste jaar: € 80": the line above that speaks of the amounts. */
export function aboveLevels({ lines, lineAt, tokens, cues }: Meanings, token: number): Stretch | null {
  const at = lineAt[token] ?? 0
  for (let k = at; k >= Math.max(0, at - MOST_LEVELS); k--) {
    const line = lines[k]
    if (!line) return null
    const isStep = hasHit(cues, 'rate.level', line.body, line.body + 2) || isWord(tokens, line.body, ...STAGES)
    if (isStep && k >= at - MOST_LEVELS + 1) continue
    if (k === at || !hasHit(cues, 'rate.word', line.body, line.end)) return null
    const isHeading = !isMark(tokens, line.end - 1, '.,;?!') && line.end - line.body <= LONGEST_HEADING
    return isHeading || isMark(tokens, line.end - 1, ':') ? { first: line.body, end: line.end } : null
  }
  return null
}
