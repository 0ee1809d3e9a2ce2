import { hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { textOf } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import { containsRole } from '../../values/roles.ts'
import { headEnd } from '../kind/text-head.ts'
import { isLongEnough } from './facts-of-own.ts'
import type { Own } from './own.ts'

/** "Aanvraag 27-11 is ingetrokken. Daarvoor in de plaats komt 27-14: …": the end of one, and a request from there on. */
export function byReplacement(meanings: Meanings): Own[][] | null {
  const head = headEnd(meanings)
  const { tokens, cues, sentences, sentenceAt } = meanings
  for (const hit of cuesOf(meanings, 'kind.withdrawn')) {
    if (hit.first >= head) return null
    const ended = sentenceOf(meanings, hit.first)
    const next = sentences[(sentenceAt[hit.first] ?? 0) + 1]
    const before = referenceIn(meanings, ended.first, ended.end)
    const behind = next && referenceIn(meanings, next.first, next.end)
    if (!next || !before || !behind || before === behind) continue
    if (!hasHit(cues, 'kind.instead', next.first, next.end)) continue
    if (!containsRole(tokens, next.first, tokens.count)) continue
    return [[{ first: ended.first, end: ended.end }], [{ first: next.first, end: tokens.count }]]
  }
  return null
}

const FARTHEST = 40

/** The first number of a request that a sentence names. */
function referenceIn({ tokens }: Meanings, first: number, end: number): string | null {
  for (let k = first; k < Math.min(end, first + FARTHEST); k++) {
    const found = referenceAt(tokens, k, end)
    if (found && found.end - found.first > 1 && isLongEnough(tokens, found))
      return textOf(tokens, found.first, found.end)
    if (found) k = found.end - 1
  }
  return null
}
