import { step } from '../../vocabulary/trie.ts'
import { type Cue, cueNumbers } from '../../vocabulary/vocabulary.ts'
import { PARAGRAPH, type Tokens } from '../tokens/tokens.ts'

/** Where a phrase of the vocabulary stands: token indexes, the end exclusive. */
export type Hit = { first: number; end: number }

/** The phrases of the vocabulary that a text has, by what they mean, each list in text order. */
export type Cues = { lists: (Hit[] | undefined)[] }

const NONE: Hit[] = []

/** Finds the phrases from left to right, the longest at each place; a phrase hides what stands within it. */
export function cuesIn(tokens: Tokens): Cues {
  const lists: (Hit[] | undefined)[] = new Array(cueNumbers.size)
  let k = 0
  while (k < tokens.count) {
    const word = tokens.word[k]
    const root = word === undefined ? null : (word.cues ?? word.pattern?.cues ?? null)
    if (root === null) {
      k++
      continue
    }
    let node = root
    let concepts = root.concepts
    let end = k + 1
    for (let t = k + 1; t < tokens.count && tokens.gap[t] !== PARAGRAPH; t++) {
      const next = step(node, tokens.word[t] as NonNullable<(typeof tokens.word)[number]>)
      if (!next) break
      node = next
      if (node.concepts.length > 0) {
        concepts = node.concepts
        end = t + 1
      }
    }
    if (concepts.length === 0) {
      k++
      continue
    }
    for (const concept of concepts) {
      const number = cueNumbers.get(concept) ?? 0
      const list = lists[number]
      if (list) list.push({ first: k, end })
      else lists[number] = [{ first: k, end }]
    }
    k = end
  }
  return { lists }
}

/** All places of a cue, in text order. */
export function hits(cues: Cues, cue: Cue): Hit[] {
  return cues.lists[cueNumbers.get(cue) ?? -1] ?? NONE
}

/** The places of a cue within a stretch of tokens, by halving. */
export function hitsIn(cues: Cues, cue: Cue, first: number, end: number): Hit[] {
  const list = hits(cues, cue)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.first ?? 0) < first) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < list.length && (list[to]?.first ?? 0) < end) to++
  return low === to ? NONE : list.slice(low, to)
}

export function hasHit(cues: Cues, cue: Cue, first: number, end: number): boolean {
  return hitsIn(cues, cue, first, end).length > 0
}
