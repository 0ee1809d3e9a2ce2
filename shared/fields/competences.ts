import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function competences(_outline: Outline): Field<RequestRecord['competences']> {
  return { value: [], at: [] }
}
