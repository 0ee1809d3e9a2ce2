import type { Blocks } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { isMark, isWord } from '../values/number.ts'
import type { About } from './about.ts'
import { wordsBefore } from './about-words.ts'
import { termAbout } from './date-stretch.ts'
import type { Place } from './place.ts'

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
  const pair = blocks.pairs[blocks.pairAt[at.first] ?? -1]
  if (!pair || first > pair.first !== further) return null
  const about = pair.kind ? BY_LABEL[pair.kind] : undefined
  return about ? { pair, about } : null
}

/** "~~10 mei~~ 12 mei", "(oude deadline: 10 mei)": what it was. */
export function struck({ tokens, pairs, pairAt }: Blocks, { at }: Place): About | null {
  if (isMark(tokens, at.first - 1, '~') && isMark(tokens, at.end, '~')) return 'other'
  const pair = pairs[pairAt[at.first] ?? -1]
  const isOld = pair && (isWord(tokens, pair.labelFirst, ...OLD) || isWord(tokens, pair.labelFirst - 1, ...OLD))
  return isOld ? 'other' : null
}

const OLD = ['oude', 'vorige', 'oorspronkelijke', 'eerdere', 'old', 'previous', 'original']

/** "Planning: vragen tot 5 mei, reactie 9 mei": the words within a label's value go before the label. */
export function wordWithinValue(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place)
  if (!found) return null
  const said = wordsBefore(blocks, Math.max(place.left, found.pair.first), place.at.first)
  if (said !== 'term') return said
  return null
}

export function label(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place)
  if (!found) return null
  return found.about === 'term' ? termAbout(blocks, place.at, found.pair) : found.about
}

export function labelOfValue(blocks: Blocks, place: Place): About | null {
  const found = labelled(blocks, place, true)
  return found?.about === 'term' ? termAbout(blocks, place.at, found.pair) : (found?.about ?? null)
}
