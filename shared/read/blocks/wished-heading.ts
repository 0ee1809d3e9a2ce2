import { markAt, type Tokens } from '../tokens/tokens.ts'
import { headingKindAt } from './headings.ts'
import type { Line } from './line.ts'
import { listLine } from './list-line.ts'
import { endsSentence, hasListWord, wordCount } from './list-words.ts'

const LONGEST = 9

/** How far above the heading the last number may stand, over lines that a page broke. */
const FARTHEST = 4

/** "Dit helpt" above 4 and 5, behind the requirements 1 to 3: in any words what is scored or wished for. */
export function isWishedHeading(tokens: Tokens, lines: Line[], i: number): boolean {
  const [line, after] = [lines[i], lines[i + 1]]
  if (!line || !after || line.item || !line.apart || wordCount(tokens, line.body, line.end) > LONGEST) return false
  const number = listLine(tokens, after, i + 1).number ?? 0
  if (number < 2 || endsSentence(tokens, line.end) || !hasListWord(tokens, line.body, line.end, 'wished')) return false
  // "Aanvullende eisen"
  const last = markAt(tokens, line.end - 1) === ':' ? line.end - 2 : line.end - 1
  if ([line.body, last].some((k) => headingKindAt(tokens, k, line.end) === 'knockouts')) return false
  return numberAbove(tokens, lines, i) === number - 1
}

function numberAbove(tokens: Tokens, lines: Line[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const line = lines[k]
    const number = line ? listLine(tokens, line, k).number : null
    if (number !== null) return number
  }
  return null
}
