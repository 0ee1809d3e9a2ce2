import * as z from 'zod'
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
