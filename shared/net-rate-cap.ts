import type { RequestRecord } from './request.ts'

const HOURS_A_DAY = 8
const VAT_PERCENT = 21

/**
 * What the supplier keeps of the first stage per hour, excl. VAT, in cents, rounded down; null where it cannot be known:
 * no cap, or one that includes a fee whose amount is not stated. A percentage is of the rate that the client pays.
 */
export function netRateCap(rateCap: RequestRecord['rateCap'], brokerFee: RequestRecord['brokerFee']): number | null {
  const first = rateCap?.stages[0]
  if (!rateCap || !first) return null
  // As a fraction of whole numbers, so that nothing is lost before the one rounding.
  let above = first.cents
  let below = 1
  if (rateCap.unit === 'day') below *= HOURS_A_DAY
  if (rateCap.vat === 'included') {
    above *= 100
    below *= 100 + VAT_PERCENT
  }
  if (!feeIsInside(rateCap, brokerFee)) return Math.floor(above / below)
  if (brokerFee === null) return null
  if (brokerFee.kind === 'perHour') above -= brokerFee.cents * below
  if (brokerFee.kind === 'percent') {
    above *= 10_000 - Math.round(brokerFee.percent * 100)
    below *= 10_000
  }
  return Math.max(0, Math.floor(above / below))
}

/** Whether the cap must also pay the broker's fee: it says so, or it is all-in while the text states a fee. */
function feeIsInside(rateCap: NonNullable<RequestRecord['rateCap']>, brokerFee: RequestRecord['brokerFee']): boolean {
  return rateCap.includes.includes('brokerFee') || (rateCap.includes.includes('allIn') && brokerFee !== null)
}

/** Whether the supplier nets less than the cap, because it also pays the broker's fee. */
export function feeLowersCap(rateCap: RequestRecord['rateCap'], brokerFee: RequestRecord['brokerFee']): boolean {
  return rateCap !== null && brokerFee?.kind !== 'none' && feeIsInside(rateCap, brokerFee)
}
