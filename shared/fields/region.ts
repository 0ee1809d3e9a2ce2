import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function region(_outline: Outline): Field<RequestRecord['region']> {
  return { value: { provinces: [], place: null, nationwide: false }, at: [] }
}
