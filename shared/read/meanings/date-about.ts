import type { Blocks } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { WORD } from '../tokens/tokens.ts'
import { isMark, isWord } from '../values/number.ts'
import type { About } from './about.ts'
import { clauseFirst, clauseLast, namedBefore, wordsBefore, wordsBehind } from './about-words.ts'
import { byPreposition, termAbout } from './date-stretch.ts'

/** A date with what it is about, and how sure that is: its label, a word, or only a preposition. */
export type AboutDate = { about: About | null; by: 'label' | 'word' | 'preposition' | null }

/** Where a date stands: its tokens, the stretch that may speak of it, and its neighbours within that. */
export type Place = { at: Hit; first: number; end: number; left: number; right: number }

type Witness = (blocks: Blocks, place: Place) => About | null

/** Who may tell what a date is about, the most certain first; the first that knows decides. */
const WITNESSES: [NonNullable<AboutDate['by']>, Witness][] = [
  ['word', struck],
  ['label', wordWithinValue],
  ['label', label],
  ['word', shortQuestion],
  ['word', wordOfOwnClause],
  ['word', wordBehind],
  ['word', wordFurtherBefore],
  ['word', askedFor],
  ['label', labelOfValue],
  ['word', cellBeside],
  ['word', sentenceBefore],
  ['word', heading],
  ['word', soonBefore],
  ['preposition', preposition],
]

export function aboutOf(blocks: Blocks, place: Place): AboutDate {
  for (const [by, witness] of WITNESSES) {
    const about = witness(blocks, place)
    if (about !== null) return { about, by }
  }
  return { about: null, by: null }
}

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

/** The label speaks for the first sentence of its value; what a further one says by itself goes before it. */
function labelled(blocks: Blocks, { at, first }: Place, further = false): { pair: Pair; about: About } | null {
  const pair = blocks.pairs[blocks.pairAt[at.first] ?? -1]
  if (!pair || first > pair.first !== further) return null
  const about = pair.kind ? BY_LABEL[pair.kind] : undefined
  return about ? { pair, about } : null
}

/** "~~10 mei~~ 12 mei", "(oude deadline: 10 mei)": what it was. */
function struck({ tokens, pairs, pairAt }: Blocks, { at }: Place): About | null {
  if (isMark(tokens, at.first - 1, '~') && isMark(tokens, at.end, '~')) return 'other'
  const pair = pairs[pairAt[at.first] ?? -1]
  const isOld = pair && (isWord(tokens, pair.labelFirst, ...OLD) || isWord(tokens, pair.labelFirst - 1, ...OLD))
  return isOld ? 'other' : null
}

const OLD = ['oude', 'vorige', 'oorspronkelijke', 'eerdere', 'old', 'previous', 'original']

/** "Planning: vragen tot 5 mei, reactie 9 mei": the words within a label's value go before the label. */
function wordWithinValue(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place)
  if (!found) return null
  const said = wordsBefore(blocks, Math.max(place.left, found.pair.first), place.at.first)
  if (said !== 'term') return said
  return null
}

function label(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place)
  if (!found) return null
  return found.about === 'term' ? termAbout(blocks, place.at, found.pair) : found.about
}

function labelOfValue(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place, true)
  return found?.about === 'term' ? termAbout(blocks, place.at, found.pair) : (found?.about ?? null)
}

/** "Vragen? Mail mij vóór 5 mei", "Wanneer zijn de gesprekken? 12 maart": what the short question is about. */
function shortQuestion(blocks: Blocks, { at, first }: Place): About | null {
  const before = blocks.sentences[(blocks.sentenceAt[at.first] ?? 0) - 1]
  if (!before?.asks || before.end - before.first > LONGEST_QUESTION || at.first - first > 6) return null
  const said = wordsBehind(blocks, before.first, before.end)
  if (said === 'other' || said === null) return null
  const own = wordsBefore(blocks, first, at.first)
  return own === null ? said : null
}

const LONGEST_QUESTION = 12

function wordOfOwnClause(blocks: Blocks, place: Place): About | null {
  const { at, first, left } = place
  const clause = clauseFirst(blocks.tokens, left, at.first)
  const words = wordsBefore(blocks, clause, at.first)
  // "Een contract dat op 4 januari is gesloten en op 31 december eindigt": the second date speaks of the same.
  if (words !== null && clause === left && left > first && isAct(words) && goesOnAboutOther(blocks, first, left))
    return 'other'
  const before = said(blocks, at, words)
  // "Vragen worden op 4 maart beantwoord": what is done with them stands behind.
  const isDone =
    before === 'question' && blocks.tokens.type[at.end] === WORD && !isWord(blocks.tokens, at.end, 'en', 'and')
  return isDone && wordBehind(blocks, place) === 'answers' ? 'answers' : before
}

function isAct(about: About): boolean {
  return about === 'closing' || about === 'end' || about === 'start' || about === 'term'
}

/** What stands before the last date of a sentence spoke of something else, and no comma parts the two. */
function goesOnAboutOther(blocks: Blocks, first: number, left: number): boolean {
  const other = hitsIn(blocks.cues, 'date.other', first, left).at(-1)
  return (
    other !== undefined && clauseFirst(blocks.tokens, first, left) <= other.first && !isMark(blocks.tokens, left, ',;(')
  )
}

