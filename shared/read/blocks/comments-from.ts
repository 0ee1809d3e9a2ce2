import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

const COUNTED = wordSet('commentaren opmerkingen reacties comments reposts shares anderen others likes')
const LONGEST = 24

/** The line below "Mirjam en 84 anderen, 23 commentaren, 17 reposts": there others comment on a post. */
export function commentsFrom(tokens: Tokens, lines: Line[]): number {
  const counts = lines.findIndex(({ body, end }) => {
    if (end - body > LONGEST) return false
    let counted = 0
    for (let k = body; k + 1 < end; k++)
      if (tokens.type[k] === NUMBER && isOneOf(tokens.word[k + 1], COUNTED)) counted++
    return counted > 1
  })
  return counts < 0 ? lines.length : counts + 1
}
