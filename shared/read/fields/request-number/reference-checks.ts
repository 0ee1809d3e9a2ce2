import { BLANK, GLUED, isCapital, isMark, markAt, NUMBER, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import { type ReferenceValue, referenceAt } from '../../values/reference.ts'

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

/** "INH 2027 014", "MPO 90417": capitals and digits in turn, to the end of the value. */
export function withBlanks(tokens: Tokens, k: number, end: number): ReferenceValue | null {
  let digits = 0
  for (let t = k; t < end; t++) {
    const shouted =
      tokens.type[t] === WORD &&
      isCapital(tokens, t) &&
      (tokens.end[t] ?? 0) - (tokens.start[t] ?? 0) <= 5 &&
      textOf(tokens, t, t + 1) === textOf(tokens, t, t + 1).toUpperCase()
    if (tokens.type[t] === NUMBER) digits++
    else if (!shouted && !(markAt(tokens, t) !== '' && '-./&'.includes(markAt(tokens, t)))) return null
  }
  if (digits === 0 || end - k < 2 || end - k > 8) return null
  if (tokens.type[k] === NUMBER && tokens.gap[k + 1] !== GLUED) return null
  return referenceAt(tokens, k, end)?.end === end || (tokens.gap[k + 1] ?? 0) === BLANK ? { first: k, end } : null
}
