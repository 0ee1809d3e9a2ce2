import { isCapital, markAt, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

const LONGEST = 12

/** Fewer letters than this may be an item and the next one. */
const LEAST = 3

/** "A. Wie wij zijn", "B. Wat u gaat doen", "C. Tijd en plaats": lines that letter the chapters of a text, each above its own text. */
export function letterChapters(tokens: Tokens, lines: Line[]): Set<number> {
  const found: number[] = []
  let next = 'A'.charCodeAt(0)
  lines.forEach((line, i) => {
    if (line.item !== 'letter' || tokens.plain.charCodeAt(tokens.start[line.first] ?? 0) !== next) return
    if (!isChapter(tokens, lines, i)) return
    found.push(i)
    next++
  })
  return new Set(found.length >= LEAST ? found : [])
}

function isChapter(tokens: Tokens, lines: Line[], i: number): boolean {
  const [line, below] = [lines[i], lines[i + 1]]
  if (!line || !below || !line.apart || below.item === 'letter' || line.end - line.body > LONGEST) return false
  const last = markAt(tokens, line.end - 1)
  return isCapital(tokens, line.body) && (last === '' || !'.,;'.includes(last))
}
