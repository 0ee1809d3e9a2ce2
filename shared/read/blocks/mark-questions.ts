import { isOneOf, type WordSet, wordSet } from '../../vocabulary/word-set.ts'
import { LINE, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Sentence } from './sentence.ts'

const QUESTION = wordSet('vraag v question q')
const ANSWER = wordSet('antwoord a answer reactie')
/** No question of a list goes on for more sentences. */
const LONGEST_QUESTION = 20

/** "Vraag 1: Het tarief van € 90 vinden wij laag. …" up to "Antwoord": all of it is what somebody asks. */
export function markQuestions(tokens: Tokens, sentences: Sentence[]) {
  let from = -1
  sentences.forEach(({ first }, k) => {
    if (first > 0 && (tokens.gap[first] ?? 0) < LINE) return
    if (opens(tokens, first, ANSWER)) {
      if (from >= 0 && k - from <= LONGEST_QUESTION)
        for (let i = from; i < k; i++) (sentences[i] as Sentence).asks = true
      from = -1
    } else if (opens(tokens, first, QUESTION)) from = k
  })
}

/** "Vraag 3.", "V:", "Antwoord" alone on its line. */
function opens(tokens: Tokens, k: number, words: WordSet): boolean {
  if (!isOneOf(tokens.word[k], words)) return false
  return (
    tokens.type[k + 1] === NUMBER || ':.'.includes(markAt(tokens, k + 1) || ' ') || (tokens.gap[k + 1] ?? LINE) >= LINE
  )
}
