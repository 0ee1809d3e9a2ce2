import type { RequestRecord } from '../../request.ts'
import { datesAbout } from '../meanings/dates-about.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Publicatiedatum: the day on which the request was published, of several the first. */
export function publishedOn(meanings: Meanings): Field<RequestRecord['publishedOn']> {
  const [first] = datesAbout(meanings, 'published').filter(({ precision }) => precision === 'day')
  return first ? { value: first.date, at: [spanOf(meanings, first.value.first, first.value.end)] } : nothing(null)
}
