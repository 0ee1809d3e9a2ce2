import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function hybrid(_outline: Outline): Field<RequestRecord['hybrid']> {
  return { value: 'unknown', at: [] }
}
