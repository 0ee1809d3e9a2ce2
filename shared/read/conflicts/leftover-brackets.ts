import { PLACEHOLDER_ENDS, PLACEHOLDERS } from '../../vocabulary/template-cues.ts'
import type { Line } from '../blocks/line.ts'
import type { Hit } from '../concepts/cues.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { GLUED, LINE, markAt, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import type { Leftover } from './leftover.ts'

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
export function squareAt({ tokens, lines, lineAt }: Meanings, k: number): Leftover | null {
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

export function isPlaceholder(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] !== WORD) return false
  const word = tokens.word[k]?.folded ?? ''
  return PLACEHOLDERS.has(word) || PLACEHOLDER_ENDS.some((end) => word.length > end.length && word.endsWith(end))
}

export function filled(tokens: Tokens, k: number, mark: string, test: (tokens: Tokens, k: number) => boolean): boolean {
  const close = closingAt(tokens, k, mark)
  if (close < 0 || close - k > 12) return false
  for (let t = k + 1; t < close; t++) if ('@='.includes(markAt(tokens, t) || ' ')) return false
  return test(tokens, k + 1) || tokens.word[close - 1]?.folded === 'invullen'
}

/** From an opening mark to its closing one; the mark before "{" belongs to it. */
export function fieldAt(tokens: Tokens, k: number, mark: string): Leftover | null {
  const close = closingAt(tokens, markAt(tokens, k) === '$' ? k + 1 : k, mark)
  return close > k && close - k < 14 ? { first: k, end: close + 1, kind: 'field' } : null
}

/** A choice or phrase with the brackets around it: "{ja / nee, doorhalen wat niet van toepassing is}". */
export function withBrackets(tokens: Tokens, hit: Hit): Hit {
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
