import { statedCaps } from '../meanings/caps.ts'
import { spanOf } from '../meanings/meanings.ts'
import { euros } from './euros.ts'
import type { Found, Seen } from './found.ts'

/** The cap stands only inside scored criteria, so that it is not clear whether a higher rate is refused or scores less. */
export function rateInCriterion({ meanings, record }: Seen): Found[] {
  const cents = record.rateCap?.stages[0]?.cents
  if (cents === undefined || record.rateCap?.strength !== 'award') return []
  const stated = statedCaps(meanings)
  if (stated.length === 0 || !stated.every(({ cap }) => cap.strength === 'award')) return []
  return [
    {
      code: 'rate-in-criterion',
      field: 'rateCap',
      at: stated.map(({ first, end }) => spanOf(meanings, first, end)),
      question: `Het maximumtarief van ${euros(cents)} staat alleen in een gunningscriterium. Is dit een harde bovengrens, of mag een hoger tarief worden aangeboden met minder punten als gevolg?`,
    },
  ]
}
