import type { CandidateRefusal } from '../shared/candidate.ts'
import { readCandidates } from '../shared/candidates.ts'
import { inParallel } from '../shared/in-parallel.ts'
import { ObjectEvent } from '../shared/object-event.ts'
import { candidateFile, markLoaded, moveFileHead } from './aws/candidate-files.ts'
import { putCandidate, removeOthers } from './aws/candidates.ts'
import { objectIdOf, putReport, readVersion } from './aws/inbox.ts'
import { queueHandler } from './aws/queue-handler.ts'
import { report } from './aws/telemetry.ts'

const MOST_BYTES = 32 * 1024 * 1024
const WRITES_AT_ONCE = 16

/**
 * A candidate file is a full replacement: after loading, the table holds exactly the rows that the newest version of
 * the file states validly, and what earlier versions had beside those is removed, also where the newest version names
 * a candidate in a row that is refused. A file that is refused as a whole changes nothing. An id belongs to the file
 * that brought it first; another file's row with it is refused.
 *
 * Every event, also a late or repeated one of an older version, loads the newest version, and goes on until that is the
 * one just loaded. So when two versions are loaded at once, or a load breaks off, whoever comes last sets it right.
 */
export const handler = queueHandler(ObjectEvent, async (event) => {
  const objectId = objectIdOf(event)
  const arrived = await readVersion(event, MOST_BYTES)
  if (arrived.is !== 'gone') await moveFileHead(objectId, { ...event, lastModified: arrived.lastModified })

  let file = await candidateFile(objectId)
  let loaded: string | undefined
  while (file && file.headVersionId !== loaded) {
    loaded = file.headVersionId
    await load({ ...event, versionId: loaded })
    await markLoaded(objectId, loaded)
    file = await candidateFile(objectId)
  }
})

async function load(event: ObjectEvent): Promise<void> {
  const { key: file, versionId } = event
  const version = await readVersion(event, MOST_BYTES)
  if (version.is === 'gone') return report('CandidateFileGone', { objectId: objectIdOf(event), versionId })
  const { candidates, refusals } =
    version.is === 'tooLarge' ? tooLarge(file, version.size) : readCandidates(file, version.bytes, new Set())

  const duplicates: CandidateRefusal[] = []
  await inParallel(candidates, WRITES_AT_ONCE, async ({ row, candidate }) => {
    if (!(await putCandidate(candidate, { file, versionId }))) duplicates.push(duplicate(file, row))
  })
  const refused = [...refusals, ...duplicates].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  const refusedWhole = refused.some(({ row }) => row === null)
  const removed = refusedWhole ? 0 : await removeOthers({ file, versionId })
  const loaded = candidates.length - duplicates.length

  await putReport(`reports/${file.replace(/^candidates\//, '')}.json`, {
    file,
    versionId,
    loaded,
    removed,
    // Without the details, which may quote what stands in the row.
    refused: refused.map(({ row, refused: { column, reason } }) => ({ row, column, reason })),
  })
  report('CandidatesLoaded', { objectId: objectIdOf(event), versionId, count: loaded }, loaded)
  report('CandidatesRefused', { objectId: objectIdOf(event), versionId, count: refused.length }, refused.length)
}

function tooLarge(file: string, size: number): ReturnType<typeof readCandidates> {
  const detail = `${size} bytes, at most ${MOST_BYTES} are read`
  return { candidates: [], refusals: [{ file, row: null, refused: { column: null, reason: 'too-large', detail } }] }
}

function duplicate(file: string, row: number): CandidateRefusal {
  return { file, row, refused: { column: 'candidateId', reason: 'duplicate-id', detail: 'another file has this id' } }
}
