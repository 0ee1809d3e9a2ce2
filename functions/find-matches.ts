import * as z from 'zod'
import { Shard } from '../shared/matching/shard.ts'
import { scheduledHandler } from './handlers/scheduled-handler.ts'
import { reportFailure } from './services/telemetry.ts'
import { type RunPart, runPart } from './steps/run-part.ts'
import { partsOfRun } from './steps/snapshot.ts'
import { hasEnded } from './tables/judged.ts'

const Run = z.object({
  /** Which run this is, however often it is tried. */
  scheduledTime: z.iso.datetime(),
  /** To look back: the clock of the run, instead of its own time. A closed banner then proves nothing. */
  asOf: z.iso.datetime().optional(),
  /** Only these recipients; without it, all. */
  shard: Shard.optional(),
})

/**
 * All open requests against all candidates, and one mail to each recipient who has something to hear. A schedule or an
 * operator starts a run.
 */
export const handler = scheduledHandler(Run, async ({ shard, ...run }) => {
  if (shard) return runPart({ ...run, shard })
  const of = await partsOfRun()
  return of === 1 ? runPart({ ...run, shard: { index: 0, of } }) : runInParts(run, of)
})

/**
 * One part after another, so that a run takes one function and the memory of one part. A part that fails takes no other
 * along, and fails the run in the end, which is then tried again: by the parts that it has not ended.
 */
async function runInParts(run: Omit<RunPart, 'shard'>, of: number) {
  const total = { parts: of, candidates: 0, matches: 0, mails: 0, untold: 0 }
  let failed = 0
  for (let index = 0; index < of; index += 1) {
    const shard = { index, of }
    try {
      if (run.asOf === undefined && (await hasEnded(shard, run.scheduledTime))) continue
      const { candidates, matches, mails, untold } = await runPart({ ...run, shard })
      total.candidates += candidates
      total.matches += matches
      total.mails += mails
      total.untold += untold
    } catch (error) {
      reportFailure('PartFailed', error, { run: run.scheduledTime, reason: `part ${index} of ${of}` })
      failed += 1
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${of} parts failed`)
  return total
}
