import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function brokerFee(_outline: Outline): Field<RequestRecord['brokerFee']> {
  return { value: null, at: [] }
}
