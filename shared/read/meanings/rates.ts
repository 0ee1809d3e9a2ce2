import type { Cue } from '../../vocabulary/vocabulary.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { hasNot } from './basis-clauses.ts'
import { bindStages } from './bind-stages.ts'
import { goesOnAbout } from './carried-money.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { MOST_CENTS } from './fee-taken.ts'
import { becomes } from './hours.ts'
import { isKept } from './kept.ts'
import type { Meanings } from './meanings.ts'
import { isFee, kindBefore } from './money-kind.ts'
import type { Rate } from './rate.ts'
import { isOfOthers } from './rate-of-others.ts'
import { stagesIn } from './rate-stages.ts'
import { isOfDay, isOrLess, unitBehind } from './rate-unit.ts'
import type { Money, Phrase } from './told-money.ts'

/** Bounds between which a number can be a rate, in cents. */
const PLAUSIBLE = { hour: [1500, 50_000], day: [15_000, 400_000] } as const

/** The rates among the amounts of one phrase. */
export function ratesIn(meanings: Meanings, phrase: Phrase, amounts: Money[]): Rate[] {
  // "Tarief na zes maanden: € 85": the label may tell from when.
  const ofLabel = phrase.pair && phrase.label ? stagesIn(meanings, phrase.label) : []
  const stages = [...ofLabel, ...stagesIn(meanings, phrase)]
  const free = amounts
    .filter(({ first }) => !stages.some((stage) => stage.first <= first && first < stage.end))
    .filter((amount, k) => !isReplaced(meanings, amount, amounts[k + 1] ?? null))
  const rates: Rate[] = []
  for (const [k, amount] of free.entries()) {
    const previous = free[k - 1] ?? null
    const goesOn = previous !== null && rates.at(-1)?.first === previous.first && goesOnAbout(amount, previous, stages)
    const rate = rateAt(meanings, phrase, amount, { previous, next: free[k + 1] ?? null, goesOn })
    if (rate) rates.push(rate)
  }
  return stages.length === 0 ? rates : bindStages(meanings, phrase, rates, stages)
}

/** "van € 85 naar € 89", "€ 89 in plaats van € 85": only the new one holds. */
function isReplaced({ cues, tokens }: Meanings, amount: Money, next: Money | null): boolean {
  if (hitBefore(cues, 'rate.instead', amount.first)) return true
  if (!next) return false
  const isEnglish = isWord(tokens, amount.end, 'to') && isWord(tokens, amount.first - 1, 'from')
  return isEnglish || becomes(tokens, amount.end, next.first)
}

type Around = { previous: Money | null; next: Money | null; goesOn: boolean }

function rateAt(meanings: Meanings, phrase: Phrase, amount: Money, { previous, next, goesOn }: Around): Rate | null {
  const { cues, tokens } = meanings
  const from = previous?.end ?? phrase.first
  const to = next?.first ?? phrase.end
  const unitAt = unitBehind(meanings, amount.end, to)
  if (amount.per !== null && amount.per !== 'hour' && amount.per !== 'day') return null
  if (unitAt === 'other' || (phrase.label && isLeast(meanings, phrase.label))) return null
  const written = amount.per ?? unitAt?.unit ?? null
  const kind = kindBefore(meanings, { first: from, end: amount.first }, written !== null)
  const told = previous && !kind ? kindBefore(meanings, { first: phrase.first, end: previous.first }, true) : null
  const inherited = goesOn && !kind ? 'rate' : told
  const before = { first: from, end: amount.first }
  const isOwn =
    hasAny(meanings, MOST, before) && (written !== null || (inherited === 'fee' && amount.minCents > MOST_CENTS))
  const spoken = kind ? null : spokenOf(meanings, amount)
  const about = kind ?? (isOwn ? 'rate' : inherited) ?? (spoken && kindBefore(meanings, spoken, true))
  if (about === 'other' || about === 'fee' || isFee(meanings, amount.end) || isKept(meanings, amount, from)) return null
  const ranged = amount.maxCents > amount.minCents
  const capped =
    ranged ||
    hasAny(meanings, MOST, before) ||
    (spoken !== null && hasAny(meanings, MOST, spoken)) ||
    (phrase.label !== null && hasAny(meanings, MOST, phrase.label))
  if (phrase.label === null && about !== 'rate' && written === null && !isBoundAlone(meanings, before, amount))
    return null
  if (about === null && !capped && isOtherBehind(meanings, phrase, amount.end, to)) return null
  if (hitBefore(cues, 'rate.least', amount.first) && !ranged) return null
  if (hasHit(cues, 'rate.example', Math.max(from, amount.first - 4), amount.first)) return null
  if ((phrase.pair === null || previous || isAsked(meanings, phrase.pair)) && isOfOthers(meanings, phrase, amount, to))
    return null
  const over = hitBefore(cues, 'rate.above', amount.first)
  // "Niet duurder dan € 95".
  const isNotOver = over !== null && hasNot(tokens, Math.max(phrase.first, over.first - 5), over.first)
  const above = over !== null && !isNotOver
  const refused =
    above && (hasHit(cues, 'rate.refused', amount.end, to) || hasNot(tokens, amount.end, Math.min(to, amount.end + 12)))
  const kept = isNotOver || hitBefore(cues, 'rate.notAbove', amount.first) !== null
  const isMostMark = phrase.pair !== null && isMark(tokens, amount.first - 1, '≤')
  if (!refused && !isMostMark && (above || hitBefore(cues, 'rate.below', amount.first))) return null
  const day = written === 'day' || (written === null && isOfDay(meanings, phrase, before))
  const unit = day ? 'day' : 'hour'
  const [least, most] = PLAUSIBLE[unit]
  if (amount.maxCents < least || amount.maxCents > most) return null
  return {
    first: amount.first,
    end: unitAt ? unitAt.end : amount.end,
    cents: amount.maxCents,
    unit,
    from: 0,
    until: null,
    later: false,
    capped: capped || refused || inherited !== null || kept || isMost(meanings, amount.end),
    compared: !refused && !kept && isOrLess(tokens, amount.end),
  }
}

