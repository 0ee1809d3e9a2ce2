import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { markAt } from '../tokens/tokens.ts'
import { answerTo } from './answer.ts'
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
  // "Spreekt uw kandidaat ook Turks?" "Dat is handig."
  const sentence = sentenceOf(meanings, token)
  const answer = sentence.asks ? answerTo(meanings, sentence) : null
  if (answer && hasHit(cues, 'demand.wish', answer.first, answer.end)) return true
  return hasHit(cues, 'demand.wish', clause.first, clause.end) && !hasHit(cues, 'demand.must', clause.first, clause.end)
}

const NO = new Set(['geen', 'no', 'not', 'niet', 'zonder'])

/** "Zonder SKJ valt u af", "wie geen VCA heeft, komt niet in aanmerking": that it may not lack. */
export function mayNotLack(meanings: Meanings, { first }: Stretch): boolean {
  if (!isLacking(meanings, first)) return false
  return hasHit(meanings.cues, 'demand.dropped', first, Math.min(sentenceOf(meanings, first).end, first + LONGEST))
}

function isLacking({ tokens }: Meanings, first: number): boolean {
  const before = tokens.word[first - 1]?.folded ?? ''
  const further = tokens.word[first - 2]?.folded ?? ''
  return NO.has(before) || (NO.has(further) && BETWEEN.has(before))
}

const BETWEEN = new Set(['een', 'a', 'formele', 'extra', 'aparte', 'geldig', 'geldige', 'valid'])

/** "Is SKJ nodig?" "Nee"; but a no to "mag het later?" denies nothing. */
export function isAnsweredNo(meanings: Meanings, token: number): boolean {
  const { tokens } = meanings
  const question = sentenceOf(meanings, token)
  if (!question.asks) return false
  const answer = answerTo(meanings, question)
  if (!answer || !isOneOf(tokens.word[answer.first], ANSWERS_NO)) return false
  for (let k = question.first; k < question.end; k++) if (isOneOf(tokens.word[k], RELAXING)) return false
  return true
}

/** "VCA?" "Ja, verplicht." */
export function isAnsweredYes(meanings: Meanings, token: number): boolean {
  const question = sentenceOf(meanings, token)
  const answer = question.asks ? answerTo(meanings, question) : null
  return answer !== null && isOneOf(meanings.tokens.word[answer.first], ANSWERS_YES)
}

const ANSWERS_YES = wordSet('ja jazeker zeker yes verplicht absoluut uiteraard klopt')

/** "BIG-registratie: n.v.t." */
function isLabelledNo(meanings: Meanings, token: number): boolean {
  const { tokens } = meanings
  const pair = pairAround(meanings, sentenceOf(meanings, token).end)
  if (!pair || pair.labelFirst > token || pair.labelEnd <= token || pair.end - pair.first > LONGEST_NO) return false
  return isOneOf(tokens.word[pair.first], ANSWERS_NO) || hasHit(meanings.cues, 'demand.denied', pair.first, pair.end)
}

const LONGEST_NO = 8
const ANSWERS_NO = wordSet('nee neen nope no niet hoeft helaas geen')
const RELAXING = wordSet('zonder later missen vervallen niet geen na achteraf without afwijken')

/** Whether it is said not to be asked: "geen hbo-diploma", "SKJ is niet vereist". */
export function isDenied(meanings: Meanings, { first, end }: Stretch): boolean {
  const { cues } = meanings
  const clause = clauseOf(meanings, first)
  if (isLacking(meanings, first)) return !mayNotLack(meanings, { first, end })
  if (isAnsweredNo(meanings, first) || isLabelledNo(meanings, first)) return true
  // "Even getwijfeld over mbo", "was wo, is nu hbo".
  if (hitsIn(cues, 'demand.former', clause.first, first).some((hit) => first - hit.end <= 1)) return true
  const denied = hitsIn(cues, 'demand.denied', end, clause.end)
  return denied.length > 0 && !hasHit(cues, 'demand.must', end, denied[0]?.first ?? end)
}
