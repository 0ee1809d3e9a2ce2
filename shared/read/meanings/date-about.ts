import type { Cue } from '../../vocabulary/vocabulary.ts'
import type { Blocks } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { CELL, markAt, type Tokens } from '../tokens/tokens.ts'
import { isMark, isWord } from '../values/number.ts'
import type { DateValue } from '../values/value.ts'
import type { About } from './about.ts'

/** A date with what it is about, and how sure that is: its label, a word, or only a preposition. */
export type AboutDate = { about: About | null; by: 'label' | 'word' | 'preposition' | null }

const BY_LABEL: Partial<Record<NonNullable<Pair['kind']>, About>> = {
  deadline: 'closing',
  deadlineTime: 'closing',
  questions: 'question',
  answers: 'answers',
  interviews: 'interview',
  notice: 'notice',
  start: 'start',
  end: 'end',
  duration: 'term',
  published: 'published',
  decision: 'other',
  extension: 'extension',
}

/** Words that name a subject, and those that only say that something begins, ends or is handed in. */
const SUBJECTS: [Cue, About][] = [
  ['date.question', 'question'],
  ['date.answers', 'answers'],
  ['date.notice', 'notice'],
  ['date.interview', 'interview'],
  ['date.published', 'published'],
  ['date.other', 'other'],
  ['date.extension', 'extension'],
]
const ACTS: [Cue, About][] = [
  ['date.closing', 'closing'],
  ['date.end', 'end'],
  ['date.start', 'start'],
  ['date.duration', 'term'],
]

/** Where a date stands: the stretch that may speak of it, and its neighbours within it. */
type Place = { first: number; end: number; left: number; right: number }

/**
 * What a date is about, in this order: a word of its own within a label's value, its label, a word of its own clause, a
 * word to its right, a word further to the left, what is asked for together with a bound, a preposition.
 */
export function aboutOf(blocks: Blocks, value: DateValue, place: Place): AboutDate {
  const pair = blocks.pairs[blocks.pairAt[value.first] ?? -1]
  const byLabel = pair?.kind ? BY_LABEL[pair.kind] : undefined
  if (byLabel && pair) {
    const own = byWords(blocks, Math.max(place.left, pair.first), value.first)
    return { about: own ?? (byLabel === 'term' ? termAbout(blocks, value, pair) : byLabel), by: 'label' }
  }
  const clause = clauseStart(blocks.tokens, place.left, value.first)
  const word =
    byWords(blocks, clause, value.first) ??
    byWords(blocks, value.end, clauseEnd(blocks.tokens, value.end, place.right)) ??
    byWords(blocks, place.left, clause) ??
    (isBound(blocks, value.first) || isAsked(blocks, place) ? byRequest(blocks, place) : null)
  if (word) return { about: word, by: 'word' }
  const heading = byHeading(blocks, value)
  if (heading) return { about: heading, by: 'word' }
  const preposition = byPreposition(blocks.tokens, value.first)
  return { about: preposition, by: preposition ? 'preposition' : null }
}

/** The nearest word before a date decides, but a subject goes before what is said of it ("gesprekken starten op"). */
function byWords(blocks: Blocks, first: number, end: number): About | null {
  if (end <= first) return null
  const subject = nearest(blocks, SUBJECTS, first, end)
  const act = nearest(blocks, ACTS, first, end)
  if (!subject) return act?.about ?? null
  if (!act || act.hit.first < subject.hit.first) return subject.about
  const excepted =
    isWord(blocks.tokens, subject.hit.first - 1, 'na', 'after', 'zonder', 'voor', 'tijdens') ||
    isWord(blocks.tokens, subject.hit.first - 2, 'na', 'after')
  if (excepted) return act.about
  return act.about === 'closing' && subject.about !== 'question' ? act.about : subject.about
}

function nearest(blocks: Blocks, list: [Cue, About][], first: number, end: number): { hit: Hit; about: About } | null {
  let best: { hit: Hit; about: About } | null = null
  for (const [cue, about] of list) {
    const hit = hitsIn(blocks.cues, cue, first, end).at(-1)
    if (hit && hit.end <= end && hit.first > (best?.hit.first ?? -1)) best = { hit, about }
  }
  return best
}

