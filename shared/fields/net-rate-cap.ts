import type { RequestRecord } from '../request.ts'

/** What the supplier keeps of the first stage per hour, excl. VAT, in cents; null where it cannot be known. */
export function netRateCap(_rateCap: RequestRecord['rateCap'], _brokerFee: RequestRecord['brokerFee']): number | null {
  return null
}
