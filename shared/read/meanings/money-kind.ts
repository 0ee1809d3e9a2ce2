import type { Cue } from '../../vocabulary/vocabulary.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { CELL, isMark, isWord } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** "€ 2,25 fee"; but a label for the fee on the next line has its own amount. */
export function isFee({ cues, tokens }: Meanings, k: number): boolean {
  if ((tokens.gap[k] ?? 0) >= CELL) return false
  return hasHit(cues, 'fee.word', k, k + 1) || (isMark(tokens, k, '-') && hasHit(cues, 'fee.word', k + 1, k + 2))
}

const KINDS: [Cue, 'rate' | 'fee' | 'other'][] = [
  ['rate.word', 'rate'],
  ['fee.word', 'fee'],
  ['money.other', 'other'],
]

/** No word speaks of an amount that is further away. */
const REACH = 40

/** What the words before an amount say that it is: the nearest counts, but not what a rate includes. */
export function kindBefore(
  meanings: Meanings,
  { first, end }: Stretch,
  written: boolean,
): 'rate' | 'fee' | 'other' | null {
  const { cues, tokens } = meanings
  const from = Math.max(first, end - REACH)
  let to = end
  while (to > from) {
    let best: { at: number; until: number; kind: 'rate' | 'fee' | 'other' } | null = null
    for (const [cue, kind] of KINDS) {
      const hit = hitsIn(cues, cue, from, to).at(-1)
      if (hit && hit.first > (best?.at ?? -1)) best = { at: hit.first, until: hit.end, kind }
    }
    // "Salaris per uur": the unit of something else.
    if (best?.kind === 'rate' && isUnitOf(meanings, from, best.at)) {
      to = best.at
      continue
    }
    if (!best || best.kind === 'rate') return best?.kind ?? null
    if (written && isWord(tokens, best.at, 'budget')) return 'rate'
    const closed = isClosed(tokens, best.until, end)
    const led = isLed(meanings, from, best.at) && !(best.kind === 'fee' && isDirect(meanings, best.until, end))
    if (!closed && !led) return best.kind
    to = best.at
  }
  return null
}

function isUnitOf({ cues, tokens }: Meanings, from: number, at: number): boolean {
  if (!isWord(tokens, at, 'per', 'p')) return false
  const near = Math.max(from, at - 1)
  return (
    hasHit(cues, 'fee.word', near, at) || (hasHit(cues, 'money.other', near, at) && !isWord(tokens, near, 'budget'))
  )
}

/** In brackets stands what the rate covers: "het tarief (dus ook reiskosten) is maximaal € 90". */
function isClosed(tokens: Meanings['tokens'], first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (isMark(tokens, k, '(')) return false
    if (isMark(tokens, k, ')')) return true
  }
  return false
}

/** "inclusief reiskosten en fee, maximaal € 90". */
function isLed({ cues }: Meanings, first: number, end: number): boolean {
  const from = Math.max(first, end - 12)
  return hasHit(cues, 'basis.on', from, end) || hasHit(cues, 'basis.off', from, end)
}

/** "incl. fee van € 2,25". */
function isDirect({ cues, tokens }: Meanings, first: number, end: number): boolean {
  if (hasHit(cues, 'bound.most', first, end)) return false
  for (let k = first; k < end; k++)
    if (!isMark(tokens, k, ':(=') && !isWord(tokens, k, 'van', 'a', 'ad', 'is', 'of', 'bedraagt', 'ter', 'hoogte'))
      return false
  return true
}
