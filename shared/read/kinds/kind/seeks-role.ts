import { isPersonLike } from '../../../vocabulary/roles.ts'
import { type Hit, hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { roleIn, WISH_REACH, wishesOf } from '../../meanings/wishes.ts'
import { isWord, type Tokens } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'

/** A sentence of the asking side seeks a role: "zoekt een planner", "twee testers gezocht". */
export function seeksRole(meanings: Meanings): boolean {
  const certain = new Set(cuesOf(meanings, 'kind.seeks').map(({ first }) => first))
  return wishesOf(meanings).some(({ hit, role }) => {
    if (!certain.has(hit.first)) return false
    const sought = soughtIn(meanings, hit)
    const first = Math.max(sought.first, hit.first - WISH_REACH)
    const end = Math.min(sought.end, hit.end + WISH_REACH)
    if (isOffer(meanings, first, end)) return false
    return role !== null || roleIn(meanings, hit.end, end) !== null || seeksPerson(meanings.tokens, hit.end, end)
  })
}

/** The sentence of a wish; of "Gezocht: een planner" the label and its value. */
function soughtIn(meanings: Meanings, hit: Hit): { first: number; end: number } {
  const pair = meanings.pairs.find(({ labelFirst, labelEnd }) => labelFirst <= hit.first && hit.first < labelEnd)
  return pair ? { first: pair.labelFirst, end: pair.end } : sentenceOf(meanings, hit.first)
}

/** "zoekt een roosteraar": a word for a person that no list of roles knows. */
function seeksPerson(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 6); k++) {
    if (!isWord(tokens, k, 'een', 'a', 'an', 'n')) continue
    const role = roleInProse(tokens, k + 1, end)
    return role !== null && isPersonLike(tokens.word[role.first]?.folded ?? '')
  }
  return false
}

function isOffer({ cues }: Meanings, first: number, end: number): boolean {
  return hasHit(cues, 'kind.offer', first, end)
}
