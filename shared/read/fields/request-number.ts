import { oneLine } from '../../language/one-line.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { counts, cuesOf, type Meanings, pairsOf, spanOf } from '../meanings/meanings.ts'
import { BLANK, GLUED, isCapital, isMark, isWord, markAt, NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { datesAt } from '../values/date.ts'
import { type ReferenceValue, referenceAt } from '../values/reference.ts'
import { type Field, nothing } from './field.ts'
import { byShape } from './request-number/by-shape.ts'

/** Aanvraagnummer: its label, the words "aanvraag 7007", the line of the title; the client's own reference comes last. */
export function requestNumber(meanings: Meanings): Field<string | null> {
  const found =
    first(pairsOf(meanings, 'number').map((pair) => ofPair(meanings, pair))) ??
    first(pairsOf(meanings, 'title').map((pair) => onlyNumber(meanings, pair))) ??
    first(inWords(meanings).map(({ end }) => behind(meanings, end))) ??
    inTitle(meanings) ??
    first(pairsOf(meanings, 'clientReference').map((pair) => ofPair(meanings, pair))) ??
    byShape(meanings)
  if (!found) return nothing(null)
  const value = oneLine(textOf(meanings.tokens, found.first, found.end))
  return { value, at: [spanOf(meanings, found.first, found.end)] }
}

/** "aanvraag 7007", in running text or in the subject of a mail. */
function inWords(meanings: Meanings): Hit[] {
  const subjects = meanings.mails.flatMap(({ subject }) => (meanings.lines[subject] ? [meanings.lines[subject]] : []))
  const inSubject = subjects.flatMap(({ body, end }) => hitsIn(meanings.cues, 'number.before', body, end))
  return [...cuesOf(meanings, 'number.before'), ...inSubject]
}

function first(list: (ReferenceValue | null)[]): ReferenceValue | null {
  return list.find((found) => found !== null) ?? null
}

/** The reference in a label's value; one that is written with blanks ("JB 60-118") fills the value. */
function ofPair({ tokens }: Meanings, pair: Pair): ReferenceValue | null {
  if (isPhone(tokens, pair.labelFirst) || isWord(tokens, pair.first, 'versie', 'version', 'v')) return null
  let k = pair.first
  while (k < pair.end && (isOneOf(tokens.word[k], LEADING) || isMark(tokens, k, '.#:('))) k++
  const spaced = withBlanks(tokens, k, pair.end)
  if (spaced) return spaced
  for (let t = k; t < pair.end && t < k + 8; t++) {
    if (datesAt(tokens, t, pair.end)?.[0]?.year) return null
    const found = referenceAt(tokens, t, pair.end)
    // "Uitvraag 1" counts the requests of a document.
    if (found && pair.shape === 'loose' && !hasManyDigits(tokens, found)) return null
    if (found && !isCounted(tokens, found, pair.end)) return trimmed(tokens, found)
  }
  return null
}

const LEADING = wordSet('nr no nummer opdracht aanvraag number request ref referentie uitvraag')

function isPhone(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'telefoon', 'telefoonnummer', 'tel')
}

function trimmed(tokens: Tokens, found: ReferenceValue): ReferenceValue {
  return isMark(tokens, found.first, '#') ? { first: found.first + 1, end: found.end } : found
}

/** "INH 2027 014", "MPO 90417": capitals and digits in turn, to the end of the value. */
function withBlanks(tokens: Tokens, k: number, end: number): ReferenceValue | null {
  let digits = 0
  for (let t = k; t < end; t++) {
    const shouted =
      tokens.type[t] === WORD &&
      isCapital(tokens, t) &&
      (tokens.end[t] ?? 0) - (tokens.start[t] ?? 0) <= 5 &&
      textOf(tokens, t, t + 1) === textOf(tokens, t, t + 1).toUpperCase()
    if (tokens.type[t] === NUMBER) digits++
    else if (!shouted && !(markAt(tokens, t) !== '' && '-./&'.includes(markAt(tokens, t)))) return null
  }
  if (digits === 0 || end - k < 2 || end - k > 8) return null
  if (tokens.type[k] === NUMBER && tokens.gap[k + 1] !== GLUED) return null
  return referenceAt(tokens, k, end)?.end === end || (tokens.gap[k + 1] ?? 0) === BLANK ? { first: k, end } : null
}

/** "36-40 uur", "3 maanden", "2 x": counted things. */
function isCounted(tokens: Tokens, { end }: ReferenceValue, limit: number): boolean {
  return (
    end < limit &&
    (tokens.word[end]?.atom?.kind === 'unit' || tokens.word[end]?.atom?.kind === 'month' || isMark(tokens, end, '%€'))
  )
}

