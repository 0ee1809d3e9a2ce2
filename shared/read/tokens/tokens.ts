import type { Word } from '../../vocabulary/word.ts'
import { CLASS, UPPER } from './character-class.ts'

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

/** Whether one of these marks stands at a token. */
export function isMark(tokens: Tokens, k: number, marks: string): boolean {
  return tokens.type[k] === MARK && k < tokens.count && marks.includes(tokens.plain.charAt(tokens.start[k] ?? 0))
}

/** Whether one of these words, in small letters and without accents, stands at a token. */
export function isWord(tokens: Tokens, k: number, ...words: string[]): boolean {
  const folded = k >= 0 && k < tokens.count ? tokens.word[k]?.folded : undefined
  if (folded !== undefined) for (const word of words) if (word === folded) return true
  return false
}

/** How many characters a token has. */
export function lengthOf(tokens: Tokens, k: number): number {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
}
