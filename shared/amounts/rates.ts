import { overlapping } from '../reading/overlapping.ts'
import { type Amount, findAmounts } from './money.ts'
import type { Rate } from './rate.ts'
import { type Cue, cueOf, findCues } from './rate-cues.ts'
import { bindStages, findStages } from './rate-stages.ts'
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
  DAY,
  EXAMPLE,
  HEAD,
  HOUR,
  OF_OTHERS,
  OF_OTHERS_AFTER,
  OR_LESS,
  OTHER_UNIT,
  PAIRED,
  REFUSED,
} from './rate-words.ts'

/** `label`: the phrase is the value of a label that stands for a rate, given in its words. */
export type RateContext = { label: string | null }

/** Bounds between which a number can be a rate, in cents. */
const PLAUSIBLE = { hour: [1500, 50_000], day: [15_000, 400_000] } as const

/** The rates of a phrase: a header's value, or a sentence in which words say that it is about the rate. */
export function findRates(phrase: string, { label }: RateContext): Rate[] {
  const stages = findStages(phrase)
  const inStage = overlapping(stages)
  const amounts = findAmounts(phrase).filter((amount) => !inStage(amount))
  const cues = findCues(phrase)
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
  return bindStages(phrase, rates, stages)
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
  cues: Cue[]
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
