import type { RequestRecord } from '../../request.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { onSiteOf } from '../meanings/on-site.ts'
import { type Field, nothing } from './field.ts'

/** Dagen op locatie: the least days a week on site; a label's value first, then what a sentence states. */
export function onSiteDays(meanings: Meanings): Field<RequestRecord['onSiteDays']> {
  const found = onSiteOf(meanings)
  return found ? { value: found.days, at: [spanOf(meanings, found.first, found.end)] } : nothing(null)
}
