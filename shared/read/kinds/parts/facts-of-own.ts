import { hitsIn } from '../../concepts/cues.ts'
import { type Meanings, valuesWithin } from '../../meanings/meanings.ts'
import { type Tokens, textOf } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'

/** An amount, or a number of hours or days: what a request of its own states. */
export function hasFacts(meanings: Meanings, first: number, end: number): boolean {
  return valuesWithin(meanings, first, end).some(
    (value) =>
      value.kind === 'amount' || (value.kind === 'quantity' && (value.unit === 'hour' || value.unit === 'day')),
  )
}

/** "Aanvraag 7101": the number that words for it stand before. */
export function numberIn(meanings: Meanings, first: number, end: number): string | null {
  for (const hit of hitsIn(meanings.cues, 'number.before', first, end)) {
    for (let k = hit.end; k < Math.min(hit.end + 3, end); k++) {
      const found = referenceAt(meanings.tokens, k, end)
      if (found && isLongEnough(meanings.tokens, found)) return textOf(meanings.tokens, found.first, found.end)
    }
  }
  return null
}

export function isLongEnough(tokens: Tokens, { first, end }: { first: number; end: number }): boolean {
  return (tokens.end[end - 1] ?? 0) - (tokens.start[first] ?? 0) >= 3
}
