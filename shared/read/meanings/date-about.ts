import type { Blocks } from '../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord, WORD } from '../tokens/tokens.ts'
import type { About } from './about.ts'
import { cellBeside, deniedQuestion, heading, sentenceBefore, shortQuestion } from './about-around.ts'
import { label, labelOfValue, replaced, struck, wordWithinValue } from './about-by-label.ts'
import { clauseFirst, clauseLast, doneBehind, wordsBefore, wordsBehind } from './about-words.ts'
import { byPreposition } from './date-stretch.ts'
import { isOfNamed, isOfOthers } from './of-others.ts'
import type { Place } from './place.ts'
import { askedFor, isDoneByUs, isOfQuestions, mayNotClose } from './response.ts'
import { isApart, isWholeValue } from './whole-value.ts'

/** A date with what it is about, and how sure that is: its label, a word, or only a preposition. */
type AboutDate = { about: About | null; by: 'label' | 'word' | 'preposition' | null }

type Witness = (blocks: Blocks, place: Place) => About | null

/** Who may tell what a date is about, the most certain first; the first that knows decides. */
const WITNESSES: [NonNullable<AboutDate['by']>, Witness][] = [
  ['word', struck],
  ['word', replaced],
  ['word', deniedQuestion],
  ['label', wordWithinValue],
  ['label', label],
  ['word', shortQuestion],
  ['word', doneBehind],
  ['word', wordOfOwnClause],
  ['word', wordBehind],
  ['word', wordFurtherBefore],
  ['word', soonAtLatest],
  ['word', askedFor],
  ['label', labelOfValue],
  ['word', cellBeside],
  ['word', sentenceBefore],
  ['word', heading],
  ['word', soonBefore],
  ['preposition', preposition],
]

export function aboutOf(blocks: Blocks, place: Place): AboutDate {
  for (const [by, witness] of WITNESSES) {
    const found = witness(blocks, place)
    const about = found === 'closing' && by === 'word' && isOfQuestions(blocks, place) ? 'question' : found
    if (about === null || (about === 'closing' && by === 'word' && mayNotClose(blocks, place))) continue
    return { about: by === 'word' && isOfOthers(blocks, place, about) ? 'other' : about, by }
  }
  return { about: null, by: null }
}

function wordOfOwnClause(blocks: Blocks, place: Place): About | null {
  const { at, first, left } = place
  // "De sluiting (5 mei) is": what stands before the bracket is said of the day within.
  const opened = isApart(blocks, at) ? at.first - 1 : at.first
  const clause = clauseFirst(blocks.tokens, left, opened)
  const words = whatCloses(blocks, place, clause, opened)
  // "Een contract dat op 4 januari is gesloten en op 31 december eindigt": the second date speaks of the same.
  if (words !== null && clause === left && left > first && isAct(words) && goesOnAboutOther(blocks, first, left))
    return 'other'
  if (isDateFirst(blocks, place)) return wordBehind(blocks, place)
  const before = said(blocks, at, words)
  // "Reacties worden op 4 maart met het team besproken": what is done with them on that day stands behind.
  const reach = isWord(blocks.tokens, at.first - 2, 'worden', 'wordt') ? LONGEST_PASSIVE : 1
  if (before === 'closing' && hasHit(blocks.cues, 'date.other', at.end, at.end + reach)) return 'other'
  // "Vragen worden op 4 maart beantwoord": what is done with them stands behind.
  const isDone =
    before === 'question' && blocks.tokens.type[at.end] === WORD && !isWord(blocks.tokens, at.end, 'en', 'and')
  return isDone && wordBehind(blocks, place) === 'answers' ? 'answers' : before
}

/** "De reactietermijn, die loopt tot": of what the clause speaks stands before it. */
function whatCloses(blocks: Blocks, { left }: Place, clause: number, end: number): About | null {
  const words = wordsBefore(blocks, clause, end)
  const isOfOther = words === 'end' && clause > left && isWord(blocks.tokens, clause, 'die', 'dat', 'welke', 'which')
  return isOfOther && wordsBefore(blocks, left, end) === 'closing' ? 'closing' : words
}

const LONGEST_PASSIVE = 6

/** "4 mei sluiting, 6 mei bericht, 11 mei gesprekken": the words between two dates were said of the first. */
function isDateFirst({ tokens }: Blocks, { at, first, left, right }: Place): boolean {
  if (left <= first || tokens.type[left] !== WORD || tokens.type[at.end] !== WORD || at.end >= right) return false
  if (isWord(tokens, left, 'en', 'of', 'and', 'or')) return false
  const before = isWord(tokens, at.first - 1, 'op', 'on') ? at.first - 2 : at.first - 1
  return isMark(tokens, before, ',;') || isWord(tokens, before, 'en', 'and')
}

function isAct(about: About): boolean {
  return about === 'closing' || about === 'end' || about === 'start' || about === 'term'
}

/** What stands before the last date of a sentence spoke of something else, and no comma parts the two. */
function goesOnAboutOther(blocks: Blocks, first: number, left: number): boolean {
  const other = hitsIn(blocks.cues, 'date.other', first, left).at(-1)
  // "Is sinds 4 januari online en sluit op": since when tells of no other thing.
  if (other && isWord(blocks.tokens, other.first, 'sinds', 'since')) return false
  return (
    other !== undefined && clauseFirst(blocks.tokens, first, left) <= other.first && !isMark(blocks.tokens, left, ',;(')
  )
}

