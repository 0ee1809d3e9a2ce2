import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function hybrid(_meanings: Meanings): Field<RequestRecord['hybrid']> {
  return nothing('unknown')
}
