import type { Candidate, CandidateRefusal } from '../shared/candidate.ts'
import { type ReadCandidates, readCandidateFile } from '../shared/candidates/candidates.ts'
import { isChangesFile } from '../shared/candidates/change-files.ts'
import {
  changed,
  dropped,
  named,
  type PlaceOf,
  type Statements,
  standingOf,
  withoutChange,
} from '../shared/candidates/statements.ts'
import { inParallel } from '../shared/ingest/in-parallel.ts'
import { ObjectEvent } from '../shared/ingest/object-event.ts'
import { textOrder } from '../shared/ingest/version-order.ts'
import { type CandidateFile, candidateFile, GONE, markLoaded, noteFile, places } from './aws/candidate-files.ts'
import { changeStatements, type KnownCandidate, knownByChange, knownByFile, removeCandidate } from './aws/candidates.ts'
import { allErasures } from './aws/erasures.ts'
import { loadIdOf, type ObjectVersion, putReport, readNewest, readVersion } from './aws/inbox.ts'
import { personHasher } from './aws/person-key.ts'
import { queueHandler } from './aws/queue-handler.ts'
import { report } from './aws/telemetry.ts'

const MOST_BYTES = 32 * 1024 * 1024
const WRITES_AT_ONCE = 16
const ROWS_A_PROGRESS_LINE = 5_000

/** One version of a file that is loaded: all that a load needs to know of it. */
type Load = {
  /** What was known of the file when this began. */
  began: CandidateFile
  file: string
  versionId: string
  place: string
  /** The version was loaded before. */
  isAgain: boolean
  /** No newer version is known. */
  isLast: boolean
  read: ReadCandidates
}
type Row = { row: number; candidate: Candidate; personHash: string }
type Counts = {
  /** Rows that were not there yet, or said something else; and the candidates whom the file names no more. */
  written: number
  removed: number
  /** How many it has now whom another file had before, and how many a newer file has, by these files. */
  takenOver: Record<string, number>
  outdated: Record<string, number>
}

/**
 * Brings what a candidate file says into the table. A full file is a full replacement: of each candidate it then says
 * what its newest version states validly, and nothing of the others. A candidate belongs to the newest file that names
 * them; what other files say is left as it is, and counts again once this one names them no more. A file of changes adds
 * and replaces, each version for itself. A file that is refused as a whole changes nothing; one that is gone names nobody.
 * Who was erased is refused.
 *
 * Every event, also a late or repeated one, brings the table to the newest version that is there now, and what stands
 * there already is not written again. So a load that broke off goes on where it was, and of loads at once the last to end
 * begins anew where another one ended meanwhile: then no older version has written since.
 */
export const handler = queueHandler(ObjectEvent, async (event) => {
  for (;;) {
    const load = await begin(event)
    if (!load) return report('CandidateFileGone', { objectId: loadIdOf(event), versionId: event.versionId })
    const hashOf = await personHasher()
    const erased = await erasedHashes()
    const rows: Row[] = []
    const refused = load.read.refusals.map(withoutDetail)
    for (const { row, candidate } of load.read.candidates) {
      const personHash = hashOf(candidate.candidateId)
      if (erased.has(personHash)) refused.push({ row, column: 'candidateId', reason: 'erased' })
      else rows.push({ row, candidate, personHash })
    }
    const counts = isChangesFile(load.file) ? await change(load, rows) : await replace(load, rows)

    // Who was erased while this file was loaded may have come back by it.
    const nowErased = await erasedHashes()
    for (const { candidate, personHash } of rows) {
      if (nowErased.has(personHash)) await removeCandidate(candidate.candidateId)
    }
    const { began, file, versionId } = load
    const place = isRefusedWhole(load.read) ? began.place : load.place
    const isAsBefore = load.isAgain && counts.written + counts.removed === 0
    if (!(isAsBefore || (await markLoaded(began, { place, loadedVersionId: versionId }))) || !load.isLast) continue

    refused.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
    const told = { versionId, loaded: rows.length, ...counts, refused }
    await putReport(`reports/${file.replace(/^candidates\//, '')}.json`, told)
    report('CandidatesLoaded', { objectId: began.objectId, versionId, count: rows.length }, rows.length)
    report('CandidatesRefused', { objectId: began.objectId, versionId, count: refused.length }, refused.length)
    report('CandidatesDropped', { objectId: began.objectId, versionId, count: counts.removed }, counts.removed)
    return
  }
})

/** What is to be loaded; null where there is nothing, and nothing was loaded that should go. */
async function begin(event: ObjectEvent): Promise<Load | null> {
  const { key: file, versionId } = event
  const fileId = loadIdOf(event)
  if (isChangesFile(file)) return beginChange(event)
  const known = await candidateFile(fileId)
  const newest = await readNewest(event, MOST_BYTES)
  if (newest.is === 'gone' && !known) return null
  const began = known ?? (await noteFile(fileId, { file, versionId, place: '' }))
  const version = (await passedOver(event, newest, began)) ?? newest
  return loadOf(began, version, newest === version)
}

