import * as z from 'zod'
import { RuleOutcome, Verdict } from '../verdict.ts'

/** The last verdict on one pair, for analysts: no candidate's id, and none of the words that a detail may hold. */
export const MatchRow = z.object({
  requestId: z.string(),
  pseudonym: z.uuid().describe('stands for the candidate; drawn at random'),
  revision: z.int().positive().describe('of the request, when it was judged'),
  verdict: Verdict.shape.verdict,
  rules: z.array(RuleOutcome.pick({ rule: true, outcome: true })),
  headroomCents: z.int().nullable().describe('net rate cap less the rate, euro cents an hour'),
  asOf: z.iso.datetime().describe('the clock of the verdict'),
})
export type MatchRow = z.infer<typeof MatchRow>
