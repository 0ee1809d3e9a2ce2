import type { RequestRecord } from '../../request.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { isDenied, isWished } from '../meanings/demands.ts'
import { cuesOf, type Meanings, pairsOf, sectionKind, sentenceOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { GLUED, isWord, LINE, markAt, NUMBER, WORD } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

type Level = NonNullable<RequestRecord['education']>
type Mention = Hit & { level: Level }

const LEVELS: Level[] = ['MBO', 'HBO', 'WO']
const CUES = { MBO: 'education.mbo', HBO: 'education.hbo', WO: 'education.wo' } as const
/** Sections that speak of others, or of what is scored. */
const ELSEWHERE = new Set(['organisation', 'procedure', 'awards', 'offer'])

/** Opleidingsniveau, the lowest that is enough: a label's value, then knock-out criteria, then sentences. */
export function education(meanings: Meanings): Field<Level | null> {
  for (const pair of pairsOf(meanings, 'education')) {
    const found = lowest(mentionsIn(meanings, pair.first, pair.end)) ?? numbered(meanings, pair)
    if (found) return fieldOf(meanings, found)
  }
  const mentions = LEVELS.flatMap((level) => cuesOf(meanings, CUES[level]).map((hit) => ({ ...hit, level })))
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
    if (tries > MOST_TRIES) continue
    if (!isAsked(meanings, mention, criterion ? criterion.first : -1)) continue
    const found = lowest(mentionsIn(meanings, sentence.first, sentence.end))
    if (!found) continue
    if (criterion) return fieldOf(meanings, found)
    inText = found
  }
  return inText ? fieldOf(meanings, inText) : nothing(null)
}

/** No demand is longer. */
const LONGEST = 200

/** The levels that a stretch asks for, without those that are wished for or not enough. */
function mentionsIn(meanings: Meanings, first: number, end: number): Mention[] {
  return LEVELS.flatMap((level) =>
    hitsIn(meanings.cues, CUES[level], first, Math.min(end, first + LONGEST))
      .filter((hit) => !isWeekday(meanings, hit) && !isWished(meanings, hit.first) && !isDenied(meanings, hit))
      .map((hit) => ({ ...hit, level })),
  )
}

function lowest(mentions: Mention[]): Mention | null {
  return mentions[0] ?? null
}

/** "di, wo en do": the third day of the week. */
function isWeekday({ tokens }: Meanings, { first, end }: Hit): boolean {
  if (tokens.word[first]?.folded !== 'wo' || end !== first + 1) return false
  const beside = [first - 2, first - 1, first + 1, first + 2]
  return beside.some((k) => k !== first && k < tokens.count && tokens.word[k]?.atom?.kind === 'weekday')
}

/** So many levels of one sentence are looked at. */
const MOST_TRIES = 4

/** How many tokens a word that asks may stand before a level. */
const NEAR = 7

/** Whether a level is asked of the candidate, and is not the field that the work is in. `criterion`: where it begins. */
function isAsked(meanings: Meanings, mention: Mention, criterion: number): boolean {
  const { cues } = meanings
  const { first, end } = sentenceOf(meanings, mention.first)
  if (isWeekday(meanings, mention) || hasHit(cues, 'education.pupil', first, end)) return false
  if (hasHit(cues, 'education.asked', first, end) || namesStudy(meanings, mention)) return true
  if (hasHit(cues, 'education.near', Math.max(first, mention.first - NEAR), mention.first)) return true
  if (hasHit(cues, 'education.near', mention.end, Math.min(end, mention.end + 5))) return true
  if (criterion >= 0 && (opens(meanings, mention, criterion) || end - first < 10)) return true
  return (
    isItem(meanings, mention) ||
    (opens(meanings, mention, first) && isClosed(meanings, mention, end)) ||
    isListed(meanings, mention, { first, end })
  )
}

/** "Een wetenschappelijke opleiding": the phrase for the level has the word that asks. */
function namesStudy({ tokens }: Meanings, { first, end }: Mention): boolean {
  return end - first > 1 && isWord(tokens, end - 1, 'opleiding', 'studie', 'diploma', 'degree')
}

/** "hbo Verkeerskunde, Civiele Techniek of Planologie": a level that opens its criterion. */
function opens({ tokens }: Meanings, { first }: Mention, start: number): boolean {
  let words = 0
  for (let k = start; k < first; k++) if (tokens.type[k] === WORD) words++
  return first >= start && words <= 1
}

/** "Mbo 4 of hbo, ervaring met …": a comma or the end follows the level. */
function isClosed({ tokens, cues }: Meanings, { end }: Mention, limit: number): boolean {
  let k = end
  while (k < limit && (tokens.type[k] === NUMBER || '-/+'.includes(markAt(tokens, k) || ' '))) k++
  if (tokens.word[k]?.folded === 'of' || tokens.word[k]?.folded === 'or') k++
  const other = LEVELS.flatMap((level) => hitsIn(cues, CUES[level], k, k + 1))[0]
  if (other) k = other.end
  return k >= limit || (tokens.gap[k] ?? 0) >= LINE || ',.(+'.includes(markAt(tokens, k) || ' ')
}

/** "- hbo civiele techniek": an item that is little more than the level and its direction. */
function isItem({ lines, lineAt, tokens }: Meanings, { first, end }: Mention): boolean {
  const line = lines[lineAt[first] ?? 0]
  if (!line || line.item === null || line.body !== first) return false
  let stop = end
  while (stop < line.end && !',.;('.includes(markAt(tokens, stop) || ' ')) stop++
  return stop - end <= LONGEST_DIRECTION
}

const LONGEST_DIRECTION = 4

/** "32-36u pw, voor 6 mnd, mbo": a level of its own among the values of an assignment. */
function isListed(meanings: Meanings, mention: Mention, sentence: { first: number; end: number }): boolean {
  const { tokens } = meanings
  const { first, end } = sentence
  const values = valuesWithin(meanings, first, end)
  const before = tokens.word[mention.first - 1]?.folded ?? ''
  if (values.length < 1 || ['het', 'op', 'de', 'van', 'en', 'in', 'een'].includes(before)) return false
  const apart = mention.first === first || markAt(tokens, mention.first - 1) !== ''
  return apart ? isClosed(meanings, mention, end) : values.length > 1
}

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
