import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { hits } from '../../concepts/cues.ts'
import { counts, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isMark } from '../../tokens/tokens.ts'
import { type ReferenceValue, referenceAt } from '../../values/reference.ts'
import { hasLetters } from './behind-words.ts'
import { hasManyDigits, isCounted, trimmed } from './reference-checks.ts'

const LONGEST_QUESTION = 14
const MOST_BETWEEN = 6
const BETWEEN = wordSet(
  'ja jazeker zeker dat die is wordt het de nummer nr kenmerk referentie onder heeft yes it that the number',
)

/** "Welk nummer?", and whoever asks for somebody says "SEF-38". */
export function answered(meanings: Meanings): ReferenceValue | null {
  const { tokens } = meanings
  for (const hit of hits(meanings.cues, 'number.before')) {
    const { first, end, asks } = sentenceOf(meanings, hit.first)
    if (!asks || end - first > LONGEST_QUESTION) continue
    const said = nextSaid(meanings, end)
    if (!said || !counts(meanings, said.first)) continue
    let k = said.first
    while (k < said.first + MOST_BETWEEN && (isOneOf(tokens.word[k], BETWEEN) || isMark(tokens, k, ',:.!'))) k++
    const found = referenceAt(tokens, k, said.end)
    if (found && !isCounted(tokens, found, said.end) && (hasManyDigits(tokens, found) || hasLetters(tokens, found)))
      return trimmed(tokens, found)
  }
  return null
}

/** The sentence behind a question; the name of who speaks is none. */
function nextSaid({ sentences, sentenceAt, lines, lineAt }: Meanings, end: number) {
  const at = sentenceAt[end] ?? 0
  return sentences.slice(at, at + 2).find((next) => next.end > (lines[lineAt[next.first] ?? 0]?.body ?? 0))
}
