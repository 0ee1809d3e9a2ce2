import type { Tokens } from '../../shared/read/tokens/tokens.ts'
import type { Word } from '../../shared/vocabulary/word.ts'

export type Phrases = {
  expandRow: (row: string) => string[]
  spellingsOf: (phrase: string) => string[]
  wordOf: (spelling: string) => Word
}

type Node = { next: Map<Word, Node>; rows: string[] }

/** Tells which rows, given as "concept: row", have a phrase that stands in a text, whether or not another hides it. */
export function rowFinder({ expandRow, spellingsOf, wordOf }: Phrases, rows: Iterable<string>) {
  const root: Node = { next: new Map(), rows: [] }
  for (const row of rows) {
    for (const phrase of expandRow(row.slice(row.indexOf(': ') + 2))) {
      let node = root
      for (const word of spellingsOf(parted(phrase)).map(wordOf)) {
        const next = node.next.get(word) ?? { next: new Map(), rows: [] }
        node.next.set(word, next)
        node = next
      }
      if (node !== root) node.rows.push(row)
    }
  }
  const follow = (tokens: Tokens, k: number, node: Node, tell: (row: string) => void) => {
    for (const row of node.rows) tell(row)
    const word = k < tokens.count ? tokens.word[k] : undefined
    if (!word || node.next.size === 0) return
    for (const like of [word, ...word.patterns]) {
      const next = node.next.get(like)
      if (next) follow(tokens, k + 1, next, tell)
    }
  }
  return (tokens: Tokens, tell: (row: string) => void) => {
    for (let k = 0; k < tokens.count; k++) follow(tokens, k, root, tell)
  }
}

/** "ProRail" as the tokens of a text are cut: a word ends where a small letter is followed by a capital. */
function parted(phrase: string): string {
  return phrase.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}
