import { type ReadCandidates, readCandidateFile } from '../../shared/candidates/candidates.ts'
import { isChangesFile } from '../../shared/candidates/change-files.ts'
import type { ObjectEvent } from '../../shared/ingest/object-event.ts'
import { textOrder } from '../../shared/ingest/version-order.ts'
import { loadIdOf, type ObjectVersion, readNewest, readVersion } from '../services/inbox.ts'
import { type Begun, beginLoad, type CandidateFile, candidateFile, GONE } from '../tables/candidate-files.ts'

const MOST_BYTES = 32 * 1024 * 1024

/** One version of a candidate file, as it is loaded. */
export type Load = {
  fileId: string
  file: string
  versionId: string
  place: string
  /** The version was loaded before. */
  isAgain: boolean
  /** No newer version is known. */
  isLast: boolean
  /** The version is refused as a whole, and changes nothing. */
  isRefused: boolean
  read: ReadCandidates
}

/** Begins the load of what an event is about; null where that is gone, and nothing was loaded of it that should go. */
export async function beginLoadOf(event: ObjectEvent): Promise<Begun | null> {
  const { key: file, versionId } = event
  const fileId = loadIdOf(event)
  const now = new Date().toISOString()
  const isThere = async () => (await readNewest(event, 0)).is !== 'gone'
  if (!isChangesFile(file)) {
    const isKnown = (await candidateFile(fileId)) !== null || (await isThere())
    return isKnown ? beginLoad(fileId, { file, versionId, place: '' }, now) : null
  }
  const version = await readVersion(event, MOST_BYTES)
  if (version.is !== 'gone') {
    const place = textOrder({ ...event, lastModified: version.lastModified })
    return beginLoad(fileId, { file, versionId, place }, now)
  }
  const known = await candidateFile(fileId)
  // Where a newer version replaced it, what it said stays.
  return known && !(await isThere()) ? beginLoad(fileId, known, now) : null
}

/**
 * What is loaded for an event: of a full file the newest version that is there; before it the version of the event, where
 * that one was never loaded: whom it names, the newest may have dropped. Of a file of changes the version of the event.
 */
export async function versionToLoad(event: ObjectEvent, known: CandidateFile): Promise<Load> {
  if (isChangesFile(event.key)) return loadOf(known, await readVersion(event, MOST_BYTES), true)
  const newest = await readNewest(event, MOST_BYTES)
  const isNewest = newest.is !== 'gone' && newest.versionId === event.versionId
  const passed = isNewest ? null : await passedOver(event, known)
  return passed ? loadOf(known, passed, false) : loadOf(known, newest, true)
}

async function passedOver(event: ObjectEvent, known: CandidateFile): Promise<ObjectVersion | null> {
  // Another load may be at the newest version already, and must not find an older one written over it.
  if (known.underWay.includes(' ')) return null
  const version = await readVersion(event, MOST_BYTES)
  if (version.is !== 'there') return null
  const second = textOrder({ lastModified: version.lastModified, sequencer: null, versionId: '' })
  return second > known.place ? version : null
}

async function loadOf(known: CandidateFile, version: ObjectVersion, isLast: boolean): Promise<Load> {
  const { file, objectId: fileId } = known
  const versionId = version.is === 'gone' ? GONE : version.versionId
  const isAgain = known.loadedVersionId === versionId
  const read = await contentOf(file, version)
  const isRefused = read.refusals.some(({ row }) => row === null)
  const place = isAgain || isRefused || isChangesFile(file) ? known.place : placeOf(version)
  return { fileId, file, versionId, place, isAgain, isLast, isRefused, read }
}

/**
 * Between files S3 tells to the second what came first; within it a full file comes before the changes. Where a file is
 * gone, the time is that of finding out.
 */
function placeOf(version: ObjectVersion): string {
  const stamp = version.is === 'gone' ? { versionId: GONE, lastModified: new Date().toISOString() } : version
  return textOrder({ ...stamp, sequencer: null })
}

async function contentOf(file: string, version: ObjectVersion): Promise<ReadCandidates> {
  switch (version.is) {
    case 'gone':
      return { candidates: [], refusals: [] }
    case 'tooLarge': {
      const detail = `${version.size} bytes, at most ${MOST_BYTES} are read`
      const refused = { column: null, reason: 'too-large', detail }
      return { candidates: [], refusals: [{ file, row: null, refused }] }
    }
    case 'there':
      return readCandidateFile(file, version.bytes, new Set())
  }
}
