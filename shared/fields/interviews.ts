import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'
import type { RequestRecord } from '../request.ts'

export function interviews(_outline: Outline): Field<RequestRecord['interviews']> {
  return { value: { on: null, from: null, to: null, noticeBy: null }, at: [] }
}
