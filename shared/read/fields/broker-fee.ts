import type { RequestRecord } from '../../request.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { statedFees } from '../meanings/stated-fees.ts'
import { type Field, nothing } from './field.ts'

/** Fee, dienstverleningsfee, MSP fee: what the broker charges the supplier. */
export function brokerFee(meanings: Meanings): Field<RequestRecord['brokerFee']> {
  const stated = statedFees(meanings)
  const best = stated[0]
  if (!best) return nothing(null)
  const same = stated.filter(({ fee }) => JSON.stringify(fee) === JSON.stringify(best.fee))
  return { value: best.fee, at: same.map(({ first, end }) => spanOf(meanings, first, end)) }
}
