import type { Word } from '../read/tokens/word.ts'

/** A place in the tree of phrases: the words that may come next, and what the phrase up to here means. */
export type Node = { next: Map<Word, Node>; concepts: string[] }

export function newNode(): Node {
  return { next: new Map(), concepts: [] }
}

/** The node that a word leads to, by itself or by the pattern that it fits. */
export function step(node: Node, word: Word): Node | undefined {
  return node.next.get(word) ?? (word.pattern === null ? undefined : node.next.get(word.pattern))
}
