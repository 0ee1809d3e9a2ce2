import { euros } from '../amounts/money.ts'
import { rateCapMentions } from '../amounts/rate-mentions.ts'
import type { Found, Seen } from './found.ts'

/** The cap stands only inside scored criteria, so that it is not clear whether a higher rate is refused or scores less. */
export function rateInCriterion({ outline, record }: Seen): Found[] {
  const mentions = rateCapMentions(outline)
  const cents = record.rateCap?.stages[0]?.cents
  if (cents === undefined || mentions.length === 0) return []
  if (!mentions.every((mention) => mention.cap.strength === 'award')) return []
  return [
    {
      code: 'rate-in-criterion',
      field: 'rateCap',
      at: mentions.flatMap(({ at }) => at.slice(0, 1)),
      question: `Het maximumtarief van ${euros(cents)} staat alleen in een gunningscriterium. Is dit een harde bovengrens, of mag een hoger tarief worden aangeboden met minder punten als gevolg?`,
    },
  ]
}
