import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Sentence } from '../blocks/sentence.ts'
import { GLUED, isCapital, isMark, isWord, MARK, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { amountAt } from './amount.ts'
import { bareStretchAt } from './bare-clock.ts'
import { clockAt } from './clock.ts'
import { datesAt } from './date.ts'
import { quantityAt } from './quantity.ts'
import type { Clock, DateValue, Value } from './value.ts'

/** Every date, time, amount and quantity of a text, once each, in text order. None goes past the end of its sentence. */
export function valuesIn(tokens: Tokens, sentences: Sentence[]): Value[] {
  const values: Value[] = []
  for (const { first, end } of sentences) {
    let k = first
    while (k < end) {
      if (!mayBegin(tokens, k)) {
        k++
        continue
      }
      const found = valuesAt(tokens, k, end)
      const day = found[0]
      if (day?.kind === 'date') takeTimeBefore(tokens, values, day, first)
      for (const value of found) values.push(value)
      k = found.at(-1)?.end ?? k + 1
    }
  }
  return values
}

/** "Om 12.00 uur op vrijdag 6 maart": the time before a date is its time. */
function takeTimeBefore(tokens: Tokens, values: Value[], day: DateValue, first: number) {
  const before = values.at(-1)
  if (!before || day.time !== null || before.first < first || day.first - before.end > 1) return
  if (day.first > before.end && !isWord(tokens, before.end, 'op', 'on') && !isMark(tokens, before.end, ',')) return
  const clock = before.kind === 'clock' ? before.clock : hourAt(tokens, before)
  if (!clock) return
  values.pop()
  day.time = clock
  day.first = before.first
}

/** "Vóór 12 uur op vrijdag": hours are a time of day beside a word that says so. */
function hourAt(tokens: Tokens, value: Value): Clock | null {
  if (value.kind !== 'quantity' || value.unit !== 'hour' || value.per !== null || value.min !== value.max) return null
  const said = isWord(tokens, value.first - 1, 'om', 'voor', 'uiterlijk', 'tot', 'by', 'before', 'at', 'vanaf')
  return said && Number.isInteger(value.min) && value.min <= 24 ? { from: value.min * 60, to: null } : null
}

function valuesAt(tokens: Tokens, k: number, limit: number): Value[] {
  const type = tokens.type[k]
  if (type === MARK) {
    const amount = amountAt(tokens, k, limit)
    return amount ? [amount] : []
  }
  const dates = datesAt(tokens, k, limit)
  if (dates && !dates[0]?.weak) return dates
  const amount = amountAt(tokens, k, limit)
  if (amount) return [amount]
  const clock = clockAt(tokens, k, limit)
  // "Tussen 16 en 24 uur per week" are no times of day.
  const weekly =
    clock && isWord(tokens, k, 'tussen', 'between') ? quantityAt(tokens, behindArticle(tokens, k), limit) : null
  if (weekly?.per === 'week') return [weekly]
  const quantity = type === NUMBER || tokens.word[k]?.atom?.kind === 'number' ? quantityAt(tokens, k, limit) : null
  if (
    quantity &&
    (!clock || quantity.per !== null || quantity.end > clock.end || (quantity.unit === 'hour' && !isOClock(tokens, k)))
  )
    return [quantity]
  if (clock) return [{ kind: 'clock', first: k, end: clock.end, clock: clock.clock }]
  if (dates || type !== NUMBER) return dates ?? []
  const stretch = bareStretchAt(tokens, k, limit)
  return stretch && !isMoney(tokens, stretch.end) ? [{ kind: 'clock', first: k, ...stretch }] : []
}

/** "9.00-13.00 euro" is no time of day. */
function isMoney(tokens: Tokens, k: number): boolean {
  return isMark(tokens, k, '€%') || isWord(tokens, k, 'euro', 'eur', 'punten', 'punt', 'ex', 'excl', 'p', 'per')
}

/** "Tussen de 16": the number stands behind the article. */
function behindArticle(tokens: Tokens, k: number): number {
  return isWord(tokens, k + 1, 'de', 'the') ? k + 2 : k + 1
}

/** "09:00", "9.30 uur" and "half tien" are times of day; "32 uur" is a number of hours until words say otherwise. */
function isOClock(tokens: Tokens, k: number): boolean {
  return isMark(tokens, k + 1, ':.') || tokens.type[k] === WORD
}

/** "B4 Vaste dagen": the number of a field, and none of days. */
function isOfCode(tokens: Tokens, k: number): boolean {
  const before = tokens.word[k - 1]
  if (tokens.gap[k] !== GLUED || tokens.type[k - 1] !== WORD || before?.folded.length !== 1) return false
  return isCapital(tokens, k - 1) && before.folded !== 'x'
}

const OPENERS = wordSet(`
  half kwart quarter middernacht noon midnight begin medio eind einde week wk eur euro tussen early mid late end
  midden weeknummer eerste
`)

function mayBegin(tokens: Tokens, k: number): boolean {
  const type = tokens.type[k]
  if (type === NUMBER) return !isOfCode(tokens, k)
  if (type === MARK) return isMark(tokens, k, '€')
  const word = tokens.word[k]
  const opens = isOneOf(word, OPENERS) || (word !== undefined && word.atom !== null && word.atom.kind !== 'unit')
  if (!opens) return false
  // "uren per week 24" is no week of the year.
  return !(isWord(tokens, k, 'week', 'wk') && isWord(tokens, k - 1, 'per', 'p', 'a'))
}
