import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function durationMonths(_meanings: Meanings): Field<RequestRecord['durationMonths']> {
  return nothing(null)
}
