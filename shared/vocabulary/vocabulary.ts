import { MONTHS, NUMBERS, ORDINALS, UNITS, WEEKDAYS } from './atoms.ts'
import { COUNT_CUES } from './count-cues.ts'
import { CUES } from './cues.ts'
import { DATE_CUES } from './date-cues.ts'
import { DEMAND_CUES } from './demand-cues.ts'
import { FORM_CUES } from './form-cues.ts'
import { HEADINGS, type HeadingKind } from './headings.ts'
import { KIND_CUES } from './kind-cues.ts'
import { LABELS, type LabelKind } from './labels.ts'
import { connectPatterns, fold, vocabularyWord } from './lexicon.ts'
import { LIST_WORDS } from './list-words.ts'
import { BROKER_WORDS } from './organisations.ts'
import { followRow } from './phrases.ts'
import { RATE_CUES } from './rate-cues.ts'
import { REGISTERS } from './registers.ts'
import { STANCES, type StanceWord } from './stances.ts'
import { TEMPLATE_CUES } from './template-cues.ts'
import { TERM_CUES } from './term-cues.ts'
import { addConcepts, addTopics, grow, type Node, newNode, newTree } from './trie.ts'
import type { Atom, Word } from './word.ts'

/** What phrases of running text may mean; a new file of cues is one more line here. @internal */
export const ALL_CUES = {
  ...DATE_CUES,
  ...TERM_CUES,
  ...CUES,
  ...KIND_CUES,
  ...DEMAND_CUES,
  ...TEMPLATE_CUES,
  ...FORM_CUES,
  ...COUNT_CUES,
  ...RATE_CUES,
}
export type Cue = keyof typeof ALL_CUES | 'registration.name' | 'broker.word'

/** The phrases of labels, headings and stances begin here; cues hang on their first word. */
export const labelRoot = newTree()
export const headingRoot = newTree()
/** Words that lists are made of begin here. */
export const listRoot = newTree()
/** The words for professional registers begin here, each with the name that is listed. */
export const registerRoot = newTree()
export const stanceRoot = newTree()

/** Every topic has a number: "date" of "date.closing". */
const topicNumbers = new Map<string, number>()

function rows(text: string): string[] {
  return text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
}

/** The words of a phrase, as the tokens of a text are cut. @internal */
export function wordsOf(phrase: string): Word[] {
  const parts = fold(phrase).match(/[a-z]+\*|\*[a-z]+|[\p{L}]+|[0-9]+|[^\s\p{L}0-9]/gu) ?? []
  return parts.map((part) => vocabularyWord(/^[0-9]+$/.test(part) ? '#' : part))
}

/** Where the phrases of cues begin: each in the tree of its first word. */
const cueRoot = newNode(null)

/** The places behind a choice of a row. */
function goOn(places: Node[], choice: string): Node[] {
  const words = wordsOf(choice)
  return places.map((place) => words.reduce(growWord, place))
}

function growWord(place: Node, word: Word): Node {
  if (place !== cueRoot) return grow(place, word)
  word.cues ??= newNode(null)
  return word.cues
}

function add(root: Node, row: string, concept: string) {
  const concepts = [concept]
  for (const node of followRow([root], row, goOn)) if (node !== root) addConcepts(node, concepts)
}

function topicOf(cue: string): number {
  const topic = cue.slice(0, cue.indexOf('.'))
  const number = topicNumbers.get(topic) ?? topicNumbers.size
  topicNumbers.set(topic, number)
  return number
}

function addCue(row: string, cue: string) {
  const topics = [{ topic: topicOf(cue), cues: [cue] }]
  for (const node of followRow([cueRoot], row, goOn)) if (node !== cueRoot) addTopics(node, topics)
}

function addAtoms(words: string, atom: Atom) {
  for (const word of words.split(' ')) vocabularyWord(fold(word)).atom ??= atom
}

for (const [kind, text] of Object.entries(LABELS)) {
  for (const row of rows(text)) add(labelRoot, row, kind)
}
for (const [kind, text] of Object.entries(HEADINGS)) {
  for (const row of rows(text)) add(headingRoot, row, kind)
}
for (const [word, text] of Object.entries(LIST_WORDS)) {
  for (const row of rows(text)) add(listRoot, row, word)
}
for (const [stance, text] of Object.entries(STANCES)) {
  for (const row of rows(text)) add(stanceRoot, row, stance)
}
for (const [cue, text] of Object.entries(ALL_CUES)) {
  for (const row of rows(text)) addCue(row, cue)
}
for (const [name, text] of Object.entries(REGISTERS)) {
  for (const row of rows(text)) {
    add(registerRoot, row, name)
    addCue(row, 'registration.name')
  }
}
MONTHS.forEach((words, k) => {
  addAtoms(words, { kind: 'month', value: k + 1 })
})
WEEKDAYS.forEach((words, k) => {
  addAtoms(words, { kind: 'weekday', value: k })
})
for (const [word, value] of Object.entries(NUMBERS)) addAtoms(word, { kind: 'number', value })
for (const [word, value] of Object.entries(ORDINALS)) addAtoms(word, { kind: 'ordinal', value })
for (const [unit, value, words] of UNITS) addAtoms(words, { kind: 'unit', unit, value })
for (const row of rows(BROKER_WORDS)) addCue(row, 'broker.word')
connectPatterns()

export const topicCount = topicNumbers.size

export function labelKindOf(concepts: string[]): LabelKind | null {
  return (concepts[0] as LabelKind | undefined) ?? null
}

export function headingKindOf(concepts: string[]): HeadingKind | null {
  return (concepts[0] as HeadingKind | undefined) ?? null
}

export function stanceWordOf(concepts: string[]): StanceWord | null {
  return (concepts[0] as StanceWord | undefined) ?? null
}
