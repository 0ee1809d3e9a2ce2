import { wordList } from '../../language/word-list.ts'
import { ASKED } from '../../vocabulary/asked.ts'
import type { LabelKind } from '../../vocabulary/labels.ts'
import { expandRow } from '../../vocabulary/phrases.ts'
import { type Tokens, WORD } from '../tokens/tokens.ts'

/** A question of a form: how it opens, and the words of which one must follow (all may, where none is named). */
type Question = { kind: LabelKind; opening: string[]; exact: Set<string>; prefixes: string[] }

const LONGEST_QUESTION = 16

/** The questions by their first word, in the order of the vocabulary. */
const byFirst = new Map<string, Question[]>()

for (const [kind, openings, words = ''] of ASKED) {
  const list = wordList(words)
  const exact = new Set(list.filter((word) => !word.endsWith('*')))
  const prefixes = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  for (const row of openings.split(',').flatMap((choice) => expandRow(choice.trim()))) {
    const opening = row.split(' ').filter((word) => word !== '')
    const first = opening[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, opening, exact, prefixes }])
  }
}

/** What the question of a form asks for: "Tot wanneer kan worden gereageerd"; null where it is none that we know. */
export function askedKind(tokens: Tokens, first: number, end: number): LabelKind | null {
  const questions = byFirst.get(tokens.word[first]?.folded ?? '')
  if (!questions || end - first > LONGEST_QUESTION) return null
  return questions.find((question) => fits(question, tokens, first, end))?.kind ?? null
}

function fits({ opening, exact, prefixes }: Question, tokens: Tokens, first: number, end: number): boolean {
  if (first + opening.length > end) return false
  if (!opening.every((word, k) => tokens.word[first + k]?.folded === word)) return false
  if (exact.size === 0 && prefixes.length === 0) return true
  for (let k = first + opening.length; k < end; k++) {
    const word = tokens.type[k] === WORD ? (tokens.word[k]?.folded ?? '') : ''
    if (exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix))) return true
  }
  return false
}
