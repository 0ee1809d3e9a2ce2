import { partsOf } from './phrases.ts'
import { goOn, grow, newNode } from './trie.ts'
import type { Meaning, Node, Rest, Step, Word } from './word.ts'
import { lookUpPatterns, vocabularyWord } from './words.ts'

/** A row of the vocabulary: what its phrases mean, and the tree of labels, headings or names in which they stand. */
export type Row = { text: string; root: Node | null; meaning: Meaning }

/** The rows by the words that their phrases begin with. */
const rowsBehind = new Map<string, Row[]>()

export function addRow(row: Row) {
  // A word that is met has to know whether it fits a pattern, wherever that stands.
  if (row.text.includes('*'))
    for (const spelling of spellingsOf(row.text)) if (spelling.includes('*')) vocabularyWord(spelling)
  for (const first of firstSpellings(row.text)) {
    const rows = rowsBehind.get(first)
    if (!rows) rowsBehind.set(first, [row])
    else if (rows.at(-1) !== row) rows.push(row)
  }
}

/** What the phrases of a row may begin with. */
function firstSpellings(text: string): string[] {
  const blank = text.indexOf(' ')
  const first = blank < 0 ? text : text.slice(0, blank)
  if (!first.includes('[')) return first.includes('|') ? first.split('|').map(firstSpelling) : [firstSpelling(first)]
  const spellings: string[] = []
  for (const part of partsOf(text)) {
    const { inner, isOptional } = optional(part)
    if (inner.includes(' ')) spellings.push(...firstSpellings(inner))
    else for (const choice of inner.split('|')) spellings.push(firstSpelling(choice))
    if (!isOptional) break
  }
  return spellings
}

const ONE_WORD = /^[a-z]+$/
const SPELLINGS = /[a-z]+\*|\*[a-z]+|[\p{L}]+|[0-9]+|[^\s\p{L}0-9]/gu

/** The words of a phrase, as the tokens of a text are cut. */
export function spellingsOf(phrase: string): string[] {
  return ONE_WORD.test(phrase) ? [phrase] : (phrase.match(SPELLINGS) ?? []).map(orNumber)
}

function firstSpelling(choice: string): string {
  return spellingsOf(choice)[0] ?? ''
}

function orNumber(spelling: string): string {
  return spelling >= '0' && spelling < ':' ? '#' : spelling
}

/** Makes the places behind a word with which phrases begin, in the order of the rows. */
export function growRows(first: Word) {
  for (const { text, root, meaning } of rowsBehind.get(first.folded) ?? [])
    for (const { word, after } of restOf(text, { steps: [], meaning }).steps)
      if (word === first) goOn(root ? grow(root, first) : cuesOf(first), after)
  rowsBehind.delete(first.folded)
}

function cuesOf(first: Word): Node {
  first.cues ??= newNode(first)
  return first.cues
}

/** How a row goes on that has a text before its end. */
function restOf(text: string, end: Rest): Rest {
  return partsOf(text).reduceRight(partBefore, end)
}

function partBefore(after: Rest, part: string): Rest {
  const { inner, isOptional } = optional(part)
  const steps = isOptional ? [...after.steps] : []
  if (inner.includes(' ')) for (const step of restOf(inner, after).steps) steps.push(step)
  else for (const choice of inner.split('|')) addChoice(steps, choice, after)
  return { steps, meaning: isOptional ? after.meaning : null }
}

/** Adds the step into one of the words that may stand in a place; several tokens, as of "e-mail", follow each other. */
function addChoice(steps: Step[], choice: string, behind: Rest) {
  const words = spellingsOf(choice).map((spelling) => lookUpPatterns(vocabularyWord(spelling)))
  let after = behind
  for (let k = words.length - 1; k > 0; k--) after = { steps: [{ word: words[k] as Word, after }], meaning: null }
  const [word] = words
  if (word) steps.push({ word, after })
}

function optional(part: string) {
  const isOptional = part.startsWith('[')
  return { inner: isOptional ? part.slice(1, -1) : part, isOptional }
}
