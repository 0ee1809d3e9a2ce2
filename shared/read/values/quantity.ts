import type { Unit } from '../../vocabulary/word.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { numberAt } from '../tokens/number.ts'
import { GLUED, isMark, isWord, type Tokens, WORD } from '../tokens/tokens.ts'
import { perAt } from './per.ts'
import type { QuantityValue } from './value.ts'

/** A number or range with its unit at a token: "24 tot 28 uur per week", "2 x 6 maanden", "4 dagen", "0,8 fte". */
export function quantityAt(tokens: Tokens, k: number, limit: number): QuantityValue | null {
  const first = numberAt(tokens, k, limit)
  if (!first) return null
  const times = timesAt(tokens, first.end, limit)
  if (times !== null) {
    const inner = numberAt(tokens, times, limit)
    const found = inner && rangeFrom(tokens, k, inner, limit)
    if (found) return { ...found, times: first.value, article: first.article }
  }
  const about = first.article ? aboutAt(tokens, k, first.end, limit) : null
  const found = about ?? rangeFrom(tokens, k, first, limit)
  return found ? { ...found, times: null, article: first.article && !about } : null
}

type Range = Omit<QuantityValue, 'times' | 'article'>

/** "Een maand of acht", "een uur of 30 per week". */
function aboutAt(tokens: Tokens, k: number, from: number, limit: number): Range | null {
  const unit = unitAt(tokens, from, limit)
  const number = unit && isWord(tokens, unit.end, 'of') ? numberAt(tokens, unit.end + 1, limit) : null
  if (!unit || !number || number.article || unitAt(tokens, number.end, limit)) return null
  const per = perAt(tokens, number.end, limit)
  const value = number.value * unit.value
  const end = per?.end ?? number.end
  return { kind: 'quantity', first: k, end, min: value, max: value, unit: unit.unit, per: per?.unit ?? null }
}

/** "1 jaar en 3 maanden", where the months are no option on top of the year. */
function monthsBehind(tokens: Tokens, k: number, limit: number): { value: number; end: number } | null {
  const number = isWord(tokens, k, 'en', 'and') ? numberAt(tokens, k + 1, limit) : null
  const unit = number && !number.article && number.value < 12 ? unitAt(tokens, number.end, limit) : null
  if (unit?.unit !== 'month' || isWord(tokens, unit.end, 'optie', 'verlenging', 'optioneel', 'extra')) return null
  return { value: number?.value ?? 0, end: unit.end }
}

/** The range that a first number opens; `k`: where its words begin. */
function rangeFrom(tokens: Tokens, k: number, opening: { value: number; end: number }, limit: number): Range | null {
  let min = opening.value
  let max = opening.value
  let end = opening.end
  let unit = unitAt(tokens, end, limit)
  if (unit) end = unit.end
  const months = unit?.unit === 'year' ? monthsBehind(tokens, end, limit) : null
  if (months) {
    const value = min * 12 + months.value
    return { kind: 'quantity', first: k, end: months.end, min: value, max: value, unit: 'month', per: null }
  }
  for (let n = 0; n < 4; n++) {
    const joint = jointEnd(tokens, end, limit)
    const next = joint === null ? null : numberAt(tokens, joint, limit)
    if (!next || next.article) break
    const nextUnit = unitAt(tokens, next.end, limit)
    const list = isMark(tokens, end, ',')
    // "6 maanden - 16-24 uur": a dash with blanks around it parts two facts.
    if (unit && isMark(tokens, end, '-') && tokens.gap[end] !== 0 && tokens.gap[end + 1] !== 0 && nextUnit === null)
      break
    if (list && !nextUnit && !listGoesOn(tokens, next.end)) break
    if (unit && nextUnit && nextUnit.unit !== unit.unit) break
    if (unit && !nextUnit && !(isMark(tokens, end, '-/') && tokens.gap[end] === GLUED)) break
    min = Math.min(min, next.value)
    max = Math.max(max, next.value)
    end = nextUnit?.end ?? next.end
    unit = nextUnit ?? unit
  }
  if (!unit) return null
  const per = perAt(tokens, end, limit)
  return {
    kind: 'quantity',
    first: k,
    end: per?.end ?? end,
    min: min * unit.value,
    max: max * unit.value,
    unit: unit.unit,
    per: per?.unit ?? null,
  }
}

function listGoesOn(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'of', 'en', 'or') || isMark(tokens, k, ',')
}

const WHOLE = wordSet('volle hele gehele volledige kalender vaste verplichte whole full fixed')

