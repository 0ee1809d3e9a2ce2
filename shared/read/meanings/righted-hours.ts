import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { type Cues, hasHit, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord, WORD } from '../tokens/tokens.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'
import type { Week } from './week-hours.ts'

/** "32 in plaats van 24 uur per week": the number that holds stands before, without a unit. */
export function rightedBefore(meanings: Meanings, week: Week, last: Week | undefined): Week | null {
  const { cues, tokens } = meanings
  const hit = hitBefore(cues, 'hours.instead', week.first)
  if (!hit || (last && last.end >= hit.first) || isWord(tokens, hit.first, 'was', 'waren')) return null
  return numbered(meanings, week, hit.first - 1, hit.first)
}

/** "36 uur, dat moet 28 zijn", "36 uur is fout, het zijn er 28": the number that holds comes behind. */
export function rightedBehind(meanings: Meanings, week: Week, limit: number): Week | null {
  const { tokens } = meanings
  const end = Math.min(limit, week.end + NEAR)
  const hit = hitsIn(meanings.cues, 'said.wrong', week.end, end).at(-1)
  if (!hit) return null
  // "36 uur. Nee, 28": the phrase itself goes over the end of the sentence.
  const to = hit.end > limit ? hit.end + 1 : limit
  for (let k = hit.first; k < Math.min(to, hit.end + 2); k++) {
    const found = numbered(meanings, week, k, to)
    if (found && (tokens.type[found.end] !== WORD || isOneOf(tokens.word[found.end], BEHIND))) return found
  }
  return null
}

/** "30 uur per week. Nee wacht, 36 uur", "eerst 24 uur, nu 28 uur": what comes next takes its place. */
export function isSetRight(cues: Cues, last: Stretch, next: Stretch): boolean {
  if (next.first - last.end >= FARTHEST) return false
  return (
    hasHit(cues, 'said.wrong', last.end, next.first) ||
    (hitBefore(cues, 'said.now', next.first)?.first ?? -1) >= last.end
  )
}

const FARTHEST = 20
/** Behind the number that holds; "nee, 28 kandidaten" counts something else. */
const BEHIND = wordSet('uur uren u zijn worden per dus hoor van of tot moeten geworden')
const NEAR = 12
const LEAST_HOURS = 8
const MOST_HOURS = 40
/** Below it they may be times of day. */
const LEAST_SURE = 24

/** The same week with a number that is no part of another value. */
function numbered(meanings: Meanings, week: Week, k: number, limit: number): Week | null {
  const number = numberAt(meanings.tokens, k, limit)
  if (!number || number.article || number.value < LEAST_HOURS || number.value > MOST_HOURS) return null
  if (valuesWithin(meanings, k, k + 1).some((value) => value.kind !== 'date' || !value.weak)) return null
  return {
    ...week,
    first: k,
    end: number.end,
    min: number.value,
    max: number.value,
    bound: null,
    weekly: week.weekly || number.value >= LEAST_SURE,
  }
}
