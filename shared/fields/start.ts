import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function start(_outline: Outline): Field<RequestRecord['start']> {
  return { value: { asap: false, date: null, precision: null }, at: [] }
}
