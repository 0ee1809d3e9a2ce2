import { isMark, NUMBER, type Tokens } from '../../tokens/tokens.ts'
import type { ReferenceValue } from '../../values/reference.ts'

export function trimmed(tokens: Tokens, found: ReferenceValue): ReferenceValue {
  return isMark(tokens, found.first, '#') ? { first: found.first + 1, end: found.end } : found
}

/** "36-40 uur", "3 maanden", "2 x": counted things. */
export function isCounted(tokens: Tokens, { end }: ReferenceValue, limit: number): boolean {
  return (
    end < limit &&
    (tokens.word[end]?.atom?.kind === 'unit' || tokens.word[end]?.atom?.kind === 'month' || isMark(tokens, end, '%€'))
  )
}

export function hasManyDigits(tokens: Tokens, { first: from, end }: ReferenceValue): boolean {
  let digits = 0
  for (let k = from; k < end; k++)
    if (tokens.type[k] === NUMBER) digits += (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
  return digits >= 3
}

export function isYear(value: number): boolean {
  return value >= 2000 && value <= 2099
}
