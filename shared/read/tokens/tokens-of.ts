import { forgetWhenMany, wordAt, wordOf } from '../../vocabulary/lexicon.ts'
import { CLASS, DIGIT, LOWER, NEWLINE, OTHER, SPACE, TAB, UPPER } from './character-class.ts'
import { BLANK, CELL, GLUED, LINE, MARK, NUMBER, PARAGRAPH, type Tokens, WORD } from './tokens.ts'

const QUOTE = 62

/** Blanks that part two columns. */
const COLUMN = 3

export function tokensOf(plain: string): Tokens {
  forgetWhenMany()
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
    tokens.gap[tokens.count] = gap
    add(tokens, i, end, kind === DIGIT ? NUMBER : kind === OTHER ? MARK : WORD)
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

function add(tokens: Tokens, start: number, end: number, type: number) {
  const k = tokens.count++
  tokens.start[k] = start
  tokens.end[k] = end
  tokens.type[k] = type

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
const ANY_NUMBER = wordOf('#')

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
