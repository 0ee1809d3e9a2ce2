import * as z from 'zod'
import { RequestRecord } from './request.ts'

export const RULES = ['open', 'rateCap', 'region', 'hours', 'contractForm', 'roles', 'consent'] as const

export const RuleOutcome = z.object({
  rule: z.enum(RULES),
  outcome: z.enum(['pass', 'fail', 'unknown']),
  /** For a person, in Dutch or English: what was compared with what. */
  detail: z.string(),
})
export type RuleOutcome = z.infer<typeof RuleOutcome>

/** Advice with reasons on one pair of request and candidate; a human decides. */
export const Verdict = z.object({
  requestNumber: z.string().nullable(),
  file: z.string(),
  /** Which of the requests that the file holds. */
  part: RequestRecord.shape.part,
  candidateId: z.string(),
  verdict: z.enum(['match', 'ask', 'near', 'no']),
  rules: z.array(RuleOutcome),
  /** netRateCapCents − rate; null when unknown. */
  headroomCents: z.int().nullable(),
  asOf: z.iso.datetime(),
})
export type Verdict = z.infer<typeof Verdict>

/** Whether a pair is worth a mail. */
export function isAlert(verdict: Verdict['verdict']): boolean {
  return verdict === 'match' || verdict === 'ask'
}
