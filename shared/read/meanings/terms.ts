import { pairAround } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import { isWord } from '../tokens/tokens.ts'
import { criterionAt } from './criteria.ts'
import { bareMonths, isInitial, isLength, type Length, lengthsIn, optionFrom, optionYears } from './lengths.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf } from './meanings.ts'
import { once } from './once.ts'
import type { Term } from './term.ts'
import { termsOfSentence } from './terms-told.ts'

/** What speaks of other things with the same words. */
const ASIDES = new Set(['knockouts', 'awards', 'competences', 'organisation', 'condition', 'cv', 'registrations'])

/** Every length of time that the text states of the assignment: those of labels first, then those of sentences. */
export const termsOf = once(findTerms)

function findTerms(meanings: Meanings): Term[] {
  const labelled = pairsOf(meanings, 'duration', 'end', 'extension').flatMap((pair) =>
    // "- tot 2 jaar werkervaring" among criteria has no label.
    isItemOfCriteria(meanings, pair) ? [] : termsOfPair(meanings, pair),
  )
  const told: Term[] = []
  let sentence = -1
  for (const value of meanings.values) {
    if (value.kind !== 'quantity' || !isLength(value) || !counts(meanings, value.first)) continue
    const at = meanings.sentenceAt[value.first] ?? 0
    if (at === sentence) continue
    sentence = at
    const kind = pairAround(meanings, value.first)?.kind
    if (kind === 'duration' || kind === 'end' || kind === 'extension' || isAside(meanings, value.first)) continue
    for (const term of termsOfSentence(meanings, stretchOf(meanings, value.first))) told.push(term)
  }
  return [...labelled, ...told]
}

/** A sentence; a label that we do not know is part of what its value says ("Possible extension: 6 months"). */
function stretchOf(meanings: Meanings, token: number): Hit {
  const { first, end } = sentenceOf(meanings, token)
  const pair = pairAround(meanings, token)
  return pair && pair.kind === null && pair.first === first ? { first: pair.labelFirst, end } : { first, end }
}

function isItemOfCriteria(meanings: Meanings, { shape, line, first }: Pair): boolean {
  return shape === 'loose' && meanings.lines[line]?.item !== null && isAside(meanings, first)
}

/** Prose below "Wat wij vragen" is no demand. */
function isAside(meanings: Meanings, token: number): boolean {
  const kind = sectionKind(meanings, token) ?? ''
  return ASIDES.has(kind) && !(kind === 'knockouts' && criterionAt(meanings, token) === null)
}

/** Of a "Duur" the first length is the term, and what follows a word of extension is an option. */
function termsOfPair(meanings: Meanings, pair: Pair): Term[] {
  const { first, end, kind } = pair
  const made = (length: Length, use: Term['use']): Term => ({
    ...length,
    use: isInitial(meanings, length) ? 'term' : use,
    labelled: true,
    label: kind,
    scope: { first, end },
  })
  const lengths = lengthsIn(meanings, first, end)
  const years = optionYears(meanings, first, end).map((length) => made(length, 'option'))
  if (kind === 'extension') {
    if (isRefused(meanings, first, end)) return []
    return years.length > 0 ? years : lengths.map((length) => made(length, 'option'))
  }
  const bare = lengths.length === 0 ? bareMonths(meanings, pair) : null
  if (bare) return [made(bare, 'term')]
  const option = optionFrom(meanings, first, end)
  const term = lengths.find((length) => length.first < option && length.times === null)
  // "Een jaar, met 1 jaar optie": the word may stand behind its length.
  // "10 maanden, dan 2 x 3 maanden": so does what is counted.
  const counted = (length: Length) =>
    length.times !== null && (option < end || (term !== undefined && term.first < length.first))
  const after = lengths.filter(
    (length) => length.end > option || ((length.end === option || counted(length)) && length !== term),
  )
  return [...(term ? [made(term, 'term')] : []), ...years, ...after.map((length) => made(length, 'option'))]
}

/** "Verlenging: nee", "geen", "n.v.t."; more of something else. */
function isRefused({ tokens, cues }: Meanings, first: number, end: number): boolean {
  return (
    isWord(tokens, first, 'nee', 'geen', 'no', 'none', 'niet', 'nvt', 'not') ||
    (isWord(tokens, first, 'n') && isWord(tokens, first + 2, 'v', 'a')) ||
    hasHit(cues, 'term.none', first, end) ||
    hasHit(cues, 'term.elsewhere', first, end)
  )
}
