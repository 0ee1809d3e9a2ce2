import { oneLine } from '../../language/one-line.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { counts, cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { numberAlone } from '../meanings/number-alone.ts'
import { GLUED, isCapital, isMark, isWord, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { datesAt } from '../values/date.ts'
import { isJoined, isYear, type ReferenceValue, referenceAt } from '../values/reference.ts'
import { type Field, nothing } from './field.ts'
import { answered } from './request-number/answered.ts'
import { behindWords, hasLetters } from './request-number/behind-words.ts'
import { byShape, isNorm } from './request-number/by-shape.ts'
import { corrected } from './request-number/corrected.ts'
import { hasManyDigits, isCounted, spacedAt, trimmed, withBlanks } from './request-number/reference-checks.ts'

/** Aanvraagnummer: its label, the words "aanvraag 7007", the line of the title; the client's own reference comes last. */
export function requestNumber(meanings: Meanings): Field<string | null> {
  const words = inWords(meanings)
  const ofClient = words.filter((hit) => isOfClient(meanings, hit))
  const ofBroker = words.filter((hit) => !ofClient.includes(hit))
  const found =
    first(pairsOf(meanings, 'number').map((pair) => ofPair(meanings, pair))) ??
    first(pairsOf(meanings, 'title').map((pair) => onlyNumber(meanings, pair))) ??
    first(ofBroker.map(({ end }) => behindWords(meanings, end))) ??
    answered(meanings) ??
    inTitle(meanings) ??
    abovePart(meanings) ??
    first(ofClient.map(({ end }) => behindWords(meanings, end))) ??
    first(pairsOf(meanings, 'clientReference').map((pair) => ofPair(meanings, pair))) ??
    byShape(meanings)
  if (!found) return nothing(null)
  const { first: from, end } = corrected(meanings, found)
  return { value: oneLine(textOf(meanings.tokens, from, end)), at: [spanOf(meanings, from, end)] }
}

/** "Bij de gemeente staat de vraag bekend als WY-55": its own reference, which comes behind the broker's. */
function isOfClient(meanings: Meanings, hit: Hit): boolean {
  const { tokens } = meanings
  const { first } = sentenceOf(meanings, hit.first)
  for (let k = Math.max(first, hit.first - FARTHEST); k < hit.first; k++) {
    const named = isWord(tokens, k + 1, 'de', 'het', 'onze', 'the', 'our') ? k + 2 : k + 1
    if (isWord(tokens, k, 'bij', 'at', 'with') && isWord(tokens, named, ...CLIENTS)) return true
  }
  return false
}

const FARTHEST = 10
const CLIENTS = 'gemeente provincie waterschap opdrachtgever klant eindklant client municipality'.split(' ')

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
  const spaced = withBlanks(tokens, k, pair.end, pair.shape !== 'loose') ?? spacedAt(tokens, k, pair.end)
  if (spaced) return spaced
  for (let t = k; t < pair.end && t < k + 8; t++) {
    if (datesAt(tokens, t, pair.end)?.[0]?.year) return null
    const found = referenceAt(tokens, t, pair.end)
    // "Uitvraag 1" counts the requests of a document.
    if (found && pair.shape === 'loose' && !hasManyDigits(tokens, found) && !hasLetters(tokens, found)) return null
    if (found && !isCounted(tokens, found, pair.end)) return trimmed(tokens, found)
  }
  return null
}

const LEADING = wordSet('nr no nummer opdracht aanvraag number request ref referentie uitvraag')

function isPhone(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'telefoon', 'telefoonnummer', 'tel')
}

/** "Opdracht: 2027-118": a label that may hold a role holds a number where nothing else stands in its value. */
function onlyNumber(meanings: Meanings, pair: Pair): ReferenceValue | null {
  const found = referenceAt(meanings.tokens, pair.first, pair.end)
  return found && found.end === pair.end && hasManyDigits(meanings.tokens, found)
    ? trimmed(meanings.tokens, found)
    : null
}

const FIRST_LINES = 6
/** "Nr. DRE-26-1140 ● status: open ● sluit maandag …": what pages put in a row below their title. */
const LONGEST_TOP = 30

/** "Planner (K10127)", "2027-AB-0099 Adviseur Cloud", "#920": in one of the first lines, beside the role. */
function inTitle(meanings: Meanings): ReferenceValue | null {
  const { tokens, lines } = meanings
  const subjects = meanings.mails.map(({ subject }) => lines[subject])
  const top = lines.filter((line) => line.end > meanings.start && counts(meanings, line.body)).slice(0, FIRST_LINES)
  for (const line of [...top, ...subjects]) {
    if (!line || line.end - line.body > LONGEST_TOP || (meanings.pairAt[line.body] ?? -1) >= 0) continue
    for (let k = line.body; k < line.end; k++) {
      if (tokens.type[k] === WORD && !isCapital(tokens, k)) continue
      if (tokens.gap[k] === GLUED && k > line.body && !isMark(tokens, k - 1, '([#')) continue
      const found = referenceAt(tokens, k, line.end)
      if (!found || isNorm(tokens, found) || hasHit(meanings.cues, 'number.other', k - 3, k)) continue
      if (isCounted(tokens, found, line.end) || isOfClient(meanings, found)) continue
      // "Nieuwe vraag (MK-77-B)".
      const isShort = isMark(tokens, k - 1, '([') && isMark(tokens, found.end, ')]') && hasLetters(tokens, found)
      if (isShort || isOwnNumber(tokens, found)) return trimmed(tokens, found)
    }
  }
  return null
}

/** "26-1101" alone above the role of one of several requests: there digits are enough. */
function abovePart(meanings: Meanings): ReferenceValue | null {
  const { tokens, hidden, start, lineAt } = meanings
  const found = hidden ? numberAlone(meanings, lineAt[start] ?? 0) : null
  return found && hasManyDigits(tokens, found) ? trimmed(tokens, found) : null
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
  return (
    hasManyDigits(tokens, found) &&
    (mixed || isJoined(tokens, found) || (bracket && !isYear(tokens.number[found.first] ?? 0)))
  )
}
