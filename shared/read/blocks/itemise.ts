import { isCapital, isWord, lengthOf, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

const BULLETS = new Set([
  '-',
  '*',
  '•',
  '·',
  '▪',
  '◦',
  '●',
  '■',
  '○',
  '➢',
  '➤',
  '✓',
  '✔',
  '✅',
  '☑',
  '★',
  '☆',
  '⭐',
  '▸',
  '‣',
  '⁃',
  '♦',
  '◆',
  '➜',
  '➡',
  '»',
  '→',
  '►',
  '▶',
  '–',
  '+',
  'o',
  '§',
  '.',
])

export function itemise(tokens: Tokens, line: Line) {
  const { body, end } = line
  if (body >= end) return
  if (isQuestion(tokens, body, end)) {
    line.body = body + 3
    return
  }
  const mark = tokens.type[body] === MARK ? markOf(tokens, body) : ''
  const opens = mark === '(' || mark === '['
  const at = opens ? body + 1 : body
  const closing = markAt(tokens, at + 1)
  const closes = closing === ')' || closing === '.' || closing === ':' || closing === ']' || closing === '°'
  if (
    tokens.type[at] === NUMBER &&
    (tokens.number[at] ?? 0) < 200 &&
    closes &&
    at + 2 < end &&
    tokens.gap[at + 2] !== 0
  ) {
    if (closing === ':' && tokens.type[at + 2] === NUMBER) return
    line.item = 'number'
    line.number = tokens.number[at] ?? null
    line.body = at + 2
  } else if (isNumberedHeading(tokens, at, end)) {
    line.item = 'number'
    line.number = tokens.number[at] ?? null
    line.body = at + 2
  } else if (isChapter(tokens, at, end)) {
    line.item = 'number'
    line.number = tokens.number[at + 2] ?? null
    line.body = markAt(tokens, at + 3) === '.' ? at + 4 : at + 3
  } else if (isLetter(tokens, at) && (closing === ')' || closing === '.') && at + 2 < end && tokens.gap[at + 2] !== 0) {
    line.item = 'letter'
    line.body = at + 2
  } else if (BULLETS.has(mark) && body + 1 < end && (tokens.gap[body + 1] !== 0 || mark !== '-')) {
    if ((mark === '-' || mark === '.') && lengthOf(tokens, body) > 1) return
    // ".NET"
    if (mark === '.' && tokens.gap[body + 1] === 0) return
    line.item = 'bullet'
    line.body = body + 1
  } else if (
    tokens.plain.slice(tokens.start[body], tokens.end[body]) === 'o' &&
    tokens.gap[body + 1] !== 0 &&
    body + 1 < end
  ) {
    line.item = 'bullet'
    line.body = body + 1
  }
}

/** "V3. Is …", "A3: Ja": the marks of a list of questions and answers, which are no items of anything else. */
function isQuestion(tokens: Tokens, at: number, end: number): boolean {
  const mark = markAt(tokens, at + 2)
  return (
    isWord(tokens, at, 'v', 'q', 'a') &&
    tokens.type[at + 1] === NUMBER &&
    (mark === '.' || mark === ':' || mark === ')') &&
    at + 3 < end &&
    tokens.gap[at + 3] !== 0
  )
}

const LONGEST_HEADING = 8

/** "4 - EISEN", "4 – Eisen": a number parted by a dash from a few words. */
function isNumberedHeading(tokens: Tokens, at: number, end: number): boolean {
  return (
    tokens.type[at] === NUMBER &&
    (tokens.number[at] ?? 99) < 30 &&
    markAt(tokens, at + 1) === '-' &&
    tokens.gap[at + 1] !== 0 &&
    tokens.gap[at + 2] !== 0 &&
    at + 2 < end &&
    end - at <= LONGEST_HEADING &&
    isCapital(tokens, at + 2)
  )
}

/** "1.4 Words", "3.2. Words". */
function isChapter(tokens: Tokens, at: number, end: number): boolean {
  return (
    tokens.type[at] === NUMBER &&
    (tokens.number[at] ?? 99) < 30 &&
    markAt(tokens, at + 1) === '.' &&
    tokens.gap[at + 1] === 0 &&
    tokens.type[at + 2] === NUMBER &&
    (tokens.number[at + 2] ?? 99) < 30 &&
    tokens.gap[at + 2] === 0 &&
    at + 3 < end &&
    ((markAt(tokens, at + 3) === '.' && tokens.gap[at + 4] !== 0) || (tokens.gap[at + 3] ?? 0) > 0) &&
    tokens.type[markAt(tokens, at + 3) === '.' ? at + 4 : at + 3] === WORD
  )
}

const ROMAN = new Set('ii iii iv vi vii viii ix xi xii II III IV VI VII VIII IX XI XII'.split(' '))

/** "b)", "IV.", "iv)" */
function isLetter(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] !== WORD) return false
  const length = lengthOf(tokens, k)
  return length === 1 || (length <= 4 && ROMAN.has(tokens.plain.slice(tokens.start[k], tokens.end[k])))
}

function markOf(tokens: Tokens, k: number): string {
  const start = tokens.start[k] ?? 0
  const code = tokens.plain.codePointAt(start) ?? 0
  return String.fromCodePoint(code)
}
