import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function start(_meanings: Meanings): Field<RequestRecord['start']> {
  return nothing({ asap: false, date: null, precision: null })
}
