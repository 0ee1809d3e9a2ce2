import { hitsIn } from '../../concepts/cues.ts'
import { shapedAt } from '../../fields/request-number/by-shape.ts'
import type { Stretch } from '../../meanings/clause.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { textOf } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import { isLongEnough } from './facts-of-own.ts'

/** The number of a request; `first`: with the word for a request before it ("aanvraag 7101"). */
export type Named = Stretch & { number: string }

/** The numbers of requests that a stretch names, behind words for one or by their shape, in text order. */
export function numbersIn(meanings: Meanings, first: number, end: number): Named[] {
  const { tokens, cues } = meanings
  const found: Named[] = []
  for (const hit of hitsIn(cues, 'number.before', first, end)) {
    for (let k = hit.end; k < Math.min(hit.end + NEAR, end); k++) {
      const value = referenceAt(tokens, k, end)
      if (!value || !isLongEnough(tokens, value)) continue
      found.push({ first: hit.first, end: value.end, number: textOf(tokens, value.first, value.end) })
      break
    }
  }
  for (let k = first; k < end; k++) {
    const value = shapedAt(meanings, k)
    if (value) found.push({ ...value, number: textOf(tokens, value.first, value.end) })
  }
  return found.sort((a, b) => a.first - b.first).filter((named, k, all) => named.first >= (all[k - 1]?.end ?? first))
}

const NEAR = 3
