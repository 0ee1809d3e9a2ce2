import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** Words further away say nothing of an amount. */
const NEAR = 24

/** "Houdt u zelf € 96 over", "resteert voor u dus € 100": what the supplier keeps of a rate is no rate. */
export function isKept({ cues, tokens }: Meanings, amount: Stretch, from: number): boolean {
  for (let k = amount.end; k < amount.end + 3; k++) {
    if (isMark(tokens, k, '.;')) break
    if (isWord(tokens, k, 'over') && hasHit(cues, 'rate.keeps', Math.max(from, amount.first - NEAR), amount.first))
      return true
  }
  const kept = hitsIn(cues, 'rate.kept', Math.max(0, amount.first - NEAR), amount.first).at(-1)
  if (!kept) return false
  for (let k = kept.end; k < amount.first; k++) if (isMark(tokens, k, ';')) return false
  const between = Math.max(kept.end, from)
  return !hasHit(cues, 'bound.most', between, amount.first) && !hasHit(cues, 'rate.named', between, amount.first)
}
