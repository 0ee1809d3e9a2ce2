import { counts, type Meanings } from '../../meanings/meanings.ts'
import { CELL, GLUED, isMark, type Tokens } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'

const FIRST_LINES = 12

/** An organisation alone on a line, or first in a row of facts, near the top. */
export function nearTitle(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, organisations } = meanings
  let seen = 0
  for (const line of lines) {
    if (line.end <= meanings.start || !counts(meanings, line.body)) continue
    if (++seen > FIRST_LINES) return null
    if ((meanings.pairAt[line.body] ?? -1) >= 0) continue
    const found = organisations.find(({ first }) => first >= line.body && first < line.end)
    // "Projectpartners: gemeente Zwolle": below a label that says something else.
    if (!found || found.kind === 'samenwerking' || (meanings.pairAt[found.first] ?? -1) >= 0) continue
    const alone = found.first === line.body && (found.end >= line.end || isFactEnd(tokens, found.end))
    const inFacts =
      found.first > line.body &&
      isFactEnd(tokens, found.first - 1) &&
      (found.end >= line.end || isFactEnd(tokens, found.end))
    if (alone || inFacts) return found
  }
  return null
}

function isFactEnd(tokens: Tokens, k: number): boolean {
  return (
    isMark(tokens, k, '•|·,') || (isMark(tokens, k, '-') && tokens.gap[k] !== GLUED) || (tokens.gap[k] ?? 0) >= CELL
  )
}
