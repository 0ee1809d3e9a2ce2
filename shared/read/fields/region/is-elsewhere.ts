import { hasHit } from '../../concepts/cues.ts'
import { clauseAround } from '../../meanings/clause.ts'
import { type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isWord, type Tokens } from '../../tokens/tokens.ts'
import type { PlaceValue } from '../../values/places.ts'
import { isSeat } from './is-seat.ts'

/** Talks have places of their own, and so have those who write: "Wij zitten zelf in Zwolle". */
const OTHER = ['date.interview', 'place.other'] as const

/** A place that its clause names for something else than the work. */
export function isElsewhere(meanings: Meanings, value: PlaceValue): boolean {
  const { tokens, cues } = meanings
  const clause = clauseAround(tokens, sentenceOf(meanings, value.first), value)
  let { first, end } = value
  while (first > clause.first && !isWord(tokens, first - 1, ...JOINTS)) first--
  while (end < clause.end && !isWord(tokens, end, ...JOINTS)) end++
  return isSeat(meanings, value) || isFormer(tokens, value) || OTHER.some((other) => hasHit(cues, other, first, end))
}

const JOINTS = ['en', 'and', 'maar', 'but', 'sinds', 'omdat', 'want', 'terwijl', 'since']

/** "In plaats van Delft", "niet in Delft", "er stond Delft", "van Delft naar Gouda": where it was before. */
function isFormer(tokens: Tokens, { first, end }: PlaceValue): boolean {
  let k = isWord(tokens, first - 1, 'in', 'te', 'vanuit') ? first - 2 : first - 1
  if (isWord(tokens, k, 'van', 'of') && isWord(tokens, k - 1, 'plaats', 'instead')) return true
  if (isWord(tokens, k, 'wij', 'we', 'ik')) k--
  return isWord(tokens, k, ...BEFORE) || (isWord(tokens, first - 1, 'van') && isWord(tokens, end, 'naar'))
}

const BEFORE = ['niet', 'not', 'was', 'stond', 'noemde', 'noemden', 'meldde', 'meldden', 'schreef', 'schreven', 'ipv']
