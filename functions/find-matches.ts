import type { Context } from 'aws-lambda'
import * as z from 'zod'
import { Shard } from '../shared/matching/shard.ts'
import { queueHandler } from './handlers/queue-handler.ts'
import { scheduledHandler } from './handlers/scheduled-handler.ts'
import { queue } from './services/queue.ts'
import { report } from './services/telemetry.ts'
import { runPart } from './steps/run-part.ts'
import { partsOfRun } from './steps/snapshot.ts'

const sendPart = queue('RUN_QUEUE_URL')

const Run = z.object({
  /** Which run this is, however often it is tried. */
  scheduledTime: z.iso.datetime(),
  /** To look back: the clock of the run, instead of its own time. A closed banner then proves nothing. */
  asOf: z.iso.datetime().optional(),
  /** Only these recipients; without it, all. */
  shard: Shard.optional(),
})
const Part = Run.required({ shard: true })

const WHOLE: Shard = { index: 0, of: 1 }

/**
 * All open requests against all candidates, and one mail to each recipient who has something to hear. A schedule or an
 * operator starts a run; where it takes several parts, each goes over the queue and comes back here, to be tried again
 * alone.
 */
export const handler = (event: unknown, context: Context) =>
  typeof event === 'object' && event !== null && 'Records' in event
    ? onQueue(event, context)
    : onSchedule(event, context)

const onSchedule = scheduledHandler(Run, async ({ shard, ...run }) => {
  const of = shard ? 1 : await partsOfRun()
  if (of === 1) return runPart({ ...run, shard: shard ?? WHOLE })
  for (let index = 0; index < of; index += 1) await sendPart({ ...run, shard: { index, of } })
  report('RunInParts', { run: run.scheduledTime, count: of })
  return { parts: of }
})

const onQueue = queueHandler(Part, async (part) => {
  await runPart(part)
})
