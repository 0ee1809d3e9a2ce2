import type { Blocks } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { ANOTHER } from '../blocks/scope.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { About } from './about.ts'
import { BY_LABEL } from './about-by-label.ts'
import { namedBefore, wordsBefore, wordsBehind } from './about-words.ts'
import { byPreposition, jointBetween } from './date-stretch.ts'
import type { Place } from './place.ts'
import { mayClose } from './response.ts'

/** "Vragen? Mail mij vóór 5 mei", "Wanneer zijn de gesprekken? 12 maart": what the short question is about. */
export function shortQuestion(blocks: Blocks, { at, first }: Place): About | null {
  const before = askedAbove(blocks, at.first)
  const asks = before && (before.asks || isSpokenQuestion(blocks, before.first, at.first - first))
  if (!before || !asks || before.end - before.first > LONGEST_QUESTION || at.first - first > LONGEST_STEP) return null
  const said = wordsBehind(blocks, before.first, before.end)
  // "Heb je vragen? Stel ze via de knop hieronder, dat kan tot 5 mei": only questions are told how to be put.
  if (said === 'other' || said === null || (said !== 'question' && at.first - first > LONGEST_OPENING)) return null
  const own = wordsBefore(blocks, first, at.first)
  return own === null ? said : null
}

/** Asked back by another, or written out by a machine: "ehm wanneer moet ik het hebben. woensdag 27 januari". */
function isSpokenQuestion({ tokens, scope, lineAt }: Blocks, token: number, step: number): boolean {
  if (scope[lineAt[token] ?? 0] === ANOTHER) return true
  return step <= 1 && (isWord(tokens, token, 'wanneer') || isWord(tokens, token + 1, 'wanneer'))
}

/** "Tot wanneer kan dat? En waar?": of two questions the first may ask for the day. */
function askedAbove(blocks: Blocks, token: number) {
  const last = sentenceAbove(blocks, token)
  const first = last?.asks ? sentenceAbove(blocks, last.first) : undefined
  const isTold = last && wordsBehind(blocks, last.first, last.end) !== null
  return !isTold && first?.asks ? first : last
}

/** The sentence before that of a token; who speaks ("[09:17] Sanne:", also on a line of its own) is none. */
function sentenceAbove({ sentences, sentenceAt, turns, lines, lineAt }: Blocks, token: number) {
  const k = sentenceAt[token] ?? 0
  const above = sentences[k - 1]
  const isSpeaker = above !== undefined && above.end <= (lines[lineAt[above.end - 1] ?? 0]?.body ?? 0)
  return turns.length > 0 && isSpeaker ? sentences[k - 2] : above
}

const LONGEST_QUESTION = 16
const LONGEST_STEP = 16

/** "Kan de sluitingsdatum naar 14 november? Antwoord: Nee": what was asked for and denied. */
export function deniedQuestion({ tokens, sentences, sentenceAt }: Blocks, { at }: Place): About | null {
  let n = sentenceAt[at.first] ?? 0
  if (!sentences[n]?.asks) return null
  // A question may take several sentences: "Wij hebben iemand die op 1 mei begint. Kan dat?"
  for (let more = 0; more < MOST_ASKED && sentences[n + 1]?.asks; more++) n++
  const end = sentences[n]?.end ?? at.end
  for (let k = end; k < end + FARTHEST_ANSWER; k++) {
    if (isWord(tokens, k, 'nee', 'neen', 'helaas', 'niet', 'no', 'unfortunately', 'not')) return 'other'
    if (isWord(tokens, k, 'ja', 'yes', 'akkoord', 'prima') || isMark(tokens, k, '?')) return null
  }
  return null
}

const MOST_ASKED = 4

/** "Antwoord 5: Nee", "Dat kan helaas niet". */
const FARTHEST_ANSWER = 5

/** "Dit kan tot 5 mei", "Uiterlijk 5 mei": a fragment goes on with what the sentence before it speaks of. */
export function sentenceBefore(blocks: Blocks, { at, first, end }: Place): About | null {
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
export function cellBeside(blocks: Blocks, place: Place): About | null {
  if (!isAlone(place)) return null
  const { sentences, sentenceAt, lineAt, tokens } = blocks
  const k = sentenceAt[place.at.first] ?? 0
  const line = lineAt[place.at.first]
  const [before, after] = [sentences[k - 1], sentences[k + 1]]
  const isCell = (end: number) => lineAt[end] === line && !isMark(tokens, end - 1, '.!?')
  const said =
    before && lineAt[before.first] === line && isCell(before.end) ? namedBefore(blocks, before.first, before.end) : null
  return said ?? (after && isCell(after.first) ? wordsBehind(blocks, after.first, after.end) : null)
}

const LINES_BELOW_HEADING = 4

/** The heading right above; of two days in a list the last has the words that may say otherwise. */
export function heading(blocks: Blocks, place: Place): About | null {
  const { at, right, end } = place
  if (right < end && isOneOfList(jointBetween(blocks.tokens, at.end, right))) return null
  const said = byHeading(blocks, at)
  return said === 'closing' && !mayClose(blocks, place) ? null : said
}

function isOneOfList(joint: string | null): boolean {
  return joint === 'en' || joint === 'of' || joint === 'and' || joint === 'or'
}

function byHeading(blocks: Blocks, at: Hit): About | null {
  const line = blocks.lineAt[at.first] ?? 0
  const section = blocks.sections[blocks.sectionAt[line] ?? 0]
  const head = blocks.lines[section?.heading ?? -1]
  if (!section || !head || line - section.heading > LINES_BELOW_HEADING) return null
  const kind = section.kind ? BY_LABEL[section.kind as NonNullable<Pair['kind']>] : undefined
  if (kind) return kind === 'term' ? (byPreposition(blocks.tokens, at.first) ?? 'term') : kind
  return line - section.heading > 2 ? null : wordsBefore(blocks, head.first, head.end)
}
