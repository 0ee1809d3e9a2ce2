import type { RequestRecord } from '../../request.ts'
import { pairAround } from '../blocks/blocks.ts'
import { ANOTHER } from '../blocks/scope.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { CELL, isMark, isWord } from '../tokens/tokens.ts'
import { bareAmountAt } from '../values/amount.ts'
import type { Value } from '../values/value.ts'
import type { Stretch } from './clause.ts'
import { isChargedByName, isTakenByName, takenByName } from './fee-by-name.ts'
import { chargeIn, MOST_CENTS, MOST_PERCENT, smallValues } from './fee-taken.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf, valuesWithin } from './meanings.ts'
import { newestOf } from './newest.ts'
import { noFeeIn } from './no-fee.ts'

type StatedFee = Stretch & { fee: NonNullable<RequestRecord['brokerFee']> }

/** Every statement of the broker's fee: below its label, below its heading, in running text. */
export function statedFees(meanings: Meanings): StatedFee[] {
  const labelled = [
    ...pairsOf(meanings, 'fee').flatMap((pair) => feeOfLabel(meanings, pair) ?? []),
    ...meanings.pairs.flatMap((pair) => {
      const amount = takenByName(meanings, pair)
      return amount ? (feeOf(meanings, amount) ?? []) : []
    }),
  ]
  const section: StatedFee[] = []
  const running: StatedFee[] = []
  for (const sentence of sentencesAboutFees(meanings)) {
    const found = feeIn(meanings, sentence, sentence.word)
    if (found && !hasHit(meanings.cues, 'stands.elsewhere', sentence.first, sentence.end))
      (sectionKind(meanings, sentence.first) === 'fee' ? section : running).push(found)
  }
  return newestOf(meanings, [...labelled, ...section, ...running])
}

function feeOfLabel(meanings: Meanings, { first, end }: Stretch): StatedFee | null {
  const found = amountIn(meanings, { first, end }, first) ?? bareIn(meanings, first, end)
  if (found) return found
  const none = hitsIn(meanings.cues, 'fee.none', first, end)[0]
  if (none) return { first: none.first, end: none.end, fee: { kind: 'none' } }
  const isZero = meanings.tokens.number[first] === 0 || isWord(meanings.tokens, first, 'nee')
  return isZero ? { first, end, fee: { kind: 'none' } } : null
}

/** "1,90", "2": a number alone below the label is euros an hour. */
function bareIn(meanings: Meanings, first: number, end: number): StatedFee | null {
  const amount = bareAmountAt(meanings.tokens, first, end)
  if (!amount || amount.maxCents > MOST_CENTS) return null
  if (amount.end < end && amount.per === null && !isMark(meanings.tokens, amount.end, '(,;.')) return null
  return amount.maxCents === 0
    ? { first, end: amount.end, fee: { kind: 'none' } }
    : { first, end: amount.end, fee: { kind: 'perHour', cents: amount.maxCents } }
}

type AboutFee = Stretch & { word: Hit | null }

/** The sentences that name a fee, say what the broker charges, or stand below a heading about the fee. */
function sentencesAboutFees(meanings: Meanings): AboutFee[] {
  const found = new Map<number, AboutFee>()
  const add = (token: number, word: Hit | null) => {
    const at = meanings.sentenceAt[token] ?? 0
    const pair = pairAround(meanings, token)
    if (!found.has(at) && counts(meanings, token) && pair?.kind !== 'fee')
      found.set(at, { ...withLabel(meanings, token), word })
  }
  for (const hit of hits(meanings.cues, 'fee.word')) {
    add(hit.first, hit)
    const answer = answerTo(meanings, hit.first)
    if (answer) add(answer.first, null)
  }
  for (const hit of hits(meanings.cues, 'fee.charged')) {
    const { first, end } = sentenceOf(meanings, hit.first)
    if (hasHit(meanings.cues, 'money.other', first, end) || hasHit(meanings.cues, 'stands.other', first, end)) continue
    if (hasHit(meanings.cues, 'fee.by', first, end) || isChargedByName(meanings, hit)) add(hit.first, null)
  }
  let asked = -1
  for (const { first } of smallValues(meanings)) {
    const at = meanings.sentenceAt[first] ?? 0
    // A sentence may hold thousands of amounts, and is asked once.
    if (at !== asked && !found.has(at) && chargeIn(meanings, sentenceOf(meanings, first))) add(first, null)
    asked = at
  }
  for (const hit of hits(meanings.cues, 'fee.taken')) if (isTakenByName(meanings, hit)) add(hit.first, hit)
  for (const { kind, heading, first, end } of meanings.sections) {
    if (kind !== 'fee' || heading < 0 || first >= end) continue
    const from = meanings.lines[first]?.first ?? 0
    for (let k = from; k < Math.min(meanings.lines[end - 1]?.end ?? 0, from + 100); k = sentenceOf(meanings, k).end)
      add(k, null)
  }
  return [...found.values()].sort((a, b) => a.first - b.first)
}

