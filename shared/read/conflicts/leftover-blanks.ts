import { NEEDS_MORE } from '../../vocabulary/template-cues.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { labelOf } from '../blocks/label-match.ts'
import type { Line } from '../blocks/line.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { BLANK, GLUED, isCapital, LINE, lengthOf, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Leftover } from './leftover.ts'

/** A row of dots or lines to write on; not a rule across the page, nor dots that lead the eye from a label to its value. */
export function blankAt({ tokens, lines, lineAt }: Meanings, k: number): Leftover | null {
  const line = lines[lineAt[k] ?? 0]
  if (!line) return null
  let wordless = true
  for (let t = line.first; t < line.end; t++) if (tokens.type[t] !== MARK) wordless = false
  if (wordless) return null
  const behind = markAt(tokens, k + 1)
  const more = k + 1 < line.end
  if (more && (behind === ':' || behind === '|') && k + 2 < line.end) return null
  // "1 Inleiding ........ 3" is a line of a table of contents.
  if (more && tokens.type[k + 1] === NUMBER && k + 2 === line.end) return null
  const hasValue = more && tokens.type[k + 1] !== MARK
  if (hasValue && labelOf(tokens, line.body, k) !== null) return null
  const around = [-2, -1, 1, 2].some((away) => isLed(tokens, lines[(lineAt[k] ?? 0) + away]))
  if (around && isLed(tokens, line)) return null
  return { first: k, end: k + 1, kind: 'blank' }
}

const LONGEST_LABEL = 9

/** "Kostenplaats ........ 6120": words, dots, a value; as on the lines around. */
function isLed(tokens: Tokens, line: Line | undefined): boolean {
  if (!line || !isCapital(tokens, line.body)) return false
  for (let k = line.body + 1; k < Math.min(line.end - 1, line.body + LONGEST_LABEL); k++)
    if (markAt(tokens, k) === '.' && lengthOf(tokens, k) >= 4) return markAt(tokens, k + 1) !== '.'
  return false
}

/** "functieschaal .", "gepland op .", ": .": a full stop behind a word that needs another. */
export function gapAt(tokens: Tokens, k: number): Leftover | null {
  const apart = tokens.gap[k] === BLANK && lengthOf(tokens, k) === 1
  const ends = k + 1 >= tokens.count || (tokens.gap[k + 1] ?? 0) >= BLANK
  if (!apart || !ends) return null
  const at = markAt(tokens, k - 1) === ':' ? k - 2 : k - 1
  const needs = tokens.type[at] === WORD && NEEDS_MORE.has(tokens.word[at]?.folded ?? '')
  const schaal = tokens.word[at]?.folded.endsWith('schaal') ?? false
  return needs || schaal ? { first: at, end: k + 1, kind: 'gap' } : null
}

/** "10 // .": what stood between the strokes is missing. */
export function slashesAt(tokens: Tokens, k: number): Leftover | null {
  if (lengthOf(tokens, k) !== 2 || (tokens.gap[k] === GLUED && markAt(tokens, k - 1) !== '(')) return null
  const stop = markAt(tokens, k + 1) === '.' && (tokens.gap[k + 2] ?? LINE) > GLUED
  const last = k + 1 >= tokens.count || (tokens.gap[k + 1] ?? 0) >= LINE
  const numbered = tokens.type[k - 1] === NUMBER && tokens.gap[k] === BLANK && lengthOf(tokens, k - 1) < 3
  if (!stop && !last && !(numbered && (tokens.gap[k + 1] ?? 0) >= BLANK)) return null
  return { first: numbered ? k - 1 : k, end: stop ? k + 2 : k + 1, kind: 'missing' }
}

const X = wordSet('x xx xxx xxxx')

/** "€ xx,xx", "€ ." */
export function moneyAt(tokens: Tokens, k: number): Leftover | null {
  if (isOneOf(tokens.word[k + 1], X) && tokens.type[k + 1] === WORD) {
    const cents = markAt(tokens, k + 2) === ',' && (isOneOf(tokens.word[k + 3], X) || markAt(tokens, k + 3) === '-')
    return { first: k, end: cents ? k + 4 : k + 2, kind: 'blank' }
  }
  const ends = k + 2 >= tokens.count || (tokens.gap[k + 2] ?? 0) >= BLANK
  return markAt(tokens, k + 1) === '.' && lengthOf(tokens, k + 1) === 1 && ends
    ? { first: k, end: k + 2, kind: 'gap' }
    : null
}
