import * as z from 'zod'

/**
 * The last verdict on each pair of one request, for analysts: no candidate's id, and none of the words that a detail may
 * hold. What one item cannot hold stands in further pages.
 */
export const MatchRow = z.object({
  requestId: z.string(),
  page: z.int().positive().describe('from 1; a request with many pairs has several'),
  revision: z.int().positive().describe('of the request, when the pairs were judged'),
  asOf: z.iso.datetime().describe('the time of the run that last found something else than stood here'),
  written: z.int().positive().describe('how often the page was written'),
  pairs: z
    .array(z.string())
    .describe('pseudonym, verdict, a letter a rule (p pass, u unknown, f fail), headroom in cents'),
})
export type MatchRow = z.infer<typeof MatchRow>
