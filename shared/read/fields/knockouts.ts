import type { RequestRecord } from '../../request.ts'
import { criteriaOf } from '../meanings/criteria.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import type { Field } from './field.ts'

/** Knock-outcriteria, eisen: with the number of the text, in its words. */
export function knockouts(meanings: Meanings): Field<RequestRecord['knockouts']> {
  const found = criteriaOf(meanings).knockouts
  return {
    value: found.map(({ number, text }) => ({ number, text })),
    at: found.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}
