import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function awards(_outline: Outline): Field<RequestRecord['awards']> {
  return { value: [], at: [] }
}
