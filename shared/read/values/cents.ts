import { numberAt } from '../tokens/number.ts'
import { BLANK, GLUED, isMark, isWord, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

/** "62 euro 50 per uur", "twee euro vijftig": what stands behind the word is cents, where it counts nothing else. */
export function centsBehind(tokens: Tokens, k: number, limit: number): { cents: number; end: number } | null {
  const isTwo = tokens.type[k] === NUMBER && (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) === 2
  const isSpoken = tokens.type[k] === WORD && tokens.word[k]?.atom?.kind === 'number'
  if (!(isTwo || isSpoken) || tokens.gap[k] !== BLANK) return null
  const spoken = isSpoken ? numberAt(tokens, k, limit) : null
  const cents = isTwo ? (tokens.number[k] ?? 0) : (spoken?.value ?? 0)
  const end = spoken?.end ?? k + 1
  const ends =
    end >= limit || isWord(tokens, end, 'per', 'p', 'ex', 'excl', 'exclusief') || isMark(tokens, end, '.,/);')
  if (!ends || cents >= 100 || (isSpoken && cents < 5) || (isTwo && tokens.gap[end + 1] === GLUED)) return null
  return { cents, end }
}

/** "75 eurocent". */
export function isCents(tokens: Tokens, k: number, limit: number): boolean {
  return k < limit && isWord(tokens, k, 'cent', 'cents', 'eurocent', 'eurocents', 'ct')
}
