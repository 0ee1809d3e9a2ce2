import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'

/** A number of people, with where it stands. */
export type PeopleCount = Stretch & { count: number }

/** The number belongs to hours, a date or an amount that stands on one line with it. */
export function isCounted(meanings: Meanings, k: number): boolean {
  const { lineAt } = meanings
  return valuesWithin(meanings, Math.max(0, k - 4), k + 1).some(
    ({ first, end }) => first <= k && k < end && lineAt[first] === lineAt[end - 1],
  )
}

/** "1 à 2", "2 of meer" are no one number. */
export function isOpen({ tokens }: Meanings, k: number, end: number): boolean {
  const joins = isMark(tokens, k, '-/') || isWord(tokens, k, 'a', 'tot', 'of', 'to', 'or')
  return joins && k < end && (numberAt(tokens, k + 1, end) !== null || isWord(tokens, k + 1, 'meer', 'more'))
}

/** Whether the words from a token on name those who are counted: roles, or "personen"; dossiers and servers are none. */
export function arePeople(meanings: Meanings, first: number, end: number): boolean {
  const { cues, tokens } = meanings
  for (let k = first; k < end && tokens.type[k] === WORD; k++) {
    if (hasHit(cues, 'thing.counted', k, k + 1) || tokens.word[k]?.atom?.kind === 'number') return false
    if (tokens.word[k]?.isRole || hasHit(cues, 'hire.person', k, k + 1) || hasHit(cues, 'count.people', k, k + 1))
      return true
    if (isWord(tokens, k, 'van', 'voor', 'in', 'per', 'en', 'op')) return false
  }
  return false
}

/** "Zoekt er 3", "hebben er ook maar één nodig", "nodigt er altijd ten hoogste twee uit". */
export function isOfThem(tokens: Tokens, k: number): boolean {
  let er = k - 1
  while (k - er < 5 && (isOneOf(tokens.word[er], BEHIND_ER) || isMark(tokens, er, '.'))) er--
  return isWord(tokens, er, 'er')
}

const BEHIND_ER = wordSet(`
  nog wel zelfs totaal eigenlijk minimaal liefst dus ook maar gewoon dan in nu altijd meestal telkens steeds daarvan
  hiervan daaruit uiteindelijk maximaal hooguit hoogstens max ten hoogste minste minstens vervolgens graag dit keer
  weer precies niet meer echt deze
`)