/** The version of the event, where a newer one is there by now, and it was not loaded: whom it names was this file's. */
async function passedOver(event: ObjectEvent, newest: ObjectVersion, began: CandidateFile) {
  if (newest.is !== 'gone' && newest.versionId === event.versionId) return null
  const own = await readVersion(event, MOST_BYTES)
  if (own.is !== 'there') return null
  const second = textOrder({ lastModified: own.lastModified, sequencer: null, versionId: '' })
  return second > began.place ? own : null
}

async function beginChange(event: ObjectEvent): Promise<Load | null> {
  const { key: file, versionId } = event
  const fileId = loadIdOf(event)
  const version = await readVersion(event, MOST_BYTES)
  if (version.is !== 'gone') {
    const place = textOrder({ ...event, lastModified: version.lastModified })
    return loadOf(await noteFile(fileId, { file, versionId, place }), version, true)
  }
  const began = await candidateFile(fileId)
  // Where a newer version replaced it, what it said stays.
  if (!began || (await readNewest(event, MOST_BYTES)).is !== 'gone') return null
  return loadOf(began, version, true)
}

async function loadOf(began: CandidateFile, version: ObjectVersion, isLast: boolean): Promise<Load> {
  const { file, place } = began
  const versionId = version.is === 'gone' ? GONE : version.versionId
  const isAgain = began.loadedVersionId === versionId
  const isPlaced = isAgain || isChangesFile(file)
  const read = await contentOf(file, version)
  return { began, file, versionId, place: isPlaced ? place : placeOf(version), isAgain, isLast, read }
}

/**
 * Between files S3 tells to the second what came first; within it a full file comes before the changes. Where a file is
 * gone, the time is that of finding out.
 */
function placeOf(version: ObjectVersion): string {
  const stamp = version.is === 'gone' ? { versionId: GONE, lastModified: new Date().toISOString() } : version
  return textOrder({ ...stamp, sequencer: null })
}

/** A full file says what its rows say, and nothing more of whom else it named. */
async function replace(load: Load, rows: Row[]): Promise<Counts> {
  const { file, place, isAgain } = load
  const fileId = load.began.objectId
  const counts: Counts = { written: 0, removed: 0, takenOver: {}, outdated: {} }
  if (isRefusedWhole(load.read)) return counts
  const left = new Map(rows.map((row) => [row.candidate.candidateId, row]))
  const before = await places()
  const after: PlaceOf = (id) => (id === fileId ? place : before(id))
  const known = await Array.fromAsync(knownByFile(fileId))
  const work: { candidateId: string; row: Row | undefined; seen: KnownCandidate | null }[] = []
  for (const seen of known) {
    const { candidateId } = seen
    work.push({ candidateId, row: left.get(candidateId), seen })
    left.delete(candidateId)
  }
  for (const [candidateId, row] of left) work.push({ candidateId, row, seen: null })

  let done = 0
  await inParallel(work, WRITES_AT_ONCE, async ({ candidateId, row, seen }) => {
    const say = (said: Statements) =>
      row ? named(said, fileId, { file, candidate: row.candidate }, isAgain) : dropped(said, fileId, place)
    const personHash = row?.personHash ?? seen?.personHash ?? ''
    const said = await changeStatements(candidateId, personHash, say, seen)
    if (row) count(counts, file, standingOf(said.before, before)?.file, standingOf(said.after, after)?.file)
    if (said.isWritten) counts[row ? 'written' : 'removed'] += 1
    done += 1
    if (done % ROWS_A_PROGRESS_LINE === 0) {
      report('CandidatesLoading', { versionId: load.versionId, count: done, of: work.length })
    }
  })
  return counts
}

/** Each row of a change counts for itself; a file of changes that is gone takes along whom it alone named. */
async function change(load: Load, rows: Row[]): Promise<Counts> {
  const { file, place, versionId } = load
  const counts: Counts = { written: 0, removed: 0, takenOver: {}, outdated: {} }
  const before = await places()
  await inParallel(rows, WRITES_AT_ONCE, async ({ candidate, personHash }) => {
    const { candidateId } = candidate
    const said = await changeStatements(candidateId, personHash, (each) =>
      changed(each, { file, place, candidate }, before),
    )
    count(counts, file, standingOf(said.before, before)?.file, standingOf(said.after, before)?.file)
    if (said.isWritten) counts.written += 1
  })
  if (versionId !== GONE) return counts
  for await (const seen of knownByChange(file)) {
    const { candidateId, personHash = '' } = seen
    const said = await changeStatements(candidateId, personHash, (each) => withoutChange(each, file), seen)
    if (said.isWritten) counts.removed += 1
  }
  return counts
}

/** Whom this file has now and another had before, and whom a newer file has in spite of this one. */
function count({ takenOver, outdated }: Counts, own: string, before: string | undefined, after: string | undefined) {
  if (after === own && before !== undefined && before !== own) takenOver[before] = (takenOver[before] ?? 0) + 1
  if (after !== undefined && after !== own) outdated[after] = (outdated[after] ?? 0) + 1
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
