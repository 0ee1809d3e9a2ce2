import * as z from 'zod'
import { StandingCorrection } from '../corrections/correction.ts'
import { RequestRecord } from '../request.ts'
import { GivenId } from '../requests/request-ids.ts'

/** What a request says now, by all texts that are of it. */
export const RequestRow = z.object({
  requestId: z
    .string()
    .describe(
      'number:… or, for a text without a number, object:…; with client and role where others have the number too',
    ),
  textOrder: z
    .string()
    .describe('where the newest text that counts stands among all texts; starts with the instant it came in'),
  revision: z.int().positive().describe('from 1; rises when a newer text says something else'),
  basis: z.string().optional().describe('the texts that it says this by; nobody where none states it any more'),
  key: z.string().describe('of the newest whole text, under requests/'),
  objectId: z.string(),
  versionId: z.string(),
  parserVersion: z.int().optional().describe('which parser read that text; absent before they were counted'),
  listed: z.literal('open').describe('the list of the index; of its rows those count that are open still'),
  openUntil: z
    .string()
    .describe(
      'the latest closing instant of any revision, 9999 where one states none; of what is over, until when that is told',
    ),
  record: RequestRecord.describe('what the texts say, as corrected; its kind is withdrawal where the request is over'),
  corrections: z
    .array(StandingCorrection)
    .optional()
    .describe('what people corrected; the record has those that hold; absent where nobody did'),
  assignment: z.string().nullable().describe('the words of the assignment, which roles are looked for in'),
  given: z
    .array(GivenId)
    .optional()
    .describe('of the first request with its number: which ids the requests with that number have'),
  written: z.int().optional().describe('how often the row was written; absent before that was counted'),
})
export type RequestRow = z.infer<typeof RequestRow>
