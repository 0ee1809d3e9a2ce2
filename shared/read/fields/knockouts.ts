import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function knockouts(_meanings: Meanings): Field<RequestRecord['knockouts']> {
  return nothing([])
}
