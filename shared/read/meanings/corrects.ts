import type { Blocks } from '../blocks/blocks.ts'
import { hasHit } from '../concepts/cues.ts'
import type { Stretch } from './clause.ts'

/**
 * The tokens from which on a statement takes the place of what was said before: "Correctie: 9 maart"; in a chat also
 * "oeps, 9 maart", "let op: wordt 9 maart". -1 where it corrects nothing.
 */
export function correctedBefore(blocks: Blocks, token: number): number {
  const { sentences, sentenceAt, cues, turns } = blocks
  const k = sentenceAt[token] ?? 0
  const own = sentences[k]
  if (!own) return -1
  // "Correctie: één kandidaat": the sentence itself sets right what stands before it.
  if (hasHit(cues, 'corrects.surely', own.first, Math.min(token, own.first + 2))) return own.first
  const said = turns.length > 0 ? turnAround(blocks, token) : null
  const first = said ? said.first : k > 0 ? (sentences[k - 1]?.first ?? own.first) : own.first
  if (hasHit(cues, 'corrects.surely', first, token)) return first
  return said && hasHit(cues, 'corrects.inChat', first, own.end) ? first : -1
}

/** What one says at once in a chat, as tokens; found by halving. */
function turnAround({ turns, lines, lineAt }: Blocks, token: number): Stretch | null {
  const line = lineAt[token] ?? 0
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.end ?? 0) <= line) low = middle + 1
    else high = middle
  }
  const turn = turns[low]
  return turn && turn.first <= line ? { first: lines[turn.first]?.body ?? 0, end: lines[turn.end - 1]?.end ?? 0 } : null
}
