import * as z from 'zod'
import { Shard } from '../shared/matching/shard.ts'
import { scheduledHandler } from './handlers/scheduled-handler.ts'
import { runPart } from './steps/run-part.ts'

const RunEvent = z.object({
  /** Which run this is, however often it is tried. */
  scheduledTime: z.iso.datetime(),
  /** To look back: the clock of the run, instead of its own time. A closed banner then proves nothing. */
  asOf: z.iso.datetime().optional(),
  /** Only these recipients; without it, all. */
  shard: Shard.default({ index: 0, of: 1 }),
})

/** All open requests against all candidates, and one mail to each recipient who has something to hear. */
export const handler = scheduledHandler(RunEvent, runPart)
