import { hasHit } from '../concepts/cues.ts'
import { isMark } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** No list of rates per level is longer. */
const MOST_LEVELS = 6

/** "Onze maxima per uur: ⏎ junior € 72 ⏎ senior € 97": what stands above a list of levels and speaks of its amounts. */
export function aboveLevels({ sentences, sentenceAt, tokens, cues }: Meanings, token: number): Stretch | null {
  const at = sentenceAt[token] ?? 0
  for (let k = at; k >= Math.max(0, at - MOST_LEVELS); k--) {
    const sentence = sentences[k]
    if (!sentence) return null
    if (k < at && isMark(tokens, sentence.end - 1, ':'))
      return hasHit(cues, 'rate.word', sentence.first, sentence.end) ? sentence : null
    if (!hasHit(cues, 'rate.level', sentence.first, sentence.first + 2)) return null
  }
  return null
}
