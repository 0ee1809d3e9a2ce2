import { BLANK, GLUED, lengthOf, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

/** Dots or dashes that lead to a value, in tokens. */
const LONGEST_LEADER = 60

/**
 * The token behind what parts a label from its value: a colon, a bar, dots or a line that leads on, an arrow, the mark
 * of a question, a dash between blanks right behind the label; 0 where nothing does.
 */
export function separatorEnd(tokens: Tokens, k: number, line: Line): number {
  const mark = markAt(tokens, k)
  if (mark === '') return 0
  const isLong = lengthOf(tokens, k) > 1
  const parts =
    isColon(tokens, k) ||
    mark === '?' ||
    mark === '→' ||
    mark === '…' ||
    ((mark === '.' || mark === '_') && isLong) ||
    isLastDot(tokens, k) ||
    (mark === '=' && tokens.gap[k] !== GLUED) ||
    (mark === '-' && markAt(tokens, k + 1) === '>') ||
    (mark === '-' && tokens.gap[k] === BLANK && tokens.gap[k + 1] === BLANK)
  if (!parts) return 0
  let after = k + 1
  if (mark === '?') return after
  const last = Math.min(line.end, k + LONGEST_LEADER)
  while (after < last && ('.…_>='.includes(markAt(tokens, after) || ' ') || markAt(tokens, after) === '-')) {
    // "-5", ".NET": a mark that begins the value.
    const isOne = markAt(tokens, after) === '-' || (markAt(tokens, after) === '.' && lengthOf(tokens, after) === 1)
    if (isOne && tokens.gap[after + 1] === GLUED) break
    after++
  }
  return after
}

/** "Functie ........ Planner": a row of dots leads from any label to its value. */
export function isLeader(tokens: Tokens, k: number): boolean {
  return (lengthOf(tokens, k) >= LEAST_LEADER && '._'.includes(markAt(tokens, k))) || isLastDot(tokens, k)
}

/** "Vergoeding makelaar . € 2,10": what is left of a row of dots behind the longest label. */
function isLastDot(tokens: Tokens, k: number): boolean {
  return (
    markAt(tokens, k) === '.' && lengthOf(tokens, k) === 1 && tokens.gap[k] === BLANK && tokens.gap[k + 1] === BLANK
  )
}

const LEAST_LEADER = 4

/** A colon that is no part of a time, or a bar between blanks ("Opdracht | Planner"). */
export function isColon(tokens: Tokens, k: number): boolean {
  const mark = markAt(tokens, k)
  if (mark === '|') return tokens.gap[k] !== GLUED && tokens.gap[k + 1] !== GLUED
  return mark === ':' && !isClock(tokens, k) && lengthOf(tokens, k) === 1 && !isSmile(tokens, k)
}

/** "Zzp mag niet :( Locatie is Assen", "komt goed :-)". */
function isSmile(tokens: Tokens, k: number): boolean {
  if (tokens.gap[k] === GLUED || tokens.gap[k + 1] !== GLUED) return false
  const mouth = markAt(tokens, k + 1) === '-' ? k + 2 : k + 1
  return (markAt(tokens, mouth) === '(' || markAt(tokens, mouth) === ')') && tokens.gap[mouth + 1] !== GLUED
}

function isClock(tokens: Tokens, k: number): boolean {
  return (
    tokens.type[k - 1] === NUMBER &&
    tokens.type[k + 1] === NUMBER &&
    tokens.gap[k + 1] === GLUED &&
    tokens.gap[k] === GLUED
  )
}
