import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord } from '../tokens/tokens.ts'
import { answerTo } from './answer.ts'
import { type CandidateCount, candidateCounts } from './candidate-counts.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'

const MOST = 20

/**
 * What an answer says of the number of candidates that its question is about: the number of the answer; "nee" to "meer
 * dan één?" is that one, "ja" to "mogen wij er twee?" these two. Null where it says neither, or nobody answers.
 */
export function offersAnswered(meanings: Meanings, question: Stretch): CandidateCount | null {
  const { tokens } = meanings
  const answer = answerTo(meanings, question)
  if (!answer) return null
  const { first, end } = answer
  const told = numberWithin(meanings, first, end)
  if (told) return told
  const [asked] = candidateCounts(meanings, question)
  if (!asked) return null
  const isMore = isWord(tokens, asked.first - 1, 'dan', 'than')
  const isNo = isWord(tokens, first, 'nee', 'neen', 'no', 'niet', 'helaas')
  const isYes = isWord(tokens, first, 'ja', 'yes', 'akkoord', 'prima') || isWord(tokens, first + 1, 'mag', 'kan')
  return (isNo && isMore) || (isYes && !isNo && !isMore) ? asked : null
}

/** Of what a number is no answer: "zie paragraaf 3". */
const PLACES = wordSet('paragraaf artikel punt vraag bijlage pagina hoofdstuk nr nummer week dan than')

function numberWithin(meanings: Meanings, first: number, end: number): CandidateCount | null {
  const { tokens } = meanings
  for (let k = first; k < end; k++) {
    const number = numberAt(tokens, k, end)
    if (!number || number.article || !Number.isInteger(number.value) || number.value < 1 || number.value > MOST)
      continue
    if (isOneOf(tokens.word[k - 1], PLACES) || isOfValue(meanings, k)) continue
    return { first: k, end: number.end, count: number.value }
  }
  return null
}

function isOfValue(meanings: Meanings, k: number): boolean {
  return valuesWithin(meanings, Math.max(0, k - 4), k + 1).some(({ first, end }) => first <= k && k < end)
}
