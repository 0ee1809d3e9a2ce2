import type { RequestRecord } from '../../request.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { pairAround } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import type { Stretch } from '../meanings/clause.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { counts, type Meanings, pairsOf, spanOf } from '../meanings/meanings.ts'
import { newestOf } from '../meanings/newest.ts'
import { peopleAnswered } from '../meanings/people-answered.ts'
import { arePeople, isCounted, isOpen, type PeopleCount } from '../meanings/people-count.ts'
import { peopleNamed } from '../meanings/people-named.ts'
import { peopleSought } from '../meanings/people-sought.ts'
import { clauseEnd } from '../meanings/stance.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord, MARK, NUMBER, WORD } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

const MOST = 200
/** Of a title, or a line of facts. */
const MOST_AT_TOP = 30
const MOST_ALONE = 10

/** Benodigd aantal professionals: below its label or heading, in the title, on a line of facts, else where a sentence asks for people. */
export function positions(meanings: Meanings): Field<RequestRecord['positions']> {
  const found = [
    labelled(meanings) ?? belowHeading(meanings) ?? inTitle(meanings) ?? alone(meanings),
    peopleAnswered(meanings),
    ...peopleSought(meanings),
    peopleNamed(meanings),
  ].filter((count) => count !== null)
  // What stands above all of several requests ("wij zoeken twee mensen") counts these together.
  const [best] = newestOf(meanings, found)
  return best && best.first >= meanings.start
    ? { value: best.count, at: [spanOf(meanings, best.first, best.end)] }
    : nothing(null)
}

function labelled(meanings: Meanings): PeopleCount | null {
  for (const pair of pairsOf(meanings, 'positions')) {
    const found = onlyCount(meanings, pair)
    if (found) return found
  }
  for (const pair of meanings.pairs) {
    if (!counts(meanings, pair.first) || !asksHowMany(meanings, pair)) continue
    const found = onlyCount(meanings, pair)
    if (found) return found
  }
  return null
}

/** "Aantal te leveren tolken", "Hoeveel: 6 personen": a label that we do not know, for a number of people. */
function asksHowMany(meanings: Meanings, { kind, labelFirst, labelEnd, first, end }: Pair): boolean {
  const { cues, tokens } = meanings
  if (labelEnd - labelFirst <= 2 && hasHit(cues, 'number.asked', labelFirst, labelEnd)) {
    const number = numberAt(tokens, first, end)
    if (number && arePeople(meanings, number.end, Math.min(end, number.end + 2))) return true
  }
  if (kind !== null || isOfTeam(meanings, labelFirst, labelEnd)) return false
  if (!hasHit(cues, 'number.asked', labelFirst, labelFirst + 2)) return false
  if (hasHit(cues, 'count.notPeople', labelFirst, labelEnd) || hasHit(cues, 'short.put', labelFirst, labelEnd))
    return false
  for (let k = labelEnd - 1; k > labelFirst; k--) if (arePeople(meanings, k, labelEnd)) return true
  return false
}

/** "Aantal collega's in het team". */
function isOfTeam({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isOneOf(tokens.word[k], TEAM)) return true
  return false
}

const TEAM = wordSet('team teams afdeling organisatie gemeente collega collegas inwoners huidige vaste eigen cluster')

function belowHeading(meanings: Meanings): PeopleCount | null {
  for (const { kind, heading, first } of meanings.sections) {
    const line = meanings.lines[first]
    // "Aantal personen: ……" is left open, and the next line has a label of its own.
    const isLabelled = line && (pairAround(meanings, line.end - 1)?.labelFirst ?? -1) >= line.body
    if (kind !== 'positions' || heading < 0 || !line || isLabelled || !counts(meanings, line.body)) continue
    const found = onlyCount(meanings, { first: line.first, end: Math.min(line.end, line.first + 12) })
    if (found) return found
  }
  return null
}

/** "1.", "2 professionals", "twee"; "1 à 2" and "2 of meer" are no one number. */
function onlyCount(meanings: Meanings, { first, end }: Stretch): PeopleCount | null {
  const { tokens, cues } = meanings
  if (hasHit(cues, 'count.notPeople', first, end)) return null
  for (let k = first; k < Math.min(end, first + 6); k++) {
    const found = numberAt(tokens, k, end)
    if (!found) continue
    if (!Number.isInteger(found.value) || found.value < 1 || found.value > MOST || isCounted(meanings, k)) return null
    if (isOpen(meanings, found.end, end)) return null
    return { first: k, end: found.end, count: found.value }
  }
  return null
}

