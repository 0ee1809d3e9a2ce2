import type { Word } from './word.ts'
import { bitOf } from './word.ts'

/**
 * A place in the tree of phrases: the words that may come next, and what the phrase up to here means: as a label, heading
 * or name in words, as cues by their topics.
 */
export type Node = {
  /** The word that leads here; null for a root. */
  word: Word | null
  /** The bit of the tree whose root this is, by which a word knows whether a phrase of it begins there; 0 elsewhere. */
  tree: number
  /** Where one more word leads: a table by the numbers of the words, of which at least half is free. */
  next: (Node | undefined)[]
  /** How many words may come next. */
  size: number
  /** The bits of the words that may come next: a word that shares none of them is none of these. */
  bits: number
  concepts: string[]
  topics: Topic[]
}

/** Cues of one topic ("date" of "date.closing"), by the number of the topic. */
type Topic = { topic: number; cues: string[] }

let trees = 0

export function newTree(): Node {
  return { ...newNode(null), tree: 1 << trees++ }
}

export function newNode(word: Word | null): Node {
  return { word, tree: 0, next: NO_NODES, size: 0, bits: 0, concepts: NOTHING, topics: NO_TOPICS }
}

/** Most nodes have only one of these. */
const NO_NODES: Node[] = []
const NO_TOPICS: Topic[] = []
const NOTHING: string[] = []

/** The node behind a word, made where there is none yet. */
export function grow(node: Node, word: Word): Node {
  const known = nextOf(node, word)
  if (known) return known
  const next = newNode(word)
  put(node, next)
  node.bits |= bitOf(word.id)
  word.begins |= node.tree
  return next
}

function put(node: Node, next: Node) {
  node.size++
  if (node.size * 2 > node.next.length) {
    const all = [...nodesBehind(node), next]
    node.next = new Array<Node | undefined>(node.next.length * 2 || 2).fill(undefined)
    for (const one of all) node.next[placeOf(node, one.word)] = one
  } else node.next[placeOf(node, next.word)] = next
}

/** The place of a word in the table of a node, or the free one where it would stand. */
function placeOf({ next }: Node, word: Word | null): number {
  const mask = next.length - 1
  let place = (word?.id ?? 0) & mask
  while (next[place] !== undefined && next[place]?.word !== word) place = (place + 1) & mask
  return place
}

/** The node that a word itself leads to. */
export function nextOf(node: Node, word: Word): Node | undefined {
  return node.size === 0 ? undefined : node.next[placeOf(node, word)]
}

function nodesBehind({ next }: Node): Node[] {
  return next.filter((node) => node !== undefined)
}

/** The node that a word leads to, by itself or by a pattern that it fits. */
export function step(node: Node, word: Word): Node | undefined {
  // Most phrases end here, and most words begin or go on with none.
  if ((node.tree === 0 ? word.bits & node.bits : word.begins & node.tree) === 0) return undefined
  const next = nextOf(node, word)
  if (next || word.patterns.length === 0) return next
  for (const pattern of word.patterns) {
    const like = nextOf(node, pattern)
    if (like) return like
  }
  return undefined
}

/** Adds labels, headings or names to what the phrase up to a node means. Nodes share these lists: none is changed. */
export function addConcepts(node: Node, concepts: string[]) {
  if (node.concepts.length === 0) node.concepts = concepts
  else if (!concepts.every((concept) => node.concepts.includes(concept)))
    node.concepts = [...new Set([...node.concepts, ...concepts])]
}

/** Adds cues to what the phrase up to a node means. */
export function addTopics(node: Node, topics: Topic[]) {
  if (node.topics.length === 0) node.topics = topics
  else for (const { topic, cues } of topics) for (const cue of cues) node.topics = withCue(node.topics, topic, cue)
}

function withCue(topics: Topic[], topic: number, cue: string): Topic[] {
  const known = topics.find((one) => one.topic === topic)
  if (known?.cues.includes(cue)) return topics
  if (!known) return [...topics, { topic, cues: [cue] }]
  return topics.map((one) => (one === known ? { topic, cues: [...known.cues, cue] } : one))
}

/** The phrases of several words as those of one; of a single word they are its own. */
export function merged(words: Word[]): Node | null {
  const nodes = words.flatMap(({ cues }) => (cues ? [cues] : []))
  const [first] = nodes
  if (!first || nodes.length === 1) return first ?? null
  const together = newNode(null)
  for (const node of nodes) addPhrases(together, node)
  return together
}

/** Where a word may stand and a pattern that it fits may too, what follows the pattern follows the word. */
export function joinPatterns(node: Node) {
  for (const next of nodesBehind(node)) {
    for (const pattern of next.word?.patterns ?? []) {
      const like = nextOf(node, pattern)
      if (like) addPhrases(next, like)
    }
    joinPatterns(next)
  }
}

function addPhrases(to: Node, from: Node) {
  addTopics(to, from.topics)
  addConcepts(to, from.concepts)
  for (const next of nodesBehind(from)) if (next.word) addPhrases(grow(to, next.word), next)
}
