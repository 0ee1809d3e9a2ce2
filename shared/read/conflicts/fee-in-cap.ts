import { feeLowersCap } from '../../net-rate-cap.ts'
import { brokerFee } from '../fields/broker-fee.ts'
import { rateCap } from '../fields/rate-cap.ts'
import type { Found, Seen } from './found.ts'

/** The cap must also pay the broker's fee: nothing to ask, the supplier nets less. */
export function feeInCap({ meanings, record }: Seen): Found[] {
  if (!feeLowersCap(record.rateCap, record.brokerFee)) return []
  const at = [...rateCap(meanings).at, ...brokerFee(meanings).at].toSorted((a, b) => a.start - b.start)
  return [{ code: 'fee-in-cap', field: 'rateCap', at, question: null }]
}
