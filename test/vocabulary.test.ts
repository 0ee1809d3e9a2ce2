import { describe, expect, test } from 'vitest'
import { cuesIn, hits } from '../shared/read/concepts/cues.ts'
import { tokensOf } from '../shared/read/tokens/tokens-of.ts'
import { HEADINGS } from '../shared/vocabulary/headings.ts'
import { LABELS } from '../shared/vocabulary/labels.ts'
import { wordOf } from '../shared/vocabulary/lexicon.ts'
import { LIST_WORDS } from '../shared/vocabulary/list-words.ts'
import { expandRow } from '../shared/vocabulary/phrases.ts'
import { REGISTERS } from '../shared/vocabulary/registers.ts'
import { spellingsOf } from '../shared/vocabulary/rows.ts'
import { STANCES } from '../shared/vocabulary/stances.ts'
import { step } from '../shared/vocabulary/trie.ts'
import { ALL_CUES, type Cue, headingRoot, labelRoot, listRoot, stanceRoot } from '../shared/vocabulary/vocabulary.ts'
import type { Node, Word } from '../shared/vocabulary/word.ts'
import { fold } from '../shared/vocabulary/words.ts'

/** A row of the vocabulary with its phrases: `concept` is the label, heading, stance or cue that it stands under. */
type Row = { concept: string; row: string; phrases: string[]; words: Word[][] }

function rowsOf(table: Record<string, string>): Row[] {
  return Object.entries(table).flatMap(([concept, text]) => {
    const rows = text.split('\n').flatMap((row) => (row.trim() === '' ? [] : [row.trim()]))
    return rows.map((row) => {
      const phrases = expandRow(row)
      return { concept, row, phrases, words: phrases.map((phrase) => spellingsOf(phrase).map(wordOf)) }
    })
  })
}

/** A text that says a phrase: "sluit*" as "sluitxx", "#" as a number. */
function example(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word === '#' ? '12' : word === '*' ? word : word.replace('*', 'xx')))
    .join(' ')
}

/** What a whole text means to a tree of phrases; of labels, headings and stances the first counts. */
function conceptsIn(root: Node, text: string): string[] {
  const { word, count } = tokensOf(text)
  let node: Node | undefined = root
  for (let k = 0; k < count; k++) node = node && step(node, word[k] as Word)
  return node?.concepts ?? []
}

const show = ({ concept, row }: Row) => `${concept}: ${row}`

describe('each row of the vocabulary is its own example: its words alone are read as what it stands under', () => {
  const isFirst = (concepts: string[], concept: string) => concepts[0] === concept
  const isOneOf = (concepts: string[], concept: string) => concepts.includes(concept)

  test.each([
    ['labels', LABELS, labelRoot, isFirst],
    ['headings', HEADINGS, headingRoot, isFirst],
    ['words of lists', LIST_WORDS, listRoot, isOneOf],
    ['stances', STANCES, stanceRoot, isFirst],
  ] as const)('%s', (_, table, root, holds) => {
    const unread = rowsOf(table).filter(
      ({ concept, phrases }) => !phrases.some((phrase) => holds(conceptsIn(root, example(phrase)), concept)),
    )
    expect(unread.map(show)).toEqual([])
  })

  test('cues', () => {
    const unread = rowsOf(ALL_CUES).filter(({ concept, phrases }) => {
      return !phrases.some((phrase) => {
        // Behind a word: a ">" that begins a line quotes it.
        const tokens = tokensOf(`- ${example(phrase)}`)
        return hits(cuesIn(tokens), concept as Cue).some(({ first, end }) => first === 1 && end === tokens.count)
      })
    })
    expect(unread.map(show)).toEqual([])
  })
})

test('rows are in small letters without accents, as words are compared', () => {
  const tables = [LABELS, HEADINGS, LIST_WORDS, STANCES, REGISTERS, ALL_CUES]
  const rows = tables.flatMap((table) => Object.values<string>(table)).flatMap((text) => text.split('\n'))
  expect(rows.filter((row) => row !== fold(row))).toEqual([])
})

test.each([
  ['labels', LABELS],
  ['headings', HEADINGS],
  ['words of lists', LIST_WORDS],
  ['stances', STANCES],
  ['cues', ALL_CUES],
] as const)('no row says only what other rows say already: %s', (_, table) => {
  const rows = rowsOf(table)
  const byConcept = Map.groupBy(rows, ({ concept }) => concept)
  const superfluous: Row[] = []
  for (const row of rows.toReversed()) {
    const others = (byConcept.get(row.concept) ?? []).filter((other) => other !== row && !superfluous.includes(other))
    const said = others.flatMap(({ words }) => words)
    if (row.words.every((words) => said.some((other) => covers(other, words)))) superfluous.push(row)
  }
  expect(superfluous.map(show)).toEqual([])
})

/** Whether whoever says the second phrase says the first: word by word, "sluit*" for "sluiting" too. */
function covers(general: Word[], special: Word[]): boolean {
  return general.length === special.length && general.every((word, k) => fits(word, special[k] as Word))
}

function fits(word: Word, special: Word): boolean {
  return word === special || special.patterns.includes(word)
}
