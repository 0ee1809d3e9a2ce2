import type { LabelKind } from '../../vocabulary/labels.ts'
import { learnedKind } from '../../vocabulary/learned-labels.ts'
import type { Blocks } from '../blocks/blocks.ts'
import { labelFrom } from '../blocks/label-match.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { GLUED, isCapital, isMark, isWord, NUMBER, WORD } from '../tokens/tokens.ts'
import { placeAt } from '../values/places.ts'
import { referenceAt } from '../values/reference.ts'
import { containsRole } from '../values/roles.ts'
import type { Value } from '../values/value.ts'
import { valuesBetween } from '../values/values-between.ts'
import { answerIn } from './stance.ts'

/** A guess that is less sure is none. */
const SURE = 0.7
/** A value is a few words; what is longer is prose behind a heading. */
const LONGEST_VALUE = 24

/**
 * The pairs, those with a label that no row knows named by what was learned from the rows, where their value is of the
 * sort that such a label has: "Buyer organisation", "Weekinzet". A wrong name costs more than none.
 */
export function namedPairs(blocks: Blocks, values: Value[]): Pair[] {
  return blocks.pairs.map((pair) => (pair.kind === null ? named(blocks, values, pair) : pair))
}

function named(blocks: Blocks, values: Value[], pair: Pair): Pair {
  if (isRate(blocks, values, pair)) return { ...pair, kind: 'rate', learned: true }
  if (pair.end - pair.first > LONGEST_VALUE || !BESIDE.has(pair.shape)) return pair
  if (isNumberOfFirm(blocks, pair) && fits(blocks, values, pair, 'number')) return { ...pair, kind: 'number' }
  const words: string[] = []
  for (let k = pair.labelFirst; k < pair.labelEnd; k++)
    if (blocks.tokens.type[k] === WORD) words.push(blocks.tokens.word[k]?.folded ?? '')
  const { kind, sure } = learnedKind(words)
  return sure >= SURE && fits(blocks, values, pair, kind) ? { ...pair, kind, learned: true } : pair
}

const BESIDE = new Set<Pair['shape']>(['colon', 'cell', 'column', 'json'])

/** "Aanvraagnummer Flexpunt": whose number it is stands behind the label. */
function isNumberOfFirm({ tokens }: Blocks, { labelFirst, labelEnd }: Pair): boolean {
  const label = labelFrom(tokens, labelFirst, labelEnd)
  if (label?.kind !== 'number' || label.end >= labelEnd) return false
  for (let k = label.end; k < labelEnd; k++)
    if (!isCapital(tokens, k) && !isMark(tokens, k, ':') && tokens.gap[k] !== GLUED) return false
  return isCapital(tokens, label.end)
}

/** "Hoogste bedrag per uur: € 90", "Max. €/uur ⇥ 90": words for a rate in the label, and an amount that can be one. */
function isRate({ cues, tokens }: Blocks, values: Value[], pair: Pair): boolean {
  const { labelFirst, labelEnd, first, end } = pair
  if (end - first > LONGEST_VALUE || !saysRate(cues, labelFirst, labelEnd)) return false
  const amount = valuesBetween(values, first, end).find(({ kind }) => kind === 'amount')
  if (amount?.kind === 'amount') return amount.maxCents >= LEAST_RATE && amount.maxCents <= MOST_RATE
  const bare = numberAt(tokens, first, end)
  if (bare?.end !== end || bare.value * 100 < LEAST_RATE || bare.value * 100 > MOST_RATE) return false
  for (let k = labelFirst; k < labelEnd; k++)
    if (isMark(tokens, k, '€') || isWord(tokens, k, 'euro', 'eur')) return true
  return hasHit(cues, 'bound.most', labelFirst, labelEnd)
}

/** Whether a label speaks of a rate, and of no fee, salary or budget. */
export function saysRate(cues: Blocks['cues'], first: number, end: number): boolean {
  return (
    hasHit(cues, 'rate.word', first, end) &&
    !hasHit(cues, 'fee.word', first, end) &&
    !hasHit(cues, 'money.other', first, end) &&
    !hasHit(cues, 'rate.others', first, end)
  )
}

/** Whether a value is of the sort that a kind of label has; what may be any words is left unnamed. */
function fits(blocks: Blocks, values: Value[], { first, end }: Pair, kind: LabelKind): boolean {
  const { tokens, cues } = blocks
  const within = valuesBetween(values, first, end)
  const has = (test: (value: Value) => boolean) => within.some(test)
  switch (kind) {
    case 'rate':
      return has((value) => value.kind === 'amount' && value.maxCents >= LEAST_RATE && value.maxCents <= MOST_RATE)
    case 'hours':
      return has((value) => value.kind === 'quantity' && value.unit === 'hour')
    case 'duration':
      return has((value) => value.kind === 'quantity' && (value.unit === 'month' || value.unit === 'year'))
    case 'start':
    case 'end':
    case 'deadline':
    case 'questions':
    case 'answers':
    case 'interviews':
    case 'published':
      return has((value) => value.kind === 'date') || (kind === 'start' && hasHit(cues, 'soon.surely', first, end))
    case 'positions':
    case 'perSupplier':
      return end - first <= SHORT && isCount(numberAt(tokens, first, end)?.value)
    case 'payScale':
      return end - first <= SHORT && isScale(numberAt(tokens, first, end)?.value)
    case 'education':
      return (['education.mbo', 'education.hbo', 'education.wo'] as const).some((cue) => hasHit(cues, cue, first, end))
    case 'place':
      return placeAt(tokens, first, end) !== null
    case 'title':
      return containsRole(tokens, first, end)
    case 'number':
      return referenceAt(tokens, first, end)?.end === end && hasDigits(blocks, first, end)
    case 'client':
      return end - first <= LONGEST_NAME && tokens.type[first] === WORD && isCapital(tokens, first)
    case 'selfEmployed':
    case 'hybrid':
      return end - first <= SHORT && answerIn(tokens, first, end) !== null
    default:
      return false
  }
}

const LEAST_RATE = 20_00
const MOST_RATE = 400_00
const SHORT = 6
const LONGEST_NAME = 8

function isCount(value: number | undefined): boolean {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 30
}

function isScale(value: number | undefined): boolean {
  return value !== undefined && value >= 1 && value <= 19
}

function hasDigits({ tokens }: Blocks, first: number, end: number): boolean {
  let digits = 0
  for (let k = first; k < end; k++)
    if (tokens.type[k] === NUMBER) digits += (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
  return digits >= 3
}
