import type { Cue } from '../../vocabulary/vocabulary.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../values/number.ts'
import { perAt } from '../values/per.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { type Meanings, sentenceOf } from './meanings.ts'
import type { Money, Phrase } from './money.ts'
import { type StageWords, stagesIn } from './rate-stages.ts'

/** A rate in a phrase. `from`: its first month where the phrase binds it to one. */
export type Rate = Stretch & {
  cents: number
  unit: 'hour' | 'day'
  /** First month; 0 where nothing binds it; null where it holds from a moment that cannot be known. */
  from: number | null
  /** The month after its last, where the words give it. */
  until: number | null
  /** Bound to a later part by words ("na 12 maanden", "daarna"), so that it belongs to a rate before it. */
  later: boolean
  /** Said to be the most that is paid: "maximaal", "tot", "plafond". */
  capped: boolean
  /** A step of a scale of points: "lager dan € 80". */
  compared: boolean
}

/** Bounds between which a number can be a rate, in cents. */
const PLAUSIBLE = { hour: [1500, 50_000], day: [15_000, 400_000] } as const

/** The rates among the amounts of one phrase. */
export function ratesIn(meanings: Meanings, phrase: Phrase, amounts: Money[]): Rate[] {
  const stages = stagesIn(meanings, phrase)
  const free = amounts
    .filter(({ first }) => !stages.some((stage) => stage.first <= first && first < stage.end))
    .filter((amount, k) => !isReplaced(meanings, amount, amounts[k + 1] ?? null))
  const rates = free.flatMap((amount, k) => {
    const rate = rateAt(meanings, phrase, amount, { previous: free[k - 1] ?? null, next: free[k + 1] ?? null })
    return rate ? [rate] : []
  })
  return stages.length === 0 ? rates : bindStages(meanings, phrase, rates, stages)
}

/** "van € 85 naar € 89", "€ 89 in plaats van € 85": only the new one holds. */
function isReplaced({ cues, tokens }: Meanings, amount: Money, next: Money | null): boolean {
  if (hitBefore(cues, 'rate.instead', amount.first)) return true
  for (let k = amount.end; next && k < Math.min(next.first, amount.end + 4); k++)
    if (
      isWord(tokens, k, 'naar') ||
      (isWord(tokens, k, 'to') && isWord(tokens, amount.first - 1, 'from')) ||
      isMark(tokens, k, '→')
    )
      return true
  return false
}

type Around = { previous: Money | null; next: Money | null }

function rateAt(meanings: Meanings, phrase: Phrase, amount: Money, { previous, next }: Around): Rate | null {
  const { cues, tokens } = meanings
  const from = previous?.end ?? phrase.first
  const to = next?.first ?? phrase.end
  const unitAt = unitBehind(meanings, amount.end, to)
  if (amount.per !== null && amount.per !== 'hour' && amount.per !== 'day') return null
  if (unitAt === 'other' || (phrase.label && isLeast(meanings, phrase.label))) return null
  const written = amount.per ?? unitAt?.unit ?? null
  const kind = kindBefore(meanings, { first: from, end: amount.first }, written !== null)
  const inherited = previous && !kind ? kindBefore(meanings, { first: phrase.first, end: previous.first }, true) : null
  const before = { first: from, end: amount.first }
  const isOwn = written !== null && hasAny(meanings, MOST, before)
  const about = kind ?? (isOwn ? 'rate' : inherited)
  if (about === 'other' || about === 'fee' || isFee(meanings, amount.end)) return null
  const ranged = amount.maxCents > amount.minCents
  const capped =
    ranged || hasAny(meanings, MOST, before) || (phrase.label !== null && hasAny(meanings, MOST, phrase.label))
  if (phrase.label === null && about !== 'rate' && written === null && !isBoundAlone(meanings, before, amount))
    return null
  if (hitBefore(cues, 'rate.least', amount.first) && !ranged) return null
  if (hasHit(cues, 'rate.example', Math.max(from, amount.first - 4), amount.first)) return null
  if (phrase.label === null && isOfOthers(meanings, phrase, amount, to)) return null
  const refused = hitBefore(cues, 'rate.above', amount.first) && hasHit(cues, 'rate.refused', amount.end, to)
  const kept = hitBefore(cues, 'rate.notAbove', amount.first) !== null
  if (!refused && hitBefore(cues, 'rate.below', amount.first)) return null
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
    capped: capped || Boolean(refused) || inherited !== null || kept,
    compared:
      !refused && !kept && (hitBefore(cues, 'rate.above', amount.first) !== null || isOrLess(tokens, amount.end)),
  }
}

const MOST: Cue[] = ['bound.most', 'rate.notAbove', 'basis.allIn']

