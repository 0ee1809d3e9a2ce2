import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { isCapital, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { labelFrom } from './label-match.ts'
import type { Found } from './labels-on-line.ts'
import type { Line } from './line.ts'

const LONGEST_ROW = 40

/** "Aanvraagnummer 27001 Start 1 mei 2027": a row of a table whose tabs were lost, with two labels or more. */
export function labelsInRow(tokens: Tokens, line: Line): Found[] {
  if (line.end - line.body > LONGEST_ROW || markAt(tokens, line.end - 1) === '.') return []
  const found: Found[] = []
  for (let k = line.body; k < line.end; k++) {
    const isBody = isOneOf(tokens.word[k], KINDS_OF_BODIES)
    const label = isCapital(tokens, k) && !isBody ? labelFrom(tokens, k, line.end) : null
    if (!label || label.end >= line.end || !(startsValue(tokens, label.end) || (found.length > 0 && label.end - k > 1)))
      continue
    found.push({ first: k, end: label.end, after: label.end, kind: label.kind, shape: 'cell' })
    k = label.end - 1
  }
  return found.length > 1 && found[0]?.first === line.body ? found : []
}

export function startsValue(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === NUMBER || isCapital(tokens, k) || markAt(tokens, k) === '€'
}

/** "- Gemeente Zutphen" names a body; "Gemeente: Zutphen" has a label. */
export const KINDS_OF_BODIES = wordSet('gemeente provincie regio stad city province organisatie')
