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
 * before what he is ("Femke Blaauw ⏎ HR-adviseur Waterschap Rivierenland", "Lotte, bidmanager Talentwerf"), or with on whose behalf he writes.
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
      if (isProse(tokens, lines[first - 1]) && signs(tokens, lines.slice(first, last), letters < 2))
        return [{ first, end: last }]
      last = first
    }
    return []
  })
}

/** A sentence, or a line long enough for one: below a heading a name is the contact's. */
function isProse(tokens: Tokens, line: Line | undefined): boolean {
  return line !== undefined && (isMark(tokens, line.end - 1, '.!?)') || line.end - line.body > LONGEST_LINE)
}

function signs(tokens: Tokens, paragraph: Line[], initial: boolean): boolean {
  const [name] = paragraph
  if (!name || paragraph.some((line) => !mayStand(tokens, line, initial))) return false
  if (isWord(tokens, name.body, 'namens') && isMark(tokens, name.end - 1, ',') && paragraph.length > 1) {
    // "Namens" is no part of the name of the firm.
    name.body++
    return true
  }
  // "D. Poppe" looks like an item.
  const from = name.item === null ? name.body : name.first
  const end = nameEnd(tokens, from, name.end)
  if (end < 0) return false
  return isPerson(tokens, from)
    ? end === name.end || isAside(tokens, end)
    : paragraph.length > 1 && end === name.end && end - from > 1
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
