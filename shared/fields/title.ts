import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function title(_outline: Outline): Field<RequestRecord['title']> {
  return { value: '', at: [] }
}
