import { CELL, GLUED, isCapital, lengthOf, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Numbered } from './chapter-mark.ts'
import type { Line } from './line.ts'
import { beginsListWord, type ListKind, listWordEnd } from './list-words.ts'

/** "Eis 1:", "KO-2", "W3.": a numbering with a name. */
export function namedMark(tokens: Tokens, first: number, end: number): Numbered | null {
  const from = behindPath(tokens, first, end)
  if (!beginsListWord(tokens, from)) return coded(tokens, from, end)
  let k = 0
  for (const kind of NAMES) k ||= listWordEnd(tokens, from, end, kind)
  if (k > 0) return numberOfName(tokens, k, end)
  return pluralMark(tokens, from, end, null) ?? coded(tokens, from, end)
}

/** "M1. Words", "FE-2  Words": letters that nobody foresaw, which count only where their numbers count up. */
function coded(tokens: Tokens, first: number, end: number): Numbered | null {
  if (lengthOf(tokens, first) > 2 || !isCapital(tokens, first)) return null
  const found = tokens.gap[first + 1] === GLUED ? numberOfName(tokens, first + 1, end) : null
  return found && found.end < end ? { ...found, loose: true } : null
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
  if (!beginsListWord(tokens, first)) return null
  for (const kind of ['knockouts', 'awards', 'competences'] as const) {
    const k = listWordEnd(tokens, first, line.end, `named.${kind}`)
    const numbered = k > 0 ? numberOfName(tokens, k, line.end) : pluralMark(tokens, first, line.end, kind)
    const behind = numbered ? markAt(tokens, numbered.end - 1) : ''
    if (!numbered) continue
    // "Eis 1" and "Wens 2 (40 punten)" have their words below.
    const bracket = bracketEnd(tokens, numbered.end, line.end)
    if (numbered.end >= line.end || bracket >= line.end) return kind
    // "Wens 1 (40 punten): …"
    if (bracket > 0 && '.:-'.includes(markAt(tokens, bracket) || ' ')) return kind
    // "KO-1 Hbo-diploma"
    if (k > 0 && tokens.gap[k] === GLUED && tokens.gap[numbered.end] !== GLUED) return kind
    if ((behind !== '' && '.:)-='.includes(behind)) || tokens.gap[numbered.end] === CELL) return kind
  }
  return null
}

/** Behind the bracket that opens at a token, 0 where none does. */
function bracketEnd(tokens: Tokens, first: number, end: number): number {
  if (markAt(tokens, first) !== '(') return 0
  for (let k = first + 1; k < Math.min(end, first + LONGEST_BRACKET); k++) if (markAt(tokens, k) === ')') return k + 1
  return 0
}

const LONGEST_BRACKET = 10
