import { foldWord } from './fold-word.ts'
import { phraseWords } from './phrase-words.ts'
import { firstPartFolds, LONGEST_COMPOUND, phraseIsIn, SHORTEST_PART, type WordIndex } from './word-index.ts'

/**
 * Role phrases, ready to be looked up in a text all at once. A phrase can only be in a text where each of its words is a
 * word of the text or an edge of one (its beginning or end, folded), or begins and ends with such. That is looked up by
 * way of the text's words, so that few phrases are left to be looked at closely; a few are looked at one by one.
 */
export type RoleVocabulary = { phrases: readonly string[]; edges: Edges | null }

type Edges = {
  /** The words of each phrase. */
  words: readonly (readonly RoleWord[])[]
  /** The numbers of all folds by which a word of a text can speak for a role word. */
  folds: ReadonlyMap<string, number>
  /** The first two letters of those folds. */
  starts: ReadonlySet<string>
  /** By word of a text, which of these folds it has; of the words that came by. */
  foldsOfWord: Map<string, readonly number[]>
}

/** The folds of a word as a whole, of its beginnings by where they end, and of its ends by where they begin. */
type RoleWord = { whole: number; beginnings: [end: number, fold: number][]; ends: [start: number, fold: number][] }

/** Texts share most of their words. */
const MOST_WORDS = 200_000

/** So many phrases are sooner looked at one by one. */
const FEW = 8

export function roleVocabulary(phrases: readonly string[]): RoleVocabulary {
  return { phrases, edges: phrases.length > FEW ? edgesOf(phrases) : null }
}

function edgesOf(phrases: readonly string[]): Edges {
  const folds = new Map<string, number>()
  const known = new Map<string, RoleWord>()
  const numberOf = (fold: string) => {
    const number = folds.get(fold) ?? folds.size
    folds.set(fold, number)
    return number
  }
  const roleWord = (word: string): RoleWord => {
    const made: RoleWord = { whole: numberOf(foldWord(word)), beginnings: [], ends: [] }
    if (word.length > LONGEST_COMPOUND) return made
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      for (const fold of firstPartFolds(word.slice(0, at))) made.beginnings.push([at, numberOf(fold)])
      made.ends.push([at, numberOf(foldWord(word.slice(at)))])
    }
    return made
  }
  const words = phrases.map((phrase) =>
    phraseWords(phrase).map((word) => {
      const made = known.get(word) ?? roleWord(word)
      known.set(word, made)
      return made
    }),
  )
  const starts = new Set([...folds.keys()].map((fold) => fold.slice(0, 2)))
  return { words, folds, starts, foldsOfWord: new Map() }
}

/** Which phrases are in one of the texts, by their numbers. */
export function phrasesIn({ phrases, edges }: RoleVocabulary, texts: readonly WordIndex[]): number[] {
  const found = new Set<number>()
  for (const text of texts) {
    const mayBeIn = edges ? phrasesThatMayBeIn(edges, text) : phrases.keys()
    for (const number of mayBeIn) {
      if (!found.has(number) && phraseIsIn(phrases[number] ?? '', text)) found.add(number)
    }
  }
  return [...found]
}

function phrasesThatMayBeIn(edges: Edges, text: WordIndex): number[] {
  const has = new Set<number>()
  for (const word of text.words) for (const fold of foldsOf(edges, word)) has.add(fold)
  const answers = new Map<RoleWord, boolean>()
  const mayBeIn = (word: RoleWord) => {
    const answer = answers.get(word) ?? isCovered(word, has)
    answers.set(word, answer)
    return answer
  }
  return [...edges.words.keys()].filter((number) => edges.words[number]?.every(mayBeIn))
}

function isCovered({ whole, beginnings, ends }: RoleWord, has: ReadonlySet<number>): boolean {
  if (has.has(whole)) return true
  const first = beginnings.find(([, fold]) => has.has(fold))?.[0]
  const last = ends.findLast(([, fold]) => has.has(fold))?.[0]
  return first !== undefined && last !== undefined && first <= last
}

/** The folds of a word of a text: as a whole, and of what it begins and ends with. */
function foldsOf({ folds, starts, foldsOfWord }: Edges, word: string): readonly number[] {
  const known = foldsOfWord.get(word)
  if (known) return known
  const found = new Set<number>()
  const add = (fold: string) => {
    const number = folds.get(fold)
    if (number !== undefined) found.add(number)
  }
  const isStart = (at: number) => starts.has(word.slice(at, at + 2)) || starts.has(word.charAt(at))
  add(foldWord(word))
  if (word.length <= LONGEST_COMPOUND) {
    for (let at = 2; isStart(0) && at <= word.length - SHORTEST_PART; at += 1) {
      firstPartFolds(word.slice(0, at)).forEach(add)
    }
    for (let at = 2; at < word.length; at += 1) if (isStart(at)) add(foldWord(word.slice(at)))
  }
  const made = [...found]
  if (foldsOfWord.size >= MOST_WORDS) foldsOfWord.clear()
  foldsOfWord.set(word, made)
  return made
}
