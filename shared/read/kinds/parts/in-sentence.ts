import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import type { Tokens } from '../../tokens/tokens.ts'
import { isMark, isWord } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/roles.ts'
import { hasFacts } from './facts-of-own.ts'
import type { Own } from './own.ts'

/** "zoekt een planner (24 uur) en een tekenaar (32 uur)": roles with facts of their own in one sentence. */
export function inSentence(meanings: Meanings): Own[][] | null {
  const { tokens } = meanings
  let seen = -1
  for (const hit of cuesOf(meanings, 'kind.seeks')) {
    const sentence = sentenceOf(meanings, hit.first)
    if (sentence.first === seen) continue
    seen = sentence.first
    const parts: Own[] = []
    for (let k = hit.end; k < sentence.end; k++) {
      if (!isWord(tokens, k, 'een', 'a', 'an') && tokens.word[k]?.atom?.kind !== 'number') continue
      const role = roleInProse(tokens, k + 1, sentence.end)
      if (!role?.hasRoleWord || !isMark(tokens, role.end, '(')) continue
      const close = closing(tokens, role.end, sentence.end)
      if (close < 0 || !hasFacts(meanings, role.end, close)) continue
      parts.push({ first: k, end: close + 1 })
      k = close
    }
    if (parts.length > 1) return parts.map((part) => [part])
  }
  return null
}

const MOST_IN_BRACKETS = 40

function closing(tokens: Tokens, open: number, end: number): number {
  for (let k = open + 1; k < Math.min(end, open + MOST_IN_BRACKETS); k++) if (isMark(tokens, k, ')')) return k
  return -1
}
