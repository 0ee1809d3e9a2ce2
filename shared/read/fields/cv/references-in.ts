import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { pairAround } from '../../blocks/blocks.ts'
import { hasHit, hitsIn } from '../../concepts/cues.ts'
import { clauseOf, isAnsweredNo } from '../../meanings/demands.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { numberAt } from '../../tokens/number.ts'
import { GLUED, markAt, NUMBER } from '../../tokens/tokens.ts'
import type { Found } from './place-of-cv.ts'

const NOT_NEEDED = 'demand.denied'

/** How many references are asked for: "twee relevante referenties", "referenties: 2". */
export function referencesIn(meanings: Meanings): Found<number> | null {
  const { tokens, cues } = meanings
  for (const hit of cuesOf(meanings, 'cv.reference')) {
    const { first } = sentenceOf(meanings, hit.first)
    const clause = clauseOf(meanings, hit.first)
    if (hasHit(cues, NOT_NEEDED, clause.first, clause.end) || tokens.word[hit.first - 1]?.folded === 'geen') continue
    if (isAnsweredNo(meanings, hit.first)) continue
    for (let k = hit.first - 1; k >= Math.max(first, hit.first - 4) && markAt(tokens, k) !== ','; k--) {
      const number = k < hit.first ? numberAt(tokens, k, k + 1) : null
      if (isCount(number)) return { value: number.value, first: k, end: hit.end }
    }
    if (!tokens.word[hit.first]?.folded.endsWith('s') && tokens.word[hit.first]?.folded !== 'referenten') continue
    // "Referenties in het cv: minimaal 1".
    const [inCv] = hitsIn(cues, 'cv.name', hit.end, hit.end + 3)
    const behind = countBehind(meanings, inCv?.end ?? hit.end)
    if (behind) return { value: behind.value, first: hit.first, end: behind.end }
  }
  return null
}

function isCount(number: ReturnType<typeof numberAt>): number is NonNullable<ReturnType<typeof numberAt>> {
  return number !== null && !number.article && Number.isInteger(number.value) && number.value > 0 && number.value < 20
}

const LEAST = wordSet('minimaal min ten minste tenminste minstens at least')

function countBehind(meanings: Meanings, from: number): { value: number; end: number } | null {
  const { tokens } = meanings
  let k = from
  while ((':=(-.'.includes(markAt(tokens, k) || ' ') || isOneOf(tokens.word[k], LEAST)) && k - from < 5) k++
  const isValue = pairAround(meanings, k)?.first === k
  const number = k > from || isValue ? numberAt(tokens, k, k + 1) : null
  const goesOn =
    '/-.'.includes(markAt(tokens, k + 1) || ' ') && tokens.gap[k + 1] === GLUED && tokens.gap[k + 2] === GLUED
  const whole = tokens.type[k] !== NUMBER || !goesOn || k + 2 >= tokens.count
  return isCount(number) && whole ? { value: number.value, end: k + 1 } : null
}
