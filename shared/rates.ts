import { type Amount, findAmounts } from './money.ts'
import { overlapping } from './overlapping.ts'
import { findStages, type StageWords } from './rate-stages.ts'
import {
  ABOVE,
  AT_LEAST,
  AT_MOST,
  BASIS_WORDS,
  BELOW,
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
  OF_OTHERS,
  OF_OTHERS_AFTER,
  OR_LESS,
  OTHER_UNIT,
  PAIRED,
  REFUSED,
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
  const stages = findStages(phrase)
  const inStage = overlapping(stages)
  const amounts = findAmounts(phrase).filter((amount) => !inStage(amount))
  const cues = [...phrase.matchAll(CUE)]
  const rates: Rate[] = []
  let previous: Amount | null = null
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k]
    if (!amount) break
    const next = amounts[k + 1]
    // Of a range the upper end is the cap.
    const upper = next && next.cents >= amount.cents && isRange(phrase, amount, next) ? next : amount
    if (upper !== amount) k++
    const rate = rateAt({ phrase, label, cues, amount, upper, previous, following: amounts[k + 1] ?? null })
    if (rate) rates.push(rate)
    previous = upper
  }
  return staged(phrase, rates, stages)
}

function isRange(phrase: string, amount: Amount, next: Amount): boolean {
  const gap = phrase.slice(amount.end, next.start)
  if (gap.length > 24) return false
  if (BETWEEN.test(gap)) return true
  const lead = phrase.slice(Math.max(0, amount.start - 40), amount.start)
  return PAIRED.test(gap) && /(?:tussen|between|van|liggen)[^€0-9]{0,30}$/i.test(lead)
}

/** An amount with what stands around it. `upper`: the upper end of a range, else the amount itself. */
type Candidate = {
  phrase: string
  label: string | null
  cues: RegExpExecArray[]
  amount: Amount
  upper: Amount
  previous: Amount | null
  following: Amount | null
}

/** How far before an amount the words may stand that say what it is. */
const REACH = 160

function rateAt({ phrase, label, cues, amount, upper, previous, following }: Candidate): Rate | null {
  const from = Math.max(previous?.end ?? 0, amount.start - REACH)
  const before = phrase.slice(from, amount.start)
  const after = phrase.slice(upper.end, Math.min(following?.start ?? phrase.length, upper.end + 90))
  const signed = amount.signed || upper.signed
  const exact = amount.exact || upper.exact
  const close = stripBasis(after)
  if (OTHER_UNIT.test(close) || (!signed && COUNTED.test(after))) return null
  const bare = /^uur/i.test(close) && !signed && (label === null || !exact)
  const written = bare ? null : HOUR.test(close) ? 'hour' : DAY.test(close) ? 'day' : null
  const about = cueOf(phrase, cues, from, amount.start, written !== null)
  const inherited =
    previous && !about
      ? cueOf(phrase, cues, Math.max(0, previous.start - REACH), previous.start, written !== null || label !== null)
      : null
  const cue = about ?? inherited
  if (cue === 'decoy' || cue === 'fee') return null
  if (/^\s{0,3}(?:-|aan )?(?:\p{L}{0,12}-?)?fees?\b/iu.test(after)) return null
  const rated = label !== null || cue === 'rate'
  const capped = AT_MOST.test(before) || (label !== null && AT_MOST.test(label)) || upper !== amount
  if (!rated && written === null && !isBoundAlone(before, after, upper, signed, exact)) return null
  if (!signed && written === null && !isSure(before, after, amount, exact, label)) return null
  if ((AT_LEAST.test(before) && upper === amount) || EXAMPLE.test(before)) return null
  if (label === null && (OF_OTHERS.test(before) || OF_OTHERS_AFTER.test(after))) return null
  const refusedAbove = ABOVE.test(before) && REFUSED.test(after)
  if (!refusedAbove && BELOW.test(before)) return null
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
    capped: capped || refusedAbove || inherited !== null,
    compared: !refusedAbove && (COMPARED.test(before) || OR_LESS.test(after)),
  }
}

