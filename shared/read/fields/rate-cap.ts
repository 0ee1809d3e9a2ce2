import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function rateCap(_meanings: Meanings): Field<RequestRecord['rateCap']> {
  return nothing(null)
}
