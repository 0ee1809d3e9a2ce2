import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function das(_outline: Outline): Field<RequestRecord['das']> {
  return { value: null, at: [] }
}
