import { type Meanings, valuesWithin } from '../../meanings/meanings.ts'
import { isMark } from '../../tokens/tokens.ts'
import type { PlaceValue } from '../../values/places.ts'

const FIRST_LAST = 2
const LAST_LINES = 3

/** "Kantoor Zuid: Markt 1, Roermond", "Gemeente Aa en Hunze, Gieten": what ends one of the last lines, behind who signs. */
export function isSeat(meanings: Meanings, { first, end }: PlaceValue): boolean {
  const { lines, lineAt, tokens } = meanings
  const index = lineAt[first] ?? 0
  const line = lines[index]
  if (!line || index < FIRST_LAST || index < lines.length - LAST_LINES || end < line.end) return false
  const facts = valuesWithin(meanings, line.body, line.end).filter(
    ({ kind }) => kind === 'quantity' || kind === 'amount',
  )
  return isMark(tokens, first - 1, ',|') && facts.length === 0
}
