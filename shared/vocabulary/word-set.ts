import { wordList } from '../language/word-list.ts'
import type { Word } from './word.ts'
import { vocabularyWord } from './words.ts'

/** A fixed set of words, a bit for each word of the vocabulary, so that a word is looked up by its number. */
export type WordSet = Int32Array

/** The words of a list, parted by blanks; each is a word of the vocabulary from then on. */
export function wordSet(list: string): WordSet {
  const ids = wordList(list).map((spelling) => vocabularyWord(spelling).id)
  const set = new Int32Array((Math.max(...ids) >> 5) + 1)
  for (const id of ids) set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31))
  return set
}

export function isOneOf(word: Word | undefined, set: WordSet): boolean {
  return word !== undefined && ((set[word.id >> 5] ?? 0) & (1 << (word.id & 31))) !== 0
}