/** "36 uur, max. € 95 ex btw": in a mail the bound alone, or what the amount covers, tells that it is a rate. */
function isBoundAlone(before: string, after: string, { cents }: Amount, signed: boolean, exact: boolean): boolean {
  if (cents < 3000 || cents > 25_000 || !(signed || exact)) return false
  if (COVERED.test(after)) return true
  return AT_MOST.test(before.slice(-24)) && (signed || /^[^.;\n]{0,30}(?:factur|declar|\bbtw\b|\bvat\b)/i.test(after))
}

/** Whether a number without € or unit can be money where it stands. */
function isSure(before: string, after: string, amount: Amount, exact: boolean, label: string | null): boolean {
  const tight =
    /(?:tarie[fv]\w*|rates?|plafond|prijs|indicatie\w*|maximaal|max\.?|maximum)[\s:=(]*(?:(?:is|van|max\.?|maximaal|maximum|tot|ca\.?|circa|ongeveer|rond(?: de)?|zo'n|of|up to|bedraagt|op|ligt)[\s:=(]*)*$/i.test(
      before,
    )
  const sure =
    label !== null
      ? !/[\p{L}-]$/u.test(before.trimEnd().slice(-1)) || tight || HEAD.test(before)
      : tight && (exact || amount.cents >= 4000)
  if (!sure && !/^\s{0,2}(?:all-?in|ex\b|excl|incl)/i.test(after) && !/^[^.;\n]{0,20}(?:factur|declar)/i.test(after))
    return false
  return !/^\s{0,2}(?:uur|uren|u\b|dag|jr|e\b|-)/i.test(after) && !/[0-9]\s{0,2}[-/.:]\s{0,2}$/.test(before)
}

/** What the words before an amount say that it is: those nearest to it count, but not what a rate includes. */
function cueOf(
  phrase: string,
  cues: RegExpExecArray[],
  from: number,
  to: number,
  unitWritten: boolean,
): 'rate' | 'fee' | 'decoy' | null {
  for (let k = lastBefore(cues, to); k >= 0; k--) {
    const found = cues[k]
    if (!found || found.index < from) break
    const g = found.groups ?? {}
    const end = found.index + found[0].length
    if (end > to) continue
    if (g.rate) return 'rate'
    const behind = phrase.slice(end, to)
    // In brackets stands what the rate covers: "het tarief (dus ook reiskosten) is maximaal € 90".
    if (/^[^()]*\)/.test(behind)) continue
    if (LED_OUT.test(phrase.slice(from, found.index)) && !(g.fee && DIRECT.test(behind) && !AT_MOST.test(behind)))
      continue
    if (/^budget/i.test(found[0]) && unitWritten) return 'rate'
    return g.fee ? 'fee' : 'decoy'
  }
  return null
}

/** The index of the last cue that starts before an offset. */
function lastBefore(cues: RegExpExecArray[], offset: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.index ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
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
      (stage) =>
        stage.start >= rate.end &&
        stage.end <= to &&
        BOUND_BEHIND.test(phrase.slice(rate.end, stage.start)) &&
        !bindsNext(phrase, stage, to, rates.length > k + 1),
    )
    const words = (k > 0 ? before.findLast((stage) => stage.from !== 0) : before.findLast(() => true)) ?? behind[0]
    if (!words) return rate
    const later = words.thereafter || words.from !== 0
    const start = words.thereafter ? until : words.from
    until = words.until ?? until
    return { ...rate, from: start, until: words.until, later }
  })
}

/** What may part a rate from the words behind it that bind it: "€ 80 excl. btw (voor de eerste 6 maanden)". */
const BOUND_BEHIND =
  /^(?:\s|[,():[\]-]|(?:exclusief|inclusief|excluding|including|excl?|incl|ex|all-?in|btw|vat|per|uur|hour|p\/u|gedurende|voor|in|over|tijdens|for|during|de|het|the|geldt|geldend|alleen|van)(?![\p{L}])\.?){0,16}$/iu

/** "€ 80 in het eerste jaar, daarna € 85": words right before the next rate are that one's. */
function bindsNext(phrase: string, stage: StageWords, to: number, hasNext: boolean): boolean {
  if (!hasNext) return false
  return stage.from !== 0 || stage.thereafter || /^[\s:]*(?:max\w*\.?\s*)?$/i.test(phrase.slice(stage.end, to))
}
