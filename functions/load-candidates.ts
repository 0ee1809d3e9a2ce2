import type { CandidateRefusal } from '../shared/candidate.ts'
import { type ReadCandidates, readCandidateFile } from '../shared/candidates/candidates.ts'
import { isChangesFile } from '../shared/candidates/change-files.ts'
import { inParallel } from '../shared/ingest/in-parallel.ts'
import { ObjectEvent } from '../shared/ingest/object-event.ts'
import { type CandidateFile, candidateFile, markLoaded, moveFileHead } from './aws/candidate-files.ts'
import { putCandidate, removeCandidate } from './aws/candidates.ts'
import { dropOthers } from './aws/dropped-candidates.ts'
import { allErasures } from './aws/erasures.ts'
import { loadIdOf, putReport, readVersion } from './aws/inbox.ts'
import { personHasher } from './aws/person-key.ts'
import { queueHandler } from './aws/queue-handler.ts'
import { report } from './aws/telemetry.ts'

const MOST_BYTES = 32 * 1024 * 1024
const WRITES_AT_ONCE = 16
const ROWS_A_PROGRESS_LINE = 5_000

/**
 * A candidate file is a full replacement: after loading, the table holds exactly the rows that the newest version of
 * the file states validly, and what earlier versions had beside those is removed, also where the newest version names
 * a candidate in a row that is refused. A file that is refused as a whole changes nothing. An id belongs to the file
 * that brought it first; another file's row with it is refused. A file of changes adds and replaces, and removes nobody.
 * On one candidate the newest file counts, whatever the order of loading, also where it names the candidate no more. Who
 * was erased is refused.
 *
 * Every event, also a late or repeated one of an older version, sees to it that the newest version is loaded. So when two
 * versions are loaded at once, or a load breaks off, whoever comes last sets it right. What was loaded once is not loaded
 * again: whoever is gone since, because consent ended, does not come back by a repeated event.
 */
export const handler = queueHandler(ObjectEvent, async (event) => {
  const loadId = loadIdOf(event)
  const arrived = await readVersion(event, MOST_BYTES)
  if (arrived.is !== 'gone') await moveFileHead(loadId, { ...event, lastModified: arrived.lastModified })

  let file = await candidateFile(loadId)
  while (file && file.headVersionId !== file.loadedVersionId) {
    await load(event, loadId, file)
    if (await markLoaded(loadId, file.headVersionId)) return
    file = await candidateFile(loadId)
  }
  if (file && !isChangesFile(event.key)) await removeLeftBehind(event, file)
})

/** Whoever was loading an older version meanwhile, or broke off, may have put rows that the newest does not state. */
async function removeLeftBehind(event: ObjectEvent, head: CandidateFile): Promise<void> {
  const read = await readFile({ ...event, versionId: head.headVersionId })
  if (read && !isRefusedWhole(read)) await dropOthers({ file: event.key, order: head.place })
}

async function load(event: ObjectEvent, objectId: string, head: CandidateFile): Promise<void> {
  const { key: file } = event
  const versionId = head.headVersionId
  const read = await readFile({ ...event, versionId })
  if (!read) return report('CandidateFileGone', { objectId, versionId })
  const { candidates, refusals } = read

  const source = { file, order: head.place }
  const hashOf = await personHasher()
  const erased = await erasedHashes()
  const refused = refusals.map(withoutDetail)
  let [done, loaded] = [0, 0]
  await inParallel(candidates, WRITES_AT_ONCE, async ({ row, candidate }) => {
    const personHash = hashOf(candidate.candidateId)
    if (erased.has(personHash)) refused.push({ row, column: 'candidateId', reason: 'erased' })
    else if (await putCandidate(candidate, personHash, source)) loaded += 1
    else refused.push({ row, column: 'candidateId', reason: 'duplicate-id' })
    done += 1
    if (done % ROWS_A_PROGRESS_LINE === 0)
      report('CandidatesLoading', { versionId, count: done, of: candidates.length })
  })
  const removed = isRefusedWhole(read) || isChangesFile(file) ? 0 : await dropOthers(source)

  // Who was erased while this file was loaded may have come back by it.
  const nowErased = await erasedHashes()
  for (const { candidateId } of candidates.map(({ candidate }) => candidate)) {
    const personHash = hashOf(candidateId)
    if (nowErased.has(personHash) && !erased.has(personHash)) await removeCandidate(candidateId)
  }

  refused.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  await putReport(`reports/${file.replace(/^candidates\//, '')}.json`, { versionId, loaded, removed, refused })
  report('CandidatesLoaded', { objectId, versionId, count: loaded }, loaded)
  report('CandidatesRefused', { objectId, versionId, count: refused.length }, refused.length)
}

/** What a version of a file holds, or null where it is gone. */
async function readFile(event: ObjectEvent): Promise<ReadCandidates | null> {
  const version = await readVersion(event, MOST_BYTES)
  if (version.is === 'gone') return null
  return version.is === 'tooLarge'
    ? tooLarge(event.key, version.size)
    : readCandidateFile(event.key, version.bytes, new Set())
}

function isRefusedWhole({ refusals }: ReadCandidates): boolean {
  return refusals.some(({ row }) => row === null)
}

async function erasedHashes(): Promise<Set<string>> {
  return new Set((await allErasures()).map(({ personHash }) => personHash))
}

/** The details may quote what stands in the row. */
function withoutDetail({ row, refused: { column, reason } }: CandidateRefusal) {
  return { row, column, reason }
}

function tooLarge(file: string, size: number): ReadCandidates {
  const detail = `${size} bytes, at most ${MOST_BYTES} are read`
  return { candidates: [], refusals: [{ file, row: null, refused: { column: null, reason: 'too-large', detail } }] }
}
