import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function interviews(_meanings: Meanings): Field<RequestRecord['interviews']> {
  return nothing({ on: null, from: null, to: null, noticeBy: null })
}
