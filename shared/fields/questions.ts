import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function questions(_outline: Outline): Field<RequestRecord['questions']> {
  return { value: { deadline: null, answersOn: null }, at: [] }
}
