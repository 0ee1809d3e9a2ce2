import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function education(_outline: Outline): Field<RequestRecord['education']> {
  return { value: null, at: [] }
}