function hasAny({ cues }: Meanings, list: Cue[], { first, end }: Stretch): boolean {
  return list.some((cue) => hasHit(cues, cue, first, end))
}

/** "Minimumtarief: € 60". */
function isLeast({ cues }: Meanings, { first, end }: Stretch): boolean {
  return hasHit(cues, 'rate.least', first, end) && !hasHit(cues, 'bound.most', first, end)
}

/** "€ 80 of lager". */
function isOrLess(tokens: Meanings['tokens'], k: number): boolean {
  return (
    isWord(tokens, k, 'of', 'or') && isWord(tokens, k + 1, 'lager', 'minder', 'hoger', 'meer', 'less', 'lower', 'more')
  )
}

/** "36 uur, max. € 95 ex btw": in a mail the bound alone tells that it is a rate, or that it is all-in. */
function isBoundAlone(meanings: Meanings, before: Stretch, { first, end, maxCents }: Money): boolean {
  if (maxCents < 3000 || maxCents > 25_000) return false
  if (hasHit(meanings.cues, 'rate.paid', end, end + 2)) return true
  const near = { first: Math.max(before.first, first - 5), end: end + 2 }
  return (
    hasAny(meanings, ['bound.most', 'basis.allIn'], near) || hitBefore(meanings.cues, 'rate.notAbove', first) !== null
  )
}

/** The unit behind what the rate covers: "€ 95 ex. btw p/u"; `other` where it is counted by something else. */
function unitBehind(
  meanings: Meanings,
  first: number,
  end: number,
): { unit: 'hour' | 'day'; end: number } | 'other' | null {
  const { cues, tokens } = meanings
  let k = first
  for (let n = 0; n < 14 && k < end; n++) {
    if (hasHit(cues, 'money.perOther', k, k + 1)) return 'other'
    const per = perAt(tokens, k, end)
    if (per) return per.unit === 'hour' || per.unit === 'day' ? { unit: per.unit, end: per.end } : 'other'
    const basis = BASIS.map((cue) => hitsIn(cues, cue, k, k + 1)[0]).find((hit) => hit?.first === k)
    if (basis) k = basis.end
    else if (isMark(tokens, k, ',()-[') || isWord(tokens, k, 'en', 'van', 'is', 'bruto', 'max', 'maximaal', '21', '%'))
      k++
    else return null
  }
  return null
}

const BASIS: Cue[] = ['basis.on', 'basis.off', 'basis.vat', 'basis.allIn', 'basis.travel']

/** "€ 2,25 fee". */
function isFee({ cues, tokens }: Meanings, k: number): boolean {
  return hasHit(cues, 'fee.word', k, k + 1) || (isMark(tokens, k, '-') && hasHit(cues, 'fee.word', k + 1, k + 2))
}

const KINDS: [Cue, 'rate' | 'fee' | 'other'][] = [
  ['rate.word', 'rate'],
  ['fee.word', 'fee'],
  ['money.other', 'other'],
]

/** What the words before an amount say that it is: the nearest counts, but not what a rate includes. */
export function kindBefore(
  meanings: Meanings,
  { first, end }: Stretch,
  written: boolean,
): 'rate' | 'fee' | 'other' | null {
  const { cues, tokens } = meanings
  let to = end
  while (to > first) {
    let best: { at: number; until: number; kind: 'rate' | 'fee' | 'other' } | null = null
    for (const [cue, kind] of KINDS) {
      const hit = hitsIn(cues, cue, first, to).at(-1)
      if (hit && hit.first > (best?.at ?? -1)) best = { at: hit.first, until: hit.end, kind }
    }
    if (!best || best.kind === 'rate') return best?.kind ?? null
    if (written && isWord(tokens, best.at, 'budget')) return 'rate'
    const closed = isClosed(tokens, best.until, end)
    const led = isLed(meanings, first, best.at) && !(best.kind === 'fee' && isDirect(meanings, best.until, end))
    if (!closed && !led) return best.kind
    to = best.at
  }
  return null
}

/** In brackets stands what the rate covers: "het tarief (dus ook reiskosten) is maximaal € 90". */
function isClosed(tokens: Meanings['tokens'], first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (isMark(tokens, k, '(')) return false
    if (isMark(tokens, k, ')')) return true
  }
  return false
}

/** "inclusief reiskosten en fee, maximaal € 90". */
function isLed({ cues }: Meanings, first: number, end: number): boolean {
  const from = Math.max(first, end - 12)
  return hasHit(cues, 'basis.on', from, end) || hasHit(cues, 'basis.off', from, end)
}

