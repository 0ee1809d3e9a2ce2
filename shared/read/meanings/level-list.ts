import { hasHit } from '../concepts/cues.ts'
import { isMark } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** No list of rates per level is longer. */
const MOST_LEVELS = 6

/** No heading without a colon is longer. */
const LONGEST_HEADING = 16

/** "Onze maxima per uur: ⏎ junior € 72 ⏎ senior € 97": the line above a list of levels that speaks of its amounts. */
export function aboveLevels({ lines, lineAt, tokens, cues }: Meanings, token: number): Stretch | null {
  const at = lineAt[token] ?? 0
  for (let k = at; k >= Math.max(0, at - MOST_LEVELS); k--) {
    const line = lines[k]
    if (!line) return null
    if (hasHit(cues, 'rate.level', line.body, line.body + 2) && k >= at - MOST_LEVELS + 1) continue
    if (k === at || !hasHit(cues, 'rate.word', line.body, line.end)) return null
    const isHeading = !isMark(tokens, line.end - 1, '.,;?!') && line.end - line.body <= LONGEST_HEADING
    return isHeading || isMark(tokens, line.end - 1, ':') ? { first: line.body, end: line.end } : null
  }
  return null
}
