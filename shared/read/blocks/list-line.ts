import { BLANK, CELL, GLUED, isCapital, lengthOf, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { chapterMark, type Numbered, romanMark } from './chapter-mark.ts'
import type { Line } from './line.ts'
import { namedMark } from './named-mark.ts'

/** A line of a list: how it is marked, how deep it stands, and its words. Positions are token indexes, the end exclusive. */
export type ListLine = {
  mark: 'number' | 'letter' | 'bullet' | 'none'
  symbol: string
  number: number | null
  /** Of "b)" or "iv." the letters. */
  letter: string
  /** "1 Words": a number whose full stop was lost, which counts only where such numbers count up. */
  loose: boolean
  indent: number
  first: number
  end: number
  /** An empty line stands before. */
  apart: boolean
  line: number
}

export function listLine(tokens: Tokens, line: Line, index: number): ListLine {
  const found: ListLine = {
    mark: 'none',
    symbol: '',
    number: null,
    letter: '',
    loose: false,
    indent: line.indent,
    first: startOf(tokens, line),
    end: endOf(tokens, line),
    apart: line.apart,
    line: index,
  }
  const bullet = bulletEnd(tokens, found.first, line)
  if (bullet > 0) {
    found.mark = 'bullet'
    found.symbol = tokens.plain.charAt(tokens.start[found.first] ?? 0)
    found.first = boxEnd(tokens, bullet)
  }
  // "- 1. Words": the number counts, not the bullet before it.
  const numbered = numberMark(tokens, found.first, found.end)
  if (numbered) {
    found.mark = 'number'
    found.symbol = symbolAt(tokens, found.first)
    found.number = numbered.number
    found.loose = numbered.loose
    found.first = numbered.end
  } else if (bullet === 0 && line.item === 'letter') {
    found.mark = 'letter'
    found.symbol = 'a'
    found.letter = letterOf(tokens, found.first)
    found.first = line.body
  }
  return found
}

/** What a number stands behind: "ko" of "KO-3", "2." of "2.3", else "1". */
function symbolAt(tokens: Tokens, k: number): string {
  if (tokens.type[k] === WORD) return tokens.word[k]?.folded ?? '1'
  const isPart = markAt(tokens, k + 1) === '.' && tokens.type[k + 2] === NUMBER && tokens.gap[k + 2] === GLUED
  return isPart ? `${tokens.number[k]}.` : '1'
}

function letterOf(tokens: Tokens, first: number): string {
  return tokens.word[tokens.type[first] === MARK ? first + 1 : first]?.folded ?? ''
}

function startOf(tokens: Tokens, line: Line): number {
  let first = line.first
  while (first < line.body && (markAt(tokens, first) === '>' || markAt(tokens, first) === '|')) first++
  return first
}

function endOf(tokens: Tokens, line: Line): number {
  let end = line.end
  while (end > line.first + 1 && markAt(tokens, end - 1) === '|') end--
  return end
}

/** The token behind a bullet; 0 where there is none. */
function bulletEnd(tokens: Tokens, k: number, line: Line): number {
  if (line.item === 'bullet') return line.body
  if (tokens.type[k] !== MARK || k + 1 >= line.end) return 0
  const mark = markAt(tokens, k)
  const drawn = (tokens.plain.codePointAt(tokens.start[k] ?? 0) ?? 0) > 0x2000 && mark !== '€' && mark !== '…'
  if (drawn) return k + 1
  if (mark === '-' && lengthOf(tokens, k) <= 2 && tokens.type[k + 1] !== MARK) return k + 1
  const spaced = tokens.gap[k + 1] !== GLUED
  // "~ ~ ~ Werkwijze ~ ~ ~" is a heading.
  const isLone = tokens.type[k + 1] !== MARK
  return (mark === '~' || mark === '*' || mark === '+') && spaced && isLone ? k + 1 : 0
}

/** Behind "[ ]" and "[x]". */
function boxEnd(tokens: Tokens, k: number): number {
  if (markAt(tokens, k) !== '[') return k
  if (markAt(tokens, k + 1) === ']') return k + 2
  return markAt(tokens, k + 2) === ']' && tokens.word[k + 1]?.folded === 'x' ? k + 3 : k
}

/** "3. ", "(3) ", "[3] ", "3)words", "2.1 ", "3⇥", "3/ ", "3 - ", "Eis 3: ", "KO-3 ", "3 Words". */
function numberMark(tokens: Tokens, first: number, end: number): Numbered | null {
  const opened = markAt(tokens, first) === '(' || markAt(tokens, first) === '['
  const at = opened ? first + 1 : first
  if (tokens.type[at] === WORD) return opened ? null : (romanMark(tokens, at, end) ?? namedMark(tokens, first, end))
  const number = tokens.number[at] ?? -1
  if (tokens.type[at] !== NUMBER || number < 0 || number > 199 || at + 1 >= end) return null
  const mark = markAt(tokens, at + 1)
  const behind = at + 2
  if (mark === '.' && tokens.type[behind] === NUMBER && tokens.gap[behind] === GLUED && tokens.gap[at + 1] === GLUED)
    return chapterMark(tokens, at, end)
  if (tokens.gap[at + 1] === GLUED && mark !== '' && '.)]'.includes(mark)) {
    const next = '.)]'.includes(markAt(tokens, behind) || ' ') ? behind + 1 : behind
    if (next < end && (tokens.gap[next] !== GLUED || tokens.type[next] === WORD))
      return { number, end: next, loose: false }
    return null
  }
  if (opened) return null
  // "3   Eisen" may be a chapter; "1⇥Hbo" is an item where the next number stands below.
  if (tokens.gap[at + 1] === CELL) return { number, end: at + 1, loose: behind >= end }
  if (behind >= end) return null
  if ((mark === ':' || mark === '|' || mark === '/') && tokens.gap[behind] !== GLUED)
    return { number, end: behind, loose: false }
  if (mark === '-' && tokens.gap[at + 1] === BLANK && tokens.gap[behind] === BLANK && tokens.type[behind] === WORD)
    return { number, end: behind, loose: false }
  return tokens.gap[at + 1] === BLANK && isCapital(tokens, at + 1) ? { number, end: at + 1, loose: true } : null
}
