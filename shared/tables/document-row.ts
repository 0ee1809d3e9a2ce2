import * as z from 'zod'
import { REFUSAL_REASONS } from '../request.ts'

/** Where the head of an object stands among its versions; no version of S3 is called so. */
export const HEAD = '#head'

const Outcome = z.object({
  recordedAt: z.iso.datetime().describe('when the outcome was written'),
  parserVersion: z.int().optional().describe('which parser gave the outcome; absent before they were counted'),
  outcome: z.enum(['parsed', 'refused', 'gone']),
  reason: z.enum(REFUSAL_REASONS).optional().describe('where refused'),
  detail: z.string().optional().describe('where refused: what was found, in words'),
  requestId: z.string().optional().describe('where parsed, before several were kept of a text'),
  requestIds: z.array(z.string()).optional().describe('where parsed: of all requests that the text is about'),
})

/** What became of one version of one object, as the newest parser that read it has it. */
export const DocumentRow = z.object({
  objectId: z.string().describe('stands for bucket and key'),
  versionId: z.string().describe(`of the object; ${HEAD} is no outcome but the place of its newest version`),
  key: z.string().describe('of the object, under requests/'),
  sequencer: z.string().optional().describe('of the event that the version came by; absent where the sweep found it'),
  ...Outcome.shape,
  unknownLabels: z.array(z.string()).optional().describe('where parsed: what looks like a label and is none we know'),
  earlier: z.array(Outcome).optional().describe('what older parsers made of it, the first of them first'),
})
export type DocumentRow = z.infer<typeof DocumentRow>

/** Version 0 is all that was before parsers were counted. */
export function parserVersionOf({ parserVersion }: { parserVersion?: number | undefined }): number {
  return parserVersion ?? 0
}

/** The same row with the outcome of a newer parser; what stood there goes to the earlier ones. */
export function supersede({ earlier = [], ...before }: DocumentRow, row: DocumentRow): DocumentRow {
  return { ...row, earlier: [...earlier, Outcome.parse(before)] }
}
