import * as z from 'zod'
import { isChangesFile } from '../shared/candidates/change-files.ts'
import { earlier } from '../shared/ingest/earlier.ts'
import { inParallel } from '../shared/ingest/in-parallel.ts'
import { sweptEvent } from '../shared/ingest/object-event.ts'
import { REFUSAL_REASONS } from '../shared/request.ts'
import { type DocumentRow, parserVersionOf } from '../shared/tables/document-row.ts'
import { candidateFile } from './aws/candidate-files.ts'
import { documentOf } from './aws/documents.ts'
import { dropAllBut } from './aws/dropped-candidates.ts'
import { loadIdOf, objectIdOf, versionsUnder } from './aws/inbox.ts'
import { queue } from './aws/queue.ts'
import { withdrawnRequests } from './aws/requests.ts'
import { scheduledHandler } from './aws/scheduled-handler.ts'
import { report } from './aws/telemetry.ts'

const parse = queue('PARSE_QUEUE_URL')
const load = queue('LOAD_QUEUE_URL')

const Sweep = z.object({
  scheduledTime: z.iso.datetime(),
  /** By an operator, after the parser was mended: which texts are read again though they have an outcome. */
  reparse: z
    .union([
      z.strictObject({ reason: z.enum(REFUSAL_REASONS) }),
      z.strictObject({ parserVersionBefore: z.int().positive() }),
    ])
    .optional(),
})
type Reparse = z.infer<typeof Sweep>['reparse']

/** What is younger may be on its way still. */
const MINUTES_ON_THE_WAY = 60

const AT_ONCE = 8

/**
 * Queues again what has no outcome: texts whose event was lost or whose message was, and unloaded candidate files; texts
 * of a request that was withdrawn because another text turned out to be none of it; and what an operator wants to be read
 * again. Drops the candidates of files that are there no more.
 */
export const handler = scheduledHandler(Sweep, async ({ scheduledTime, reparse }) => {
  const until = earlier(scheduledTime, { minutes: MINUTES_ON_THE_WAY })
  const queued = { texts: 0, candidateFiles: 0, reparsed: 0 }

  const files = await Array.fromAsync(versionsUnder('candidates/'))
  await inParallel(files, AT_ONCE, async (version) => {
    if (version.lastModified > until || !(version.isLatest || isChangesFile(version.key))) return
    const file = await candidateFile(loadIdOf(version))
    if (file?.loadedVersionId === version.versionId) return
    await load(sweptEvent(version))
    queued.candidateFiles += 1
  })
  const present = new Set(files.filter(({ isLatest }) => isLatest).map(({ key }) => key))
  // Whoever has come since the files were listed stays.
  const dropped = await dropAllBut(present, until)
  if (dropped > 0) report('CandidatesDropped', { run: scheduledTime, count: dropped }, dropped)

  const withdrawn = await withdrawnRequests()
  const texts = await Array.fromAsync(versionsUnder('requests/'))
  await inParallel(texts, AT_ONCE, async (version) => {
    const document = await documentOf(objectIdOf(version), version.versionId)
    // What is of this very second may be followed by another version within it, and then is not the newest of it.
    const isQueued = document
      ? version.lastModified < scheduledTime && (isMeant(document, reparse) || withdrawn.has(document.requestId ?? ''))
      : version.lastModified <= until
    if (!isQueued) return
    await parse(sweptEvent({ ...version, sequencer: document?.sequencer }))
    queued[document ? 'reparsed' : 'texts'] += 1
  })
  report('SweptAgain', { run: scheduledTime, count: queued.texts + queued.candidateFiles })
  if (reparse) report('Reparsed', { run: scheduledTime, ...reparse, count: queued.reparsed }, queued.reparsed)
  return queued
})

function isMeant(document: DocumentRow, reparse: Reparse): boolean {
  if (!reparse) return false
  return 'reason' in reparse
    ? document.reason === reparse.reason
    : parserVersionOf(document) < reparse.parserVersionBefore
}
