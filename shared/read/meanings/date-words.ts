import type { Cue } from '../../vocabulary/vocabulary.ts'
import { type Cues, type Hit, hits } from '../concepts/cues.ts'
import type { About } from './about.ts'

/** A word of the text that tells what a date is about. */
export type Said = { hit: Hit; about: About }

/** Words that name a subject ("gesprekken"), and those that only say that something begins, ends or is handed in. */
const SUBJECTS: [Cue, About][] = [
  ['date.question', 'question'],
  ['date.answers', 'answers'],
  ['date.notice', 'notice'],
  ['date.other', 'other'],
  ['date.interview', 'interview'],
  ['date.extension', 'extension'],
  ['date.theStart', 'start'],
]
const ACTS: [Cue, About][] = [
  ['date.published', 'published'],
  ['date.closing', 'closing'],
  ['date.end', 'end'],
  ['date.start', 'start'],
  ['date.available', 'available'],
  ['date.duration', 'term'],
]

type DateWords = { subjects: Said[]; acts: Said[] }

/** The words of each text, which every date of it asks for. */
const known = new WeakMap<Cues, DateWords>()

export function dateWordsOf(cues: Cues): DateWords {
  const found = known.get(cues)
  if (found) return found
  const words = { subjects: inOrder(cues, SUBJECTS), acts: inOrder(cues, ACTS) }
  known.set(cues, words)
  return words
}

/** In text order; of words at one place the one that is listed first comes first. */
function inOrder(cues: Cues, list: [Cue, About][]): Said[] {
  const said: Said[] = []
  for (const [cue, about] of list) for (const hit of hits(cues, cue)) said.push({ hit, about })
  return said.sort((a, b) => a.hit.first - b.hit.first)
}

/** The last word that lies within a stretch, among those that count; found by halving. */
export function lastWithin(words: Said[], first: number, end: number, counts?: (said: Said) => boolean): Said | null {
  let best: Said | null = null
  for (let k = indexOf(words, end) - 1; k >= 0; k--) {
    const said = words[k]
    if (!said || said.hit.first < first || (best && said.hit.first < best.hit.first)) break
    if (said.hit.end <= end && (!counts || counts(said))) best = said
  }
  return best
}

/** The first word that begins within a stretch. */
export function nextWithin(words: Said[], first: number, end: number): Said | null {
  const said = words[indexOf(words, first)]
  return said && said.hit.first < end ? said : null
}

/** How many of the words begin before a token. */
function indexOf(words: Said[], token: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.hit.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
