import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function registrations(_outline: Outline): Field<RequestRecord['registrations']> {
  return { value: [], at: [] }
}
