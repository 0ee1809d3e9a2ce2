import type { Word } from '../read/tokens/word.ts'

/**
 * A place in the tree of phrases: the words that may come next, and what the phrase up to here means: as a label, heading
 * or name in words, as cues by their numbers with the topics that these belong to.
 */
export type Node = { next: Map<Word, Node>; concepts: string[]; cues: number[]; topics: number[] }

export function newNode(): Node {
  return { next: new Map(), concepts: [], cues: [], topics: [] }
}

/** The node that a word leads to, by itself or by the pattern that it fits. */
export function step(node: Node, word: Word): Node | undefined {
  return node.next.get(word) ?? (word.pattern === null ? undefined : node.next.get(word.pattern))
}