/** "Het maximumtarief is verhoogd. Dat is nu € 95": the sentence before, which this one goes on with. */
function spokenOf({ sentences, sentenceAt, tokens }: Meanings, { first }: Money): Stretch | null {
  const at = sentenceAt[first] ?? 0
  const own = sentences[at]
  const before = sentences[at - 1]
  const goesOn =
    own &&
    isWord(tokens, own.first, 'dat', 'dit', 'die', 'deze', 'that', 'it') &&
    isWord(tokens, own.first + 1, 'is', 'wordt', 'bedraagt', 'becomes', 'was')
  return goesOn && before && first - before.first < 40 ? before : null
}

const MOST: Cue[] = ['bound.most', 'rate.notAbove', 'basis.allIn']

function hasAny({ cues }: Meanings, list: Cue[], { first, end }: Stretch): boolean {
  return list.some((cue) => hasHit(cues, cue, first, end))
}

/** "€ 90 budget"; but below a label for the rate what stands in brackets is not the amount: "€ 90 (geen km-vergoeding)". */
function isOtherBehind({ cues, tokens }: Meanings, { pair }: Phrase, end: number, to: number): boolean {
  const opens = isMark(tokens, end, '(') || (isMark(tokens, end, ',;') && isWord(tokens, end + 1, ...WITH_OR_WITHOUT))
  if (pair !== null && (opens || hasHit(cues, 'basis.travel', end + 1, end + 2))) return false
  return hasHit(cues, 'money.other', end, Math.min(to, end + 4))
}

const WITH_OR_WITHOUT = ['geen', 'zonder', 'incl', 'inclusief', 'excl', 'exclusief', 'plus', 'met', 'ex', 'no']

/** "Minimumtarief: € 60". */
function isLeast({ cues }: Meanings, { first, end }: Stretch): boolean {
  return hasHit(cues, 'rate.least', first, end) && !hasHit(cues, 'bound.most', first, end)
}

/** "36 uur, max. € 95 ex btw": in a mail the bound alone tells that it is a rate, or that it is all-in. */
function isBoundAlone(meanings: Meanings, before: Stretch, { first, end, maxCents }: Money): boolean {
  if (maxCents < 3000 || maxCents > 25_000) return false
  if (hasHit(meanings.cues, 'rate.paid', end, end + 2) || isMost(meanings, end)) return true
  // "Boven de 95 gaan we niet."
  if (hitBefore(meanings.cues, 'rate.above', first) && hasNot(meanings.tokens, end, end + 8)) return true
  // "Het mag tot 97,50 ex btw".
  if (hitBefore(meanings.cues, 'rate.upTo', first) && hasHit(meanings.cues, 'basis.vat', end, end + 3)) return true
  const near = { first: Math.max(before.first, first - 5), end: end + 2 }
  return hasAny(meanings, BOUND, near) || hitBefore(meanings.cues, 'rate.notAbove', first) !== null
}

const BOUND: Cue[] = ['bound.most', 'basis.allIn', 'changed.to']

/** "89 euro is echt het maximum". */
function isMost({ cues }: Meanings, end: number): boolean {
  return hasHit(cues, 'rate.isMost', end, end + 4)
}

/** "Wat mag het kosten? Ik heb iemand voor 95": what follows a question may be said by who asks. */
function isAsked({ tokens }: Meanings, { labelEnd }: Pair): boolean {
  return isMark(tokens, labelEnd, '?') || isMark(tokens, labelEnd - 1, '?')
}
