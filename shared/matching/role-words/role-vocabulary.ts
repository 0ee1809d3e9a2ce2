import { foldWord } from './fold-word.ts'
import { phraseWords } from './phrase-words.ts'
import { firstPartFolds, LONGEST_COMPOUND, phraseIsIn, SHORTEST_PART, type WordIndex } from './word-index.ts'

/**
 * Role phrases, ready to be looked up in a text all at once. A phrase can only be in a text where each of its words is a
 * word of the text or an edge of one (its beginning or end, folded), or begins and ends with such. That is looked up by
 * way of the text's words, so that few phrases are left to be looked at closely; a few are looked at one by one.
 */
export type RoleVocabulary = {
  phrases: readonly string[]
  /** Made when the first text is looked into; null where phrases are looked at one by one. */
  edges: () => Edges | null
}

type Edges = {
  /** The different words of all phrases: in which phrases each stands, and how many of them a phrase has. */
  phrasesOf: readonly (readonly number[])[]
  wordsIn: readonly number[]
  /** By fold: the words that are it as a whole, begin with it (up to where), or end with it (from where on). */
  wholes: Postings
  beginnings: Postings
  ends: Postings
  /** The numbers of all folds by which a word of a text can speak for a role word. */
  folds: ReadonlyMap<string, number>
  /** The first two letters of those folds. */
  starts: ReadonlySet<string>
  /** By word of a text, which of these folds it has; of the words that came by. */
  foldsOfWord: Map<string, readonly number[]>
}

/** For each fold, word after place: the numbers of words, and where in each the fold ends or begins. */
type Postings = number[][]

/** Texts share most of their words. */
const MOST_WORDS = 200_000

/** So many phrases are sooner looked at one by one. */
const FEW = 8

export function roleVocabulary(phrases: readonly string[]): RoleVocabulary {
  let made: Edges | null = null
  return {
    phrases,
    edges() {
      if (!made && phrases.length > FEW) made = edgesOf(phrases)
      return made
    },
  }
}

function edgesOf(phrases: readonly string[]): Edges {
  const folds = new Map<string, number>()
  const known = new Map<string, number>()
  const phrasesOf: number[][] = []
  const [wholes, beginnings, ends]: [Postings, Postings, Postings] = [[], [], []]
  const post = (postings: Postings, fold: string, word: number, place: number) => {
    const number = folds.get(fold) ?? folds.size
    folds.set(fold, number)
    const posted = postings[number] ?? []
    posted.push(word, place)
    postings[number] = posted
  }
  const newWord = (word: string): number => {
    const number = phrasesOf.push([]) - 1
    post(wholes, foldWord(word), number, 0)
    if (word.length > LONGEST_COMPOUND) return number
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      for (const fold of firstPartFolds(word.slice(0, at))) post(beginnings, fold, number, at)
      post(ends, foldWord(word.slice(at)), number, at)
    }
    return number
  }
  const wordsIn = phrases.map((phrase, number) => {
    const words = [...new Set(phraseWords(phrase))]
    for (const word of words) {
      const made = known.get(word) ?? newWord(word)
      known.set(word, made)
      phrasesOf[made]?.push(number)
    }
    return words.length
  })
  const starts = new Set([...folds.keys()].map((fold) => fold.slice(0, 2)))
  return { phrasesOf, wordsIn, wholes, beginnings, ends, folds, starts, foldsOfWord: new Map() }
}

/** Which phrases are in one of the texts, by their numbers. */
export function phrasesIn({ phrases, edges }: RoleVocabulary, texts: readonly WordIndex[]): number[] {
  const found = new Set<number>()
  const known = edges()
  for (const text of texts) {
    const mayBeIn = known ? phrasesThatMayBeIn(known, text) : phrases.keys()
    for (const number of mayBeIn) {
      if (!found.has(number) && phraseIsIn(phrases[number] ?? '', text)) found.add(number)
    }
  }
  return [...found]
}

function phrasesThatMayBeIn(edges: Edges, text: WordIndex): number[] {
  const has = new Set<number>()
  for (const word of text.words) for (const fold of foldsOf(edges, word)) has.add(fold)
  const found: number[] = []
  const missing = new Map<number, number>()
  for (const word of wordsThatMayBeIn(edges, has)) {
    for (const phrase of edges.phrasesOf[word] ?? []) {
      const left = (missing.get(phrase) ?? edges.wordsIn[phrase] ?? 0) - 1
      missing.set(phrase, left)
      if (left === 0) found.push(phrase)
    }
  }
  return found
}

/** The words that are one of the folds as a whole, or begin with one and, from there on or later, end with one. */
function wordsThatMayBeIn({ wholes, beginnings, ends }: Edges, has: ReadonlySet<number>): Set<number> {
  const words = new Set<number>()
  /** Up to where each word begins with a fold, at least. */
  const begun = new Map<number, number>()
  for (const fold of has) {
    eachOf(wholes[fold], (word) => words.add(word))
    eachOf(beginnings[fold], (word, at) => begun.set(word, Math.min(at, begun.get(word) ?? at)))
  }
  for (const fold of has) {
    eachOf(ends[fold], (word, at) => {
      if (at >= (begun.get(word) ?? Number.POSITIVE_INFINITY)) words.add(word)
    })
  }
  return words
}

function eachOf(posted: number[] | undefined, see: (word: number, place: number) => void): void {
  if (posted) for (let at = 0; at < posted.length; at += 2) see(posted[at] ?? 0, posted[at + 1] ?? 0)
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
