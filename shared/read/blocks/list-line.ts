import { BLANK, CELL, GLUED, isCapital, lengthOf, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { chapterMark, type Numbered, romanMark } from './chapter-mark.ts'
import type { Line } from './line.ts'
import { type ListKind, listWordEnd } from './list-words.ts'

/** A line of a list: how it is marked, how deep it stands, and its words. Positions are token indexes, the end exclusive. */
export type ListLine = {
  mark: 'number' | 'letter' | 'bullet' | 'none'
  symbol: string
  number: number | null
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
    found.symbol = '1'
    found.number = numbered.number
    found.loose = numbered.loose
    found.first = numbered.end
  } else if (bullet === 0 && line.item === 'letter') {
    found.mark = 'letter'
    found.symbol = 'a'
    found.first = line.body
  }
  return found
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

/** "3. ", "(3) ", "[3] ", "3)words", "2.1 ", "3⇥", "3 - ", "Eis 3: ", "KO-3 ", "3 Words". */
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
  if (opened || behind >= end) return null
  if (tokens.gap[at + 1] === CELL) return { number, end: at + 1, loose: false }
  if ((mark === ':' || mark === '|') && tokens.gap[behind] !== GLUED) return { number, end: behind, loose: false }
  if (mark === '-' && tokens.gap[at + 1] === BLANK && tokens.gap[behind] === BLANK && tokens.type[behind] === WORD)
    return { number, end: behind, loose: false }
  return tokens.gap[at + 1] === BLANK && isCapital(tokens, at + 1) ? { number, end: at + 1, loose: true } : null
}

/** "Eis 1:", "KO-2", "W3.": a numbering with a name. */
function namedMark(tokens: Tokens, first: number, end: number): Numbered | null {
  const from = behindPath(tokens, first, end)
  let k = 0
  for (const kind of NAMES) k ||= listWordEnd(tokens, from, end, kind)
  return k > 0 ? numberOfName(tokens, k, end) : pluralMark(tokens, from, end, null)
}

const NAMES = ['named.knockouts', 'named.awards', 'named.competences', 'named.inside'] as const

/** "eisen.1 =", "wensen[2]:": a key of an export. */
function pluralMark(tokens: Tokens, first: number, end: number, kind: ListKind | null): Numbered | null {
  const kinds: ListKind[] = kind ? [kind] : ['knockouts', 'awards', 'competences']
  for (const one of kinds) {
    const k = listWordEnd(tokens, first, end, one)
    if (k > 0 && tokens.gap[k] === GLUED && '._[/'.includes(markAt(tokens, k) || ' '))
      return numberOfName(tokens, k, end)
  }
  return null
}

/** "aanvraag.profiel.eis.1": the keys above it are no part of the name. */
function behindPath(tokens: Tokens, first: number, end: number): number {
  let k = first
  while (k + 2 < end && tokens.type[k] === WORD && isJoint(tokens, k + 1) && tokens.type[k + 2] === WORD) k += 2
  return k
}

function isJoint(tokens: Tokens, k: number): boolean {
  return '._/'.includes(markAt(tokens, k) || ' ') && tokens.gap[k] === GLUED && tokens.gap[k + 1] === GLUED
}

function numberOfName(tokens: Tokens, k: number, end: number): Numbered | null {
  const at = '.-_[/'.includes(markAt(tokens, k) || ' ') ? k + 1 : k
  const number = tokens.number[at] ?? -1
  if (tokens.type[at] !== NUMBER || number < 0 || number > 99) return null
  let next = at + 1
  while (next < end && '.:)|-=]'.includes(markAt(tokens, next) || ' ')) next++
  const closed = next > at + 1 || next >= end || (tokens.gap[next] ?? 0) !== GLUED
  return closed ? { number, end: next, loose: false } : null
}

/** The kind that a line names by itself: "Wens 2: Kennis van GIS", "competentie.1 = Zorgvuldig". */
export function namedKind(tokens: Tokens, line: Line): ListKind | null {
  const first = behindPath(tokens, tokens.type[line.first] === WORD ? line.first : line.body, line.end)
  for (const kind of ['knockouts', 'awards', 'competences'] as const) {
    const k = listWordEnd(tokens, first, line.end, `named.${kind}`)
    const numbered = k > 0 ? numberOfName(tokens, k, line.end) : pluralMark(tokens, first, line.end, kind)
    const behind = numbered ? markAt(tokens, numbered.end - 1) : ''
    if (!numbered) continue
    // "Eis 1" and "Wens 2 (40 punten)" have their words below.
    if (numbered.end >= line.end || isBracketed(tokens, numbered.end, line.end)) return kind
    if ((behind !== '' && '.:)-='.includes(behind)) || tokens.gap[numbered.end] === CELL) return kind
  }
  return null
}

function isBracketed(tokens: Tokens, first: number, end: number): boolean {
  return markAt(tokens, first) === '(' && markAt(tokens, end - 1) === ')'
}
