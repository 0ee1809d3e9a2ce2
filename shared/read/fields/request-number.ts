import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function requestNumber(_meanings: Meanings): Field<RequestRecord['requestNumber']> {
  return nothing(null)
}