/** "incl. fee van € 2,25". */
function isDirect({ cues, tokens }: Meanings, first: number, end: number): boolean {
  if (hasHit(cues, 'bound.most', first, end)) return false
  for (let k = first; k < end; k++)
    if (!isMark(tokens, k, ':(=') && !isWord(tokens, k, 'van', 'a', 'ad', 'is', 'of', 'bedraagt', 'ter', 'hoogte'))
      return false
  return true
}

/** The rate of somebody else, or of another time. */
function isOfOthers(meanings: Meanings, phrase: Phrase, amount: Money, to: number): boolean {
  const { cues } = meanings
  const sentence = sentenceOf(meanings, amount.first)
  if (hasHit(cues, 'intent.offer', sentence.first, sentence.end)) return true
  if (sentence.asks && !hasHit(cues, 'intent.hire', sentence.first, sentence.end)) return true
  return (
    hasHit(cues, 'rate.others', Math.max(phrase.first, amount.first - 14), amount.first) ||
    hasHit(cues, 'rate.others', amount.end, Math.min(to, amount.end + 8))
  )
}

/** "dagtarief", "per dag" among the words before. */
function isOfDay({ tokens }: Meanings, { label }: Phrase, before: Stretch): boolean {
  const near = { first: Math.max(before.first, before.end - 10), end: before.end }
  return [near, label].some((stretch) => {
    for (let k = stretch?.first ?? 0; stretch && k < stretch.end; k++) {
      const word = tokens.word[k]?.folded ?? ''
      if (word.includes('dagtarief') || word.includes('dagprijs') || word === 'daily' || word === 'day') return true
      if (word === 'dag' && isWord(tokens, k - 1, 'per')) return true
    }
    return false
  })
}

/** Gives each rate the words that bind it: those before it, or those behind it where they come first. */
function bindStages(meanings: Meanings, phrase: Phrase, rates: Rate[], stages: StageWords[]): Rate[] {
  let until: number | null = null
  // "€ 58 in de eerste zes maanden, € 61,50 van maand 7 t/m 12 en € 64,25 vanaf maand 13"
  const eachBehind =
    rates.length > 1 &&
    stages.length === rates.length &&
    stages.every(({ first, end }, k) => first >= (rates[k]?.end ?? 0) && end <= (rates[k + 1]?.first ?? phrase.end))
  return rates.map((rate, k) => {
    const from = rates[k - 1]?.end ?? phrase.first
    const to = rates[k + 1]?.first ?? phrase.end
    const before = stages
      .filter(({ first, end }) => first >= from && end <= rate.first)
      .filter((stage) => !stage.dated || isDatedRate(meanings, stage.end, rate.first, k > 0))
    const behind = stages
      .filter(({ first, end }) => first >= rate.end && end <= to && bindsBack(meanings, rate.end, first))
      .filter((stage) => !stage.dated || rates.length > 1)
      .filter((stage) => !rates[k + 1] || !bindsNext(meanings, stage, to))
    const words =
      (eachBehind ? stages[k] : undefined) ??
      (k > 0 ? before.findLast((stage) => stage.from !== 0) : before.at(-1)) ??
      behind[0]
    if (!words) return rate
    const start = words.thereafter ? until : words.from
    until = words.until ?? until
    return { ...rate, from: start, until: words.until, later: words.thereafter || words.from !== 0 }
  })
}

/** "Vanaf 1 januari geldt een tarief van € 84", and not "vanaf 1 januari een planner, max € 80". */
function isDatedRate({ cues, tokens }: Meanings, first: number, end: number, isLater: boolean): boolean {
  for (let k = first; k < end; k++) if (isMark(tokens, k, ',')) return false
  if (isLater && end - first <= 4) return true
  return hasHit(cues, 'rate.named', first, end)
}

/** "€ 80 in het eerste jaar, daarna € 85": words right before the next rate are that one's. */
function bindsNext({ tokens }: Meanings, stage: StageWords, to: number): boolean {
  if (stage.from !== 0 || stage.thereafter) return true
  for (let k = stage.end; k < to; k++)
    if (!isMark(tokens, k, ':') && !isWord(tokens, k, 'max', 'maximaal', '.')) return false
  return true
}

/** What may part a rate from the words behind it that bind it: "€ 80 excl. btw (voor de eerste 6 maanden)". */
function bindsBack(meanings: Meanings, first: number, end: number): boolean {
  const { cues, tokens } = meanings
  for (let k = first; k < end; k++) {
    const basis = BASIS.map((cue) => hitsIn(cues, cue, k, k + 1)[0]).find((hit) => hit?.first === k)
    if (basis) k = basis.end - 1
    else if (!isMark(tokens, k, ',():[]-') && !isWord(tokens, k, ...BETWEEN)) return false
  }
  return true
}

const BETWEEN =
  'max maximaal per uur hour gedurende voor in over tijdens for during de het the geldt geldend alleen van'.split(' ')
