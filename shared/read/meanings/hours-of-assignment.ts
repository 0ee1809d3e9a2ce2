import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord, MARK } from '../tokens/tokens.ts'
import { clauseAround, hitBefore, type Stretch } from './clause.ts'
import { type Meanings, sectionKind } from './meanings.ts'
import type { Week } from './week-hours.ts'

/** Whether hours in a sentence are those of the assignment, and not of a part of it, somebody else or another time. */
export function isOfAssignment(meanings: Meanings, sentence: Stretch, week: Week): boolean {
  const { cues, tokens } = meanings
  const clause = clauseAround(tokens, sentence, week)
  // "Piek (32 uur per week)", "Openingstijden: 9 tot 17 uur": the word before the mark says of what.
  const from = isMark(tokens, clause.first - 1, '(:') ? sentence.first : clause.first
  const opensOwn = opensLine(meanings, week)
  const lead = opensOwn ? Math.max(clause.first, week.first - 1) : clause.first
  const near = Math.max(from, week.first - (opensOwn ? 1 : 5))
  const each = hitBefore(cues, 'hours.each', week.first)
  // "Twee adviseurs voor ieder 24 uur per week" tells the week of each.
  if (
    each &&
    !(week.weekly && isWord(tokens, each.first - 1, 'voor', 'van', 'met', 'for')) &&
    !isOfSought(meanings, sentence, week, each)
  )
    return false
  if (
    hasHit(cues, 'hours.part', near, week.first) ||
    hasHit(cues, 'hours.part', week.end, Math.min(clause.end, week.end + 4))
  )
    return false
  if (hasHit(cues, 'hours.past', lead, week.first) || hasHit(cues, 'hours.denied', week.end, week.end + 1)) return false
  const isSought = hasHit(cues, 'intent.hire', sentence.first, week.first)
  // "Daan, mijn collega, werkt 36 uur": who they are stands between commas.
  const aside = isMark(tokens, lead - 1, ',') ? hitBefore(cues, 'hours.others', lead - 1) : null
  const isOthers = aside !== null || hasHit(cues, 'hours.others', Math.max(sentence.first, lead - 1), week.first)
  if (isOthers && !isSought && !isAsked(meanings, clause, week)) return false
  if (!isSought && (isOfTeam(meanings, sentence, clause, week) || isOfPast(meanings, sentence, week))) return false
  if (week.weekly || isUnderHours(meanings, week)) return true
  if (week.max < 12 || (week.by === 'hours' && isClockLike(meanings, sentence, week))) return false
  // "36 uur", "36 u in Apeldoorn": a clause of the hours alone, or with the place.
  const opens = clause.first === week.first || isOnlyMarks(meanings, clause.first, week.first)
  const ends = isOnlyMarks(meanings, week.end, clause.end)
  const leads = opens && week.min >= 16 && isWord(tokens, week.end, 'in', 'te', 'bij')
  const ofEach = opens && isWord(tokens, week.end, 'elk', 'ieder', 'each', 'samen')
  const alone = leads || ofEach || (opens && ends && !isOfClosing(meanings, week))
  return (
    alone ||
    hasHit(cues, 'hours.about', sentence.first, week.first) ||
    hasHit(cues, 'hours.someone', sentence.first, week.first) ||
    hasHit(cues, 'hours.alsoFine', week.end, week.end + 2) ||
    (week.min >= LEAST_SET_RIGHT && hitBefore(cues, 'said.now', week.first) !== null) ||
    hasHit(cues, 'hours.full', near, week.first)
  )
}

/** "Gevraagd: twee consulenten, ieder 24 uur", and no "om de 24 uur". */
function isOfSought({ cues, tokens }: Meanings, { first }: Stretch, week: Week, each: Stretch): boolean {
  if (each.end - each.first > 1 || week.min < LEAST_OF_EACH || !hasHit(cues, 'intent.hire', first, each.first))
    return false
  for (let k = Math.max(first, each.first - FARTHEST_PEOPLE); k < each.first; k++) {
    const people = numberAt(tokens, k, each.first)
    if (people && people.value > 1) return true
  }
  return false
}

