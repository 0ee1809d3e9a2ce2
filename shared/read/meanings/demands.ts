import { hasHit, hitsIn } from '../concepts/cues.ts'
import { markAt } from '../tokens/tokens.ts'
import { type Meanings, sentenceOf } from './meanings.ts'

/** No clause is longer on either side of a token. */
const LONGEST = 40

type Stretch = { first: number; end: number }

/** The part of a sentence between commas, semicolons and brackets in which a token stands. */
export function clauseOf(meanings: Meanings, token: number): Stretch {
  const sentence = sentenceOf(meanings, token)
  const earliest = Math.max(sentence.first, token - LONGEST)
  const latest = Math.min(sentence.end, token + LONGEST)
  let first = token
  let end = token + 1
  while (first > earliest && !parts(meanings, first - 1)) first--
  while (end < latest && !parts(meanings, end)) end++
  return { first, end }
}

function parts({ tokens }: Meanings, k: number): boolean {
  const mark = markAt(tokens, k)
  const word = tokens.word[k]?.folded
  return (mark !== '' && ',;()'.includes(mark)) || word === 'maar' || word === 'but'
}

/** Whether what stands at a token is only wished for: "een hbo-diploma is een pré", but not "minimaal hbo, wo is een pré". */
export function isWished(meanings: Meanings, token: number): boolean {
  const { cues } = meanings
  const clause = clauseOf(meanings, token)
  return hasHit(cues, 'demand.wish', clause.first, clause.end) && !hasHit(cues, 'demand.must', clause.first, clause.end)
}

const NO = new Set(['geen', 'no', 'not', 'niet', 'zonder'])

/** Whether it is said not to be asked: "geen hbo-diploma", "SKJ is niet vereist". */
export function isDenied(meanings: Meanings, { first, end }: Stretch): boolean {
  const { tokens, cues } = meanings
  const clause = clauseOf(meanings, first)
  const before = tokens.word[first - 1]?.folded ?? ''
  const further = tokens.word[first - 2]?.folded ?? ''
  if (NO.has(before) || (NO.has(further) && ['een', 'a', 'formele', 'extra', 'aparte'].includes(before))) return true
  // "Even getwijfeld over mbo", "was wo, is nu hbo".
  if (hitsIn(cues, 'demand.former', clause.first, first).some((hit) => first - hit.end <= 1)) return true
  const denied = hitsIn(cues, 'demand.denied', end, clause.end)
  return denied.length > 0 && !hasHit(cues, 'demand.must', end, denied[0]?.first ?? end)
}
