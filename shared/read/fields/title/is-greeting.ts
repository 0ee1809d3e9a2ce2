import type { Line } from '../../blocks/line.ts'
import type { Tokens } from '../../tokens/tokens.ts'

const GREETINGS = new Set(
  'beste geachte hoi hallo hi dear hey goedemorgen goedemiddag goedenavond goedendag dag ha hello morning hai l goede good'.split(
    ' ',
  ),
)

export function isGreeting(tokens: Tokens, line: Line): boolean {
  return GREETINGS.has(tokens.word[line.body]?.folded ?? '')
}
