import type { Cue } from '../../vocabulary/vocabulary.ts'
import { pairAround } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { ANOTHER, MAIL_HEAD, REQUEST } from '../blocks/scope.ts'
import type { Sentence } from '../blocks/sentence.ts'
import { type Hit, hasHit, hits } from '../concepts/cues.ts'
import { isWord, markAt, PARAGRAPH, type Tokens, WORD } from '../tokens/tokens.ts'
import { counts, type Meanings, sentenceOf } from './meanings.ts'
import { answerIn, type Stated, saidIn } from './stance.ts'
import { statedOf } from './stated.ts'

/** What the text says of something: where it is named, how it is meant (null for a mere mention), in which sentence. */
export type Statement = { hit: Hit; stated: Stated | null; sentence: Sentence }

/** What is said of a thing wherever it is named: in a question with its answer, behind a label, or in a sentence. */
export function statementsOf(meanings: Meanings, cue: Cue): Statement[] {
  return hits(meanings.cues, cue)
    .slice(0, MOST_NAMED)
    .flatMap((hit) => {
      const whole = sentenceOf(meanings, hit.first)
      const asked = answerTo(meanings, hit, whole, cue)
      const sentence = { ...whole, ...near(whole, hit) }
      if (asked !== null) return asked === 'none' ? [] : [{ hit, stated: asked, sentence }]
      if (!counts(meanings, hit.first)) return []
      return [{ hit, stated: statedOf(meanings.tokens, hit, sentence.first, sentence.end), sentence }]
    })
}

/** No text names a thing more often, and no sentence is longer; what is only costs time. */
const MOST_NAMED = 200
const LONGEST = 80

/** As much of a sentence as can speak of a place in it. */
export function near({ first, end }: Hit, hit: Hit): Hit {
  return { first: Math.max(first, hit.first - LONGEST), end: Math.min(end, hit.end + LONGEST) }
}

/** The answer where the thing is asked for; "none" where no answer counts, null where nothing is asked. */
function answerTo(meanings: Meanings, hit: Hit, sentence: Sentence, cue: Cue): Stated | 'none' | null {
  const { tokens } = meanings
  const pair = pairAround(meanings, sentence.end)
  if (pair && pair.labelFirst <= hit.first && hit.end <= pair.labelEnd + 1) return behindLabel(meanings, hit, pair)
  const isPlain = !sentence.asks
  if (isPlain && !isAskingForm(meanings, sentence)) return null
  if (!mayAsk(meanings, hit.first)) return 'none'
  const answer = nextSaid(meanings, sentence)
  const found = answer && counts(meanings, answer.first) ? answerIn(tokens, answer.first, answer.end) : null
  if (isPlain && !(answer && beginsAnswer(meanings, answer))) return null
  if (!answer || !found || isNamedBehind(meanings, answer, cue)) return 'none'
  const isFar = (tokens.gap[answer.first] ?? 0) >= PARAGRAPH && !beginsAnswer(meanings, answer)
  return isFar ? 'none' : { stance: found.stance, first: hit.first, end: found.end }
}

/** "Zzp? En thuiswerken?" "Zzp mag. Thuiswerken niet": the answer to another question; the next sentence names the thing. */
function isNamedBehind(meanings: Meanings, answer: Sentence, cue: Cue): boolean {
  const { sentences, sentenceAt, lineAt, cues } = meanings
  const next = sentences[(sentenceAt[answer.first] ?? 0) + 1]
  if (!next || next.asks || lineAt[next.first] !== lineAt[answer.first]) return false
  if (hasHit(cues, cue, answer.first, answer.end) || beginsAnswer(meanings, answer)) return false
  return hasHit(cues, cue, next.first, next.end)
}

