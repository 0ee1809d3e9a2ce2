import type { RequestRecord } from '../../request.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { statedHours } from '../meanings/stated-hours.ts'
import { type Field, nothing } from './field.ts'

/** Uren per week: a label's value first, then what a sentence states of a week. */
export function hoursPerWeek(meanings: Meanings): Field<RequestRecord['hoursPerWeek']> {
  const stated = statedHours(meanings)
  const best = stated[0]
  if (!best) return nothing(null)
  const same = stated.filter(({ min, max }) => min === best.min && max === best.max)
  return { value: { min: best.min, max: best.max }, at: same.map(({ first, end }) => spanOf(meanings, first, end)) }
}
