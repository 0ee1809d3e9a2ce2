import * as z from 'zod'
import { isOneLine } from '../language/one-line.ts'

/** Who corrects, as they are named in mails: by a name or an address. */
export const CorrectedBy = z.string().min(1).max(100).refine(isOneLine)

/** A value of a request as a person stated it, or that they take back what was stated. */
export const Correction = z.object({
  /** What is corrected, as CORRECTABLE names it. */
  field: z.string(),
  /** The value as JSON; null where the correction of this field is taken back. */
  value: z.string().nullable(),
  /** What the texts said then, as JSON. */
  read: z.string(),
  by: CorrectedBy,
  at: z.iso.datetime(),
})
export type Correction = z.infer<typeof Correction>

/** The newest correction of a value, and whether it holds: the texts say still what they said then. */
export const StandingCorrection = Correction.extend({
  field: z.string().describe('the field of the record, or its part: contact.phone'),
  value: z.string().describe('what the person stated, as JSON'),
  read: z.string().describe('what the texts said then, as JSON'),
  by: CorrectedBy.describe('who corrected, as they gave their name'),
  at: z.iso.datetime().describe('when'),
  holds: z.boolean().describe('the texts say so still; else the record has what they say now'),
})
export type StandingCorrection = z.infer<typeof StandingCorrection>
