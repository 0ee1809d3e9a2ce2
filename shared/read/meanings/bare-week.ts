import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord } from '../tokens/tokens.ts'
import { perAt } from '../values/per.ts'
import type { QuantityValue } from '../values/value.ts'
import type { Stretch } from './clause.ts'
import { weekOf } from './hours.ts'
import { type Meanings, valuesWithin } from './meanings.ts'
import type { Week } from './week-hours.ts'

/** "36", "24-28", "max 36", "24/28/32": numbers without a unit, as a label's value has them. */
export function bareWeek(
  meanings: Meanings,
  { first, end }: Stretch,
  unit: 'hour' | 'day' | 'fte',
  fullWeek: number,
): Week | null {
  const { tokens } = meanings
  const numbers: number[] = []
  let k = newFrom(meanings, first, end)
  while (k < end && !numberAt(tokens, k, end) && k - first < 5) k++
  const start = k
  for (let n = 0; n < 4; n++) {
    const number = numberAt(tokens, k, end)
    if (!number || number.article || number.value < (numbers.at(-1) ?? 0)) return null
    if (valuesWithin(meanings, k, k + 1).some((value) => value.kind !== 'date' || !value.weak)) break
    numbers.push(number.value)
    k = number.end
    const joint = jointEnd(meanings, k, end)
    if (joint === null || !numberAt(tokens, joint, end)) break
    k = joint
  }
  const min = Math.min(...numbers)
  const max = Math.max(...numbers)
  if (numbers.length === 0 || !isFree(meanings, k, end)) return null
  const quantity: QuantityValue = {
    kind: 'quantity',
    first: start,
    end: k,
    min,
    max,
    unit,
    per: null,
    times: null,
    article: false,
  }
  return weekOf(meanings, quantity, fullWeek)
}

/** "was 24, wordt 32": where the new number begins. */
function newFrom({ tokens }: Meanings, first: number, end: number): number {
  for (let k = end - 1; k > first; k--) if (isWord(tokens, k, 'wordt', 'naar', 'nu', 'worden', 'becomes')) return k + 1
  return first
}

function jointEnd({ tokens }: Meanings, k: number, end: number): number | null {
  let at = k
  while (at < end && at - k < 4 && !numberAt(tokens, at, end)) {
    const isJoint = '-/,'.includes(tokens.word[at]?.folded ?? ' ') || isOneOf(tokens.word[at], JOINTS)
    if (!isJoint) return null
    at++
  }
  return at > k ? at : null
}

const JOINTS = wordSet('tot en met t m a of to or and max maximaal .')

/** What follows a number without a unit leaves it one of hours: nothing, a mark, "in overleg". */
function isFree({ tokens, cues }: Meanings, k: number, end: number): boolean {
  if (perAt(tokens, k, end)?.unit === 'week') return true
  const isEach = isWord(tokens, k, 'per')
  if (isEach && (hasHit(cues, 'hire.person', k + 1, k + 2) || hasHit(cues, 'count.people', k + 1, k + 2))) return true
  return k >= end || '(),;.+'.includes(tokens.word[k]?.folded ?? ' ') || hasHit(cues, 'hours.open', k, k + 1)
}
