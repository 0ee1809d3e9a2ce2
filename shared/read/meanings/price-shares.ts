import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { GLUED, isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { QuantityValue, Value } from '../values/value.ts'
import { valuesBetween } from '../values/values-between.ts'
import type { Stretch } from './clause.ts'
import { becomes } from './hours.ts'
import { counts, type Meanings, valuesWithin } from './meanings.ts'

/** A share of the award in percent, and the tokens that state it. */
export type Weight = Stretch & { percent: number }

/** Between the words for quality and price and their two numbers stands no more: "… is in alle gevallen". */
const BETWEEN = 8

/** "prijs/kwaliteit 30/70", "kwaliteit en prijs (60-40)", "60/40 kwaliteit/prijs": the numbers in the order of the words. */
export function asRatio(meanings: Meanings): Weight | null {
  const { cues, tokens } = meanings
  for (const quality of hits(cues, 'weight.quality')) {
    if (!counts(meanings, quality.first)) continue
    const price =
      hitsIn(cues, 'weight.price', quality.end, quality.end + 3)[0] ??
      hitsIn(cues, 'weight.price', Math.max(0, quality.first - 3), quality.first)[0]
    if (!price || hasNumber(tokens, Math.min(price.end, quality.end), Math.max(price.first, quality.first))) continue
    const names = { first: Math.min(price.first, quality.first), end: Math.max(price.end, quality.end) }
    const found = ratioBehind(tokens, names.end) ?? ratioBefore(tokens, names.first)
    if (!found) continue
    const [a, b] = found.shares
    const percent = price.first < quality.first ? a : b
    return { first: Math.min(names.first, found.first), end: Math.max(names.end, found.end), percent }
  }
  return null
}

function hasNumber(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (tokens.type[k] === NUMBER) return true
  return false
}

type Ratio = Stretch & { shares: [number, number] }

function ratioBehind(tokens: Tokens, from: number): Ratio | null {
  for (let k = from; k < Math.min(tokens.count, from + BETWEEN); k++) {
    const found = ratioAt(tokens, k)
    if (found) return found
  }
  return null
}

/** "70% / 30% (kwaliteit/prijs)". */
const LONGEST_RATIO = 7

function ratioBefore(tokens: Tokens, before: number): Ratio | null {
  for (let k = before - 1; k >= Math.max(0, before - LONGEST_RATIO); k--) {
    const found = ratioAt(tokens, k)
    if (found) return found
  }
  return null
}

/** Two numbers that make up a hundred: "60/40", "60% : 40%", "60 en 40 procent". */
function ratioAt(tokens: Tokens, first: number): Ratio | null {
  const a = tokens.number[first] ?? -1
  if (tokens.type[first] !== NUMBER || a < 0) return null
  let k = shareEnd(tokens, first + 1)
  if (isWord(tokens, k, 'staat') && isWord(tokens, k + 1, 'tot')) k++
  if (!isMark(tokens, k, '/-:|') && !isWord(tokens, k, 'en', 'and', 'om', 'tegen', 'versus', 'vs', 'to', 'tot'))
    return null
  k = shareEnd(tokens, k + 1)
  const b = tokens.number[k] ?? -1
  if (tokens.type[k] !== NUMBER || b < 0 || a + b !== 100) return null
  return { first, end: shareEnd(tokens, k + 1), shares: [a, b] }
}

function shareEnd(tokens: Tokens, k: number): number {
  return isMark(tokens, k, '%') || isWord(tokens, k, 'procent', 'percent', 'punten', 'respectievelijk') ? k + 1 : k
}

/** Every share that a stretch tells in percent, else in points. */
export function sharesIn(meanings: Meanings, { first, end }: Stretch): Weight[] {
  const told = valuesWithin(meanings, first, end).filter(({ kind }) => kind === 'quantity')
  const shares = told.flatMap((value, k) =>
    value.kind === 'quantity' && value.unit === 'percent' && isShare(meanings, value, told[k + 1])
      ? [{ first: value.first, end: value.end, percent: value.max }]
      : [],
  )
  return shares.length > 0 ? shares : sharesOfPoints(meanings.tokens, first, end)
}

/** Not "van 40% naar", "vorige keer voor 50%", "21% btw", "btw (21%)", "3% van het tarief". */
function isShare(meanings: Meanings, { first, end, min, max }: QuantityValue, next: Stretch | undefined): boolean {
  const { cues, tokens } = meanings
  if (max > 100 || min !== max || !counts(meanings, first)) return false
  if (next && becomes(tokens, end, next.first)) return false
  return !hasHit(cues, 'basis.vat', first - 2, end + 2) && !hasHit(cues, 'share.ofRate', end, end + 1)
}

/** "30 van de 100 punten", "3 of 10 points": shares that are told in points. */
function sharesOfPoints(tokens: Tokens, first: number, end: number): Weight[] {
  const found: Weight[] = []
  for (let k = first; k < end; k++) {
    const own = tokens.type[k] === NUMBER ? numberAt(tokens, k, end) : null
    if (!own || !isWord(tokens, own.end, 'van', 'of')) continue
    let at = own.end + 1
    while (at < end && isWord(tokens, at, 'de', 'het', 'in', 'totaal', 'totale', 'maximaal', 'the', 'a', 'total')) at++
    const whole = numberAt(tokens, at, end)
    if (!whole || !isWord(tokens, whole.end, 'punten', 'points', 'pt')) continue
    const percent = Math.round((own.value * 1000) / whole.value) / 10
    if (percent <= 100) found.push({ first: k, end: whole.end + 1, percent })
  }
  return found.length > 0 ? found : pointsOfWhole(tokens, first, end)
}

/** "Plan 50 punten, ervaring 30 punten, prijs 20 punten": points of several things that make up a hundred. */
function pointsOfWhole(tokens: Tokens, first: number, end: number): Weight[] {
  const found: Weight[] = []
  for (let k = first; k + 1 < end; k++) {
    const own = tokens.type[k] === NUMBER ? numberAt(tokens, k, end) : null
    if (own && isWord(tokens, own.end, 'punten', 'points', 'punt', 'pt', 'pts'))
      found.push({ first: k, end: own.end + 1, percent: own.value })
  }
  return found.length > 1 && found.reduce((sum, { percent }) => sum + percent, 0) === 100 ? found : []
}

/** No award has more parts, and its smallest is more than nothing. */
const MOST_PARTS = 6

/** "Van de 100 punten gaan er 60 naar het plan en 40 naar het tarief", "prijs 30, kwaliteit 70": bare numbers that make up a hundred. */
export function numbersOfWhole({ tokens, values }: Meanings, first: number, end: number): Weight[] {
  const others = valuesBetween(values, first, end).filter(
    (value) => value.kind !== 'quantity' || value.unit !== 'percent',
  )
  const found: Weight[] = []
  for (let k = first; k < end; k++) {
    const percent = tokens.number[k] ?? -1
    if (tokens.type[k] !== NUMBER || percent < 1 || percent >= 100) continue
    const isDecimal = isMark(tokens, k + 1, '.,') && tokens.gap[k + 1] === GLUED && tokens.type[k + 2] === NUMBER
    if (isDecimal || others.some((value) => value.first <= k && k < value.end && !isWeak(value))) return []
    if (isWord(tokens, k + 1, 'uur', 'dagen', 'cv', 'cvs', 'kandidaten', 'criteria', 'jaar', 'pagina', 'euro'))
      return []
    found.push({ first: k, end: shareEnd(tokens, k + 1), percent })
  }
  if (found.length === 1 && isOfHundred(tokens, first, end)) return found
  const isWhole = found.length > 1 && found.length <= MOST_PARTS
  return isWhole && found.reduce((sum, { percent }) => sum + percent, 0) === 100 ? found : []
}

/** "Van de 100 punten zijn er 35 voor het tarief", "30 punten te behalen van de 100". */
function isOfHundred(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (tokens.number[k] === 100 && isWord(tokens, k - 1, 'de', 'totaal', 'the') && !isMark(tokens, k + 1, '%'))
      return true
  return false
}

const isWeak = (value: Value) => value.kind === 'date' && value.weak === true

/** "De helft", "een kwart" of the award. */
export function fractionIn(tokens: Tokens, first: number, end: number): Weight | null {
  for (let k = first; k < end; k++) {
    const percent = isWord(tokens, k, 'helft', 'half') ? 50 : isWord(tokens, k, 'kwart', 'quarter') ? 25 : 0
    if (percent > 0 && isWord(tokens, k - 1, 'de', 'een', 'a', 'voor')) return { first: k, end: k + 1, percent }
  }
  return null
}
