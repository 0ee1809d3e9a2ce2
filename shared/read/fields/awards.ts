import type { RequestRecord } from '../../request.ts'
import { criteriaOf } from '../meanings/criteria.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import type { Field } from './field.ts'

/** Gunningscriteria, wensen: with their points, and the steps in which these are given. */
export function awards(meanings: Meanings): Field<RequestRecord['awards']> {
  const found = criteriaOf(meanings).awards
  return {
    value: found.map(({ number, text, points, tiers }) => ({
      number,
      text,
      points,
      tiers: tiers.map((tier) => ({ text: tier.text, points: tier.points })),
    })),
    at: found.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}
