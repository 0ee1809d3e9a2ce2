import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function shortlist(_outline: Outline): Field<RequestRecord['shortlist']> {
  return { value: { cvs: null, invited: null }, at: [] }
}