/** What the value of a label that names the thing says; a label with another line below it is read as a statement. */
function behindLabel(meanings: Meanings, hit: Hit, pair: Pair): Stated | 'none' | null {
  const end = Math.min(pair.end, sentenceOf(meanings, pair.first).end)
  const isAnswer = pair.kind !== null || end - pair.first <= 6 || beginsAnswer(meanings, { first: pair.first, end })
  const value = isAnswer ? answerIn(meanings.tokens, pair.first, end) : null
  if (value) return counts(meanings, pair.first) ? { ...value, first: Math.min(hit.first, value.first) } : 'none'
  return pair.shape === 'below' || pair.shape === 'loose' || !isAnswer ? null : 'none'
}

/** Where the answer of a label ends: with its first sentence, unless that says as good as nothing ("Ja. Maximaal 2 dagen"). */
export function answerEnd(meanings: Meanings, { first, end }: Pair): number {
  const sentence = Math.min(end, sentenceOf(meanings, first).end)
  return sentence - first >= WHOLE_SENTENCE ? sentence : end
}

const WHOLE_SENTENCE = 6

/** A value that says nothing without its label: "ZZP mogelijk: nee". In columns the two stand apart. */
export function answerPlace({ shape, labelFirst, first, end }: Pair): Hit {
  return { first: shape === 'column' ? first : labelFirst, end }
}

/** A question may be anybody's, but not one of a menu or of another assignment. */
function mayAsk({ scope, lineAt, hidden }: Meanings, token: number): boolean {
  const whose = scope[lineAt[token] ?? 0]
  return (whose === REQUEST || whose === ANOTHER || whose === MAIL_HEAD) && hidden?.[token] !== 1
}

/** "mag een zzp'er": without its mark a question shows itself by the answer behind it. */
function isAskingForm({ tokens, lines, lineAt }: Meanings, { first, end }: Sentence): boolean {
  const from = Math.max(first, lines[lineAt[first] ?? 0]?.body ?? first)
  return (
    end - from <= 14 &&
    isWord(
      tokens,
      from,
      'kan',
      'kunnen',
      'mag',
      'mogen',
      'is',
      'zijn',
      'zzp',
      'thuiswerken',
      'remote',
      'hybride',
      'can',
    )
  )
}

/** The next sentence that says anything: not a speaker's name, nor a mark such as "Antwoord:". */
function nextSaid(meanings: Meanings, sentence: Sentence): Sentence | null {
  const { sentences, sentenceAt, lines, lineAt } = meanings
  const index = sentenceAt[sentence.first] ?? 0
  for (let k = index + 1; k <= index + 4; k++) {
    const next = sentences[k]
    if (!next) return null
    const line = lines[lineAt[next.first] ?? 0]
    if (line && next.end <= line.body) continue
    if (isAnswerMark(meanings, next)) continue
    return next.asks ? null : next
  }
  return null
}

function isAnswerMark({ tokens }: Meanings, sentence: Sentence): boolean {
  const size = sentence.end - sentence.first
  if (size === 1) return isWord(tokens, sentence.first, ...ANSWER_MARKS)
  return size <= 4 && answerStart(tokens, sentence) >= sentence.end
}

const ANSWER_MARKS = ['antwoord', 'antwoorden', 'antw', 'answer', 'reactie', 'a', 'r', 're'] as const

/** The token behind "Antwoord:", "A:", "A3.", "Antwoord 3 -". */
function answerStart(tokens: Tokens, { first, end }: Hit): number {
  if (!isWord(tokens, first, ...ANSWER_MARKS)) return first
  for (let k = first + 1; k < Math.min(end, first + 3); k++) {
    if (markAt(tokens, k) !== '' && ':-.)'.includes(markAt(tokens, k))) return k + 1
    // "Antwoord Nee."
    if (tokens.type[k] === WORD) return k
  }
  return first
}

function beginsAnswer({ tokens }: Meanings, { first, end }: Hit): boolean {
  const from = answerStart(tokens, { first, end })
  const head = saidIn(tokens, from, Math.min(end, from + 3))[0]
  return head !== undefined && head.first <= from + 1 && (head.is === 'yes' || head.is === 'no')
}
