import type { Cue } from '../../vocabulary/vocabulary.ts'
import { type Cues, type Hit, hitsIn } from '../concepts/cues.ts'
import { CELL, isMark, type Tokens } from '../tokens/tokens.ts'

/** A stretch of tokens, the end exclusive. */
export type Stretch = { first: number; end: number }

/** Text without marks has no clauses: no more of it than this speaks of a value. */
const LONGEST_CLAUSE = 40

/** The clause around a value: from the comma, bracket or dash before it to the one behind it. */
export function clauseAround(tokens: Tokens, within: Stretch, value: Stretch): Stretch {
  const from = Math.max(within.first, value.first - LONGEST_CLAUSE)
  const to = Math.min(within.end, value.end + LONGEST_CLAUSE)
  let first = value.first
  while (first > from && !endsClause(tokens, first - 1) && tokens.gap[first] !== CELL) first--
  let end = value.end
  while (end < to && !endsClause(tokens, end) && tokens.gap[end] !== CELL) end++
  return { first, end }
}

/** A comma, bracket, colon, or a dash with blanks around it. */
function endsClause(tokens: Tokens, k: number): boolean {
  if (isMark(tokens, k, ',;()[]:•|')) return true
  return isMark(tokens, k, '-') && tokens.gap[k] !== 0 && tokens.gap[k + 1] !== 0
}

const LONGEST_CUE = 6

/** The phrase of a cue that ends right before a token. */
export function hitBefore(cues: Cues, cue: Cue, token: number): Hit | null {
  const hit = hitsIn(cues, cue, Math.max(0, token - LONGEST_CUE), token).at(-1)
  return hit?.end === token ? hit : null
}
