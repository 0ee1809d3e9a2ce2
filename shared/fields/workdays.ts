import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function workdays(_outline: Outline): Field<RequestRecord['workdays']> {
  return { value: null, at: [] }
}
