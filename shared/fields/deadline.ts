import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function deadline(_outline: Outline): Field<RequestRecord['deadline']> {
  return { value: null, at: [] }
}
