import { decimal, euros } from '../../language/euros.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import type { RequestRecord } from '../../request.ts'
import { FAIL, NEAR, PASS, type Rule, UNKNOWN } from './rule.ts'

/** A rate of at most 5% over the net cap is near. */
const NEAR_PERCENT = 105

/** The candidate's rate fits under what the supplier can keep of the cap. */
export const rateCap: Rule = {
  on({ record }, _, { rateCents }) {
    const net = record.netRateCapCents
    if (net === null) return UNKNOWN
    const near = NEAR_PERCENT * net
    return (row) => {
      const rate = rateCents[row] ?? 0
      return rate <= net ? PASS : 100 * rate <= near ? NEAR : FAIL
    }
  },
  words({ request: { record }, candidate, language }) {
    const say = inLanguage(language)
    const net = record.netRateCapCents
    if (net === null) return whyUnknown(record, language)
    const basis = capBasis(record, language)
    const cap = `${euros(net, language)}${basis === '' ? '' : ` (${basis})`}`
    const headroom = net - candidate.rateCents
    const gap = euros(Math.abs(headroom), language)
    if (headroom > 0) return say(`${gap} onder het netto maximum van ${cap}`, `${gap} below the net cap of ${cap}`)
    if (headroom === 0) return say(`Precies het netto maximum van ${cap}`, `Exactly the net cap of ${cap}`)
    return say(`${gap} boven het netto maximum van ${cap}`, `${gap} above the net cap of ${cap}`)
  },
}

function whyUnknown({ rateCap }: Pick<RequestRecord, 'rateCap'>, language: Language): string {
  const say = inLanguage(language)
  const cents = rateCap?.stages[0]?.cents
  if (cents === undefined) return say('Geen maximumtarief genoemd', 'No maximum rate stated')
  const cap = euros(cents, language)
  return say(
    `Maximum ${cap}, maar wat er na aftrek van de fee overblijft staat er niet bij`,
    `Maximum ${cap}, but what is left after the fee is not stated`,
  )
}

/**
 * How the stated cap leads to the net cap, and what comes later: "€ 83,95 incl. fee € 2,25", "na 12 maanden € 72,50".
 * Empty where the net cap is the cap as stated.
 */
function capBasis(
  { rateCap, netRateCapCents, brokerFee }: Pick<RequestRecord, 'rateCap' | 'netRateCapCents' | 'brokerFee'>,
  language: Language,
): string {
  const say = inLanguage(language)
  const [first, ...later] = rateCap?.stages ?? []
  if (rateCap === null || first === undefined) return ''
  const parts: string[] = []
  if (first.cents !== netRateCapCents) {
    const extras = [
      ...(rateCap.vat === 'included' ? [say('incl. btw', 'incl. VAT')] : []),
      ...(brokerFee?.kind === 'perHour' ? [`incl. fee ${euros(brokerFee.cents, language)}`] : []),
      ...(brokerFee?.kind === 'percent' ? [`incl. fee ${decimal(brokerFee.percent, language)}%`] : []),
    ]
    const perDay = rateCap.unit === 'day' ? say(' per dag', ' a day') : ''
    parts.push([`${euros(first.cents, language)}${perDay}`, ...extras].join(' '))
  }
  for (const { fromMonth, cents } of later) {
    const cap = euros(cents, language)
    parts.push(say(`na ${fromMonth} maanden ${cap}`, `${cap} after ${fromMonth} months`))
  }
  return parts.join('; ')
}
