import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function cv(_outline: Outline): Field<RequestRecord['cv']> {
  return { value: { maxPages: null, language: null, references: null }, at: [] }
}