const OPENING = 3

function wordBehind(blocks: Blocks, { at, first, left, right }: Place): About | null {
  const last = clauseLast(blocks.tokens, at.end, right, at.first - left <= OPENING)
  const about = said(blocks, at, wordsBehind(blocks, at.end, last))
  // "Zoekt per 1 mei iemand voor het project": what somebody is wanted for does not have the date.
  const isWanted = about === 'other' && byPreposition(blocks.tokens, at.first) === 'start'
  return isWanted && hasHit(blocks.cues, 'intent.hire', first, at.first) ? null : about
}

function wordFurtherBefore(blocks: Blocks, { at, left }: Place): About | null {
  return said(blocks, at, wordsBefore(blocks, left, clauseFirst(blocks.tokens, left, at.first)))
}

/** What words say, with the preposition of the date: only that tells which end of a term it is. */
function said({ tokens }: Blocks, at: Hit, about: About | null): About | null {
  // "Vragen beantwoord ik tot 5 mei": until then they can be asked.
  if (about === 'answers' && byPreposition(tokens, at.first) === 'end') return 'question'
  if (about !== 'term' && about !== 'start' && about !== 'available') return about
  const preposition = byPreposition(tokens, at.first)
  if (about === 'term') return preposition ?? 'term'
  // "Start per direct, tot 1 juli" is an end; until when a candidate is available is nothing asked.
  return preposition !== 'end' ? about : about === 'start' ? 'end' : 'other'
}

/** "Cv's graag voor 5 mei", "ze verwachten ze op 6 mei": what is asked for, and that it is or by when. */
function askedFor({ cues, tokens }: Blocks, { at, first, end, left, right }: Place): About | null {
  const bound =
    hasHit(cues, 'date.bound', Math.max(left, at.first - 4), at.first) &&
    !isWord(tokens, at.first - 1, 'op', 'per', 'vanaf')
  const asked = hasHit(cues, 'closing.act', first, end)
  if (!bound && !asked) return null
  const what = hasHit(cues, 'closing.what', left, right) || hasHit(cues, 'closing.what', first, end)
  return what || hasHit(cues, 'closing.act', left, right) ? 'closing' : null
}

/** "Dit kan tot 5 mei", "Uiterlijk 5 mei": a fragment goes on with what the sentence before it speaks of. */
function sentenceBefore(blocks: Blocks, { at, first, end }: Place): About | null {
  const { tokens, cues } = blocks
  const above = blocks.sentences[(blocks.sentenceAt[at.first] ?? 0) - 1]
  if (!above || at.first - first > LONGEST_OPENING) return null
  const goesOn = hasHit(cues, 'line.goesOn', first, first + 2)
  if (!goesOn && !isMark(tokens, above.end - 1, ':') && !isAlone({ at, first, end })) return null
  const named = namedBefore(blocks, above.first, above.end)
  if (named !== null) return named
  return goesOn && hasHit(cues, 'closing.what', above.first, above.end) ? 'closing' : null
}

const LONGEST_OPENING = 6

/** Nothing but the date, as in a cell or on a line. */
function isAlone({ at, first, end }: Pick<Place, 'at' | 'first' | 'end'>): boolean {
  return at.first === first && end - at.end <= 1
}

/** A row of a planning has the words in the cell beside the date: "7 mei 2027 ⇥ Uiterste datum vragen". */
function cellBeside(blocks: Blocks, place: Place): About | null {
  if (!isAlone(place)) return null
  const { sentences, sentenceAt, lineAt } = blocks
  const k = sentenceAt[place.at.first] ?? 0
  const line = lineAt[place.at.first]
  const [before, after] = [sentences[k - 1], sentences[k + 1]]
  const said = before && lineAt[before.first] === line ? namedBefore(blocks, before.first, before.end) : null
  return said ?? (after && lineAt[after.first] === line ? wordsBehind(blocks, after.first, after.end) : null)
}

const LINES_BELOW_HEADING = 4

/** The heading right above. */
function heading(blocks: Blocks, { at }: Place): About | null {
  const line = blocks.lineAt[at.first] ?? 0
  const section = blocks.sections[blocks.sectionAt[line] ?? 0]
  const head = blocks.lines[section?.heading ?? -1]
  if (!section || !head || line - section.heading > LINES_BELOW_HEADING) return null
  const kind = section.kind ? BY_LABEL[section.kind as NonNullable<Pair['kind']>] : undefined
  if (kind) return kind === 'term' ? (byPreposition(blocks.tokens, at.first) ?? 'term') : kind
  return line - section.heading > 2 ? null : wordsBefore(blocks, head.first, head.end)
}

/** "Z.s.m., uiterlijk 1 december": by when at the latest. */
function soonBefore({ cues, tokens }: Blocks, { at, left }: Place): About | null {
  const soon = hitsIn(cues, 'soon.surely', left, at.first).at(-1)
  if (!soon || at.first - soon.end > 6) return null
  return byPreposition(tokens, at.first) === 'end' ? 'end' : 'start'
}

function preposition({ tokens }: Blocks, { at }: Place): About | null {
  return byPreposition(tokens, at.first)
}
