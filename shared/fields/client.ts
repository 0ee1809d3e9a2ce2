import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function client(_outline: Outline): Field<RequestRecord['client']> {
  return { value: null, at: [] }
}
