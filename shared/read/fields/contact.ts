import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function contact(_meanings: Meanings): Field<RequestRecord['contact']> {
  return nothing({ phone: null, email: null, url: null })
}
