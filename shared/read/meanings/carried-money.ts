import type { Cue } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import { isMark, isWord, NUMBER } from '../tokens/tokens.ts'
import { bareAmountAt } from '../values/amount.ts'
import type { AmountValue } from '../values/value.ts'
import { hasNot } from './basis-clauses.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings, sentenceOf, valuesWithin } from './meanings.ts'
import { stagesIn } from './rate-stages.ts'
import type { Money } from './told-money.ts'

/** What goes on about an amount stands within so many tokens of it. */
export const NEAR = 24
/** Between these a number without sign or unit can take the place of a rate, in cents. */
export const [LEAST, MOST] = [4000, 25_000]

const CORRECTS: Cue[] = ['said.wrong', 'corrects.surely', 'corrects.inChat', 'changed.to']

/**
 * The amounts with those that go on about the one before them without naming it: "Max € 82. Oeps, 86", "dat moet 78
 * zijn", "Vanaf de vierde maand is dat € 80". They stand in the phrase of the one before, and so speak of the same.
 */
export function withCarried(meanings: Meanings, found: Money[]): Money[] {
  const joined: Money[] = []
  const rights = correctionsIn(meanings)
  let k = 0
  for (const amount of found) {
    for (; (rights[k]?.first ?? Infinity) <= amount.first; k++) addCorrection(meanings, rights[k], joined, amount)
    const before = joined.at(-1)
    if (before?.first === amount.first) continue
    const goesOn = before && amount.phrase.label === null && isLater(meanings, before, amount)
    joined.push(goesOn ? carried(meanings, amount, before) : amount)
  }
  for (; k < rights.length; k++) addCorrection(meanings, rights[k], joined, null)
  return joined
}

function addCorrection(meanings: Meanings, right: AmountValue | undefined, joined: Money[], known: Money | null) {
  const before = joined.at(-1)
  if (!right || !before || !isRate(before) || right.first - before.end > NEAR || right.first < before.end) return
  if (isParted(meanings, before, right.first)) return
  const own = known?.first === right.first ? known.phrase : null
  if (known && own?.first === before.phrase.first) joined.push({ ...known, carried: true })
  // What has a label of its own needs nothing.
  else if (!own?.pair) joined.push(carried(meanings, right, before))
}

/** Every amount that sets something right, in text order. */
function correctionsIn(meanings: Meanings): AmountValue[] {
  const found = CORRECTS.flatMap((cue) => hits(meanings.cues, cue).flatMap((hit) => corrected(meanings, hit) ?? []))
  return found.sort((a, b) => a.first - b.first)
}

function carried(meanings: Meanings, amount: AmountValue, { phrase }: Money): Money {
  return { ...amount, carried: true, phrase: { ...phrase, end: sentenceOf(meanings, amount.first).end } }
}

/** "Max € 84 per uur, vanaf maand 7 € 80": what goes on about a rate is one. */
export function goesOnAbout(amount: Money, previous: Money, stages: Stretch[]): boolean {
  return amount.carried === true || stages.some(({ first, end }) => first >= previous.end && end <= amount.first)
}

function isRate({ maxCents }: AmountValue): boolean {
  return maxCents >= LEAST && maxCents <= MOST
}

/** The sentence of the amount begins with the part of the assignment that it holds for. */
function isLater(meanings: Meanings, before: Money, { first }: Money): boolean {
  const { tokens } = meanings
  const from = sentenceOf(meanings, first).first
  if (from < before.end || first - before.end > NEAR || isParted(meanings, before, from)) return false
  const at = isWord(tokens, from, 'en', 'maar') ? from + 1 : from
  return stagesIn(meanings, { first: at, end: Math.min(first, at + 8) }).some((stage) => stage.first <= at + 2)
}

/** The amount behind words that set something right, or right before them: "oeps, 78", "sorry, € 78", "78 bedoel ik". */
function corrected(meanings: Meanings, hit: Stretch): AmountValue | null {
  const { tokens } = meanings
  if (!counts(meanings, hit.first)) return null
  let k = hit.first
  while (
    k < hit.end + 5 &&
    tokens.type[k] !== NUMBER &&
    !isMark(tokens, k, '€') &&
    (k < hit.end || isFiller(meanings, k))
  )
    k++
  const known = valuesWithin(meanings, k, k + 1)[0] ?? valuesWithin(meanings, hit.first - 3, hit.first).at(-1)
  if (known?.kind === 'amount' && (known.first === k || known.end === hit.first)) return isRate(known) ? known : null
  const at = tokens.type[k] === NUMBER ? k : hit.first - 1
  if (tokens.type[at] !== NUMBER || valuesWithin(meanings, at - 2, at + 1).some(({ end }) => end > at)) return null
  const { end, asks } = sentenceOf(meanings, at)
  const amount = asks || hasNot(tokens, at, end) ? null : bareAmountAt(tokens, at, end)
  if (!amount || amount.minCents !== amount.maxCents || !isRate(amount)) return null
  return amount.end >= hit.first && isAlone(meanings, amount.end, end) ? amount : null
}

function isFiller({ tokens }: Meanings, k: number): boolean {
  return isMark(tokens, k, ',:.-"') || isOneOf(tokens.word[k], FILLERS)
}

const FILLERS = wordSet(
  'nee sorry het dat is moet was wordt maar dus wel toch typfout tikfout foutje gewoon weer max maximaal',
)

/** Nothing is counted by the number. */
function isAlone({ tokens, cues }: Meanings, k: number, end: number): boolean {
  if (k >= end || isMark(tokens, k, '.,;!)"(') || isOneOf(tokens.word[k], BEHIND)) return true
  return hasHit(cues, 'basis.off', k, k + 1) || hasHit(cues, 'basis.on', k, k + 1)
}

const BEHIND = wordSet('zijn worden bedoel dus dan van per pu pp p maken max maximaal mag geworden')

/** Another number stands between, so that what is set right may be that. */
function isParted({ tokens, lines, lineAt }: Meanings, { end: first, maxCents }: Money, end: number): boolean {
  for (let k = first; k < end; k++) {
    const isHead = k < (lines[lineAt[k] ?? 0]?.body ?? 0)
    if (!isHead && tokens.type[k] === NUMBER && (tokens.number[k] ?? 0) * 100 !== maxCents) return true
  }
  return false
}
