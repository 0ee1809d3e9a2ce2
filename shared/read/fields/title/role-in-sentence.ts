import { counts, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { roleIn, startsRole, wishesOf } from '../../meanings/wishes.ts'
import { isWord } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import type { RoleValue } from '../../values/roles.ts'

/** What a sentence seeks: "zoekt een planner", "twee testers gezocht"; else the first role that running text names. */
export function roleInSentence(meanings: Meanings): RoleValue | null {
  return wishesOf(meanings).find(({ role }) => role)?.role ?? firstRole(meanings)
}

const FIRST_SENTENCES = 12

function firstRole(meanings: Meanings): RoleValue | null {
  let seen = 0
  for (const { first, end } of meanings.sentences) {
    if (!counts(meanings, first)) continue
    if (++seen > FIRST_SENTENCES) return null
    const role = roleIn(meanings, first, end)
    if (role) return role
  }
  return null
}

/** "zoekt een roosteraar", "zoeken twee speurders": what is sought, though no list of roles knows the word. */
export function unknownRole(meanings: Meanings): RoleValue | null {
  const { tokens } = meanings
  for (const { hit } of wishesOf(meanings)) {
    const { end } = sentenceOf(meanings, hit.first)
    for (let k = hit.end; k < Math.min(end, hit.end + 8); k++) {
      const role = startsRole(tokens, k) ? roleInProse(tokens, k + 1, end) : null
      if (role) return role
    }
  }
  return null
}

/** "NLW-0932, dat is de adviseur privacy voor Gemeente Leeuwarden": a role that the reader knows, with who asks for it. */
export function knownRole(meanings: Meanings): RoleValue | null {
  const { tokens } = meanings
  for (const { first, end } of meanings.sentences.slice(0, FIRST_SENTENCES)) {
    if (!counts(meanings, first)) continue
    for (let k = first; k < Math.min(end, first + FARTHEST); k++) {
      const role = isWord(tokens, k, 'de', 'het', 'the') ? roleInProse(tokens, k + 1, end) : null
      if (role?.hasRoleWord && isWord(tokens, role.end, 'voor', 'bij', 'van', 'for', 'at')) return role
    }
  }
  return null
}

const FARTHEST = 40
