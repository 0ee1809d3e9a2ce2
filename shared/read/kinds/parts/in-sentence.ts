import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord, type Tokens } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { hasFacts } from './facts-of-own.ts'
import type { Own } from './own.ts'

/** "zoekt een planner (24 uur) en een tekenaar voor 32 uur": roles with facts of their own in one sentence. */
export function inSentence(meanings: Meanings): Own[][] | null {
  let seen = -1
  for (const hit of cuesOf(meanings, 'kind.seeks')) {
    const sentence = sentenceOf(meanings, hit.first)
    if (sentence.first === seen) continue
    seen = sentence.first
    const first = hit.end
    const end = Math.min(sentence.end, first + LONGEST)
    const parts = eachRole(meanings, first, end)
    if (parts.length > 1 && parts.every((part) => hasFacts(meanings, part.first, part.end)))
      return parts.map((part) => [part])
  }
  return null
}

const LONGEST = 120

/** From each role that an article or number opens to the next that stands in a row with it. */
function eachRole({ tokens }: Meanings, first: number, end: number): Own[] {
  const parts: Own[] = []
  for (let k = first; k < end; k++) {
    if (!isWord(tokens, k, 'een', 'a', 'an') && tokens.word[k]?.atom?.kind !== 'number') continue
    const role = roleInProse(tokens, k + 1, end)
    if (!role?.hasRoleWord) continue
    const last = parts.at(-1)
    if (last && !isInRow(tokens, k)) return []
    if (last) last.end = k
    parts.push({ first: k, end })
    k = role.end - 1
  }
  return parts
}

/** "… en een tekenaar", "…, een tekenaar"; "met een tekenaar" seeks no second. */
function isInRow(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k - 1, 'en', 'and', 'plus', 'alsmede', 'alsook', 'daarnaast', 'ook') || isMark(tokens, k - 1, ',;:)')
  )
}
