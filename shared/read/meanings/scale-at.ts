import type { RequestRecord } from '../../request.ts'
import { GLUED, isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'

/** A scale as a place of the text states it. */
export type StatedScale = Stretch & { scale: NonNullable<RequestRecord['payScale']> }

/** "8", "6/7", "10 t/m 11", "10A", "10 tot en met schaal 11" at a token. */
export function scaleAt(
  tokens: Tokens,
  k: number,
  limit: number,
  { alone, highest, first }: { alone: boolean; highest: number; first: number },
): StatedScale | null {
  const low = stepAt(tokens, k, limit, highest)
  if (
    !low ||
    isMark(tokens, k - 1, '€') ||
    (isMark(tokens, k - 1, '.,') && tokens.gap[k] === GLUED) ||
    (k > first && isWord(tokens, k - 1, 'trede', 'eur', 'periodiek', 'min'))
  )
    return null
  const joint = alone ? null : jointEnd(tokens, low.end, limit)
  const high = joint === null ? null : stepAt(tokens, joint, limit, highest)
  if (isMark(tokens, low.end, ':') && tokens.type[low.end + 1] === NUMBER) return null
  const isRange = high !== null && high.value >= low.value
  const end = isRange ? high.end : low.end
  const unit = tokens.word[end]?.atom
  if (
    end < limit &&
    (unit?.kind === 'unit' || unit?.kind === 'month' || isMark(tokens, end, '%') || isWord(tokens, end, 'punten'))
  )
    return null
  return { first: k, end, scale: { min: low.value, max: isRange ? high.value : low.value } }
}

function stepAt(tokens: Tokens, k: number, limit: number, highest: number): { value: number; end: number } | null {
  const value = (tokens.type[k] === NUMBER ? tokens.number[k] : scaleInWords(tokens, k)) ?? -1
  if (k >= limit || value < 1 || value > highest || numberEnd(tokens, k, limit) > k + 1) return null
  let end = k + 1
  if (end < limit && tokens.gap[end] === GLUED && isWord(tokens, end, 'a', 'b', 'plus')) end++
  if (end < limit && isMark(tokens, end, '+') && tokens.gap[end] === GLUED) end++
  return { value, end }
}

/** "Schaal elf"; no text writes a scale below it in words, and small numbers count other things. */
function scaleInWords(tokens: Tokens, k: number): number | null {
  const atom = tokens.word[k]?.atom
  return atom?.kind === 'number' && atom.value >= LEAST_IN_WORDS ? atom.value : null
}

const LEAST_IN_WORDS = 5

/** The end of a number with its decimals and thousands. */
export function numberEnd(tokens: Tokens, k: number, limit: number): number {
  let end = k + 1
  while (
    end + 1 < limit &&
    isMark(tokens, end, '.,') &&
    tokens.gap[end] === GLUED &&
    tokens.gap[end + 1] === GLUED &&
    tokens.type[end + 1] === NUMBER
  )
    end += 2
  return end
}

function jointEnd(tokens: Tokens, k: number, limit: number): number | null {
  let at = k
  while (
    at < limit &&
    at - k < LONGEST_JOINT &&
    (isWord(tokens, at, ...JOINTS) || (isMark(tokens, at, "-/,'") && !isDouble(tokens, at)))
  )
    at++
  return at > k ? at : null
}

/** "7, op z'n hoogst schaal 9". */
const LONGEST_JOINT = 8

const JOINTS = 't m tot en met of a to or and op z n hoogst hoogste maximaal max schaal functieschaal scale'.split(' ')

/** "9 // 5" is a scale and its step. */
function isDouble(tokens: Tokens, k: number): boolean {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) > 1
}
