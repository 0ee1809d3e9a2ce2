import { COMPOUND_PARTS } from './compound-parts.ts'
import { foldWord } from './fold-word.ts'
import { phraseWords, wordsOf } from './phrase-words.ts'

/** The words of a text, ready to be asked whether a phrase is in it; answers are kept. */
export type WordIndex = {
  words: readonly string[]
  folds: ReadonlySet<string>
  answers: Map<string, boolean>
}

const PART_FOLDS: ReadonlySet<string> = new Set([...COMPOUND_PARTS].map(foldWord))
export const SHORTEST_PART = 3
/** Of one text; a run has two texts for each open request in memory. */
const MOST_ANSWERS = 5_000
/** A longer "word" is no Dutch compound but a link or noise. */
export const LONGEST_COMPOUND = 45
/** What Dutch puts between two parts. */
const LINKS = ['', 's', 'e', 'n', 'en']
/** No part ends like this: "medewerker" is not a kind of "werker". */
const NO_PART_END = /(?:mede|bege|onder|over|voor|door|tegen|tussen|burge)$/

export function wordIndex(text: string): WordIndex {
  // "re-integratie" is also written as one word.
  const joined = text.includes('-') ? (text.match(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu) ?? []) : []
  const words = [...new Set([...wordsOf(text), ...joined.flatMap((pair) => wordsOf(pair.replace('-', '')))])]
  return { words, folds: new Set(words.map(foldWord)), answers: new Map() }
}

/** Whether every word of the phrase is in the text, in any order, with Dutch inflection and compounds folded. */
export function phraseIsIn(phrase: string, text: WordIndex): boolean {
  let answer = text.answers.get(phrase)
  if (answer === undefined) {
    const words = phraseWords(phrase)
    const phraseFolds = new Set(words.map(foldWord))
    const isWord = (fold: string) => PART_FOLDS.has(fold) || phraseFolds.has(fold) || text.folds.has(fold)
    const isInText = (fold: string) => text.folds.has(fold) || text.words.some((word) => isPartOf(fold, word, isWord))
    answer = words.length > 0 && words.every((word) => isMadeOf(word, isInText))
    if (text.answers.size >= MOST_ANSWERS) text.answers.clear()
    text.answers.set(phrase, answer)
  }
  return answer
}

/** Whether the word is accepted, whole or cut into parts that are all accepted; `accept` gets a word or part folded. */
function isMadeOf(word: string, accept: (fold: string) => boolean): boolean {
  if (accept(foldWord(word))) return true
  if (word.length > LONGEST_COMPOUND) return false
  const startsGoodRest = new Set<number>()
  for (let from = word.length - SHORTEST_PART; from >= 0; from -= 1) {
    const good =
      (from > 0 && accept(foldWord(word.slice(from)))) ||
      [...startsGoodRest].some((to) => to - from >= SHORTEST_PART && firstPartFolds(word.slice(from, to)).some(accept))
    if (good) startsGoodRest.add(from)
  }
  return startsGoodRest.has(0)
}

/** The folds of a first part with and without what links it to the next: "gezins" is "gezin". */
export function firstPartFolds(part: string): string[] {
  const bare = LINKS.filter((link) => part.endsWith(link)).map((link) => part.slice(0, part.length - link.length))
  return bare.filter((word) => word.length >= 2).map(foldWord)
}

/** Whether a compound begins or ends with the part, and what is left of it is made of words as well. */
function isPartOf(fold: string, compound: string, isWord: (fold: string) => boolean): boolean {
  if (compound.length > LONGEST_COMPOUND || compound.length < 2 * SHORTEST_PART - 1) return false
  const start = fold.slice(0, 2)
  if (compound.startsWith(start)) {
    for (let at = 2; at <= compound.length - SHORTEST_PART; at += 1) {
      if (firstPartFolds(compound.slice(0, at)).includes(fold) && isMadeOf(compound.slice(at), isWord)) return true
    }
  }
  for (let at = compound.indexOf(start, 2); at > 0; at = compound.indexOf(start, at + 1)) {
    const first = compound.slice(0, at)
    const isEnd = foldWord(compound.slice(at)) === fold
    if (isEnd && (isFirstPart(first, isWord) || isUnknownFirstPart(first, fold))) return true
  }
  return false
}

function isFirstPart(text: string, isWord: (fold: string) => boolean): boolean {
  return firstPartFolds(text).some(isWord) || isMadeOf(text, isWord)
}

/** What stands before a known head such as "coach" or "adviseur" is mostly a word, also where no list has it. */
function isUnknownFirstPart(first: string, head: string): boolean {
  return PART_FOLDS.has(head) && head.length >= 5 && first.length >= 4 && !NO_PART_END.test(first)
}
