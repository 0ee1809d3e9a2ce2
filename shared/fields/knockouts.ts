import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function knockouts(_outline: Outline): Field<RequestRecord['knockouts']> {
  return { value: [], at: [] }
}
