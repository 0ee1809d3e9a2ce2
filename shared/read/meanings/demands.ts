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
  if (isRemarked(meanings, clause.end, 'demand.wish')) return true
  return hasHit(cues, 'demand.wish', clause.first, clause.end) && !hasHit(cues, 'demand.must', clause.first, clause.end)
}

/** "VCA (pre)", "SKJ (niet verplicht)"; but "hbo (wo is een pre)" is about something else. */
function isRemarked({ tokens, cues }: Meanings, at: number, cue: 'demand.wish' | 'demand.denied'): boolean {
  if (markAt(tokens, at) !== '(') return false
  let first = at + 1
  while (first - at < LONGEST_REMARK && isOneOf(tokens.word[first], LINKS)) first++
  const hit = hitsIn(cues, cue, at, first + 1).at(-1)
  return hit !== undefined && (markAt(tokens, hit.end) === ')' || markAt(tokens, hit.end - 1) === ')')
}

const LINKS = wordSet('is een a an bij als')
const LONGEST_REMARK = 4

const NO = new Set(['geen', 'no', 'not', 'niet', 'zonder'])

/** "Zonder SKJ valt u af", "wie geen VCA heeft, komt niet in aanmerking", "u valt af zonder SKJ": that it may not lack. */
export function mayNotLack(meanings: Meanings, { first }: Stretch): boolean {
  if (!isLacking(meanings, first)) return false
  const end = Math.min(sentenceOf(meanings, first).end, first + LONGEST)
  return hasHit(meanings.cues, 'demand.dropped', clauseOf(meanings, first).first, end)
}

function isLacking({ tokens }: Meanings, first: number): boolean {
  let k = first - 1
  while (first - k <= MOST_BETWEEN && isOneOf(tokens.word[k], BETWEEN)) k--
  return NO.has(tokens.word[k]?.folded ?? '')
}

const MOST_BETWEEN = 3
const BETWEEN = wordSet('een a formele extra aparte geldig geldige recent recente actuele lopende valid')

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
  if (isRemarked(meanings, clause.end, 'demand.denied')) return true
  const denied = hitsIn(cues, 'demand.denied', end, clause.end)[0]
  if (!denied && !endsWithNot(meanings, end, clause.end)) return false
  return !hasHit(cues, 'demand.must', end, denied?.first ?? clause.end)
}

/** How far behind a demand the "niet" of its clause may stand. */
const FARTHEST_NOT = 12

/** "Een SROI-verplichting geldt niet", "om ITIL vragen wij niet". */
export function endsWithNot({ tokens }: Meanings, first: number, end: number): boolean {
  let k = end - 1
  while (k > first && markAt(tokens, k) !== '') k--
  return k >= first && k - first < FARTHEST_NOT && tokens.word[k]?.folded === 'niet'
}
