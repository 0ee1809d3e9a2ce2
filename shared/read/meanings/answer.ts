import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { markAt, NUMBER } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings } from './meanings.ts'

/** So many sentences may stand before the answer: who speaks, and when. */
const FARTHEST = 5
/** No answer to how many or how long is longer. */
const LONGEST = 24

/** What the asking side answers right below a question, without "A:" and "Antwoord:"; null where nobody does. */
export function answerTo(meanings: Meanings, question: Stretch): Stretch | null {
  const { sentences, sentenceAt, lines, lineAt } = meanings
  const k = (sentenceAt[question.first] ?? 0) + 1
  for (let i = k; i < Math.min(sentences.length, k + FARTHEST); i++) {
    const sentence = sentences[i]
    if (!sentence) return null
    const first = behindMark(meanings, sentence)
    const isSpeaker = sentence.end <= (lines[lineAt[first] ?? 0]?.body ?? 0)
    if (isSpeaker || first >= sentence.end) continue
    if (!counts(meanings, first) && !sentence.asks) continue
    return sentence.asks ? null : { first, end: Math.min(sentence.end, first + LONGEST) }
  }
  return null
}

/** "Tarief: € 94. Reiskosten inbegrepen? Nee": where the next question begins, which is none of the answer. */
export function nextQuestion({ sentences, sentenceAt }: Meanings, token: number): number {
  const k = (sentenceAt[token] ?? 0) + 1
  return sentences.slice(k, k + FARTHEST + 1).find(({ asks }) => asks)?.first ?? Infinity
}

function behindMark({ tokens }: Meanings, { first, end }: Stretch): number {
  if (!isOneOf(tokens.word[first], MARKS)) return first
  let k = tokens.type[first + 1] === NUMBER ? first + 2 : first + 1
  while (k < end && ':.)'.includes(markAt(tokens, k) || ' ')) k++
  return k > first + 1 || k >= end ? k : first
}

const MARKS = wordSet('antwoord a answer reactie')
