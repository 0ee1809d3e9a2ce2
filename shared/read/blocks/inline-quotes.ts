import { type Cues, hasHit } from '../concepts/cues.ts'
import { markAt, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

type Stretch = { first: number; end: number }

/**
 * The quoted lines below which their answer stands ("> Kan het voor € 120?", "Nee, 99 is de max"): what another asks or
 * proposes, in the midst of the mail that answers it. A quote that states something is an earlier mail.
 */
export function inlineQuotes(tokens: Tokens, cues: Cues, lines: Line[]): Stretch[] {
  const found: Stretch[] = []
  for (let first = 0; first < lines.length; first++) {
    if ((lines[first]?.quoted ?? 0) === 0) continue
    let end = first + 1
    while ((lines[end]?.quoted ?? 0) > 0) end++
    if (end < lines.length && isAnothers(tokens, cues, lines, { first, end })) found.push({ first, end })
    first = end
  }
  return found
}

function isAnothers(tokens: Tokens, cues: Cues, lines: Line[], { first, end }: Stretch): boolean {
  const from = lines[first]?.body ?? 0
  const last = lines[end - 1]?.end ?? 0
  if (markAt(tokens, last - 1) === '?') return true
  return hasHit(cues, 'intent.offer', from, last) || hasHit(cues, 'intent.proposes', from, last)
}