const OPENING = 3
const FORMERLY = ['was', 'waren', 'stond', 'eerst', 'oorspronkelijk', 'eerder', 'voorheen', 'originally', 'previously']

function wordBehind(blocks: Blocks, { at, first, left, right }: Place): About | null {
  if (isWholeValue(blocks, at)) return null
  const from = isApart(blocks, at) ? Math.min(at.end + 1, right) : at.end
  const last = clauseLast(blocks.tokens, from, right, opensSentence(blocks, at.first, left))
  const about = said(blocks, at, wordsBehind(blocks, from, last))
  // "Op 4 maart worden de reacties besproken": what is done with them on that day.
  if (about === 'closing' && (isDoneByUs(blocks, at) || (left > first && goesOnAboutOther(blocks, first, left))))
    return 'other'
  // "U ontvangt voor 4 maart een reactie".
  if (about === 'closing' && hasHit(blocks.cues, 'notice.receive', Math.max(left, at.first - 4), at.first))
    return 'notice'
  if (about !== null && isAct(about) && isOfNamed(blocks, { at, first })) return 'other'
  const isPassive = about === 'closing' && isWord(blocks.tokens, from, 'worden', 'wordt')
  if (isPassive && hasHit(blocks.cues, 'date.other', from, Math.min(last, from + LONGEST_PASSIVE))) return 'other'
  // "12 april (was 14 april)": that is said of the next date.
  const before = isMark(blocks.tokens, right - 1, ':') ? right - 2 : right - 1
  if (about === 'other' && isWord(blocks.tokens, before, ...FORMERLY)) return null
  // "Zoekt per 1 mei iemand voor het project": what somebody is wanted for does not have the date.
  if (about === 'extension' && byPreposition(blocks.tokens, at.first) === 'start') return null
  const isWanted = about === 'other' && byPreposition(blocks.tokens, at.first) === 'start'
  const { cues } = blocks
  const isSought = hasHit(cues, 'intent.hire', first, at.first) || hasHit(cues, 'intent.hire', at.end, at.end + 2)
  return isWanted && isSought ? null : about
}

/** "Op 13 oktober, spreken wij", "Een week later, op 13 oktober, spreken wij": the main clause stands behind. */
function opensSentence(blocks: Blocks, at: number, left: number): boolean {
  const { tokens } = blocks
  if (at - left <= OPENING) return !isWord(tokens, left, ...PRONOUNS)
  const isApart = isMark(tokens, at - 1, ',') || (isMark(tokens, at - 2, ',') && at - 2 > left)
  return isApart && at - left <= LONG_OPENING && wordsBefore(blocks, left, at) === null
}

const LONG_OPENING = 10
/** "Wij kiezen op 13 oktober, reageer voor 5 oktober": the main clause was before. */
const PRONOUNS = ['wij', 'we', 'ik', 'zij', 'ze']

function wordFurtherBefore(blocks: Blocks, { at, left }: Place): About | null {
  const clause = clauseFirst(blocks.tokens, left, at.first)
  const about = said(blocks, at, wordsBefore(blocks, left, clause))
  // "Reageer snel, want op 5 mei kiest de klant": the reason is another matter.
  return about === 'closing' && isWord(blocks.tokens, clause, ...REASONS) ? null : about
}

const REASONS = ['want', 'omdat', 'aangezien', 'daarna', 'waarna', 'zodat', 'anders', 'because', 'after']

/** What words say, with the preposition of the date: only that tells which end of a term it is. */
function said({ cues, tokens }: Blocks, at: Hit, about: About | null): About | null {
  // "Vragen beantwoord ik tot 5 mei": until then they can be asked.
  if (about === 'answers' && byPreposition(tokens, at.first) === 'end') return 'question'
  // "Vragen beantwoord ik als ze voor 5 mei zijn gemaild".
  if (about === 'answers' && hasHit(cues, 'question.put', at.end, at.end + 4)) return 'question'
  if (about !== 'term' && about !== 'start' && about !== 'available') return about
  const preposition = byPreposition(tokens, at.first)
  if (about === 'term') return preposition ?? 'term'
  // "Start per direct, tot 1 juli" is an end; until when a candidate is available is nothing asked.
  return preposition !== 'end' ? about : about === 'start' ? 'end' : 'other'
}

/** "Wij zien u graag z.s.m. komen, uiterlijk 1 december": of a start, where nothing is asked to be sent. */
function soonAtLatest(blocks: Blocks, place: Place): About | null {
  return hasHit(blocks.cues, 'closing.what', place.first, place.end) ? null : soonBefore(blocks, place)
}

/** "Z.s.m., uiterlijk 1 december": by when at the latest. */
function soonBefore({ cues, tokens }: Blocks, { at, left }: Place): About | null {
  const soon = hitsIn(cues, 'soon.surely', left, at.first).at(-1)
  if (!soon || at.first - soon.end > 6) return null
  return byPreposition(tokens, at.first) === 'end' ? 'end' : 'start'
}

/** "Van 3 mei" alone is the date of a paper; with an end behind it the two are a term by themselves. */
function preposition({ tokens }: Blocks, { at }: Place): About | null {
  return isWord(tokens, at.first - 1, 'van') ? null : byPreposition(tokens, at.first)
}
