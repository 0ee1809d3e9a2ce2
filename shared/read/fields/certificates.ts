import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function certificates(_meanings: Meanings): Field<RequestRecord['certificates']> {
  return nothing([])
}
