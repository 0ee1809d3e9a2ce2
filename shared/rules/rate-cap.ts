import { decimal, euros, type Language } from '../euros.ts'
import type { RequestRecord } from '../request.ts'
import type { Rule } from './rule.ts'

/** A rate of at most 5% over the net cap is near. */
const NEAR_PERCENT = 105

/** The candidate's rate fits under what the supplier can keep of the cap. */
export const rateCap: Rule = ({ request: { record }, candidate, language }) => {
  const en = language === 'en'
  const net = record.netRateCapCents
  if (net === null) return { outcome: 'unknown', detail: whyUnknown(record, language) }
  const basis = capBasis(record, language)
  const cap = `${euros(net, language)}${basis === '' ? '' : ` (${basis})`}`
  const headroom = net - candidate.rateCents
  const gap = euros(Math.abs(headroom), language)
  if (headroom > 0) {
    const detail = en ? `${gap} below the net cap of ${cap}` : `${gap} onder het netto maximum van ${cap}`
    return { outcome: 'pass', detail }
  }
  if (headroom === 0) {
    return { outcome: 'pass', detail: en ? `Exactly the net cap of ${cap}` : `Precies het netto maximum van ${cap}` }
  }
  return {
    outcome: 'fail',
    near: 100 * candidate.rateCents <= NEAR_PERCENT * net,
    detail: en ? `${gap} above the net cap of ${cap}` : `${gap} boven het netto maximum van ${cap}`,
  }
}

function whyUnknown({ rateCap }: Pick<RequestRecord, 'rateCap'>, language: Language): string {
  const en = language === 'en'
  const cents = rateCap?.stages[0]?.cents
  if (cents === undefined) return en ? 'No maximum rate stated' : 'Geen maximumtarief genoemd'
  const cap = euros(cents, language)
  return en
    ? `Maximum ${cap}, but what is left after the fee is not stated`
    : `Maximum ${cap}, maar wat er na aftrek van de fee overblijft staat er niet bij`
}

/**
 * How the stated cap leads to the net cap, and what comes later: "€ 83,95 incl. fee € 2,25", "na 12 maanden € 72,50".
 * Empty where the net cap is the cap as stated.
 */
export function capBasis(
  { rateCap, netRateCapCents, brokerFee }: Pick<RequestRecord, 'rateCap' | 'netRateCapCents' | 'brokerFee'>,
  language: Language,
): string {
  const en = language === 'en'
  const [first, ...later] = rateCap?.stages ?? []
  if (rateCap === null || first === undefined) return ''
  const parts: string[] = []
  if (first.cents !== netRateCapCents) {
    const extras = [
      ...(rateCap.vat === 'included' ? [en ? 'incl. VAT' : 'incl. btw'] : []),
      ...(brokerFee?.kind === 'perHour' ? [`incl. fee ${euros(brokerFee.cents, language)}`] : []),
      ...(brokerFee?.kind === 'percent' ? [`incl. fee ${decimal(brokerFee.percent, language)}%`] : []),
    ]
    const perDay = rateCap.unit === 'day' ? (en ? ' a day' : ' per dag') : ''
    parts.push([`${euros(first.cents, language)}${perDay}`, ...extras].join(' '))
  }
  for (const { fromMonth, cents } of later) {
    const cap = euros(cents, language)
    parts.push(en ? `${cap} after ${fromMonth} months` : `na ${fromMonth} maanden ${cap}`)
  }
  return parts.join('; ')
}