/** "Planner gezocht (2x)", "3 x tester", "Twee planners": in the title, or the line on top. */
function inTitle(meanings: Meanings): PeopleCount | null {
  const { lines, start } = meanings
  const titles: Stretch[] = pairsOf(meanings, 'title')
  const top = lines.find((line) => line.end > start && counts(meanings, line.body))
  for (const { first, end } of top ? [...titles, { first: top.body, end: top.end }] : titles) {
    const found = leading(meanings, first, end) ?? times(meanings, first, Math.min(end, first + 16), end)
    if (found) return found
  }
  return null
}

/** "2 planners", "twee planners" at the start. */
function leading(meanings: Meanings, first: number, end: number): PeopleCount | null {
  const number = numberAt(meanings.tokens, first, end)
  if (!number || number.article || !isFew(number.value, MOST_AT_TOP) || isCounted(meanings, first)) return null
  const clause = clauseEnd(meanings.tokens, first, end)
  if (hasHit(meanings.cues, 'count.notPeople', first, clause) || isOpen(meanings, number.end, end)) return null
  const people = arePeople(meanings, number.end, Math.min(end, number.end + 2))
  return people ? { first, end: number.end, count: number.value } : null
}

function times(meanings: Meanings, first: number, to: number, end: number): PeopleCount | null {
  const { tokens } = meanings
  for (let k = first; k < to; k++) {
    const value = tokens.number[k] ?? 0
    const inBracket = bracketed(meanings, k, end)
    if (inBracket) return inBracket
    if (tokens.type[k] !== NUMBER || !isFew(value, MOST_AT_TOP) || isCounted(meanings, k)) continue
    const behind = isWord(tokens, k + 1, 'x') && k + 1 < end
    const before = isWord(tokens, k - 1, 'x') && k - 1 >= first && (k + 1 >= end || isMark(tokens, k + 1, ')'))
    if (behind || before) return { first: k, end: behind ? k + 2 : k + 1, count: value }
  }
  return null
}

/** "Medewerkers Burgerzaken (twee)", "Consulenten Wmo (2)": a figure alone may be a grade where the role is one. */
function bracketed({ tokens, cues }: Meanings, k: number, end: number): PeopleCount | null {
  if (!isMark(tokens, k - 1, '(') || !isMark(tokens, k + 1, ')')) return null
  const number = numberAt(tokens, k, end)
  if (!number || number.article || !isFew(number.value, MOST_ALONE)) return null
  const line = Math.max(0, k - LONGEST_ROLE)
  const isPlural = hitsIn(cues, 'count.people', line, k).some(({ first }) => tokens.word[first]?.isRole)
  return isPlural && number.value > 1 ? { first: k, end: number.end, count: number.value } : null
}

const LONGEST_ROLE = 6

function isFew(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value < most
}

/** "👤 1 professional" among the facts: a line, or a part of it between bars, of a number and whom it counts, and nothing else. */
function alone(meanings: Meanings): PeopleCount | null {
  const { cues, tokens, pairAt } = meanings
  for (const part of meanings.sentences) {
    // Of a line of facts with bars between each is a sentence, up to its bar.
    const end = isMark(tokens, part.end - 1, '|') ? part.end - 1 : part.end
    if (end - part.first > 6) continue
    let { first } = part
    while (first < end && tokens.type[first] === MARK) first++
    const number = numberAt(tokens, first, end)
    if (!number || number.article || number.value > MOST_ALONE || !isFew(number.value, MOST_AT_TOP)) continue
    const isTimes = isWord(tokens, number.end, 'x') && tokens.word[number.end + 1]?.isRole
    const isPeople = tokens.type[number.end] === WORD && hasHit(cues, 'hire.person', number.end, number.end + 2)
    if (!isTimes && !isPeople) continue
    const isOfLabel = (pairAt[first] ?? -1) >= 0 && !isMark(tokens, part.first - 1, '|')
    if (isOfLabel || !counts(meanings, first) || isCounted(meanings, first)) continue
    if (criterionAt(meanings, first) || hasHit(cues, 'count.notPeople', first, end)) continue
    return { first, end: number.end, count: number.value }
  }
  return null
}
