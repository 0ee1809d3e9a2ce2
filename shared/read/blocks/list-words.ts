import type { ListWord } from '../../vocabulary/list-words.ts'
import { begins, step } from '../../vocabulary/trie.ts'
import { listRoot } from '../../vocabulary/vocabulary.ts'
import { MARK, markAt, type Tokens, WORD } from '../tokens/tokens.ts'

/** Whether a phrase of any kind begins at a token. */
export function beginsListWord(tokens: Tokens, k: number): boolean {
  return begins(listRoot, tokens.word[k])
}

/** The end of the longest phrase of a kind that begins at a token, else 0. */
export function listWordEnd(tokens: Tokens, first: number, end: number, word: ListWord): number {
  let node = listRoot
  let found = 0
  for (let k = first; k < end; k++) {
    const next = tokens.word[k] && step(node, tokens.word[k] as NonNullable<(typeof tokens.word)[number]>)
    if (!next) break
    node = next
    if (node.concepts.includes(word)) found = k + 1
  }
  return found
}

export function hasListWord(tokens: Tokens, first: number, end: number, word: ListWord): boolean {
  for (let k = first; k < end; k++) {
    if (tokens.type[k] === WORD && listWordEnd(tokens, k, end, word) > 0) return true
  }
  return false
}

export type ListKind = 'knockouts' | 'awards' | 'competences'
const KINDS: ListKind[] = ['awards', 'knockouts', 'competences']

/** What the words of a stretch announce: the first of them that announces a list. */
export function announcedKind(tokens: Tokens, first: number, end: number): { kind: ListKind; at: number } | null {
  for (let k = first; k < end; k++) {
    if (tokens.type[k] !== WORD || !beginsListWord(tokens, k)) continue
    for (const kind of KINDS) if (listWordEnd(tokens, k, end, kind) > 0) return { kind, at: k }
  }
  return null
}

/** Whether the last of some tokens ends a sentence or an item. */
export function endsSentence(tokens: Tokens, end: number): boolean {
  let k = end - 1
  if ('"\')]'.includes(markAt(tokens, k) || ' ')) k--
  const mark = markAt(tokens, k)
  return mark !== '' && '.;!?'.includes(mark)
}

export function wordCount(tokens: Tokens, first: number, end: number): number {
  let n = 0
  for (let k = first; k < end; k++) if (tokens.type[k] !== MARK) n++
  return n
}

/** How many characters a stretch of tokens takes up. */
export function widthOf(tokens: Tokens, first: number, end: number): number {
  return end > first ? (tokens.end[end - 1] ?? 0) - (tokens.start[first] ?? 0) : 0
}
