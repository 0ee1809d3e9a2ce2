import { step } from '../../vocabulary/trie.ts'
import { type Cue, topicCount } from '../../vocabulary/vocabulary.ts'
import type { Node, Word } from '../../vocabulary/word.ts'
import { PARAGRAPH, type Tokens } from '../tokens/tokens.ts'

/** Where a phrase of the vocabulary stands: token indexes, the end exclusive. */
export type Hit = { first: number; end: number }

/** Where the cues that a text has stand, each list in text order. */
export type Cues = Map<string, Hit[]>

const NONE: Hit[] = []

/**
 * Finds the phrases from left to right. Within a topic ("date" of "date.closing") the longest phrase at a place counts,
 * and hides what stands within it; topics do not hide each other.
 */
export function cuesIn(tokens: Tokens): Cues {
  const found: Cues = new Map()
  const hiddenTo = new Int32Array(topicCount)
  const phrases: Node[] = []
  const ends: number[] = []
  for (let k = 0; k < tokens.count; k++) {
    let node: Node | null | undefined = (tokens.word[k] as Word).cues
    if (!node) continue
    let n = 0
    for (let t = k + 1; node; t++) {
      if (node.topics.length > 0) {
        phrases[n] = node
        ends[n++] = t
      }
      if (node.bits === 0 || t >= tokens.count || tokens.gap[t] === PARAGRAPH) break
      node = step(node, tokens.word[t] as Word)
    }
    // The longest first: it hides the shorter ones of its topics at once.
    while (n-- > 0) addHits(found, hiddenTo, phrases[n] as Node, { first: k, end: ends[n] ?? k + 1 })
  }
  return found
}

function addHits(found: Cues, hiddenTo: Int32Array, { topics }: Node, hit: Hit) {
  for (const { topic, cues } of topics) {
    if (hit.first < (hiddenTo[topic] ?? 0)) continue
    hiddenTo[topic] = hit.end
    for (const cue of cues) {
      const list = found.get(cue)
      if (list) list.push(hit)
      else found.set(cue, [hit])
    }
  }
}

/** All places of a cue, in text order. */
export function hits(cues: Cues, cue: Cue): Hit[] {
  return cues.get(cue) ?? NONE
}

/** The places of a cue within a stretch of tokens, by halving. */
export function hitsIn(cues: Cues, cue: Cue, first: number, end: number): Hit[] {
  const list = hits(cues, cue)
  const low = firstFrom(list, first)
  let to = low
  while (to < list.length && (list[to]?.first ?? 0) < end) to++
  return low === to ? NONE : list.slice(low, to)
}

export function hasHit(cues: Cues, cue: Cue, first: number, end: number): boolean {
  const list = hits(cues, cue)
  return (list[firstFrom(list, first)]?.first ?? end) < end
}

/** The index of the first place from a token on, by halving. */
function firstFrom(list: Hit[], first: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.first ?? 0) < first) low = middle + 1
    else high = middle
  }
  return low
}
