import { vocabularyWord, wordAt } from './lexicon.ts'
import type { Word } from './word.ts'

export const WORD = 1
export const NUMBER = 2
export const MARK = 3

/** What stands before a token. */
export const GLUED = 0
export const BLANK = 1
/** A tab, or blanks as wide as a column. */
export const CELL = 2
export const LINE = 3
/** An empty line. */
export const PARAGRAPH = 4

/**
 * The text as words, runs of digits and marks, each once, in parallel arrays. A word ends where a small letter is
 * followed by a capital ("LocatieAssen"), digits and letters are apart ("36u"), and a run of one mark is one token.
 */
export type Tokens = {
  count: number
  plain: string
  start: Int32Array
  end: Int32Array
  type: Uint8Array
  gap: Uint8Array
  /** Of the first token of a line: how many marks of a quoted mail (">") stood before it. They are no tokens. */
  quoted: Uint8Array
  /** The value of a run of at most nine digits, else -1. */
  number: Int32Array
  word: Word[]
}

const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const SPACE = 4
const NEWLINE = 5
const TAB = 6

const QUOTE = 62
/** Blanks that part two columns. */
const COLUMN = 3

const CLASS = new Uint8Array(65_536)
for (let unit = 0; unit < 0x2000; unit++) {
  const c = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(c)) CLASS[unit] = UPPER
  else if (/[\p{L}\p{M}]/u.test(c)) CLASS[unit] = LOWER
  else if (c >= '0' && c <= '9') CLASS[unit] = DIGIT
  else if (c === '\n') CLASS[unit] = NEWLINE
  else if (c === '\t') CLASS[unit] = TAB
  else if (/\s/.test(c)) CLASS[unit] = SPACE
}

export function tokensOf(plain: string): Tokens {
  const most = capacity(plain)
  const tokens: Tokens = {
    count: 0,
    plain,
    start: new Int32Array(most),
    end: new Int32Array(most),
    type: new Uint8Array(most),
    gap: new Uint8Array(most),
    quoted: new Uint8Array(most),
    number: new Int32Array(most),
    word: new Array(most),
  }
  let gap = PARAGRAPH
  let blanks = 0
  let quotes = 0
  let i = 0
  while (i < plain.length) {
    const unit = plain.charCodeAt(i)
    const kind = CLASS[unit]
    if (kind === SPACE) {
      i++
      if (++blanks >= COLUMN && gap < CELL) gap = CELL
      else if (gap < BLANK) gap = BLANK
      continue
    }
    if (kind === NEWLINE) {
      i++
      blanks = 0
      quotes = 0
      gap = gap >= LINE ? PARAGRAPH : LINE
      continue
    }
    if (unit === QUOTE && gap >= LINE) {
      i++
      quotes++
      continue
    }
    if (kind === TAB) {
      i++
      if (gap < CELL) gap = CELL
      continue
    }
    const end =
      kind === DIGIT
        ? digitsEnd(plain, i)
        : kind === OTHER
          ? markEnd(plain, i, unit)
          : wordEnd(plain, i, kind === UPPER)
    tokens.quoted[tokens.count] = gap >= LINE ? Math.min(quotes, 255) : 0
    add(tokens, i, end, kind === DIGIT ? NUMBER : kind === OTHER ? MARK : WORD, gap)
    gap = GLUED
    blanks = 0
    i = end
  }
  return tokens
}

/** No text has more tokens than characters; most have a fifth. */
function capacity(plain: string): number {
  let n = 8
  let previous = SPACE
  for (let i = 0; i < plain.length; i++) {
    const kind = CLASS[plain.charCodeAt(i)] ?? OTHER
    if (kind !== previous || kind === OTHER) n++
    previous = kind
  }
  return n
}

function add(tokens: Tokens, start: number, end: number, type: number, gap: number) {
  const k = tokens.count++
  tokens.start[k] = start
  tokens.end[k] = end
  tokens.type[k] = type
  tokens.gap[k] = gap
  tokens.number[k] = type === NUMBER && end - start <= LONGEST_NUMBER ? numberAt(tokens.plain, start, end) : -1
  tokens.word[k] = type === NUMBER ? ANY_NUMBER : wordAt(tokens.plain, start, end)
}

const LONGEST_NUMBER = 9

function numberAt(plain: string, start: number, end: number): number {
  let number = 0
  for (let i = start; i < end; i++) number = number * 10 + plain.charCodeAt(i) - ZERO
  return number
}

const ZERO = 48

/** Phrases of the vocabulary write "#" for a number. */
const ANY_NUMBER = vocabularyWord('#')

function digitsEnd(plain: string, start: number): number {
  let end = start + 1
  while (CLASS[plain.charCodeAt(end)] === DIGIT) end++
  return end
}

function markEnd(plain: string, start: number, unit: number): number {
  let end = start + 1
  if (unit >= 0xd800 && unit <= 0xdbff && end < plain.length) return end + 1
  while (plain.charCodeAt(end) === unit && end < plain.length) end++
  return end
}

/** "LocatieAssen" are two words; "MBO", "KvK" and "IJsselstein" one. */
function wordEnd(plain: string, start: number, startsUpper: boolean): number {
  let end = start + 1
  let small = startsUpper ? 0 : 1
  for (;;) {
    const kind = CLASS[plain.charCodeAt(end)]
    if (kind !== LOWER && kind !== UPPER) return end
    if (kind === UPPER && small > 1) return end
    small = kind === LOWER ? small + 1 : 0
    end++
  }
}

export function textOf(tokens: Tokens, first: number, last: number): string {
  return first < last ? tokens.plain.slice(tokens.start[first], tokens.end[last - 1]) : ''
}

export function isCapital(tokens: Tokens, k: number): boolean {
  return CLASS[tokens.plain.charCodeAt(tokens.start[k] ?? 0)] === UPPER
}

/** The mark at a token, as written once; empty for words and numbers. */
export function markAt(tokens: Tokens, k: number): string {
  return k >= 0 && k < tokens.count && tokens.type[k] === MARK ? tokens.plain.charAt(tokens.start[k] ?? 0) : ''
}
