import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function title(_meanings: Meanings): Field<RequestRecord['title']> {
  return nothing('')
}
