import { withoutAccents } from '../language/without-accents.ts'
import { formOf, keepForm } from './forms.ts'
import { isRoleWord } from './roles.ts'
import { joinPatterns, merged } from './trie.ts'
import { bitOf, NO_PATTERNS, type Word } from './word.ts'

/** The words of the vocabulary by their spelling. */
const known = new Map<string, Word>()
/** The patterns by their first or last letters, so that a new form is held against few of them. */
const prefixes = new Map<string, [string, Word][]>()
const suffixes = new Map<string, [string, Word][]>()
/** No pattern has fewer letters. */
const SHORTEST_PATTERN = 3
let connected = false

/** A form longer than this is no word of the language. */
const LONGEST = 60

/** The word that is written from `start` up to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return wordOf(text.slice(start, end))
  const met = formOf(text, start, end)
  if (met) return met
  const word = wordOf(text.slice(start, end))
  keepForm(text, start, end, word)
  return word
}

function wordOf(form: string): Word {
  const folded = fold(form)
  return known.get(folded) ?? newWord(folded, 0)
}

/** The word of the vocabulary with this spelling; "sluit*" and "*tarief" are words that others fit. */
export function vocabularyWord(spelling: string): Word {
  const found = known.get(spelling)
  if (found) return found
  const word = newWord(spelling, known.size + 1)
  known.set(spelling, word)
  if (spelling.length > SHORTEST_PATTERN && spelling.endsWith('*'))
    addPattern(prefixes, spelling.slice(0, SHORTEST_PATTERN), [spelling.slice(0, -1), word])
  else if (spelling.length > SHORTEST_PATTERN && spelling.startsWith('*'))
    addPattern(suffixes, spelling.slice(-SHORTEST_PATTERN), [spelling.slice(1), word])
  return word
}

function addPattern(patterns: Map<string, [string, Word][]>, key: string, pattern: [string, Word]) {
  const list = patterns.get(key)
  if (list) list.push(pattern)
  else patterns.set(key, [pattern])
}

/** After the last phrase: words of the vocabulary fit its patterns too, and have their phrases beside their own. */
export function connectPatterns() {
  connected = true
  // The longest pattern says most.
  for (const list of [...prefixes.values(), ...suffixes.values()]) list.sort(([a], [b]) => b.length - a.length)
  for (const word of known.values()) {
    word.patterns = patternsOf(word.folded)
    word.begins |= beginsOf(word.patterns)
    word.bits = bitsOf(word.id, word.patterns)
  }
  for (const word of known.values()) if (word.cues) joinPatterns(word.cues)
  for (const word of known.values()) if (word.patterns.length > 0) word.cues = merged([word, ...word.patterns])
}

function newWord(folded: string, id: number): Word {
  const patterns = connected ? patternsOf(folded) : NO_PATTERNS
  return {
    folded,
    atom: null,
    cues: merged(patterns),
    id,
    begins: beginsOf(patterns),
    bits: bitsOf(id, patterns),
    isRole: isRoleWord(folded),
    patterns,
  }
}

function bitsOf(id: number, patterns: Word[]): number {
  return patterns.reduce((bits, pattern) => bits | bitOf(pattern.id), bitOf(id))
}

function beginsOf(patterns: Word[]): number {
  return patterns.reduce((trees, pattern) => trees | pattern.begins, 0)
}

/** All patterns that a word fits, the longest first, those of its beginning before those of its end. */
function patternsOf(folded: string): Word[] {
  if (folded.length > LONGEST || folded.includes('*')) return NO_PATTERNS
  const fit = [
    ...(prefixes.get(folded.slice(0, SHORTEST_PATTERN)) ?? []).filter(([part]) => folded.startsWith(part)),
    ...(suffixes.get(folded.slice(-SHORTEST_PATTERN)) ?? []).filter(
      ([part]) => folded.endsWith(part) && folded.length > part.length,
    ),
  ]
  return fit.length === 0 ? NO_PATTERNS : fit.map(([, word]) => word)
}

export function fold(form: string): string {
  const lower = form.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return withoutAccents(lower)
  }
  return lower
}
