import { type Blocks, pairAround } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { ANOTHER } from '../blocks/scope.ts'
import { hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { About } from './about.ts'
import { wordsBefore, wordsBehind } from './about-words.ts'
import { byPreposition, termAbout } from './date-stretch.ts'
import type { Place } from './place.ts'
import { mayClose } from './response.ts'

export const BY_LABEL: Partial<Record<NonNullable<Pair['kind']>, About>> = {
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
  const pair = pairAround(blocks, at.first)
  if (!pair || first > pair.first !== further) return null
  // In a chat "Wanneer uiterlijk" is what another asks, and no label.
  if (blocks.scope[blocks.lineAt[pair.labelFirst] ?? 0] === ANOTHER) return null
  const about = isFrom(blocks, pair, at.first) ? 'start' : pair.kind ? BY_LABEL[pair.kind] : undefined
  // "Antwoord: Ja, 1 juni is akkoord" answers a question, and is not when questions are answered.
  const isReply = about === 'answers' && at.first > pair.first && isWord(blocks.tokens, pair.labelFirst, ...REPLIES)
  return about && !isReply ? { pair, about } : null
}

const REPLIES = ['antwoord', 'answer', 'a', 'reactie']

/** "Van ⇥ april 2027" in a table: the day from which, not who sends. */
function isFrom({ tokens }: Blocks, { kind, first, labelFirst, labelEnd }: Pair, at: number): boolean {
  const isAlone = labelEnd === labelFirst + 1 || (labelEnd === labelFirst + 2 && isMark(tokens, labelFirst + 1, ':.'))
  return kind === 'person' && at === first && isAlone && isWord(tokens, labelFirst, 'van', 'from')
}

/** "~~10 mei~~ 12 mei", "(oude deadline: 10 mei)": what it was. */
export function struck(blocks: Blocks, { at }: Place): About | null {
  const { tokens } = blocks
  if (isMark(tokens, at.first - 1, '~') && isMark(tokens, at.end, '~')) return 'other'
  const pair = pairAround(blocks, at.first)
  const isOld = pair && (isWord(tokens, pair.labelFirst, ...OLD) || isWord(tokens, pair.labelFirst - 1, ...OLD))
  return isOld ? 'other' : null
}

const OLD = ['oude', 'vorige', 'oorspronkelijke', 'eerdere', 'old', 'previous', 'original']

/** "15 juli in plaats van 9 juli": what follows is what it was. */
export function replaced({ cues }: Blocks, { at, left }: Place): About | null {
  const instead = hitsIn(cues, 'date.insteadOf', left, at.first).at(-1)
  return instead && at.first - instead.end <= 2 ? 'other' : null
}

/** "Planning: vragen tot 5 mei, reactie 9 mei": the words within a label's value go before the label. */
export function wordWithinValue(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place)
  if (!found) return null
  const said = wordsBefore(blocks, Math.max(place.left, found.pair.first), place.at.first)
  // "Looptijd: start per direct tot en met 31 december".
  if (said === 'start' && byPreposition(blocks.tokens, place.at.first) === 'end') return 'end'
  return said === 'term' ? null : said
}

export function label(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place)
  if (!found) return null
  // "Tot en met 3 januari is de balie beperkt bereikbaar": without a colon the words behind may tell another thing.
  if (found.pair.shape === 'loose' && wordsBehind(blocks, place.at.end, place.right) === 'other') return null
  // "Start: per direct, t/m 30 juni": what follows the start is the end.
  const isEnd = found.about === 'start' && place.at.first - found.pair.first > 2
  if (isEnd && byPreposition(blocks.tokens, place.at.first) === 'end') return 'end'
  return found.about === 'term' ? termAbout(blocks, place.at, found.pair) : found.about
}

export function labelOfValue(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place, true)
  // "Vragen? Bel ons. Op 5 november is er een storing": a sentence that asks nothing by that day.
  if (found?.about === 'question' && !mayClose(blocks, place)) return null
  return found?.about === 'term' ? termAbout(blocks, place.at, found.pair) : (found?.about ?? null)
}
