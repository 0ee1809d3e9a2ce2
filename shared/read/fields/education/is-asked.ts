import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { type Hit, hasHit, hitsIn } from '../../concepts/cues.ts'
import { clauseOf } from '../../meanings/demands.ts'
import { type Meanings, sentenceOf, valuesWithin } from '../../meanings/meanings.ts'
import { isWord, LINE, markAt, NUMBER, WORD } from '../../tokens/tokens.ts'
import { LEVEL_CUES, LEVELS, type Mention } from './level.ts'

/** How many tokens a word that asks may stand before a level. */
const NEAR = 7

/** Whether a level is asked of the candidate, and is not the field that the work is in. `criterion`: where it begins. */
export function isAsked(meanings: Meanings, mention: Mention, criterion: number): boolean {
  const { cues } = meanings
  const { first, end } = sentenceOf(meanings, mention.first)
  if (isWeekday(meanings, mention) || hasHit(cues, 'education.pupil', first, end)) return false
  if (criterion < 0 && isOfOthers(meanings, mention)) return false
  if (isShort(meanings, mention, { first, end })) return true
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

/** "Het team bestaat uit hbo-geschoolde adviseurs", "onze vorige kracht had wo". */
function isOfOthers(meanings: Meanings, { first }: Mention): boolean {
  const clause = clauseOf(meanings, first)
  const others = hitsIn(meanings.cues, 'education.others', clause.first, first).at(-1)
  return others !== undefined && !hasHit(meanings.cues, 'education.near', others.end, first)
}

/** "Hbo civiele techniek.", "Hbo dus ook", "Wo ecologie of biologie.": a sentence of little more than the level. */
function isShort({ tokens }: Meanings, { first, end }: Mention, sentence: { first: number; end: number }): boolean {
  if (sentence.first !== first || sentence.end - end > SHORT) return false
  for (let k = end; k < sentence.end; k++) {
    const isDay = isWord(tokens, first, 'wo') && (tokens.type[k] === NUMBER || isOneOf(tokens.word[k], OF_A_DAY))
    if (isOneOf(tokens.word[k], VERBS)) return false
    if (isDay || '?:'.includes(markAt(tokens, k) || ' ')) return false
  }
  return true
}

const SHORT = 5
/** Whoever does something is a school or a person. */
const VERBS = wordSet('is zijn heeft hebben werkt werken organiseert doet biedt zoekt wil was waren')
const OF_A_DAY = wordSet(
  'thuis kantoor kantoordag dag vrij om gesprek gesprekken overleg vergadering ochtend middag is',
)

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
  const other = LEVELS.flatMap((level) => hitsIn(cues, LEVEL_CUES[level], k, k + 1))[0]
  if (other) k = other.end
  return k >= limit || (tokens.gap[k] ?? 0) >= LINE || ',.(+·•|;'.includes(markAt(tokens, k) || ' ')
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

const DAYS = wordSet(`
  dag dagen kantoordag kantoordagen werkdag werkdagen thuiswerkdag thuiswerkdagen teamdag teamdagen overleg aanwezig
  aanwezigheid vrij
`)

/** "di, wo en do", "Kantoordag: wo": the third day of the week. */
export function isWeekday({ tokens, lineAt }: Meanings, { first, end }: Hit): boolean {
  if (tokens.word[first]?.folded !== 'wo' || end !== first + 1) return false
  if (markAt(tokens, first - 1) === ':' && isOneOf(tokens.word[first - 2], DAYS)) return true
  return [first - 2, first - 1, first + 1, first + 2].some(
    (k) => lineAt[k] === lineAt[first] && tokens.word[k]?.atom?.kind === 'weekday' && !isWord(tokens, k, 'wo'),
  )
}