const LEAST_OF_EACH = 8
const FARTHEST_PEOPLE = 20

/** What is less may be a time of day. */
const LEAST_SET_RIGHT = 20

/** "Wie eerder op RT-5390 (toezichthouder, 28 uur) reageerde": a bracket belongs to what stands before it. */
function isOfPast({ cues, tokens }: Meanings, { first }: Stretch, week: Week): boolean {
  let k = week.first - 1
  while (k > first && !isMark(tokens, k, '()')) k--
  return isMark(tokens, k, '(') && hasHit(cues, 'hours.past', first, k)
}

/** "24 u pw" on a line of its own, in a text without full stops: the line above says less of it. */
function opensLine({ lines, lineAt }: Meanings, { first }: Stretch): boolean {
  return lines[lineAt[first] ?? 0]?.body === first
}

/** "Het team telt acht regisseurs, gemiddeld 28 uur per week werkzaam": the clause has no subject of its own. */
function isOfTeam({ cues, tokens }: Meanings, sentence: Stretch, clause: Stretch, week: Week): boolean {
  for (let k = clause.first; k < week.first; k++) if (!isOneOf(tokens.word[k], FILLERS)) return false
  return hitsIn(cues, 'hours.others', sentence.first, clause.first).some(({ end }) => {
    for (let k = end; k < Math.min(end + 4, clause.first); k++) if (isOneOf(tokens.word[k], IS_SUBJECT)) return true
    return false
  })
}

const FILLERS = wordSet(
  'gemiddeld circa ca ongeveer minimaal maximaal elk ieder allen samen met van voor die dat werken . average about each',
)
const IS_SUBJECT = wordSet(
  'loopt duurt telt tellen bestaat bestaan heeft hebben werken werkt kent omvat draait consists has have counts',
)

/** "⏰ 32 uur", "gemiddeld 16 uur", "16 uur minimaal": a picture before the hours, or how exact they are. */
function isOnlyMarks({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (tokens.type[k] !== MARK && !isOneOf(tokens.word[k], ALONE)) return false
  return end - first <= 3
}

const ALONE = wordSet(
  'gemiddeld circa ca ongeveer about average ruim zo dus samen minimaal minstens maximaal max min hooguit',
)

/** "Het team verwacht een inzet van 24 uur": others speak of the one who is sought. */
function isAsked({ cues }: Meanings, clause: Stretch, week: Week): boolean {
  return hasHit(cues, 'hours.asked', clause.first, week.first)
}

/** "tussen 13 en 16 uur", "voor 12 uur", "om 15 uur" are times of day. */
function isClockLike({ cues, tokens }: Meanings, sentence: Stretch, { first, min, max }: Week): boolean {
  if (min < 16 && min === max) return true
  // "Het gaat om 26 uur".
  const isOfWork = min > LATEST && isWord(tokens, first - 2, 'gaat', 'draait', 'ging')
  if (isOfWork && isWord(tokens, first - 1, 'om')) return false
  if (
    isWord(
      tokens,
      first - 1,
      'om',
      'vanaf',
      'tussen',
      'uiterlijk',
      'before',
      'at',
      'tot',
      'by',
      'binnen',
      'max',
      'maximaal',
    )
  )
    return true
  return isWord(tokens, first - 1, 'voor') && hasHit(cues, 'date.closing', sentence.first, first)
}

/** No working day ends later than this hour. */
const LATEST = 19

/** "Tot hoe laat kan ik reageren? 17 uur.": alone, behind what asks for a time or speaks of closing. */
function isOfClosing({ cues, sentences, sentenceAt }: Meanings, { first, max }: Week): boolean {
  if (max > LATEST) return false
  const at = sentenceAt[first] ?? 0
  // In a chat the name of who answers may stand between.
  return sentences
    .slice(Math.max(0, at - 2), at)
    .some((before) => before.asks || hasHit(cues, 'date.closing', before.first, before.end))
}

export function isUnderHours(meanings: Meanings, { first }: Stretch): boolean {
  return sectionKind(meanings, first) === 'hours'
}
