import { bitOf, type Node, type Rest, type Step, type Topic, type Word } from './word.ts'

let trees = 0

export function newTree(): Node {
  return { ...newNode(null), tree: 1 << trees++ }
}

export function newNode(word: Word | null): Node {
  return {
    word,
    tree: 0,
    rest: NO_STEPS,
    isGrown: false,
    next: NO_NODES,
    size: 0,
    bits: 0,
    concepts: NOTHING,
    topics: NO_TOPICS,
  }
}

/** Most nodes have only one of these. */
const NO_STEPS: Step[] = []
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

/** Whether a phrase of a tree begins with a word, by itself or by a pattern: the first look, since most words begin none. */
export function begins(root: Node, word: Word | undefined): boolean {
  return word !== undefined && (word.begins & root.tree) !== 0
}

/** The node that a word leads to, by itself or by a pattern that it fits. */
export function step(node: Node, word: Word): Node | undefined {
  // Most phrases end here, and most words begin or go on with none.
  if ((node.tree === 0 ? word.bits & node.bits : word.begins & node.tree) === 0) return undefined
  const next = nextOf(node, word) ?? byPattern(node, word)
  if (next && !next.isGrown) growNode(next)
  return next
}

function byPattern(node: Node, word: Word): Node | undefined {
  for (const pattern of word.patterns) {
    const like = nextOf(node, pattern)
    if (like) return like
  }
  return undefined
}

/** Makes the nodes that follow. Where a word may stand and a pattern that it fits may too, what follows that follows it. */
export function growNode(node: Node) {
  node.isGrown = true
  for (const { word, after } of node.rest) goOn(grow(node, word), after)
  for (const next of nodesBehind(node)) {
    for (const pattern of next.word?.patterns ?? []) {
      const like = nextOf(node, pattern)
      if (like) goOnLike(next, like)
    }
  }
}

/** A row leads to a node, and goes on or ends there. */
export function goOn(node: Node, { steps, meaning }: Rest) {
  addSteps(node, steps)
  if (!meaning) return
  if ('concept' in meaning) addConcept(node, meaning.concept)
  else addCue(node, meaning.topic, meaning.cue)
}

function goOnLike(node: Node, { rest, concepts, topics }: Node) {
  addSteps(node, rest)
  for (const concept of concepts) addConcept(node, concept)
  for (const { topic, cues } of topics) for (const cue of cues) addCue(node, topic, cue)
}

function addSteps(node: Node, steps: Step[]) {
  if (node.rest === NO_STEPS) node.rest = []
  for (const one of steps) node.rest.push(one)
}

function addConcept(node: Node, concept: string) {
  if (!node.concepts.includes(concept)) node.concepts = [...node.concepts, concept]
}

function addCue(node: Node, topic: number, cue: string) {
  const known = node.topics.find((one) => one.topic === topic)
  if (!known) node.topics = [...node.topics, { topic, cues: [cue] }]
  else if (!known.cues.includes(cue))
    node.topics = node.topics.map((one) => (one === known ? { topic, cues: [...known.cues, cue] } : one))
}

/** The phrases of several words as those of one; of a single word they are its own. */
export function merged(words: Word[]): Node | null {
  const nodes = words.flatMap(({ cues }) => (cues ? [cues] : []))
  const [first] = nodes
  if (!first || nodes.length === 1) return first ?? null
  const together = newNode(null)
  for (const node of nodes) goOnLike(together, node)
  return together
}
