import { type Node, step } from '../../vocabulary/trie.ts'
import { type Cue, cueNumbers, topicCount, topicOf } from '../../vocabulary/vocabulary.ts'
import type { Word } from '../../vocabulary/word.ts'
import { PARAGRAPH, type Tokens } from '../tokens/tokens.ts'

/** Where a phrase of the vocabulary stands: token indexes, the end exclusive. */
export type Hit = { first: number; end: number }

/** The phrases of the vocabulary that a text has, by what they mean, each list in text order. */
export type Cues = { lists: (Hit[] | undefined)[] }

const NONE: Hit[] = []

/**
 * Finds the phrases from left to right. Within a topic ("date" of "date.closing") the longest phrase at a place counts,
 * and hides what stands within it; topics do not hide each other.
 */
export function cuesIn(tokens: Tokens): Cues {
  const lists: (Hit[] | undefined)[] = new Array(cueNumbers.size)
  const hiddenTo = new Int32Array(topicCount)
  const phrases: Node[] = []
  const ends: number[] = []
  for (let k = 0; k < tokens.count; k++) {
    const word = tokens.word[k] as Word
    let node: Node | undefined = word.cues ?? word.likeCues ?? undefined
    if (!node) continue
    let found = 0
    for (let t = k + 1; node; t++) {
      if (node.cues.length > 0) {
        phrases[found] = node
        ends[found++] = t
      }
      if (node.bits === 0 || t >= tokens.count || tokens.gap[t] === PARAGRAPH) break
      node = step(node, tokens.word[t] as Word)
    }
    // The longest first: it hides the shorter ones of its topics at once.
    while (found-- > 0) addHits(lists, hiddenTo, phrases[found] as Node, { first: k, end: ends[found] ?? k + 1 })
  }
  return { lists }
}

function addHits(lists: (Hit[] | undefined)[], hiddenTo: Int32Array, { cues, topics }: Node, hit: Hit) {
  for (const topic of topics) {
    if (hit.first < (hiddenTo[topic] ?? 0)) continue
    hiddenTo[topic] = hit.end
    for (const cue of cues) {
      if (topics.length > 1 && topicOf(cue) !== topic) continue
      const list = lists[cue]
      if (list) list.push(hit)
      else lists[cue] = [hit]
    }
  }
}

/** All places of a cue, in text order. */
export function hits(cues: Cues, cue: Cue): Hit[] {
  return cues.lists[cueNumbers.get(cue) ?? -1] ?? NONE
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
