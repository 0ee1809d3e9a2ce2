import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function documents(_outline: Outline): Field<RequestRecord['documents']> {
  return { value: [], at: [] }
}
