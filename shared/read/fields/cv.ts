import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Not read yet. */
export function cv(_meanings: Meanings): Field<RequestRecord['cv']> {
  return nothing({ maxPages: null, language: null, references: null })
}
