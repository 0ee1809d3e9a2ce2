import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function end(_outline: Outline): Field<RequestRecord['end']> {
  return { value: null, at: [] }
}
