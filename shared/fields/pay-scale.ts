import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function payScale(_outline: Outline): Field<RequestRecord['payScale']> {
  return { value: null, at: [] }
}
