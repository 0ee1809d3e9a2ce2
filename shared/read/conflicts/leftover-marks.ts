import { NEEDS_MORE, PLACEHOLDER_ENDS, PLACEHOLDERS } from '../../vocabulary/template-cues.ts'
import { labelOf } from '../blocks/label-match.ts'
import { type Line, lengthOf } from '../blocks/line.ts'
import type { Hit } from '../concepts/cues.ts'
import { counts, type Meanings } from '../meanings/meanings.ts'
import { BLANK, GLUED, isCapital, LINE, MARK, markAt, NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'

export type LeftoverKind =
  | 'choice'
  | 'template'
  | 'field'
  | 'blank'
  | 'sample'
  | 'link'
  | 'fill'
  | 'missing'
  | 'gap'
  | 'cut'

/** What a template left behind. */
export type Leftover = Hit & { kind: LeftoverKind }

/** What marks show: brackets to be filled in, rows of dots and lines, "9 // .", a full stop behind nothing. */
export function leftoverMarks(meanings: Meanings): Leftover[] {
  const { tokens } = meanings
  const found: Leftover[] = []
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.type[k] !== MARK) continue
    const leftover = leftoverAt(meanings, k)
    if (!leftover || !counts(meanings, k)) continue
    found.push(leftover)
    k = Math.max(k, leftover.end - 1)
  }
  return found
}

function leftoverAt(meanings: Meanings, k: number): Leftover | null {
  const { tokens } = meanings
  switch (markAt(tokens, k)) {
    case '[':
      return squareAt(meanings, k)
    case '<':
      return filled(tokens, k, '>', isPlaceholder) ? fieldAt(tokens, k, '>') : null
    case '{':
      return lengthOf(tokens, k) > 1 || filled(tokens, k, '}', isPlaceholder) ? fieldAt(tokens, k, '}') : null
    case '$':
      return markAt(tokens, k + 1) === '{' ? fieldAt(tokens, k, '}') : null
    case '%':
      return lengthOf(tokens, k) === 2 && tokens.type[k + 1] === WORD ? fieldAt(tokens, k, '%') : null
    case '#':
      return isShouted(tokens, k + 1) && markAt(tokens, k + 2) === '#' ? { first: k, end: k + 3, kind: 'field' } : null
    case '_':
      return lengthOf(tokens, k) >= 3 ? blankAt(meanings, k) : null
    case '.':
      return lengthOf(tokens, k) >= 7 ? blankAt(meanings, k) : gapAt(tokens, k)
    case '…':
      return lengthOf(tokens, k) >= 3 ? blankAt(meanings, k) : null
    case '/':
      return slashesAt(tokens, k)
    case '€':
      return moneyAt(tokens, k)
    default:
      return null
  }
}

const LONGEST = 60

/** The closing bracket on the same line, else -1. */
function closingAt(tokens: Tokens, open: number, mark: string): number {
  for (let k = open + 1; k < Math.min(tokens.count, open + LONGEST); k++) {
    if ((tokens.gap[k] ?? 0) >= LINE) return -1
    if (markAt(tokens, k) === mark) return k
  }
  return -1
}

/** "[datum]", "[bij Europese procedures: …]", "[…]"; but no tick-box, no "[sic]" and no link. */
function squareAt({ tokens, lines, lineAt }: Meanings, k: number): Leftover | null {
  const close = closingAt(tokens, k, ']')
  if (close < 0 || (markAt(tokens, close + 1) === '(' && tokens.gap[close + 1] === GLUED)) return null
  if (isPlaceholder(tokens, k + 1)) return { first: k, end: close + 1, kind: 'template' }
  for (let t = k + 1; t < close; t++) if (!'.-_…'.includes(markAt(tokens, t) || ' ')) return null
  const line = lines[lineAt[k] ?? 0]
  const isBox = line !== undefined && (k === line.first || k === line.body) && close + 1 < line.end
  return isBox || (line && isTicked(tokens, line)) ? null : { first: k, end: close + 1, kind: 'template' }
}

/** "[x] ja [ ] nee": one of the boxes is ticked. */
function isTicked(tokens: Tokens, { first, end }: Line): boolean {
  for (let k = first; k + 2 < end; k++)
    if (
      markAt(tokens, k) === '[' &&
      markAt(tokens, k + 2) === ']' &&
      TICKS.has(textOf(tokens, k + 1, k + 2).toLowerCase())
    )
      return true
  return false
}

const TICKS = new Set(['x', 'v', '✓', '✔', '*'])

