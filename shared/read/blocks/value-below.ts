import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { GLUED, isCapital, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { labelOf } from './label-match.ts'
import { LONGEST_LABEL, labelsOnLine } from './labels-on-line.ts'
import type { Line } from './line.ts'

/** A label on a line of its own has its value on at most so many lines. */
const MOST_BELOW = 3

type Below = { first: number; end: number; last: number; partly: boolean }

/** The value on the lines below a label; null where another label, a heading or a paragraph follows instead. */
export function valueBelow(tokens: Tokens, lines: Line[], i: number, colon: boolean): Below | null {
  const next = lines[i + 1]
  if (!next || (next.apart && !colon) || (next.item !== null && !colon)) return null
  if (next.marked) return null
  if (isLabelLine(tokens, next)) return null
  const stuck = labelsOnLine(tokens, next)
  const glued = stuck[0]
  if (glued) return glued.first > next.body ? { first: next.body, end: glued.first, last: i + 1, partly: true } : null
  // An amount may go on to say what it covers.
  const longest = markAt(tokens, next.body) === '€' || tokens.type[next.body] === NUMBER ? 40 : 16
  if (!colon && (next.end - next.body > longest || markAt(tokens, next.end - 1) === '.')) return null
  if (colon && next.apart && next.end - next.body > 8) return null
  let last = i + 1
  while (last - i < MOST_BELOW) {
    const more = lines[last + 1]
    if (
      !more ||
      more.apart ||
      more.marked ||
      more.item ||
      isLabelLine(tokens, more) ||
      labelsOnLine(tokens, more).length > 0
    )
      break
    if (!colon && !startsClock(tokens, more)) break
    last++
  }
  return { first: next.body, end: lines[last]?.end ?? next.end, last, partly: false }
}

function isLabelLine(tokens: Tokens, line: Line): boolean {
  return line.end - line.body <= LONGEST_LABEL && labelOf(tokens, line.body, line.end) !== null
}

function startsClock(tokens: Tokens, line: Line): boolean {
  const mark = markAt(tokens, line.body + 1)
  return (
    tokens.type[line.body] === NUMBER &&
    (mark === ':' || mark === '.') &&
    tokens.type[line.body + 2] === NUMBER &&
    line.end - line.body <= 5
  )
}

const OPEN_ENDS = wordSet('tot en van t/m of à a')

/** The line to which a value that is broken off at the end of its line goes on. */
export function wrappedLine(tokens: Tokens, lines: Line[], i: number, end: number): number {
  const next = lines[i + 1]
  if (!next || next.apart || next.item) return i
  const mark = markAt(tokens, end - 1)
  // The letter of "44A" opens nothing.
  const hangs = isOneOf(tokens.word[end - 1], OPEN_ENDS) && tokens.gap[end - 1] !== GLUED
  const open = mark === '-' || mark === ',' || mark === '€' || hangs
  const long =
    (tokens.end[end - 1] ?? 0) - (tokens.start[lines[i]?.first ?? 0] ?? 0) > 60 &&
    !isCapital(tokens, next.body) &&
    mark !== '.'
  return open || (long && labelsOnLine(tokens, next).length === 0) ? i + 1 : i
}
