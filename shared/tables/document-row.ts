import * as z from 'zod'
import { REFUSAL_REASONS } from '../request.ts'

/** Where the head of an object stands among its versions; no version of S3 is called so. */
export const HEAD = '#head'

/** What became of one version of one object, for good. */
export const DocumentRow = z.object({
  objectId: z.string().describe('stands for bucket and key'),
  versionId: z.string().describe(`of the object; ${HEAD} is no outcome but the place of its newest version`),
  key: z.string().describe('of the object, under requests/'),
  recordedAt: z.iso.datetime().describe('when the outcome was written'),
  outcome: z.enum(['parsed', 'refused', 'gone']),
  reason: z.enum(REFUSAL_REASONS).optional().describe('where refused'),
  detail: z.string().optional().describe('where refused: what was found, in words'),
  requestId: z.string().optional().describe('where parsed'),
  unknownLabels: z.array(z.string()).optional().describe('where parsed: what looks like a label and is none we know'),
})
export type DocumentRow = z.infer<typeof DocumentRow>
