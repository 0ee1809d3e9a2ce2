import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import type { Hit } from '../../concepts/cues.ts'
import type { Language } from '../../meanings/spoken.ts'
import { GLUED, markAt, NUMBER, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'

export type Named = Hit & { language: Language }
export type Level = Hit & { level: string }

const LETTERS = wordSet('a b c')

/** "B2", "C1-niveau", "3F". */
export function frameLevel(tokens: Tokens, first: number, end: number): Level | null {
  for (let k = first; k + 1 < end; k++) {
    if (tokens.gap[k + 1] !== GLUED) continue
    const written = textOf(tokens, k, k + 2)
    const frame =
      tokens.type[k] === WORD && isOneOf(tokens.word[k], LETTERS) && [1, 2].includes(tokens.number[k + 1] ?? 0)
    const dutch =
      tokens.type[k] === NUMBER && [1, 2, 3, 4].includes(tokens.number[k] ?? 0) && tokens.word[k + 1]?.folded === 'f'
    const isWhole = tokens.type[k + 2] !== WORD || tokens.gap[k + 2] !== GLUED || markAt(tokens, k + 2) !== ''
    if ((frame || dutch) && isWhole) return { level: written.toUpperCase(), first: k, end: k + 2 }
  }
  return null
}
