import type { Meanings } from '../../meanings/meanings.ts'
import { CELL, isCapital, isMark, isWord, MARK } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { client } from '../client.ts'
import { isAnother } from './acts.ts'
import { brokerAt, isBrokerLike } from './broker-name.ts'
import { hostsOf, isHost } from './firms.ts'

const FIRST_LINES = 3
const LONGEST_LINE = 12

/** The name of the site on top of a page. */
export function atEdge(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens } = meanings
  for (const line of lines.slice(0, FIRST_LINES)) {
    if (line.end - line.body > LONGEST_LINE || (meanings.pairAt[line.body] ?? -1) >= 0) continue
    const name = brokerAt(meanings, line.body, line.end)
    const ends = name && (name.end >= line.end || tokens.type[name.end] === MARK || (tokens.gap[name.end] ?? 0) >= CELL)
    if (!name || !ends) continue
    // "Flexpunt | opdracht FP-118 | …".
    if (
      isMark(tokens, name.end, '|•·') &&
      isWord(tokens, name.end + 1, 'opdracht', 'aanvraag', 'uitvraag') &&
      isAnother(meanings, name)
    )
      return name
    if (isBrokerLike(meanings, name)) return name
  }
  return null
}

const LEAST_LETTERS = 3

/**
 * "Joost van Rijnflex hier", with an address at rijnflex.nl: a name in running text that is the host's, where another
 * is the client.
 */
export function byAddress(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  const { labels } = hostsOf(meanings)
  if (labels.length === 0 || client(meanings).value === null) return null
  // A name in capitals alone does not show how it is written.
  let inCapitals: OrganisationValue | null = null
  const opens = (word: string) => word.length >= LEAST_LETTERS && labels.some((label) => label.startsWith(word))
  for (let k = 0; k < tokens.count; k++) {
    const name =
      isCapital(tokens, k) && opens(tokens.word[k]?.folded ?? '') ? brokerAt(meanings, k, tokens.count) : null
    if (!name || !isAnother(meanings, name) || !isHost(meanings, name)) continue
    if (name.name !== name.name.toUpperCase()) return name
    inCapitals ??= name
  }
  return inCapitals
}
