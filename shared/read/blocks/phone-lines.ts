import { isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

/** "Van: +31 6 1234 5678", "Aan: 0612345678": between which phones a message of an export went; "from" says who speaks. */
export function phoneLineAt(tokens: Tokens, line: Line | undefined): 'from' | 'to' | null {
  if (!line) return null
  const { body, end } = line
  const from = isWord(tokens, body, 'van', 'from', 'afzender', 'sender')
  if (!from && !isWord(tokens, body, 'aan', 'to', 'naar', 'ontvanger')) return null
  const number = isMark(tokens, body + 2, '+') ? body + 3 : body + 2
  if (!isMark(tokens, body + 1, ':') || number >= end || tokens.type[number] !== NUMBER) return null
  const isPhone = number > body + 2 || tokens.plain.charAt(tokens.start[number] ?? 0) === '0'
  return isPhone ? (from ? 'from' : 'to') : null
}
