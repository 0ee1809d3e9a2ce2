/**
 * One word of the language, whatever its case and accents: what the vocabulary says of it. A form that the vocabulary
 * does not know has a word too, which belongs to nothing.
 */
export type Word = {
  /** Lower case, without accents. */
  folded: string
  /** What the word means by itself: a month, a unit, a number. */
  atom: Atom | null
  /** The cues that begin with this word, itself or by a pattern that it fits. */
  cues: Node | null
  /** Its number in the vocabulary, from 1 on; 0 for a word that the vocabulary does not know. */
  id: number
  /** The trees of which a phrase begins with this word, itself or by a pattern: a bit for each. */
  begins: number
  /** The bits of this word and of the patterns that it fits (`bitOf`): a first look at what may follow in a phrase. */
  bits: number
  /** Whether it names somebody who can be hired: "beleidsadviseur", "testers". */
  isRole: boolean
  /** The patterns of the vocabulary that the word fits ("antwoord*"); phrases of those words are phrases of this one. */
  patterns: Word[]
  /** Whether a text has had it: before, nothing of the above but its spelling, number and atom is known. */
  isMet: boolean
}

/**
 * A place in the tree of phrases: the words that may come next, and what the phrase up to here means: as a label, heading
 * or name in words, as cues by their topics. Rows stand for tens of thousands of phrases, of which a text has few: what
 * follows a place is made when a text first comes there.
 */
export type Node = {
  /** The word that leads here; null for a root. */
  word: Word | null
  /** The bit of the tree whose root this is, by which a word knows whether a phrase of it begins there; 0 elsewhere. */
  tree: number
  /** How the rows go on from here. */
  rest: Step[]
  /** Whether what follows is made. */
  isGrown: boolean
  /** Where one more word leads: a table by the numbers of the words, of which at least half is free. */
  next: (Node | undefined)[]
  /** How many words may come next. */
  size: number
  /** The bits of the words that may come next: a word that shares none of them is none of these. */
  bits: number
  concepts: string[]
  topics: Topic[]
}

/** A word of a row, and what may follow it there. */
export type Step = { word: Word; after: Rest }
/** How a row goes on: with one of these words, or, where it may end, with what it means. */
export type Rest = { steps: Step[]; meaning: Meaning | null }
export type Meaning = { concept: string } | { topic: number; cue: string }

/** Cues of one topic ("date" of "date.closing"), by the number of the topic. */
export type Topic = { topic: number; cues: string[] }

export const NO_PATTERNS: Word[] = []

/** One of 32 bits for each word of the vocabulary; none for another word. */
export function bitOf(id: number): number {
  return id === 0 ? 0 : 1 << (id & 31)
}

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'euro' | 'cent' | 'percent' | 'fte' | 'page' | 'quarter'

/** A word with a meaning of its own: the third of the year, the second of the week, twelve, a day. */
export type Atom =
  | { kind: 'month'; value: number }
  | { kind: 'weekday'; value: number }
  | { kind: 'number'; value: number }
  | { kind: 'ordinal'; value: number }
  | { kind: 'unit'; unit: Unit; value: number }
