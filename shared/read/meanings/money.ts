import type { Cue } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { pairAround } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import { isMark, isWord, MARK, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { bareAmountAt } from '../values/amount.ts'
import { nextQuestion } from './answer.ts'
import { withCarried } from './carried-money.ts'
import { headingAt, labelAbove } from './label-above.ts'
import { aboveLevels } from './level-list.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf, valuesWithin } from './meanings.ts'
import { isMoneyBehind, saidToBeMost } from './said-to-be-most.ts'
import type { Money, Phrase } from './told-money.ts'

/** All amounts that may be rates, in text order: with a sign or a unit, below a label for rates, or behind a word for one. */
export function moneyIn(meanings: Meanings): Money[] {
  const found: Money[] = []
  for (const value of meanings.values) {
    if (value.kind !== 'amount' || !counts(meanings, value.first)) continue
    const kind = pairAround(meanings, value.first)?.kind ?? null
    const isBudget = kind === 'budget' && (value.per === 'hour' || value.per === 'day')
    if (kind === null || isBudget || !OTHER_LABELS.has(kind) || isBehindNumber(meanings, value.first))
      found.push({ ...value, phrase: phraseAt(meanings, value.first) })
  }
  for (const pair of pairsOf(meanings, 'rate')) addBare(meanings, pair, found)
  const taken = new Set<number>()
  for (const { first, end } of found) for (let k = first; k < end; k++) taken.add(k)
  for (const cue of ['rate.word', 'bound.most', 'rate.upTo'] as const) addBehind(meanings, cue, found, taken)
  for (const amount of saidToBeMost(meanings, taken))
    found.push({ ...amount, phrase: phraseAt(meanings, amount.first) })
  found.sort((a, b) => a.first - b.first)
  return withCarried(meanings, found)
}

/** Under these labels no amount is a rate. */
const OTHER_LABELS = new Set([
  'fee',
  'payScale',
  'budget',
  'number',
  'clientReference',
  'contact',
  'priceWeight',
  'documents',
])

/** "Referentie: HW-77. Het tarief is € 80": a number is told in one sentence, and what follows is not of it. */
function isBehindNumber(meanings: Meanings, token: number): boolean {
  const pair = pairAround(meanings, token)
  return (
    pair !== undefined &&
    (pair.kind === 'number' || pair.kind === 'clientReference') &&
    sentenceOf(meanings, token).first > pair.first
  )
}

function phraseAt(meanings: Meanings, token: number): Phrase {
  const pair = pairAround(meanings, token)
  const { first, end } = sentenceOf(meanings, token)
  if (pair?.kind === 'rate') {
    const to = Math.min(pair.end, nextQuestion(meanings, token))
    return { first: pair.first, end: to, label: { first: pair.labelFirst, end: pair.labelEnd }, pair }
  }
  // "Jaar 1: € 80", "Daarna: € 85": the words of such a label speak of the amount.
  const isOwn = pair && (pair.kind === null || pair.kind === 'extension') && pair.first === first
  const from = isOwn ? pair.labelFirst : first
  const heading = sectionKind(meanings, token) === 'rate' ? headingAt(meanings, token) : aboveLevels(meanings, token)
  return { first: from, end, label: heading ?? labelAbove(meanings, token), pair: null }
}

/** Numbers alone in the value of a label for the rate: "127", "max 95", "n.t.b. (indicatie 95)". */
function addBare(meanings: Meanings, pair: Pair, found: Money[]) {
  const { tokens } = meanings
  const phrase = phraseAt(meanings, pair.first)
  for (let k = pair.first; k < pair.end; k++) {
    if (tokens.type[k] !== NUMBER) continue
    const value = valuesWithin(meanings, Math.max(pair.first, k - 1), k + 1).find((v) => v.first <= k && v.end > k)
    if (value && !isHours(tokens, value)) {
      k = value.end - 1
      continue
    }
    if (k > pair.first && tokens.type[k - 1] === WORD && !leads(meanings, pair.first, k)) continue
    if (isMark(tokens, k - 1, '+/#') && k > pair.first) continue
    const amount = bareAmountAt(tokens, k, pair.end)
    if (!amount) continue
    if (!isCounted(meanings, amount.end, pair.end)) found.push({ ...amount, phrase })
    k = amount.end - 1
  }
}

/** "67,50 uur" below a label for the rate is no number of hours. */
function isHours(tokens: Tokens, value: { kind: string; first: number; end: number; per?: unknown }): boolean {
  return (
    value.kind === 'quantity' &&
    value.per === null &&
    isMark(tokens, value.first + 1, ',.') &&
    isWord(tokens, value.end - 1, 'uur')
  )
}

const LEADS: Cue[] = ['rate.word', 'bound.most', 'bound.about', 'bound.least', 'basis.allIn']

/** Words between a word for the rate and its number. */
const FILLERS = wordSet(`
  is van max maximaal maximum tot ca circa ongeveer rond de het een of up to bedraagt op ligt liggen zitten we
  zit indicatie tussen between daarmee nu geldt bruto ; : ( = . - eur
`)

/** Whether the word before a number leads to it: "maximaal 95", "tarief tot 110", "indicatie 95". */
function leads(meanings: Meanings, first: number, k: number): boolean {
  return (
    isOneOf(meanings.tokens.word[k - 1], FILLERS) ||
    LEADS.some((cue) => hasHit(meanings.cues, cue, Math.max(first, k - 3), k))
  )
}

/** "3 kandidaten", "40 punten", "5e": the number counts something else. */
function isCounted({ tokens, cues }: Meanings, k: number, end: number): boolean {
  if (k >= end) return false
  if (isMark(tokens, k, '%')) return true
  if (tokens.type[k] === MARK)
    return isMark(tokens, k, '-:.') && tokens.type[k + 1] === NUMBER && tokens.gap[k + 1] === 0
  const word = tokens.word[k]
  if (word?.atom?.kind === 'unit' || word?.atom?.kind === 'month') return !isWord(tokens, k, 'euro', 'eur', 'uur')
  return hasHit(cues, 'rate.scored', k, k + 1) || isWord(tokens, k, ...COUNTED)
}

const COUNTED =
  'e ste km kandidaten kandidaat cv cvs professionals medewerkers personen collega gesprekken inwoners minuten x ad trede schaal keer maal'.split(
    ' ',
  )

/** "tarief max 95", "max 80 ex btw": a number without sign or unit right behind a word for the rate. */
function addBehind(
  meanings: Meanings,
  cue: 'rate.word' | 'bound.most' | 'rate.upTo',
  found: Money[],
  taken: Set<number>,
) {
  const { tokens } = meanings
  for (const hit of hits(meanings.cues, cue)) {
    let k = hit.end
    while (tokens.type[k] !== NUMBER && k - hit.end < 8 && isOneOf(tokens.word[k], FILLERS)) k++
    if (tokens.type[k] !== NUMBER || !counts(meanings, k)) continue
    const { first, end } = sentenceOf(meanings, hit.first)
    if (k >= end) continue
    if (taken.has(k)) continue
    if (valuesWithin(meanings, Math.max(first, k - 3), k + 1).some((v) => v.first <= k && v.end > k && !isWeak(v)))
      continue
    if (tokens.gap[k] === 0 && tokens.type[k - 1] === WORD) continue
    const amount = bareAmountAt(tokens, k, end)
    if (!amount || isCounted(meanings, amount.end, end)) continue
    if (cue !== 'rate.word' && !isMoneyBehind(meanings, amount.end, end)) continue
    const isExact = amount.minCents % 100 !== 0
    if (amount.maxCents < 4000 && !isExact) continue
    taken.add(k)
    found.push({ ...amount, phrase: phraseAt(meanings, k) })
  }
}

function isWeak(value: { kind: string; weak?: boolean }): boolean {
  return value.kind === 'date' && value.weak === true
}
