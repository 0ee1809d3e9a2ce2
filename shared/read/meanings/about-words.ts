import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Blocks } from '../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { CELL, GLUED, isMark, isWord, LINE, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { About } from './about.ts'
import { dateWordsOf, lastWithin, nextWithin, type Said } from './date-words.ts'
import type { Place } from './place.ts'

/** What the words before a date say of it: the nearest, but a subject goes before what is said of it. */
export function wordsBefore(blocks: Blocks, first: number, end: number): About | null {
  const subject = lastWithin(dateWordsOf(blocks.cues).subjects, first, end, (said) => !isAsking(blocks.tokens, said))
  const act = lastAct(blocks, first, end)
  if (act && !subject && beginsOther(blocks, first, act)) return 'other'
  if (!subject || !act) return subject?.about ?? act?.about ?? null
  if (subject.about === 'extension' && act.about === 'closing') return 'closing'
  if (act.hit.first < subject.hit.first) return isExcepted(blocks.tokens, subject.hit) ? act.about : subject.about
  if (isExcepted(blocks.tokens, subject.hit) || isJoined(blocks.tokens, subject.hit.end, act.hit.first))
    return act.about
  const takesPart = subject.about !== 'question' && subject.about !== 'other'
  return act.about === 'closing' && takesPart ? 'closing' : subject.about
}

/** "Wij vragen 24 uur per week van 1 mei tot 1 juli": the verb, and no questions that somebody has. */
function isAsking(tokens: Tokens, { hit: { first } }: Said): boolean {
  if (!isWord(tokens, first, 'vragen', 'vraag')) return false
  if (isWord(tokens, first + 1, ...WE_ASK)) return !isWord(tokens, first - 1, ...HAVING)
  // "Graag ontvangen wij vragen" has its verb before.
  const opens = tokens.type[first - 2] !== WORD || tokens.gap[first - 1] === LINE
  return isWord(tokens, first - 1, ...WE_ASK) && (opens || isWord(tokens, first - 2, 'en', 'maar', 'dus', 'want'))
}

const HAVING = ['u', 'uw', 'je', 'jullie', 'de', 'alle', 'eventuele', 'nog', 'meer']

const WE_ASK = ['wij', 'we', 'ik']

/** "De schouw start op 5 mei": what is named and is no work that somebody is hired for. */
function beginsOther({ cues, tokens }: Blocks, first: number, { hit, about }: Said): boolean {
  const noun = hit.first - 1
  if (about !== 'start' || noun < first || !isWord(tokens, hit.first, ...BEGINS)) return false
  if (isWord(tokens, noun, 'inschrijving', 'aanmelding', 'vragenronde', 'inschrijfperiode')) return true
  if (noun - 1 < first || !isWord(tokens, noun - 1, ...ARTICLES) || tokens.type[noun] !== WORD) return false
  return !hasHit(cues, 'own.assignment', noun, hit.first + 1) && !isWork({ cues, tokens }, noun)
}

/** "Op 5 mei start de nieuwe schouw". */
function beginsOtherBehind(
  { cues, tokens }: Pick<Blocks, 'cues' | 'tokens'>,
  end: number,
  { hit, about }: Said,
): boolean {
  if (about !== 'start' || !isWord(tokens, hit.first, ...BEGINS) || !isWord(tokens, hit.end, ...ARTICLES)) return false
  const noun = hit.end + 1
  if (noun >= end || tokens.type[noun] !== WORD) return false
  return !isWork({ cues, tokens }, noun) && !isWork({ cues, tokens }, noun + 1)
}

function isWork({ cues, tokens }: Pick<Blocks, 'cues' | 'tokens'>, k: number): boolean {
  if (tokens.word[k]?.isRole || isOneOf(tokens.word[k], WORK)) return true
  return hasHit(cues, 'own.assignment', k, k + 1) || hasHit(cues, 'term.assignment', k, k + 1)
}

const ARTICLES = ['de', 'het', 'onze', 'the', 'our']

const WORK = wordSet(`
  uitvoering werk samenwerking overeenkomst periode looptijd ondersteuning waarneming invulling bezetting tijdelijke
  planning dienst taak collega vervanger persoon plaatsing job work cooperation liefst
`)
const BEGINS = ['start', 'begint', 'starts', 'begins']

/** What the words before speak of by its name, whatever else they say of it: "De startdatum was". */
export function namedBefore(blocks: Blocks, first: number, end: number): About | null {
  const isNamed = ({ about }: Said) => about !== 'other' && about !== 'extension'
  return (
    (lastWithin(dateWordsOf(blocks.cues).subjects, first, end, isNamed) ?? lastAct(blocks, first, end))?.about ?? null
  )
}

/** "Wij beginnen op 1 maart en zijn op 31 augustus klaar" is the end; of a report or a system it is another matter. */
export function doneBehind({ tokens, cues }: Blocks, { at, left, end }: Place): About | null {
  if (at.end >= end || !isWord(tokens, at.end, 'klaar', 'gereed')) return null
  const clause = clauseFirst(tokens, left, at.first)
  if (hasHit(cues, 'opening.other', clause, at.first)) return 'end'
  for (let k = clause; k < at.first; k++)
    if (isWord(tokens, k, ...DOERS) || (isWord(tokens, k, 'en') && isWord(tokens, k + 1, 'zijn', 'bent'))) return 'end'
  return 'other'
}

