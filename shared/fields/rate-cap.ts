import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function rateCap(_outline: Outline): Field<RequestRecord['rateCap']> {
  return { value: null, at: [] }
}
