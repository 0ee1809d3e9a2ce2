import type { Pair } from '../../blocks/pair.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { startsRole } from '../../meanings/wishes.ts'
import { GLUED, isMark, markAt, NUMBER, type Tokens } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { containsRole, type RoleValue, roleOf } from '../../values/roles.ts'
import { endOfTitle } from './end-of-title.ts'

export const LONGEST = 24

/** `counted`: the value begins with how many are asked for ("Gevraagd: 2 adviseurs"), which names no role in full. */
type LabelledRole = RoleValue & { counted: boolean }

/** Labels such as "Opdracht" and "Aanvraag" may hold a number as well as a role. */
export function roleOfPair({ tokens }: Meanings, pair: Pair): LabelledRole[] {
  const end = firstLanguage(tokens, pair)
  if (end - pair.first > LONGEST) return []
  if (pair.kind === 'number' && !containsRole(tokens, pair.first, end)) return []
  if (isSentence(tokens, pair.first, end)) return []
  const cut = endOfTitle(tokens, pair.first, end)
  const role = startsRole(tokens, pair.first)
    ? roleInProse(tokens, pair.first + 1, cut)
    : roleOf(tokens, pair.first, cut)
  return role ? [{ ...role, counted: tokens.type[pair.first] === NUMBER }] : []
}

/** "Rol / Role: Adviseur Riolering / Sewer Advisor": where the label speaks two languages, the value does. */
function firstLanguage(tokens: Tokens, pair: Pair): number {
  let bilingual = false
  for (let k = pair.labelFirst; k < pair.labelEnd; k++)
    if (isMark(tokens, k, '/|') && tokens.gap[k] !== GLUED) bilingual = true
  if (!bilingual) return pair.end
  for (let k = pair.first + 1; k < pair.end; k++) if (isMark(tokens, k, '/|') && tokens.gap[k] !== GLUED) return k
  return pair.end
}

function isSentence(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first + 1; k < end; k++)
    if (markAt(tokens, k) === '.' && tokens.gap[k + 1] !== GLUED && k < end - 1) return true
  return markAt(tokens, end - 1) === '.' && end - first > 8
}