/** In a chat, "En jullie fee?" of another, and the amount with which the asking side answers. */
function answerTo(meanings: Meanings, token: number): Stretch | null {
  const { sentences, sentenceAt, scope, lineAt } = meanings
  const at = sentenceAt[token] ?? 0
  if (!sentences[at]?.asks || scope[lineAt[token] ?? 0] !== ANOTHER) return null
  const behind = sentences.slice(at + 1, at + 1 + FARTHEST_ANSWER)
  return (
    behind.find(
      ({ first, end }) =>
        counts(meanings, first) && valuesWithin(meanings, first, end).some(({ kind }) => kind === 'amount'),
    ) ?? null
  )
}

const FARTHEST_ANSWER = 5

/** "HuurSlim-fee: € 1,00", "fee HuurSlim   € 1,00": the words of a label that we do not know speak of its value. */
function withLabel(meanings: Meanings, token: number): Stretch {
  const { first, end } = sentenceOf(meanings, token)
  const pair = pairAround(meanings, end)
  if (pair?.kind === null && pair.labelFirst === first) return { first, end: pair.end }
  return meanings.tokens.gap[end] === CELL && !pair ? { first, end: sentenceOf(meanings, end).end } : { first, end }
}

/** Near the word for the fee stands its amount; a rate in the same sentence is too high for one. */
function feeIn(meanings: Meanings, sentence: Stretch, word: Hit | null): StatedFee | null {
  if (!word) return amountIn(meanings, sentence, sentence.first) ?? noneIn(meanings, sentence, sentence.first)
  const near = { first: Math.max(sentence.first, word.first - 14), end: Math.min(sentence.end, word.end + 26) }
  const found = amountIn(meanings, near, word.end) ?? exactBehind(meanings, word.end, sentence.end)
  if (!found) return noneIn(meanings, near, word.first)
  return { ...found, first: Math.min(found.first, word.first), end: Math.max(found.end, word.end) }
}

/** "Onze fee is 1,90": so exact a number right behind the word is euros an hour. */
function exactBehind(meanings: Meanings, from: number, end: number): StatedFee | null {
  const { tokens } = meanings
  let k = from
  while (k < Math.min(end, from + 3) && isWord(tokens, k, '(', ':', '=', 'is', 'van', 'ad', 'a', 'bedraagt')) k++
  const amount = bareAmountAt(tokens, k, end)
  if (!amount || amount.maxCents % 100 === 0 || isWord(tokens, amount.end, 'per')) return null
  return bareIn(meanings, k, amount.end)
}

/** The amount or share behind a token, else the one before it. */
function amountIn(meanings: Meanings, { first, end }: Stretch, from: number): StatedFee | null {
  const all = valuesWithin(meanings, first, end).flatMap((value) => feeOf(meanings, value) ?? [])
  const at = all.findIndex((stated) => stated.first >= from)
  const found = all[at] ?? all.at(-1) ?? null
  // "Van € 3,00 naar € 2,25 per uur".
  const next = all[at + 1]
  return found && next && isWord(meanings.tokens, next.first - 1, 'naar', 'to') ? next : found
}

function feeOf(meanings: Meanings, value: Value): StatedFee | null {
  const { cues } = meanings
  const { first, end } = value
  if (hasHit(cues, 'fee.once', Math.max(0, first - 3), end + 3)) return null
  if (value.kind === 'amount') {
    const isHourly = value.per === null || value.per === 'hour'
    if (!isHourly || value.maxCents > MOST_CENTS || isPerOther(meanings, end)) return null
    if (value.maxCents === 0) return { first, end, fee: { kind: 'none' } }
    return { first, end, fee: { kind: 'perHour', cents: value.maxCents } }
  }
  if (value.kind !== 'quantity' || value.unit !== 'percent' || value.max > MOST_PERCENT) return null
  if (hasHit(cues, 'fee.otherShare', end, end + 4)) return null
  if (value.max === 0) return { first, end, fee: { kind: 'none' } }
  return { first, end, fee: { kind: 'percent', percent: value.max } }
}

function isPerOther({ cues, tokens }: Meanings, k: number): boolean {
  if (hasHit(cues, 'money.perOther', k, k + 1)) return true
  return isWord(tokens, k, 'per') && isWord(tokens, k + 1, 'maand', 'jaar', 'dag', 'week')
}

function noneIn(meanings: Meanings, sentence: Stretch, word: number): StatedFee | null {
  const none = noFeeIn(meanings, sentence, word)
  return none && { ...none, fee: { kind: 'none' } }
}
