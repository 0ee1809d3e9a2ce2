import type { Word } from './word.ts'
import { bitOf } from './word.ts'

/**
 * A place in the tree of phrases: the words that may come next, and what the phrase up to here means: as a label, heading
 * or name in words, as cues by their numbers with the topics that these belong to.
 */
export type Node = {
  /** The bit of the tree whose root this is, by which a word knows whether a phrase of it begins there; 0 elsewhere. */
  tree: number
  next: Map<Word, Node>
  /** The bits of the words that may come next: a word that shares none of them is none of these. */
  bits: number
  concepts: string[]
  cues: number[]
  topics: number[]
}

let trees = 0

export function newTree(): Node {
  return { ...newNode(), tree: 1 << trees++ }
}

export function newNode(): Node {
  return { tree: 0, next: new Map(), bits: 0, concepts: [], cues: [], topics: [] }
}

/** The node behind a word, made where there is none yet. */
export function grow(node: Node, word: Word): Node {
  const known = node.next.get(word)
  if (known) return known
  const next = newNode()
  node.next.set(word, next)
  node.bits |= bitOf(word.id)
  word.begins |= node.tree
  return next
}

/** The node that a word leads to, by itself or by a pattern that it fits. */
export function step(node: Node, word: Word): Node | undefined {
  // Most phrases end here, and most words begin or go on with none.
  if ((node.tree === 0 ? word.bits & node.bits : word.begins & node.tree) === 0) return undefined
  const next = node.next.get(word)
  if (next || word.patterns.length === 0) return next
  for (const pattern of word.patterns) {
    const like = node.next.get(pattern)
    if (like) return like
  }
  return undefined
}

/** The phrases of several words as those of one; of a single word they are its own. */
export function merged(words: Word[]): Node | null {
  const nodes = words.flatMap(({ cues }) => (cues ? [cues] : []))
  const [first] = nodes
  if (!first || nodes.length === 1) return first ?? null
  const together = newNode()
  for (const node of nodes) addPhrases(together, node)
  return together
}

/** Where a word may stand and a pattern that it fits may too, what follows the pattern follows the word. */
export function joinPatterns(node: Node) {
  for (const [word, next] of node.next) {
    for (const pattern of word.patterns) {
      const like = node.next.get(pattern)
      if (like) addPhrases(next, like)
    }
    joinPatterns(next)
  }
}

function addPhrases(to: Node, from: Node) {
  for (const cue of from.cues) if (!to.cues.includes(cue)) to.cues.push(cue)
  for (const topic of from.topics) if (!to.topics.includes(topic)) to.topics.push(topic)
  for (const concept of from.concepts) if (!to.concepts.includes(concept)) to.concepts.push(concept)
  for (const [word, next] of from.next) addPhrases(grow(to, word), next)
}
