import { FIRST_NAMES } from '../../vocabulary/first-names.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { CELL, isCapital, isMark, isWord, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Line } from './line.ts'
import type { MailPart } from './mail-parts.ts'

type Stretch = { first: number; end: number }

const MOST_LINES = 6
/** Below the name of the writer there may be a disclaimer. */
const MOST_BELOW = 2
const LONGEST_NAME = 12
const LONGEST_LINE = 14
const BETWEEN = wordSet('van de der den te ter ten het in t op el al bin von')
/** With these no name of a person begins. */
const NO_NAMES = wordSet(
  'gemeente provincie waterschap stichting ministerie omgevingsdienst team afdeling project de het',
)

/**
 * Signatures without a greeting: the last paragraph of a mail or letter, which begins with the name of a person above or
 * before what he is ("Femke Blaauw ⏎ HR-adviseur Waterschap Rivierenland", "Lotte, bidmanager Talentwerf"), or with on whose
 * behalf he writes; that word is then passed over, because it is no part of the name.
 */
export function closingNames(tokens: Tokens, lines: Line[], mails: MailPart[]): Stretch[] {
  // A letter before one line only is an initial: "D. Poppe".
  const letters = lines.filter(({ item }) => item === 'letter').length
  return mails.flatMap(({ head, end }) => {
    let last = end
    for (let n = 0; n < MOST_BELOW; n++) {
      let first = last - 1
      while (first > head && !lines[first]?.apart && last - first <= MOST_LINES) first--
      if (first <= head || !lines[first]?.apart) return []
      const paragraph = lines.slice(first, last)
      if (isProse(tokens, lines[first - 1]) && signs(tokens, paragraph, letters < 2)) {
        const [opening] = paragraph
        if (opening && isOnBehalf(tokens, paragraph)) opening.body++
        return [{ first, end: last }]
      }
      last = first
    }
    return []
  })
}

/** A sentence, or a line long enough for one: below a heading a name is the contact's. */
function isProse(tokens: Tokens, line: Line | undefined): boolean {
  if (!line || isMark(tokens, line.end - 1, ':')) return false
  return (isMark(tokens, line.end - 1, '.!?),') || line.end - line.body > LONGEST_LINE) && !announces(tokens, line)
}

const CONTACTS = wordSet('contact contactpersoon contactpersonen terecht onderstaande')

/** "Neem contact op met onze recruiter.": who stands below is the contact of the request, and not its writer. */
function announces(tokens: Tokens, { body, end }: Line): boolean {
  let found = false
  for (let k = Math.max(body, end - FARTHEST); k < end; k++) {
    if (isWord(tokens, k, 'mij', 'me', 'ons', 'us')) return false
    found ||= isOneOf(tokens.word[k], CONTACTS)
  }
  return found
}

const FARTHEST = 20

function signs(tokens: Tokens, paragraph: Line[], initial: boolean): boolean {
  const [name] = paragraph
  if (!name || paragraph.some((line) => !mayStand(tokens, line, initial))) return false
  // "Hartelijks, ⏎ Bea Mol", "Teamleider Wegen ⏎ Bert Smit": the name below what else stands there.
  const isBelow = paragraph.slice(1, MOST_ABOVE).some((line) => isWholeName(tokens, line))
  if (isBelow || isOnBehalf(tokens, paragraph)) return true
  // "D. Poppe" looks like an item.
  const from = name.item === null ? name.body : name.first
  const end = nameEnd(tokens, from, name.end)
  if (end < 0) return false
  return isPerson(tokens, from)
    ? end === name.end || isAside(tokens, end)
    : paragraph.length > 1 && end === name.end && end - from > 1
}

/** "Namens de gemeente Ede," above the name of who writes. */
function isOnBehalf(tokens: Tokens, [opening, ...below]: Line[]): boolean {
  if (!opening || below.length === 0) return false
  return isWord(tokens, opening.body, 'namens') && isMark(tokens, opening.end - 1, ',')
}

const MOST_ABOVE = 3

/** A first name that we know with a surname, and nothing else. */
function isWholeName(tokens: Tokens, { body, end }: Line): boolean {
  return end - body > 1 && isOneOf(tokens.word[body], FIRST_NAMES) && nameEnd(tokens, body, end) === end
}

const TITLES = wordSet('ir ing mr drs dr mw dhr mevr mevrouw msc')

/** A first name that we know, a letter of one, or a title. */
function isPerson(tokens: Tokens, k: number): boolean {
  const isLetter = (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) === 1 && isMark(tokens, k + 1, '.')
  return isLetter || isOneOf(tokens.word[k], FIRST_NAMES) || isOneOf(tokens.word[k], TITLES)
}

/** A short line that is no sentence, item or heading, and counts nothing. */
function mayStand(tokens: Tokens, line: Line, initial: boolean): boolean {
  if (
    line.end - line.body > LONGEST_LINE ||
    (line.item !== null && !(initial && line.item === 'letter')) ||
    line.marked ||
    isMark(tokens, line.end - 1, '?!:;')
  )
    return false
  for (let k = line.body; k < line.end; k++)
    if ((tokens.word[k]?.atom?.kind === 'unit' && tokens.type[k - 1] === NUMBER) || isMark(tokens, k, '€')) return false
  return true
}

/** The token behind the name of a person with which a line begins; -1 where it begins with none. */
function nameEnd(tokens: Tokens, body: number, end: number): number {
  if (tokens.type[body] !== WORD || !isCapital(tokens, body)) return -1
  const opening = tokens.word[body]
  if (!isPerson(tokens, body) && (opening?.isRole || opening?.cues || isOneOf(opening, NO_NAMES))) return -1
  let k = body
  while (k < end && k - body < LONGEST_NAME && !isAside(tokens, k)) {
    const isPart =
      tokens.type[k] === WORD ? isCapital(tokens, k) || isOneOf(tokens.word[k], BETWEEN) : isMark(tokens, k, ".-'")
    if (!isPart) return -1
    k++
  }
  return k < end && !isAside(tokens, k) ? -1 : k
}

const isAside = (tokens: Tokens, k: number) => isMark(tokens, k, ',|(/·•–') || (tokens.gap[k] ?? 0) === CELL
