import { headingKindAt } from '../../blocks/headings.ts'
import type { Line } from '../../blocks/line.ts'
import { counts, type Meanings, sectionKind } from '../../meanings/meanings.ts'
import { isMark, WORD } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { containsRole, type RoleValue } from '../../values/roles.ts'
import { shapedAt } from '../request-number/by-shape.ts'
import { isGreeting } from './is-greeting.ts'

const FIRST_SENTENCES = 6
const FARTHEST = 40

/** "Kun je cv's van data-analisten sturen?": the first word for a role, where nothing says what is sought. */
export function anyRole(meanings: Meanings): RoleValue | null {
  const { tokens, sentences } = meanings
  for (const { first, end } of sentences.slice(0, FIRST_SENTENCES)) {
    const to = Math.min(end, first + FARTHEST)
    if (!counts(meanings, first) || !containsRole(tokens, first, to) || namesNumber(meanings, first, to)) continue
    for (let k = first; k < to; k++) {
      const role = tokens.word[k]?.isRole ? roleInProse(tokens, k, end) : null
      if (role?.hasRoleWord) return role
    }
  }
  return null
}

/** "Ivm ziekte van de inkoper sluit QX-311 pas vrijdag": told of a request that is known. */
function namesNumber(meanings: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (shapedAt(meanings, k)) return true
  return false
}

/** The first line that is neither a greeting, a heading, a label nor a sentence. */
export function anyLine(meanings: Meanings): RoleValue | null {
  const { lines, tokens, pairAt } = meanings
  const line = lines.find(
    (other) =>
      counts(meanings, other.body) &&
      other.end > other.body &&
      tokens.type[other.body] === WORD &&
      (pairAt[other.end - 1] ?? -1) < 0 &&
      other.item === null &&
      !OF_CANDIDATES.has(sectionKind(meanings, other.body) ?? '') &&
      headingKindAt(tokens, other.body, other.end) === null &&
      !isGreeting(tokens, other) &&
      !isProse(meanings, other),
  )
  return line ? { first: line.body, end: Math.min(line.end, line.body + LONGEST), hasRoleWord: false } : null
}

const LONGEST = 16

const OF_CANDIDATES = new Set(['knockouts', 'awards', 'competences'])

/** A sentence, or a line of one. */
function isProse({ tokens, sentences, sentenceAt }: Meanings, { body, end }: Line): boolean {
  const sentence = sentences[sentenceAt[body] ?? 0]
  return isMark(tokens, end - 1, '.!?:') || (sentence !== undefined && sentence.end !== end)
}
