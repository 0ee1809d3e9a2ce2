import { cuesOf, type Meanings } from '../../meanings/meanings.ts'
import { isMark, isWord, type Tokens } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { type RoleValue, roleOf } from '../../values/roles.ts'
import { endOfTitle } from './end-of-title.ts'

/** "Berichten bij aanvraag K-3390 – Adviseur Mobiliteit": the role behind the number of the request, on its line. */
export function behindNumber(meanings: Meanings): RoleValue | null {
  const { tokens, lines, lineAt } = meanings
  for (const cue of cuesOf(meanings, 'number.before')) {
    const lineEnd = lines[lineAt[cue.first] ?? 0]?.end ?? 0
    const number = referenceAt(tokens, cue.end, lineEnd)
    // "aanvraag K-3390 jurist: …".
    if (number && number.end < lineEnd && tokens.word[number.end]?.isRole)
      return roleInProse(tokens, number.end, lineEnd)
    if (!number || !isMark(tokens, number.end, '-:,(|')) continue
    const first = number.end + 1
    const end = isMark(tokens, number.end, '(') ? closingAt(tokens, first, lineEnd) : lineEnd
    // "opdracht 7714, voor de gemeente Ede. Daar zoeken ze …": a comma may go on with anything.
    const named = isMark(tokens, number.end, ',')
      ? roleInProse(tokens, first, end)
      : roleOf(tokens, first, endOfTitle(tokens, first, end))
    const role = first < end ? named : null
    // "KL-898: gemeente Ede zoekt een planner" is a sentence.
    if (role?.hasRoleWord && role.end - role.first <= LONGEST && !hasWish(tokens, role)) return role
  }
  return null
}

const LONGEST = 10

function hasWish(tokens: Tokens, { first, end }: RoleValue): boolean {
  for (let k = first; k < end; k++)
    if (isWord(tokens, k, 'zoekt', 'zoeken', 'zoek', 'wil', 'vraagt', 'seeks')) return true
  return false
}

/** Where the bracket around a role closes. */
function closingAt(tokens: Tokens, first: number, end: number): number {
  for (let k = first; k < end; k++) if (isMark(tokens, k, ')')) return k
  return end
}