/** Where the clause of a date begins: behind the last comma, bracket or dash before it. */
function clauseStart(tokens: Tokens, first: number, before: number): number {
  for (let k = before - 1; k > first; k--) {
    if (isMark(tokens, k, ',(;:') && !(isMark(tokens, k, ',') && before - k <= 2)) return k + 1
    if (isMark(tokens, k, '-') && tokens.gap[k] !== 0 && tokens.gap[k + 1] !== 0) return k + 1
    if (tokens.gap[k] === CELL) return k
  }
  return first
}

function clauseEnd(tokens: Tokens, first: number, limit: number): number {
  for (let k = first; k < limit; k++) {
    if (isMark(tokens, k, ',;)') && k > first) return k
    if (isWord(tokens, k, 'en', 'and', 'maar') && k > first + 2) return k
  }
  return limit
}

/** "uiterlijk 5 mei", "voor 5 mei", "tot en met vrijdag 5 mei". */
function isBound(blocks: Blocks, before: number): boolean {
  const { tokens, cues } = blocks
  return (
    hasHit(cues, 'date.bound', Math.max(0, before - 4), before) && !isWord(tokens, before - 1, 'op', 'per', 'vanaf')
  )
}

function isAsked(blocks: Blocks, { first, end }: Place): boolean {
  return hasHit(blocks.cues, 'closing.act', first, end)
}

/** "cv's graag voor 5 mei", "ze verwachten ze op 6 mei": what is asked for, and that it is. */
function byRequest({ cues }: Blocks, { first, end, left, right }: Place): About | null {
  const what = hasHit(cues, 'closing.what', left, right) || hasHit(cues, 'closing.what', first, end)
  const act = hasHit(cues, 'closing.act', left, right)
  return what || act ? 'closing' : null
}

/** The heading right above, or a question that the date answers: "Wanneer moet je reageren? Uiterlijk 5 mei". */
function byHeading(blocks: Blocks, value: DateValue): About | null {
  const sentence = blocks.sentenceAt[value.first] ?? 0
  const before = blocks.sentences[sentence - 1]
  if (before?.asks && before.end - before.first <= 14) {
    const asked = byWords(blocks, before.first, before.end)
    if (asked && asked !== 'other') return asked
  }
  const line = blocks.lineAt[value.first] ?? 0
  const section = blocks.sections[blocks.sectionAt[line] ?? 0]
  const heading = blocks.lines[section?.heading ?? -1]
  if (!heading || line - (section?.heading ?? 0) > 2) return null
  return byWords(blocks, heading.first, heading.end)
}

function byPreposition(tokens: Tokens, k: number): About | null {
  let at = k - 1
  while (
    isWord(
      tokens,
      at,
      'de',
      'ongeveer',
      'circa',
      'ca',
      'ongv',
      'begin',
      'medio',
      'eind',
      'the',
      'rond',
      'in',
      'ieder',
      'geval',
    )
  )
    at--
  if (isMark(tokens, at, '.')) at--
  if (isWord(tokens, at, 'per', 'vanaf', 'from', 'ingang', 'v', 'starting', 'van')) return 'start'
  if (isWord(tokens, at, 'tot', 'met', 'm', 'until', 'till', 'through', 'to')) return 'end'
  return null
}

/** In the value of a duration: "tot 1 juli" is its end, of two dates the first is the start. */
function termAbout(blocks: Blocks, value: DateValue, pair: Pair): About {
  const preposition = byPreposition(blocks.tokens, value.first)
  if (preposition) return preposition
  for (let k = value.end; k < pair.end; k++) {
    const joins = isMark(blocks.tokens, k, '-/') || isWord(blocks.tokens, k, 'tot', 't', 'to', 'until')
    if (joins) return 'start'
  }
  return 'end'
}

export function isRangeJoint(tokens: Tokens, first: number, end: number): boolean {
  if (end <= first || end - first > 6) return false
  const words: string[] = []
  for (let k = first; k < end; k++) words.push(markAt(tokens, k) || (tokens.word[k]?.folded ?? ''))
  return JOINTS.has(words.join(' '))
}

const JOINTS = new Set([
  '-',
  'tot',
  'tot en met',
  't / m',
  't / m uiterlijk',
  'until',
  'to',
  'through',
  'till',
  'en loopt tot en met',
  'tot uiterlijk',
  '- t / m',
  'en eindigt op',
  '/',
  '>',
  'tot aan',
  ', tot en met',
  ', tot',
  '( tot',
  'tot ongeveer',
  'tot en met ongeveer',
  '- tot',
  'naar verwachting tot',
])