function isPlaceholder(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] !== WORD) return false
  const word = tokens.word[k]?.folded ?? ''
  return PLACEHOLDERS.has(word) || PLACEHOLDER_ENDS.some((end) => word.length > end.length && word.endsWith(end))
}

function filled(tokens: Tokens, k: number, mark: string, test: (tokens: Tokens, k: number) => boolean): boolean {
  const close = closingAt(tokens, k, mark)
  if (close < 0 || close - k > 12) return false
  for (let t = k + 1; t < close; t++) if ('@='.includes(markAt(tokens, t) || ' ')) return false
  return test(tokens, k + 1) || tokens.word[close - 1]?.folded === 'invullen'
}

/** From an opening mark to its closing one; the mark before "{" belongs to it. */
function fieldAt(tokens: Tokens, k: number, mark: string): Leftover | null {
  const close = closingAt(tokens, markAt(tokens, k) === '$' ? k + 1 : k, mark)
  return close > k && close - k < 14 ? { first: k, end: close + 1, kind: 'field' } : null
}

function isShouted(tokens: Tokens, k: number): boolean {
  const written = textOf(tokens, k, k + 1)
  return tokens.type[k] === WORD && written.length > 2 && written === written.toUpperCase()
}

/** A row of dots or lines to write on; not a rule across the page, nor dots that lead the eye from a label to its value. */
function blankAt({ tokens, lines, lineAt }: Meanings, k: number): Leftover | null {
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
function gapAt(tokens: Tokens, k: number): Leftover | null {
  const apart = tokens.gap[k] === BLANK && lengthOf(tokens, k) === 1
  const ends = k + 1 >= tokens.count || (tokens.gap[k + 1] ?? 0) >= BLANK
  if (!apart || !ends) return null
  const at = markAt(tokens, k - 1) === ':' ? k - 2 : k - 1
  const needs = tokens.type[at] === WORD && NEEDS_MORE.has(tokens.word[at]?.folded ?? '')
  const schaal = tokens.word[at]?.folded.endsWith('schaal') ?? false
  return needs || schaal ? { first: at, end: k + 1, kind: 'gap' } : null
}

/** "10 // .": what stood between the strokes is missing. */
function slashesAt(tokens: Tokens, k: number): Leftover | null {
  if (lengthOf(tokens, k) !== 2 || (tokens.gap[k] === GLUED && markAt(tokens, k - 1) !== '(')) return null
  const stop = markAt(tokens, k + 1) === '.' && (tokens.gap[k + 2] ?? LINE) > GLUED
  const last = k + 1 >= tokens.count || (tokens.gap[k + 1] ?? 0) >= LINE
  const numbered = tokens.type[k - 1] === NUMBER && tokens.gap[k] === BLANK && lengthOf(tokens, k - 1) < 3
  if (!stop && !last && !(numbered && (tokens.gap[k + 1] ?? 0) >= BLANK)) return null
  return { first: numbered ? k - 1 : k, end: stop ? k + 2 : k + 1, kind: 'missing' }
}

const X = new Set(['x', 'xx', 'xxx', 'xxxx'])

/** "€ xx,xx", "€ ." */
function moneyAt(tokens: Tokens, k: number): Leftover | null {
  if (X.has(tokens.word[k + 1]?.folded ?? '') && tokens.type[k + 1] === WORD) {
    const cents =
      markAt(tokens, k + 2) === ',' && (X.has(tokens.word[k + 3]?.folded ?? '') || markAt(tokens, k + 3) === '-')
    return { first: k, end: cents ? k + 4 : k + 2, kind: 'blank' }
  }
  const ends = k + 2 >= tokens.count || (tokens.gap[k + 2] ?? 0) >= BLANK
  return markAt(tokens, k + 1) === '.' && lengthOf(tokens, k + 1) === 1 && ends
    ? { first: k, end: k + 2, kind: 'gap' }
    : null
}

/** A choice or phrase with the brackets around it: "{ja / nee, doorhalen wat niet van toepassing is}". */
export function enclosing(tokens: Tokens, hit: Hit): Hit {
  let depth = 0
  for (let k = hit.first - 1; k >= Math.max(0, hit.first - LONGEST); k--) {
    if ((tokens.gap[k + 1] ?? 0) >= LINE) return hit
    const mark = markAt(tokens, k)
    if (mark === ']' || mark === '}' || mark === '>') depth++
    if (mark !== '[' && mark !== '{' && mark !== '<') continue
    if (depth-- > 0) continue
    const close = closingAt(tokens, k, mark === '[' ? ']' : mark === '{' ? '}' : '>')
    return close >= hit.end ? { first: k, end: close + 1 } : hit
  }
  return hit
}
