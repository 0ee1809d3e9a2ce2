import * as z from 'zod'
import { isChangesFile } from '../shared/candidates/change-files.ts'
import { earlier } from '../shared/ingest/earlier.ts'
import { inParallel } from '../shared/ingest/in-parallel.ts'
import { sweptEvent } from '../shared/ingest/object-event.ts'
import { REFUSAL_REASONS } from '../shared/request.ts'
import { type DocumentRow, parserVersionOf } from '../shared/tables/document-row.ts'
import { scheduledHandler } from './handlers/scheduled-handler.ts'
import { inbox, loadIdOf, objectIdOf, versionsUnder } from './services/inbox.ts'
import { queue } from './services/queue.ts'
import { report } from './services/telemetry.ts'
import { allCandidateFiles, GONE, hasBrokenOff } from './tables/candidate-files.ts'
import { documentOf, headOf } from './tables/documents.ts'
import { unreadableRequests } from './tables/requests.ts'

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
 * of a request whose row cannot be read; texts that were deleted; and what an operator wants to be read again. A candidate file that was deleted, or whose newest version was, is loaded once more as well.
 */
export const handler = scheduledHandler(Sweep, async ({ scheduledTime, reparse }) => {
  const until = earlier(scheduledTime, { minutes: MINUTES_ON_THE_WAY })
  const queued = { texts: 0, candidateFiles: 0, reparsed: 0 }

  for (const version of await candidateFilesToLoad(scheduledTime, until)) {
    await load(sweptEvent(version))
    queued.candidateFiles += 1
  }

  const unreadable = await unreadableRequests()
  const texts = await Array.fromAsync(versionsUnder('requests/'))
  const deleted = await deletedOrBack(texts)
  await inParallel(texts, AT_ONCE, async (version) => {
    const document = await documentOf(objectIdOf(version), version.versionId)
    // What is of this very second may be followed by another version within it, and then is not the newest of it.
    const isQueued = document
      ? version.lastModified < scheduledTime &&
        (isMeant(document, reparse) || requestsOf(document).some((id) => unreadable.has(id)) || deleted.has(version))
      : version.lastModified <= until
    if (!isQueued) return
    await parse(sweptEvent({ ...version, sequencer: document?.sequencer, mayBeDeleted: deleted.has(version) }))
    queued[document ? 'reparsed' : 'texts'] += 1
  })
  for (const requestId of unreadable) report('RequestUnreadable', { run: scheduledTime, requestId })
  report('SweptAgain', { run: scheduledTime, count: queued.texts + queued.candidateFiles })
  if (reparse) report('Reparsed', { run: scheduledTime, ...reparse, count: queued.reparsed }, queued.reparsed)
  return queued
})

const requestsOf = ({ requestId = '', requestIds = [requestId] }: DocumentRow) => requestIds

type Version = { bucket: string; key: string; versionId: string; isLatest: boolean }

/** The newest version of each object that was deleted, or is there again, where that is not known yet. */
async function deletedOrBack<V extends Version>(texts: V[]): Promise<Set<V>> {
  const found = new Set<V>()
  const newest = [...Map.groupBy(texts, ({ key }) => key).values()].flatMap(([first]) => first ?? [])
  await inParallel(newest, AT_ONCE, async (version) => {
    const { headVersionId, isDeleted } = await headOf(objectIdOf(version))
    const isKnownDeleted = headVersionId === version.versionId && isDeleted
    if (isKnownDeleted === version.isLatest) found.add(version)
  })
  return found
}

/** Versions of candidate files that the table does not stand at; files that are there no more, or whose load broke off. */
async function candidateFilesToLoad(scheduledTime: string, until: string) {
  const loaded = await allCandidateFiles()
  const loadedAs = new Map(loaded.map(({ objectId, loadedVersionId }) => [objectId, loadedVersionId]))
  const versions = await Array.fromAsync(versionsUnder('candidates/'))
  const there = new Set(versions.filter(({ isLatest }) => isLatest).map(({ key }) => key))
  const late = versions.filter(
    (version) =>
      version.lastModified <= until &&
      (version.isLatest || isChangesFile(version.key)) &&
      loadedAs.get(loadIdOf(version)) !== version.versionId,
  )
  const others = loaded.filter((each) => {
    const isGone = !there.has(each.file) && each.loadedVersionId !== GONE
    return isGone || (hasBrokenOff(each, scheduledTime) && !late.some((version) => loadIdOf(version) === each.objectId))
  })
  return [
    ...late,
    ...others.map(({ file, versionId }) => ({ bucket: inbox, key: file, versionId, newestOfSecond: false })),
  ]
}

function isMeant(document: DocumentRow, reparse: Reparse): boolean {
  if (!reparse) return false
  return 'reason' in reparse
    ? document.reason === reparse.reason
    : parserVersionOf(document) < reparse.parserVersionBefore
}
