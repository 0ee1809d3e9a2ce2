import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function onSiteDays(_outline: Outline): Field<RequestRecord['onSiteDays']> {
  return { value: null, at: [] }
}