/** Short words that are no abbreviations: a dot behind them ends the sentence. */
const FULL = new Set(['uur', 'dag', 'fte', 'day'])

/** "uur", "maand(en)", "%", "-urige". */
function unitAt(tokens: Tokens, k: number, limit: number): { unit: Unit; value: number; end: number } | null {
  if (k >= limit) return null
  let at = k
  if (isMark(tokens, at, '%')) return { unit: 'percent', value: 1, end: at + 1 }
  if (isMark(tokens, at, '+') && tokens.gap[at] === GLUED) at++
  if (isMark(tokens, at, '-') && tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED) at++
  if (isOneOf(tokens.word[at], WHOLE)) at++
  if (isWord(tokens, at, 'a', 'an') && isWord(tokens, at - 1, 'half')) at++
  if (isWord(tokens, at, 'half', 'halve')) {
    const half = unitAt(tokens, at + 1, limit)
    return half ? { ...half, value: half.value / 2 } : null
  }
  const word = tokens.word[at]
  if (at >= limit || tokens.type[at] !== WORD) return null
  if (word?.folded === 'urige' || word?.folded === 'uurs') return { unit: 'hour', value: 1, end: at + 1 }
  if (word?.atom?.kind !== 'unit') return null
  let end = at + 1
  if (
    isMark(tokens, end, '(') &&
    isWord(tokens, end + 1, 'en', 's') &&
    isMark(tokens, end + 2, ')') &&
    tokens.gap[end] === GLUED
  )
    end += 3
  if (isMark(tokens, end, "'") && isWord(tokens, end + 1, 's') && tokens.gap[end] === GLUED) end += 2
  if (
    isMark(tokens, end, '.') &&
    tokens.gap[end] === GLUED &&
    word.folded.length <= 3 &&
    !FULL.has(word.folded) &&
    end < limit
  )
    end++
  return { unit: word.atom.unit, value: word.atom.value, end: Math.min(end, limit) }
}

function timesAt(tokens: Tokens, k: number, limit: number): number | null {
  if (k >= limit) return null
  if (
    isWord(tokens, k, 'x', 'keer', 'maal', 'times', 'optiejaren', 'opties', 'verlengingen', 'periodes', 'perioden') ||
    isMark(tokens, k, '×*')
  ) {
    let at = k + 1
    while (
      isWord(tokens, at, 'van', 'met', 'a', 'telkens', 'een', 'of', 'met', 'periode', 'optioneel') &&
      at < limit &&
      !numberAfterArticle(tokens, at)
    )
      at++
    return at
  }
  return null
}

function numberAfterArticle(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'een') && tokens.word[k + 1]?.atom?.kind === 'unit'
}

function jointEnd(tokens: Tokens, k: number, limit: number): number | null {
  if (k >= limit) return null
  if (tokens.type[k] !== WORD && !isMark(tokens, k, ',')) return isMark(tokens, k, '-/') ? k + 1 : null
  if (isWord(tokens, k, 'tot') && isWord(tokens, k + 1, 'en') && isWord(tokens, k + 2, 'met')) return k + 3
  if (isWord(tokens, k, 't') && isMark(tokens, k + 1, '/') && isWord(tokens, k + 2, 'm')) return k + 3
  if (isWord(tokens, k, 'tot', 'a', 'of', 'en', 'to', 'or', 'and')) {
    let at = k + 1
    while (isWord(tokens, at, 'maximaal', 'max', 'maximum', 'liefst') || isMark(tokens, at, '.')) at++
    return atMostEnd(tokens, at)
  }
  if (tokens.type[k] === WORD) return null
  let at = k + 1
  while (isWord(tokens, at, 'maximaal', 'max', 'maximum') || isMark(tokens, at, '.')) at++
  return atMostEnd(tokens, at)
}

/** "Ten minste 24 en ten hoogste 32 uur", "minstens 16, hooguit 24 uur", "niet minder dan 24 en niet meer dan 32". */
function atMostEnd(tokens: Tokens, k: number): number {
  if (isWord(tokens, k, 'hooguit', 'hoogstens')) return k + 1
  if (isWord(tokens, k, 'ten', 'op') && isWord(tokens, k + 1, 'hoogste', 'hoogst')) return k + 2
  if (isWord(tokens, k, 'op') && isWord(tokens, k + 1, 'zijn') && isWord(tokens, k + 2, 'hoogst')) return k + 3
  const isNotMore = isWord(tokens, k, 'niet', 'not') && isWord(tokens, k + 1, 'meer', 'more')
  return isNotMore && isWord(tokens, k + 2, 'dan', 'than') ? k + 3 : k
}
