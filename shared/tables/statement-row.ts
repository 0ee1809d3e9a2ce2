import * as z from 'zod'
import { Correction } from '../corrections/correction.ts'
import { RequestRecord } from '../request.ts'

/** What one version of an object says of the requests with one number, as the newest parser that read it has it. */
export const StatementRow = z.object({
  /** number:… or, for a text without a number, object:… */
  about: z.string(),
  /** The object and its version. */
  source: z.string(),
  objectId: z.string(),
  versionId: z.string(),
  key: z.string(),
  /** Where the version stands among all texts: see textOrder. */
  place: z.string(),
  /** Known by an event of its own, and not by the sweep alone, which knows less of its place. */
  hasSequencer: z.boolean(),
  parserVersion: z.int(),
  /** Packed in the table. Nothing, where a newer parser takes the version for no text of these requests. */
  said: z.array(z.object({ lot: z.string().nullable(), record: RequestRecord, assignment: z.string().nullable() })),
})
export type StatementRow = z.infer<typeof StatementRow>

/** Begins what stands where a statement has its source, for what a person said of a request. */
export const CORRECTION = '#correction'

/** A person's correction, beside what the texts say: for good, in a row of its own for each that is made. */
export const CorrectionRow = z.object({
  about: z.string(),
  /** CORRECTION, the instant and the value, so that each has its own. */
  source: z.string(),
  requestId: z.string(),
  correction: Correction,
})
export type CorrectionRow = z.infer<typeof CorrectionRow>
