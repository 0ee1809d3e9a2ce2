import { withoutAccents } from '../language/without-accents.ts'
import { bitOf, NO_PATTERNS, type Word } from './word.ts'

/** The words by their spelling: those of the vocabulary, and those that texts brought. */
const words = new Map<string, Word>()
let vocabularySize = 0
/** The patterns by their first or last letters, so that a new word is held against few of them. */
const prefixes = new Map<string, Word[]>()
const suffixes = new Map<string, Word[]>()
/** No pattern has fewer letters. */
const SHORTEST_PATTERN = 3
/** A form longer than this is no word of the language. */
export const LONGEST_WORD = 60

/** The word of the vocabulary with this spelling; "sluit*" and "*tarief" are words that others fit. */
export function vocabularyWord(spelling: string): Word {
  const word = wordSpelled(spelling)
  if (word.id !== 0) return word
  word.id = ++vocabularySize
  word.bits |= bitOf(word.id)
  if (spelling.length <= SHORTEST_PATTERN) return word
  if (spelling.endsWith('*')) addPattern(prefixes, spelling.slice(0, SHORTEST_PATTERN), word)
  else if (spelling.startsWith('*')) addPattern(suffixes, spelling.slice(-SHORTEST_PATTERN), word)
  return word
}

/** The word with this spelling, which the vocabulary may not have yet; a row of it that grows later may bring it. */
export function wordSpelled(folded: string): Word {
  const known = words.get(folded)
  if (known) return known
  const word = unknownWord(folded)
  words.set(folded, word)
  return word
}

export function unknownWord(folded: string): Word {
  return {
    folded,
    atom: null,
    cues: null,
    id: 0,
    begins: 0,
    bits: 0,
    isRole: false,
    patterns: NOT_LOOKED_UP,
    isMet: false,
  }
}

/** Forgets the words that only texts had. */
export function forgetUnknownWords() {
  for (const [spelling, { id }] of words) if (id === 0) words.delete(spelling)
}

function addPattern(patterns: Map<string, Word[]>, key: string, pattern: Word) {
  const list = patterns.get(key)
  if (list) list.push(pattern)
  else patterns.set(key, [pattern])
}

/** Looks up the patterns that a word fits, once. */
export function lookUpPatterns(word: Word): Word {
  if (word.patterns === NOT_LOOKED_UP) word.patterns = patternsOf(word.folded)
  return word
}

const NOT_LOOKED_UP: Word[] = []

/** All patterns that a word fits, the longest first, those of its beginning before those of its end. */
function patternsOf(folded: string): Word[] {
  if (folded.length > LONGEST_WORD || folded.includes('*')) return NO_PATTERNS
  const begins = prefixes.get(folded.slice(0, SHORTEST_PATTERN))
  const ends = suffixes.get(folded.slice(-SHORTEST_PATTERN))
  if (!begins && !ends) return NO_PATTERNS
  const fit = [
    ...longestFirst(begins?.filter((pattern) => folded.startsWith(pattern.folded.slice(0, -1)))),
    ...longestFirst(
      ends?.filter((pattern) => folded.endsWith(pattern.folded.slice(1)) && folded.length >= pattern.folded.length),
    ),
  ]
  return fit.length === 0 ? NO_PATTERNS : fit
}

/** The longest pattern says most. */
function longestFirst(patterns: Word[] | undefined): Word[] {
  return patterns?.sort((a, b) => b.folded.length - a.folded.length) ?? NO_PATTERNS
}

export function fold(form: string): string {
  const lower = form.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return withoutAccents(lower)
  }
  return lower
}
