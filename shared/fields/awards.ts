import type { Field } from '../reading/find.ts'
import type { Outline } from '../reading/outline.ts'
import type { RequestRecord } from '../request.ts'

/** gunningscriteria, wensen: with their points, and the steps in which these are given. */
export function awards(outline: Outline): Field<RequestRecord['awards']> {
  const found = outline.awards
  return {
    value: found.map(({ number, text, points, tiers }) => ({
      number,
      text,
      points,
      tiers: tiers.map((tier) => ({ text: tier.text, points: tier.points })),
    })),
    at: found.map(({ at }) => at),
  }
}
