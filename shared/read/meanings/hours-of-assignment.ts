import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isCapital, isMark, isWord, MARK } from '../tokens/tokens.ts'
import { clauseAround, hitBefore, type Stretch } from './clause.ts'
import type { Week } from './hours.ts'
import { type Meanings, sectionKind, sentenceOf } from './meanings.ts'

/** Whether hours in a sentence are those of the assignment, and not of a part of it, somebody else or another time. */
export function isOfAssignment(meanings: Meanings, sentence: Stretch, week: Week): boolean {
  const { cues, tokens } = meanings
  const clause = clauseAround(tokens, sentence, week)
  // "Piek (32 uur per week)": the word before the bracket says of what.
  const from = isMark(tokens, clause.first - 1, '(') ? sentence.first : clause.first
  const opensOwn = opensLine(meanings, week)
  const lead = opensOwn ? Math.max(clause.first, week.first - 1) : clause.first
  const near = Math.max(from, week.first - (opensOwn ? 1 : 5))
  const each = hitBefore(cues, 'hours.each', week.first)
  // "Twee adviseurs voor ieder 24 uur per week" tells the week of each.
  if (each && !(week.weekly && isWord(tokens, each.first - 1, 'voor', 'van', 'met', 'for'))) return false
  if (
    hasHit(cues, 'hours.part', near, week.first) ||
    hasHit(cues, 'hours.part', week.end, Math.min(clause.end, week.end + 4))
  )
    return false
  if (hasHit(cues, 'hours.past', lead, week.first)) return false
  const isSought = hasHit(cues, 'intent.hire', sentence.first, week.first)
  const isOthers = hasHit(cues, 'hours.others', Math.max(sentence.first, lead - 1), week.first)
  if (isOthers && !isSought && !isAsked(meanings, clause, week)) return false
  if (!isSought && isOfTeam(meanings, sentence, clause, week)) return false
  if (week.weekly || isUnderHours(meanings, week)) return true
  if (week.max < 12 || isClockLike(meanings, sentence, week)) return false
  // "36 uur", "36 u in Apeldoorn": a clause of the hours alone, or with the place.
  const opens = clause.first === week.first || isOnlyMarks(meanings, clause.first, week.first)
  const leads = opens && week.min >= 16 && isWord(tokens, week.end, 'in', 'te', 'bij')
  const ofEach = opens && isWord(tokens, week.end, 'elk', 'ieder', 'each')
  const alone = leads || ofEach || (opens && clause.end === week.end)
  return (
    alone || hasHit(cues, 'hours.about', sentence.first, week.first) || hasHit(cues, 'hours.full', near, week.first)
  )
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
  'telt tellen bestaat bestaan heeft hebben werken werkt kent omvat draait consists has have counts',
)

/** "⏰ 32 uur", "gemiddeld 16 uur": a picture before the hours, or how exact they are. */
function isOnlyMarks({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (
      tokens.type[k] !== MARK &&
      !isWord(tokens, k, 'gemiddeld', 'circa', 'ca', 'ongeveer', 'about', 'average', 'ruim', 'zo')
    )
      return false
  return end - first <= 3
}

/** "Het team verwacht een inzet van 24 uur": others speak of the one who is sought. */
function isAsked({ cues }: Meanings, clause: Stretch, week: Week): boolean {
  return hasHit(cues, 'hours.asked', clause.first, week.first)
}

/** "tussen 13 en 16 uur", "voor 12 uur", "om 15 uur" are times of day. */
function isClockLike({ cues, tokens }: Meanings, sentence: Stretch, { first, min, max }: Week): boolean {
  if (min < 16 && min === max) return true
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

export function isPresence(meanings: Meanings, week: Week): boolean {
  const { cues, tokens } = meanings
  const clause = clauseAround(tokens, sentenceOf(meanings, week.first), week)
  if (hasHit(cues, 'hours.presence', clause.first, clause.end)) return true
  const { first, end } = sentenceOf(meanings, week.first)
  // "Werken op afstand kan tot 1 dag per week": the days at home.
  if (week.by === 'days' && isAtHome(meanings, Math.min(first, clause.first), Math.max(clause.end, week.end), week))
    return true
  if (
    week.by === 'days' &&
    week.bound === 'least' &&
    (hasHit(cues, 'hours.presence', first, end) || hasPlace(meanings, week.end, end))
  )
    return true
  return week.by === 'days' && isAtPlace(meanings, week.end)
}

/** Home is named in the clause, or before it; "thuiswerken mag, de inzet is 3 dagen" speaks of the work again. */
function isAtHome({ cues }: Meanings, first: number, end: number, week: Week): boolean {
  const home = hitsIn(cues, 'home.work', first, end)[0]
  if (!home) return false
  return !hitsIn(cues, 'hours.about', first, week.first).some(
    (about) => about.first > home.end || about.end < home.first,
  )
}

/** "minimaal 3 dagen per week werk je vanuit Tiel". */
function hasPlace({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 6); k++)
    if (isWord(tokens, k, 'vanuit', 'in', 'op', 'bij') && isCapital(tokens, k + 1)) return true
  return false
}

/** "2 dagen per week in Utrecht", "bij de klant". */
function isAtPlace({ tokens }: Meanings, k: number): boolean {
  return isWord(tokens, k, 'in', 'te', 'bij', 'at') && k < tokens.count
}

export function isUnderHours(meanings: Meanings, { first }: Stretch): boolean {
  return sectionKind(meanings, first) === 'hours'
}
