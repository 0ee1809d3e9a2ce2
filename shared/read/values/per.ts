import type { Unit } from '../../vocabulary/word.ts'
import { isMark, isWord, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

const SHORT = new Map<string, Unit>([
  ['pw', 'week'],
  ['pu', 'hour'],
  ['pd', 'day'],
  ['pm', 'month'],
  ['pj', 'year'],
  ['ph', 'hour'],
  ['hourly', 'hour'],
  ['weekly', 'week'],
  ['daily', 'day'],
])
const LETTERS = new Map<string, Unit>([
  ['w', 'week'],
  ['u', 'hour'],
  ['d', 'day'],
  ['m', 'month'],
  ['j', 'year'],
  ['h', 'hour'],
  ['y', 'year'],
])

/** What a value is counted by: "per week", "p/w", "p.w.", "/uur", "a week", "in de week". */
export function perAt(tokens: Tokens, k: number, limit: number): { unit: Unit; end: number } | null {
  if (k >= limit) return null
  if (tokens.type[k] !== WORD) return isMark(tokens, k, '/') ? afterSlash(tokens, k, limit) : null
  const word = tokens.word[k]?.folded ?? ''
  const short = SHORT.get(word)
  if (short) return { unit: short, end: k + 1 }
  if (word === 'p') return afterSlash(tokens, k, limit)
  let at = k
  if (word === 'per' || word === 'a' || word === 'each' || word === 'elke' || word === 'iedere') at = k + 1
  else if ((word === 'in' || word === 'op' || word === 'in') && isWord(tokens, k + 1, 'de', 'het', 'een')) at = k + 2
  else return null
  if (isWord(tokens, at, ...WORKED)) at += isWord(tokens, at, 'te') ? 2 : 1
  const atom = tokens.word[at]?.atom
  const letter = at < limit && word !== 'in' ? LETTERS.get(tokens.word[at]?.folded ?? '') : undefined
  if (letter && atom?.kind !== 'unit') return { unit: letter, end: at + 1 }
  if (at >= limit || atom?.kind !== 'unit' || !TIMES.has(atom.unit)) return null
  if (word === 'a' && tokens.type[k - 1] === NUMBER) return null
  return { unit: atom.unit, end: at + 1 }
}

const WORKED =
  'gewerkt gewerkte gefactureerd gefactureerde gedeclareerd declarabel declarabele geleverd ingezet te worked'.split(
    ' ',
  )

const TIMES = new Set<Unit>(['hour', 'day', 'week', 'month', 'year', 'quarter'])

/** "p/w", "p.w.", "/week", "/ u". */
function afterSlash(tokens: Tokens, k: number, limit: number): { unit: Unit; end: number } | null {
  let at = k + 1
  if (tokens.word[k]?.folded === 'p') while (at < limit && isMark(tokens, at, '/.\\')) at++
  if (at >= limit || tokens.type[at] !== WORD) return null
  const word = tokens.word[at]
  const unit =
    word?.atom?.kind === 'unit' && TIMES.has(word.atom.unit) ? word.atom.unit : LETTERS.get(word?.folded ?? '')
  if (!unit) return null
  const dot =
    markAt(tokens, at + 1) === '.' && at + 1 < limit && (word?.folded.length ?? 9) < 3 && tokens.gap[at + 1] === 0
  return { unit, end: dot ? at + 2 : at + 1 }
}
