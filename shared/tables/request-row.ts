import * as z from 'zod'
import { RequestRecord } from '../request.ts'

/** Stands for `openUntil` and `textOrder` of a request that no text states any more: before any instant. */
export const WITHDRAWN = '0'

/** The newest revision of one request. */
export const RequestRow = z.object({
  requestId: z.string().describe('number:… or, for a text without a number, object:…'),
  textOrder: z
    .string()
    .describe('where the current text stands among all texts of this request; starts with the instant it came in'),
  revision: z.int().positive().describe('from 1; rises when a newer text says something else'),
  key: z.string().describe('of the object, under requests/'),
  objectId: z.string(),
  versionId: z.string(),
  parserVersion: z.int().optional().describe('which parser read the current text; absent before they were counted'),
  listed: z
    .enum(['open', 'withdrawn'])
    .describe('which list of the index it stands in; of the open ones those count that are open still'),
  openUntil: z
    .string()
    .describe('the latest closing instant of any revision, 9999 where one states none; 0 where withdrawn'),
  record: RequestRecord.describe('what the text says'),
  assignment: z.string().nullable().describe('the words of the assignment, which roles are looked for in'),
})
export type RequestRow = z.infer<typeof RequestRow>
