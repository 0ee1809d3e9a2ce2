import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function selfEmployed(_outline: Outline): Field<RequestRecord['selfEmployed']> {
  return { value: 'unknown', at: [] }
}
