import { MONTHS, NUMBERS, ORDINALS, UNITS, WEEKDAYS } from './atoms.ts'
import { BROKER_CUES } from './broker-cues.ts'
import { COUNT_CUES } from './count-cues.ts'
import { CUES } from './cues.ts'
import { DATE_CUES } from './date-cues.ts'
import { DEMAND_CUES } from './demand-cues.ts'
import { EARLIER_CUES } from './earlier-cues.ts'
import { FEE_CUES } from './fee-cues.ts'
import { FORM_CUES } from './form-cues.ts'
import { HEADINGS, type HeadingKind } from './headings.ts'
import { KIND_CUES } from './kind-cues.ts'
import { LABELS, type LabelKind } from './labels.ts'
import { LIST_WORDS } from './list-words.ts'
import { BROKER_WORDS } from './organisations.ts'
import { RATE_CUES } from './rate-cues.ts'
import { REGISTERS } from './registers.ts'
import { addRow } from './rows.ts'
import { STANCES, type StanceWord } from './stances.ts'
import { TEMPLATE_CUES } from './template-cues.ts'
import { TERM_CUES } from './term-cues.ts'
import { newTree } from './trie.ts'
import type { Atom, Node } from './word.ts'
import { fold, vocabularyWord } from './words.ts'

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
  ...BROKER_CUES,
  ...EARLIER_CUES,
  ...FEE_CUES,
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

function rowsIn(text: string): string[] {
  return text.match(/\S(?:.*\S)?/g) ?? []
}

function addTable(root: Node, table: Record<string, string>) {
  for (const [concept, rows] of Object.entries(table)) {
    for (const text of rowsIn(rows)) addRow({ text, root, meaning: { concept } })
  }
}

function addCues(cue: string, rows: string) {
  const name = cue.slice(0, cue.indexOf('.'))
  const topic = topicNumbers.get(name) ?? topicNumbers.size
  topicNumbers.set(name, topic)
  for (const text of rowsIn(rows)) addRow({ text, root: null, meaning: { topic, cue } })
}

function addAtoms(words: string, atom: Atom) {
  for (const word of words.split(' ')) vocabularyWord(fold(word)).atom ??= atom
}

addTable(labelRoot, LABELS)
addTable(headingRoot, HEADINGS)
addTable(listRoot, LIST_WORDS)
addTable(stanceRoot, STANCES)
addTable(registerRoot, REGISTERS)
for (const [cue, rows] of Object.entries(ALL_CUES)) addCues(cue, rows)
for (const rows of Object.values(REGISTERS)) addCues('registration.name', rows)
addCues('broker.word', BROKER_WORDS)
MONTHS.forEach((words, k) => {
  addAtoms(words, { kind: 'month', value: k + 1 })
})
WEEKDAYS.forEach((words, k) => {
  addAtoms(words, { kind: 'weekday', value: k })
})
for (const [word, value] of Object.entries(NUMBERS)) addAtoms(word, { kind: 'number', value })
for (const [word, value] of Object.entries(ORDINALS)) addAtoms(word, { kind: 'ordinal', value })
for (const [unit, value, words] of UNITS) addAtoms(words, { kind: 'unit', unit, value })

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
