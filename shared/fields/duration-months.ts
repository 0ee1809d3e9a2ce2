import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function durationMonths(_outline: Outline): Field<RequestRecord['durationMonths']> {
  return { value: null, at: [] }
}
