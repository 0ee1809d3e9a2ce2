import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function positions(_outline: Outline): Field<RequestRecord['positions']> {
  return { value: null, at: [] }
}