/** "Opdracht: 2027-118": a label that may hold a role holds a number where nothing else stands in its value. */
function onlyNumber(meanings: Meanings, pair: Pair): ReferenceValue | null {
  const found = referenceAt(meanings.tokens, pair.first, pair.end)
  return found && found.end === pair.end && hasManyDigits(meanings.tokens, found)
    ? trimmed(meanings.tokens, found)
    : null
}

function hasManyDigits(tokens: Tokens, { first: from, end }: ReferenceValue): boolean {
  let digits = 0
  for (let k = from; k < end; k++)
    if (tokens.type[k] === NUMBER) digits += (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
  return digits >= 3
}

/** "GRN-ICT-5": two groups of capitals make up for few digits. */
function hasLetters(tokens: Tokens, { first: from, end }: ReferenceValue): boolean {
  let groups = 0
  for (let k = from; k < end; k++) {
    const word = tokens.type[k] === WORD ? textOf(tokens, k, k + 1) : ''
    if (word.length > 1 && word === word.toUpperCase()) groups++
  }
  return groups > 1 && tokens.type[end - 1] === NUMBER
}

/** "aanvraag 7007", "onder vermelding van X-12", "kenmerk luidt NWG.26.308". */
function behind(meanings: Meanings, end: number): ReferenceValue | null {
  const { tokens } = meanings
  let k = end
  while (k < end + MOST_BETWEEN && (isOneOf(tokens.word[k], BETWEEN) || isMark(tokens, k, ':#(."'))) k++
  const found = referenceAt(tokens, k, Math.min(tokens.count, k + 10))
  // "#opdracht" at the end of a post, and below it a count.
  if (!found || isCounted(tokens, found, tokens.count) || isMark(tokens, end - 2, '#')) return null
  const plainYear = found.end - found.first === 1 && isYear(tokens.number[found.first] ?? 0)
  if (isPhoneNumber(tokens, found)) return null
  return plainYear || !(hasManyDigits(tokens, found) || hasLetters(tokens, found)) ? null : trimmed(tokens, found)
}

const BETWEEN = wordSet(`
  nummer nr no number is luidt met en de van dit deze bij ons onze bekend onder als kenmerk klus vraag opdracht aanvraag
  uitvraag ref referentie code id hiervoor intern in het systeem
`)
const MOST_BETWEEN = 6

/** "Nr 0182-123456": nine digits or more that begin with a nought. */
function isPhoneNumber(tokens: Tokens, { first: from, end }: ReferenceValue): boolean {
  const written = textOf(tokens, from, end)
  return written.startsWith('0') && written.replaceAll('-', '').length >= 9
}

function isYear(value: number): boolean {
  return value >= 2000 && value <= 2099
}

const FIRST_LINES = 6

/** "Planner (K10127)", "2027-AB-0099 Adviseur Cloud", "#920": in one of the first lines, beside the role. */
function inTitle(meanings: Meanings): ReferenceValue | null {
  const { tokens, lines } = meanings
  const subjects = meanings.mails.map(({ subject }) => lines[subject])
  const top = lines.filter((line) => line.end > meanings.start && counts(meanings, line.body)).slice(0, FIRST_LINES)
  for (const line of [...top, ...subjects]) {
    if (!line || line.end - line.body > 20 || (meanings.pairAt[line.body] ?? -1) >= 0) continue
    for (let k = line.body; k < line.end; k++) {
      if (tokens.type[k] === WORD && !isCapital(tokens, k)) continue
      if (tokens.gap[k] === GLUED && k > line.body && !isMark(tokens, k - 1, '([#')) continue
      const found = referenceAt(tokens, k, line.end)
      if (!found || hasHit(meanings.cues, 'number.other', k - 3, k)) continue
      if (!isCounted(tokens, found, line.end) && isOwnNumber(tokens, found)) return trimmed(tokens, found)
    }
  }
  return null
}

/** Letters beside at least three digits, a bracket or a hash: no mere year, version or count. */
function isOwnNumber(tokens: Tokens, found: ReferenceValue): boolean {
  const hash = isMark(tokens, found.first - 1, '#')
  const bracket = isMark(tokens, found.first - 1, '([') && isMark(tokens, found.end, ')]')
  const parts = found.end - found.first
  if (isMark(tokens, found.first - 1, '€')) return false
  if (hash) return true
  const mixed =
    parts > 1 &&
    Array.from({ length: parts }, (_, n) => found.first + n).some(
      (k) => tokens.type[k] === WORD && isCapital(tokens, k),
    )
  return hasManyDigits(tokens, found) && (mixed || (bracket && !isYear(tokens.number[found.first] ?? 0)))
}
