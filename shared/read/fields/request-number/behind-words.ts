import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { BLANK, GLUED, isMark, isWord, NUMBER, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import { isYear, type ReferenceValue, referenceAt } from '../../values/reference.ts'
import { hasManyDigits, isCounted, isNoRequest, spacedAt, trimmed, withBlanks } from './reference-checks.ts'

/** "UM-77", "GRN-ICT-5", "MK-77-B", "71-ED": capitals that a mark joins to them, or three groups, make up for few digits. */
export function hasLetters(tokens: Tokens, { first: from, end }: ReferenceValue): boolean {
  let groups = 0
  let digits = 0
  for (let k = from; k < end; k++) {
    const length = (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
    const word = tokens.type[k] === WORD ? textOf(tokens, k, k + 1) : ''
    if (word.length > 1 && word === word.toUpperCase()) groups++
    if (tokens.type[k] === NUMBER) digits = Math.max(digits, length)
  }
  const isJoined =
    digits > 1 && tokens.gap[from + 1] === GLUED && isMark(tokens, from + 1, '-./') && !isNoRequest(tokens, from)
  const isWhole = end - from >= THREE_GROUPS
  const closes = tokens.type[end - 1] === NUMBER || ((isWhole || tokens.type[from] === NUMBER) && digits > 1)
  return closes && (groups > 1 || (groups > 0 && (isWhole || isJoined)))
}

/** Three groups with what joins them, as tokens. */
const THREE_GROUPS = 5

/** "aanvraag 7007", "onder vermelding van X-12", "kenmerk luidt NWG.26.308". */
export function behindWords(meanings: Meanings, end: number): ReferenceValue | null {
  const { tokens } = meanings
  let k = end
  const isBetween = (at: number) => isOneOf(tokens.word[at], BETWEEN) || isMark(tokens, at, ':#(."')
  while (
    k < end + MOST_BETWEEN &&
    (isBetween(k) || (isMark(tokens, k, ',') && isWord(tokens, k - 1, 'erbij', 'daarbij')))
  )
    k++
  const line = meanings.lines[meanings.lineAt[k] ?? 0]
  // "Opdracht WV 20.441", to the end of its line.
  const spaced = line && tokens.type[k] === WORD && line.end - k <= LONGEST_SPACED && withBlanks(tokens, k, line.end)
  const found = spaced || spacedAt(tokens, k, tokens.count) || referenceAt(tokens, k, Math.min(tokens.count, k + 10))
  // "#opdracht" at the end of a post, and below it a count.
  if (!found) return inBrackets(meanings, end)
  if (isCounted(tokens, found, tokens.count) || isMark(tokens, end - 2, '#')) return null
  const plainYear = found.end - found.first === 1 && isYear(tokens.number[found.first] ?? 0)
  if (isPhoneNumber(tokens, found)) return null
  return plainYear || !(hasManyDigits(tokens, found) || hasLetters(tokens, found)) ? null : trimmed(tokens, found)
}

const LONGEST_SPACED = 8

/** "De aanvraag jurist bij de gemeente Gouda (90411)": four digits or more by themselves, further on in the sentence. */
function inBrackets(meanings: Meanings, first: number): ReferenceValue | null {
  const { tokens } = meanings
  const { end } = sentenceOf(meanings, first)
  for (let k = first; k < Math.min(end - 2, first + FARTHEST); k++) {
    if (!isMark(tokens, k, '(') || !isMark(tokens, k + 2, ')') || tokens.type[k + 1] !== NUMBER) continue
    const digits = (tokens.end[k + 1] ?? 0) - (tokens.start[k + 1] ?? 0)
    if (digits >= 4 && !isYear(tokens.number[k + 1] ?? 0)) return { first: k + 1, end: k + 2 }
  }
  return null
}

const FARTHEST = 20

const BETWEEN = wordSet(`
  nummer nr no number is luidt met en de van dit deze bij ons onze bekend onder als kenmerk klus vraag opdracht aanvraag
  uitvraag ref referentie code id hiervoor intern in het systeem erbij daarbij
`)
const MOST_BETWEEN = 6

/** "Nr 0182-123456": nine digits or more that begin with a nought. */
function isPhoneNumber(tokens: Tokens, { first: from, end }: ReferenceValue): boolean {
  const written = textOf(tokens, from, end)
  // "020 123 45 67", "+31 …".
  const isSpaced = written.startsWith('0') && tokens.type[end] === NUMBER && tokens.gap[end] === BLANK
  if (isSpaced || isMark(tokens, from - 1, '+')) return true
  return written.startsWith('0') && written.replaceAll('-', '').length >= 9
}
