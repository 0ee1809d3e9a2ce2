import * as z from 'zod'
import { isChangesFile } from '../shared/candidates/change-files.ts'
import { earlier } from '../shared/ingest/earlier.ts'
import { sweptEvent } from '../shared/ingest/object-event.ts'
import { candidateFile } from './aws/candidate-files.ts'
import { hasOutcome } from './aws/documents.ts'
import { loadIdOf, objectIdOf, versionsUnder } from './aws/inbox.ts'
import { queue } from './aws/queue.ts'
import { scheduledHandler } from './aws/scheduled-handler.ts'
import { report } from './aws/telemetry.ts'

const parse = queue('PARSE_QUEUE_URL')
const load = queue('LOAD_QUEUE_URL')

const Sweep = z.object({ scheduledTime: z.iso.datetime() })

/** What is younger may be on its way still. */
const MINUTES_ON_THE_WAY = 60

/** Queues again what has no outcome: texts whose event was lost or whose message was, and unloaded candidate files. */
export const handler = scheduledHandler(Sweep, async ({ scheduledTime }) => {
  const until = earlier(scheduledTime, { minutes: MINUTES_ON_THE_WAY })
  const queued = { texts: 0, candidateFiles: 0 }

  for await (const version of versionsUnder('requests/')) {
    if (version.lastModified > until || (await hasOutcome(objectIdOf(version), version.versionId))) continue
    await parse(sweptEvent(version))
    queued.texts += 1
  }
  for await (const version of versionsUnder('candidates/')) {
    if (version.lastModified > until || !(version.isLatest || isChangesFile(version.key))) continue
    const file = await candidateFile(loadIdOf(version))
    if (file?.loadedVersionId === version.versionId) continue
    await load(sweptEvent(version))
    queued.candidateFiles += 1
  }
  report('SweptAgain', { run: scheduledTime, count: queued.texts + queued.candidateFiles })
  return queued
})
