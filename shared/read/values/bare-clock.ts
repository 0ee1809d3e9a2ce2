import { isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type ClockAt, digitalMoment } from './clock.ts'

/** "11.30" where only a time can stand, as under the label of a closing. */
export function bareClockAt(tokens: Tokens, k: number, limit: number): ClockAt | null {
  const moment = tokens.type[k] === NUMBER ? digitalMoment(tokens, k, limit) : null
  return moment ? { clock: { from: moment.minutes, to: null }, end: moment.end } : null
}

/** "9.00-13.00": two times without a word, the second later on the day. */
export function bareStretchAt(tokens: Tokens, k: number, limit: number): ClockAt | null {
  const from = bareClockAt(tokens, k, limit)
  if (!from || from.end >= limit) return null
  const joins = isMark(tokens, from.end, '-–') || isWord(tokens, from.end, 'tot', 'en')
  const to = joins ? bareClockAt(tokens, from.end + 1, limit) : null
  if (!to || to.end > limit || to.clock.from <= from.clock.from) return null
  return { clock: { from: from.clock.from, to: to.clock.from }, end: to.end }
}
