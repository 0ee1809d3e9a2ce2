import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function extensions(_outline: Outline): Field<RequestRecord['extensions']> {
  return { value: [], at: [] }
}
