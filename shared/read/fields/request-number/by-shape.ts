import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { hasHit } from '../../concepts/cues.ts'
import { counts, type Meanings, sectionKind, sentenceOf, valuesWithin } from '../../meanings/meanings.ts'
import { GLUED, isMark, markAt, NUMBER, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import { type ReferenceValue, referenceAt } from '../../values/reference.ts'

/** "NEN-7510": the number of a norm, a law or a paper. */
export function isNorm(tokens: Tokens, { first }: ReferenceValue): boolean {
  return isOneOf(tokens.word[first], NORMS)
}

/** Capitals of norms, laws and papers, which have numbers of their own: "NEN-7510", "ISO-27001". */
const NORMS = wordSet(`
  iso nen en iec vca brl raw crow covid cov din wcag bbl uav uavgc stb stcrt eu ecli art rfc kb cve ral a b c
  kvk btw iban nl vat bsn agb big skj gr gs
`)

const NO_PLACE = new Set(['knockouts', 'awards', 'competences', 'organisation', 'related'])
const LONGEST_LETTERS = 5
const LEAST_DIGITS = 3

/**
 * The only reference of a text that looks like a request's ("QX-0712"), wherever it stands and whatever word is before
 * it: capitals, a joint and at least three digits. Two different ones say nothing.
 */
export function byShape(meanings: Meanings): ReferenceValue | null {
  const { tokens } = meanings
  let only: ReferenceValue | null = null
  for (let k = 0; k < tokens.count; k++) {
    const found = shapedAt(meanings, k)
    if (!found) continue
    if (only && textOf(tokens, only.first, only.end) !== textOf(tokens, found.first, found.end)) return null
    only ??= found
    k = found.end
  }
  return only
}

const LONGEST = 10

/** "QX-0712": what looks like the number of a request by itself. */
export function shapedAt(meanings: Meanings, k: number): ReferenceValue | null {
  const { tokens } = meanings
  if (!opensReference(tokens, k)) return null
  const found = referenceAt(tokens, k, Math.min(tokens.count, k + LONGEST))
  return found && isPlain(meanings, found) ? found : null
}

/** "QX-": a few capitals, glued to what joins them to digits. */
function opensReference(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] !== WORD || tokens.gap[k + 1] !== GLUED || tokens.gap[k + 2] !== GLUED) return false
  if (tokens.gap[k] === GLUED && !isMark(tokens, k - 1, '("#:[')) return false
  const mark = markAt(tokens, k + 1)
  const length = (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
  if (mark === '' || !'-./_'.includes(mark) || length > LONGEST_LETTERS || isOneOf(tokens.word[k], NORMS)) return false
  const written = textOf(tokens, k, k + 1)
  return written === written.toUpperCase()
}

/** Enough digits, other than a year alone, outside of demands, addresses and other numbers. */
function isPlain(meanings: Meanings, { first, end }: ReferenceValue): boolean {
  const { tokens, cues } = meanings
  let digits = 0
  for (let k = first; k < end; k++) {
    if (tokens.type[k] !== NUMBER) continue
    const length = (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
    const value = tokens.number[k] ?? 0
    if (!(length === 4 && value >= 1990 && value <= 2099)) digits += length
  }
  if (digits < LEAST_DIGITS || !counts(meanings, first) || isMark(tokens, end, '@%')) return false
  const before = Math.max(sentenceOf(meanings, first).first, first - 4)
  if (NO_PLACE.has(sectionKind(meanings, first) ?? '') || hasHit(cues, 'number.other', before, first)) return false
  return !valuesWithin(meanings, first - 4, end).some((value) => value.first < end && value.end > first)
}
