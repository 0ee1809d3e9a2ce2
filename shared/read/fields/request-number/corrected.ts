import { type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord, type Tokens, textOf } from '../../tokens/tokens.ts'
import { type ReferenceValue, referenceAt } from '../../values/reference.ts'
import { hasLetters } from './behind-words.ts'
import { hasManyDigits } from './reference-checks.ts'

/** "Het nummer moet KL-889 zijn in plaats van KL-898", "niet KL-898 maar KL-889": the number that stands for it now. */
export function corrected(meanings: Meanings, found: ReferenceValue): ReferenceValue {
  const { tokens } = meanings
  const opening = tokens.word[found.first]
  const written = textOf(tokens, found.first, found.end)
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.word[k] !== opening || !isReplaced(tokens, k)) continue
    if (textOf(tokens, k, k + found.end - found.first) !== written) continue
    const sentence = sentenceOf(meanings, k)
    for (let t = Math.max(sentence.first, k - NEAR); t < Math.min(sentence.end, k + NEAR); t++) {
      const other = tokens.gap[t] === 0 && !isMark(tokens, t - 1, '("\'') ? null : referenceAt(tokens, t, sentence.end)
      if (!other || !(hasManyDigits(tokens, other) || hasLetters(tokens, other))) continue
      if (textOf(tokens, other.first, other.end) !== written && tokens.word[other.first] === opening) return other
    }
  }
  return found
}

const NEAR = 20

function isReplaced(tokens: Tokens, k: number): boolean {
  if (isWord(tokens, k - 1, 'ipv', 'niet', 'not')) return true
  return isWord(tokens, k - 1, 'van', 'of') && isWord(tokens, k - 2, 'plaats', 'instead')
}
