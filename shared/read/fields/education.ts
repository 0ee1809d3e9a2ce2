import type { Pair } from '../blocks/pair.ts'
import { hitsIn } from '../concepts/cues.ts'
import { answerTo } from '../meanings/answer.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { isDenied, isWished } from '../meanings/demands.ts'
import { cuesOf, type Meanings, pairsOf, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { GLUED, markAt, NUMBER } from '../tokens/tokens.ts'
import { isAsked, isWeekday } from './education/is-asked.ts'
import { LEVEL_CUES, LEVELS, type Level, type Mention } from './education/level.ts'
import { type Field, nothing } from './field.ts'

/** Sections that speak of others, or of what is scored. */
const ELSEWHERE = new Set(['organisation', 'procedure', 'awards', 'offer'])

/** Opleidingsniveau, the lowest that is enough: a label's value, then knock-out criteria, then sentences. */
export function education(meanings: Meanings): Field<Level | null> {
  for (const pair of pairsOf(meanings, 'education')) {
    const found = lowest(mentionsIn(meanings, pair.first, pair.end)) ?? numbered(meanings, pair)
    if (found) return fieldOf(meanings, found)
  }
  const mentions = LEVELS.flatMap((level) => cuesOf(meanings, LEVEL_CUES[level]).map((hit) => ({ ...hit, level })))
  if (mentions.length === 0) return nothing(null)
  mentions.sort((a, b) => a.first - b.first)
  let inText: Mention | null = null
  let sentenceSeen = -1
  let tries = 0
  for (const mention of mentions) {
    const criterion = criterionAt(meanings, mention.first)
    if (criterion?.kind === 'awards' || (criterion === null && inText)) continue
    if (criterion === null && ELSEWHERE.has(sectionKind(meanings, mention.first) ?? '')) continue
    const sentence = sentenceOf(meanings, mention.first)
    tries = sentence.first === sentenceSeen ? tries + 1 : 0
    sentenceSeen = sentence.first
    if (tries > MOST_TRIES || isAnswered(meanings, sentence)) continue
    if (!isAsked(meanings, mention, criterion ? criterion.first : -1)) continue
    const found = lowest(mentionsIn(meanings, sentence.first, sentence.end))
    if (!found) continue
    if (criterion) return fieldOf(meanings, found)
    inText = found
  }
  return inText ? fieldOf(meanings, inText) : nothing(null)
}

/** "Mag het mbo zijn, of alleen hbo?" "Alleen hbo": the answer tells. */
function isAnswered(meanings: Meanings, sentence: ReturnType<typeof sentenceOf>): boolean {
  const answer = sentence.asks ? answerTo(meanings, sentence) : null
  return answer !== null && mentionsIn(meanings, answer.first, answer.end).length > 0
}

/** No demand is longer. */
const LONGEST = 200

/** The levels that a stretch asks for, without those that are wished for or not enough. */
function mentionsIn(meanings: Meanings, first: number, end: number): Mention[] {
  return LEVELS.flatMap((level) =>
    hitsIn(meanings.cues, LEVEL_CUES[level], first, Math.min(end, first + LONGEST))
      .filter((hit) => !isWeekday(meanings, hit) && !isWished(meanings, hit.first) && !isDenied(meanings, hit))
      .map((hit) => ({ ...hit, level })),
  )
}

function lowest(mentions: Mention[]): Mention | null {
  return mentions[0] ?? null
}

/** So many levels of one sentence are looked at. */
const MOST_TRIES = 4

/** "Niveau 4", "NLQF 6" behind a label for education. */
function numbered({ tokens }: Meanings, { labelFirst, end }: Pair): Mention | null {
  for (let k = labelFirst; k < end; k++) {
    const number = tokens.number[k + 1] ?? 0
    if (!['niveau', 'nlqf', 'eqf'].includes(tokens.word[k]?.folded ?? '') || tokens.type[k + 1] !== NUMBER) continue
    if (number < 1 || number > 8) continue
    return { first: k, end: k + 2, level: number >= 7 ? 'WO' : number >= 6 ? 'HBO' : 'MBO' }
  }
  return null
}

/** The level with the word that hangs on it ("hbo-diploma"). */
function fieldOf(meanings: Meanings, { level, first, end }: Mention): Field<Level> {
  const { tokens } = meanings
  const hangs = markAt(tokens, end) === '-' && tokens.gap[end] === GLUED && tokens.gap[end + 1] === GLUED
  return { value: level, at: [spanOf(meanings, first, hangs ? end + 2 : end)] }
}