const DOERS = ['wij', 'we', 'je', 'jij', 'u', 'you']

const INVITATIONS = ['uitnodiging', 'uitnodigingen', 'invitation', 'invitations']

/** What the words behind a date say of it: "Op 5 mei sluit de vragenronde" is about questions. */
export function wordsBehind(blocks: Blocks, first: number, end: number): About | null {
  const subject = nextWithin(dateWordsOf(blocks.cues).subjects, first, end)
  const act = nextWithin(dateWordsOf(blocks.cues).acts, first, end)
  // "U ontvangt uiterlijk 16 april een uitnodiging voor een gesprek op 20 april": the first is the invitation's.
  if (subject?.about === 'interview' && isWord(blocks.tokens, subject.hit.first, ...INVITATIONS)) return 'notice'
  if (act && !subject && beginsOtherBehind(blocks, end, act)) return 'other'
  if (!subject || !act) return subject?.about ?? act?.about ?? null
  if (isExcepted(blocks.tokens, subject.hit)) return act.about
  if (act.about === 'closing' && subject.about !== 'question')
    return act.hit.first < subject.hit.first ? 'closing' : subject.about
  return subject.about
}

/** "De uitvraag loopt tot": what stays open until a day closes on it. */
function lastAct(blocks: Blocks, first: number, end: number): Said | null {
  const act = lastWithin(dateWordsOf(blocks.cues).acts, first, end)
  if (act?.about !== 'end') return act
  const open = hitsIn(blocks.cues, 'opening.what', first, act.hit.first).at(-1)
  const other = hitsIn(blocks.cues, 'opening.other', first, act.hit.first).findLast(
    (hit) => !isOfOther(blocks.tokens, hit.first),
  )
  return open && (!other || other.first < open.first) ? { ...act, about: 'closing' } : act
}

/** "De reactietermijn van deze opdracht": the opdracht is not what ends. */
function isOfOther(tokens: Tokens, k: number): boolean {
  const at = isWord(tokens, k - 1, 'deze', 'de', 'dit', 'het', 'this', 'the') ? k - 2 : k - 1
  return isWord(tokens, at, 'van', 'voor', 'of', 'for', 'op')
}

/** "Wordt gegund en start op": what follows "en" is said by itself. */
function isJoined(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isWord(tokens, k, 'en', 'and', 'maar', 'but')) return true
  return false
}

/** "Na het gesprek", "zonder gesprek": not the subject. */
function isExcepted(tokens: Tokens, { first }: Hit): boolean {
  return (
    isWord(tokens, first - 1, 'na', 'after', 'zonder', 'tijdens') ||
    (isWord(tokens, first - 2, 'na', 'after', 'zonder', 'without') &&
      isWord(tokens, first - 1, 'het', 'de', 'een', 'the', 'an', 'a'))
  )
}

/** Where the clause of a date begins: behind the last comma, bracket or dash before it. */
export function clauseFirst(tokens: Tokens, first: number, before: number): number {
  for (let k = before - 1; k > first; k--) {
    if (isMark(tokens, k, ')')) k = bracketFirst(tokens, k, first)
    else if (!isMarkOfTime(tokens, k) && isMark(tokens, k, ',(;:·•|') && !(isMark(tokens, k, ',') && before - k <= 2))
      return k + 1
    if (isMark(tokens, k, '-') && tokens.gap[k] !== 0 && tokens.gap[k + 1] !== 0) return k + 1
    if (tokens.gap[k] === CELL) return k
  }
  return first
}

/** "Open sinds vandaag 9:00 en tot 5 mei". */
function isMarkOfTime(tokens: Tokens, k: number): boolean {
  return tokens.type[k - 1] === NUMBER && tokens.type[k + 1] === NUMBER && tokens.gap[k + 1] === GLUED
}

/** "De raamovereenkomst (nummer 12) eindigt": a closed bracket of a few words parts nothing. */
function bracketFirst(tokens: Tokens, k: number, first: number): number {
  for (let n = k - 1; n > first && k - n <= LONGEST_ASIDE; n--) if (isMark(tokens, n, '(')) return n
  return k
}

const LONGEST_ASIDE = 10

/** Where it ends: at the next comma or bracket; behind a date that opens its sentence the main clause may follow one. */
export function clauseLast(tokens: Tokens, first: number, limit: number, opens: boolean): number {
  const isApart = opens && isMark(tokens, first, ',') && !isWord(tokens, first + 1, ...NEXT_CLAUSE)
  for (let k = isApart ? remarkEnd(tokens, first, limit) : first; k < limit; k++) {
    if (isMark(tokens, k, '),;')) return k
    if (isWord(tokens, k, 'en', 'and', 'maar') && k > first + 2 && tokens.type[k + 1] !== NUMBER) return k
    if (isWord(tokens, k, 'waarna', 'daarna', 'waarbij', 'zodat') && k > first) return k
  }
  return limit
}

/** "Op 13 oktober, in de middag, spreken wij": a few words between commas part nothing. */
function remarkEnd(tokens: Tokens, first: number, limit: number): number {
  for (let k = first + 1; k < Math.min(limit, first + LONGEST_REMARK); k++) if (isMark(tokens, k, ',')) return k + 1
  return first + 1
}

const LONGEST_REMARK = 8
const NEXT_CLAUSE = ['en', 'and', 'maar', 'but', 'dus', 'daarom', 'want', 'so']
