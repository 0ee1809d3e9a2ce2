import { type Amount, findAmounts } from './money.ts'
import { findStages, type StageWords } from './rate-stages.ts'
import {
  AT_LEAST,
  AT_MOST,
  BASIS_WORDS,
  BETWEEN,
  COMPARED,
  COUNTED,
  COVERED,
  CUE,
  DAY,
  DIRECT,
  EXAMPLE,
  HEAD,
  HOUR,
  LED_OUT,
  OR_LESS,
  OTHER_UNIT,
  PAIRED,
} from './rate-words.ts'
import type { Span } from './text.ts'

/** A rate in a phrase. `stage`: its first month where the phrase binds it to one, and how it was written. */
export type Rate = Span & {
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

/** `label`: the phrase is the value of a label that stands for a rate, given in its words. */
export type RateContext = { label: string | null }

/** Bounds between which a number can be a rate, in cents. */
const PLAUSIBLE = { hour: [1500, 50_000], day: [15_000, 400_000] } as const

/** The rates of a phrase: a header's value, or a sentence in which words say that it is about the rate. */
export function findRates(phrase: string, { label }: RateContext): Rate[] {
  const amounts = findAmounts(phrase)
  const stages = findStages(phrase)
  const rates: Rate[] = []
  let previous: Amount | null = null
  for (const [k, amount] of amounts.entries()) {
    if (stages.some((stage) => stage.start < amount.end && amount.start < stage.end)) continue
    const next = amounts.slice(k + 1).find((a) => !stages.some((s) => s.start < a.end && a.start < s.end))
    const gap = next ? phrase.slice(amount.end, next.start) : ''
    const lead = phrase.slice(Math.max(0, amount.start - 140), amount.start)
    if (
      next &&
      (BETWEEN.test(gap) || (PAIRED.test(gap) && /(?:tussen|between|van|liggen)[^€0-9]{0,30}$/i.test(lead)))
    ) {
      // Of a range the upper end is the cap.
      if (next.cents >= amount.cents) {
        previous ??= { ...amount, end: amount.start }
        const rate = rateAt(
          phrase,
          { ...next, start: amount.start, signed: next.signed || amount.signed, exact: next.exact || amount.exact },
          next,
          previous,
          amounts,
          label,
        )
        if (rate) rates.push(rate)
        previous = next
        continue
      }
    }
    const ranged = previous !== null && rates.some((rate) => rate.end >= amount.end)
    if (ranged) continue
    const rate = rateAt(phrase, amount, amount, previous, amounts, label)
    if (rate) rates.push(rate)
    previous = amount
  }
  return staged(phrase, rates, stages)
}

function rateAt(
  phrase: string,
  amount: Amount,
  upper: Amount,
  previous: Amount | null,
  amounts: Amount[],
  label: string | null,
): Rate | null {
  const from = previous ? previous.end : 0
  const before = phrase.slice(Math.max(from, amount.start - 160), amount.start)
  const following = amounts.find((a) => a.start >= upper.end)
  const after = phrase.slice(upper.end, Math.min(following?.start ?? phrase.length, upper.end + 90))
  const close = stripBasis(after)
  if (OTHER_UNIT.test(close) || (!amount.signed && COUNTED.test(after))) return null
  const bare = /^uur/i.test(close) && !amount.signed && (label === null || !amount.exact)
  const written = bare ? null : HOUR.test(close) ? 'hour' : DAY.test(close) ? 'day' : null
  const about = cueOf(before, written !== null)
  const inherited =
    previous && !about ? cueOf(phrase.slice(Math.max(0, previous.start - 160), previous.start), true) : null
  const cue = about ?? inherited
  if (cue === 'decoy' || cue === 'fee') return null
  if (/^\s{0,3}(?:-|aan )?(?:\p{L}{0,12}-?)?fees?\b/iu.test(after)) return null
  const rated = label !== null || cue === 'rate'
  const tight =
    /(?:tarie[fv]\w*|rates?|plafond|prijs|indicatie\w*|maximaal|max\.?|maximum)[\s:=(]*(?:(?:is|van|max\.?|maximaal|maximum|tot|ca\.?|rond|of|up to|bedraagt|op|ligt)[\s:=(]*)*$/i.test(
      before,
    )
  if (!rated && written === null) {
    // "36 uur, max. € 95 ex btw": in a mail the bound alone, or what the amount covers, tells.
    const bound = amount.signed && upper.cents >= 3000 && upper.cents <= 25_000 && AT_MOST.test(before.slice(-24))
    if (!bound && !(amount.signed && COVERED.test(after))) return null
  }
  if (!amount.signed && written === null) {
    const sure =
      label !== null
        ? !/[\p{L}-]$/u.test(before.trimEnd().slice(-1)) || tight || HEAD.test(before)
        : tight && (amount.exact || amount.cents >= 4000)
    if (!sure && !/^\s{0,2}(?:all-?in|ex\b|excl|incl)/i.test(after)) return null
    if (/^\s{0,2}(?:uur|uren|u\b|dag|jr|e\b|-)/i.test(after) || /[0-9]\s{0,2}[-/.:]\s{0,2}$/.test(before)) return null
  }
  if (AT_LEAST.test(before) || EXAMPLE.test(before)) return null
  const day = written === 'day' || (written === null && /dag|day|daily/i.test(`${label ?? ''} ${lastWords(before)}`))
  const unit = day ? 'day' : 'hour'
  const [least, most] = PLAUSIBLE[unit]
  if (upper.cents < least || upper.cents > most) return null
  return {
    start: amount.start,
    end: upper.end + (written ? unitEnd(after) : 0),
    cents: upper.cents,
    unit,
    from: 0,
    until: null,
    later: false,
    capped: AT_MOST.test(before) || (label !== null && AT_MOST.test(label)) || inherited !== null,
    compared: COMPARED.test(before) || OR_LESS.test(after),
  }
}

/** What the words before an amount say that it is: those nearest to it count, but not what a rate includes. */
function cueOf(before: string, unitWritten: boolean): 'rate' | 'fee' | 'decoy' | null {
  const cues = [...before.matchAll(CUE)]
  for (const found of cues.toReversed()) {
    const g = found.groups ?? {}
    if (g.rate) return 'rate'
    const behind = before.slice(found.index + found[0].length)
    if (LED_OUT.test(before.slice(0, found.index)) && !(g.fee && DIRECT.test(behind) && !AT_MOST.test(behind))) continue
    if (/^budget/i.test(found[0]) && unitWritten) return 'rate'
    return g.fee ? 'fee' : 'decoy'
  }
  return null
}

function lastWords(before: string): string {
  return before.slice(-60)
}

function stripBasis(after: string): string {
  let rest = after
  for (let k = 0; k < 24; k++) {
    const found = BASIS_WORDS.exec(rest)?.[0]
    if (!found) break
    rest = rest.slice(found.length)
  }
  return rest
}

/** Where the words of the unit end, when they stand close behind the amount. */
function unitEnd(after: string): number {
  const found = /^[^€;.\n]{0,40}?(?:\buur|\bu\b|\bhour|\bhr\b|\bh\b|\bdag|\bday|p\.?u\b|p\.?d\b)/i.exec(after)
  return found ? found[0].length : 0
}

/** Gives each rate the words that bind it: those before it, or those behind it where they come first. */
function staged(phrase: string, rates: Rate[], stages: StageWords[]): Rate[] {
  let until: number | null = null
  return rates.map((rate, k) => {
    const from = rates[k - 1]?.end ?? 0
    const to = rates[k + 1]?.start ?? phrase.length
    const before = stages.filter((stage) => stage.start >= from && stage.end <= rate.start)
    const behind = stages.filter(
      (stage) => stage.start >= rate.end && stage.end <= to && !bindsNext(phrase, stage, to, rates.length > k + 1),
    )
    const words = (k > 0 ? before.findLast((stage) => stage.from !== 0) : before.findLast(() => true)) ?? behind[0]
    if (!words) return rate
    const later = words.thereafter || words.from !== 0
    const start = words.thereafter ? until : words.from
    until = words.until ?? until
    return { ...rate, from: start, until: words.until, later }
  })
}

/** "€ 80 in het eerste jaar, daarna € 85": words right before the next rate are that one's. */
function bindsNext(phrase: string, stage: StageWords, to: number, hasNext: boolean): boolean {
  if (!hasNext) return false
  return stage.from !== 0 || stage.thereafter || /^[\s:]*(?:max\w*\.?\s*)?$/i.test(phrase.slice(stage.end, to))
}
