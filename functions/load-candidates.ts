import type { Candidate, CandidateRefusal } from '../shared/candidate.ts'
import type { ReadCandidates } from '../shared/candidates/candidates.ts'
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
import { queueHandler } from './handlers/queue-handler.ts'
import { loadIdOf, putReport } from './services/inbox.ts'
import { personHasher } from './services/person-key.ts'
import { report } from './services/telemetry.ts'
import { refreshSnapshot } from './steps/snapshot.ts'
import { beginLoadOf, type Load, versionToLoad } from './steps/version-to-load.ts'
import { type Begun, endLoad, GONE, places } from './tables/candidate-files.ts'
import {
  changeStatements,
  type KnownCandidate,
  knownByChange,
  knownByFile,
  removeCandidate,
} from './tables/candidates.ts'
import { allErasures } from './tables/erasures.ts'

const WRITES_AT_ONCE = 16
const ROWS_A_PROGRESS_LINE = 5_000

type Row = { candidate: Candidate; personHash: string }
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
  let begun = await beginLoadOf(event)
  if (!begun) return report('CandidateFileGone', { objectId: loadIdOf(event), versionId: event.versionId })
  const inVain = new Set<string>()
  while (begun) {
    const load: Load = await versionToLoad(event, begun.file)
    const { rows, refused } = await rowsOf(load.read)
    const counts = isChangesFile(load.file) ? await change(load, rows) : await replace(load, rows, inVain)
    await removeErased(rows)

    const { place, versionId, isAgain } = load
    const isWritten = !isAgain || counts.written + counts.removed > 0
    const goesOn: Begun | null = await endLoad(begun, { place, loadedVersionId: versionId, isWritten }, now())
    // After a full file; changes are few and many a day, and the run makes it of them.
    if (!goesOn && load.isLast && isWritten && !isChangesFile(load.file)) await refreshSnapshot()
    if (goesOn) inVain.add(place)
    if (!goesOn && load.isLast) await tell(load, { versionId, loaded: rows.length, ...counts, refused })
    begun = goesOn ?? (load.isLast ? null : await beginLoadOf(event))
  }
})

/** The rows of who may be there; who was erased is refused. */
async function rowsOf({ candidates, refusals }: ReadCandidates) {
  const hashOf = await personHasher()
  const erased = await erasedHashes()
  const refused = refusals.map(withoutDetail)
  const rows: Row[] = []
  for (const { row, candidate } of candidates) {
    const personHash = hashOf(candidate.candidateId)
    if (erased.has(personHash)) refused.push({ row, column: 'candidateId', reason: 'erased' })
    else rows.push({ candidate, personHash })
  }
  return { rows, refused: refused.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) }
}

/** Who was erased while this file was loaded may have come back by it. */
async function removeErased(rows: Row[]): Promise<void> {
  const erased = await erasedHashes()
  for (const { candidate, personHash } of rows) {
    if (erased.has(personHash)) await removeCandidate(candidate.candidateId)
  }
}

/** The report beside the file, in the log and in the metrics. */
async function tell({ file, fileId }: Load, told: Counts & { versionId: string; loaded: number; refused: object[] }) {
  await putReport(`reports/${file.replace(/^candidates\//, '')}.json`, told)
  const of = { objectId: fileId, versionId: told.versionId }
  report('CandidatesLoaded', { ...of, count: told.loaded }, told.loaded)
  report('CandidatesRefused', { ...of, count: told.refused.length }, told.refused.length)
  report('CandidatesDropped', { ...of, count: told.removed }, told.removed)
}

/** A full file says what its rows say, and nothing more of whom else it named. */
async function replace(load: Load, rows: Row[], inVain: ReadonlySet<string>): Promise<Counts> {
  const { fileId, file, place, isAgain } = load
  const counts: Counts = { written: 0, removed: 0, takenOver: {}, outdated: {} }
  if (load.isRefused) return counts
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
      row ? named(said, fileId, { file, candidate: row.candidate }, isAgain) : dropped(said, fileId, place, inVain)
    const said = await changeStatements(candidateId, row?.personHash ?? seen?.personHash, say, seen)
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
    const { candidateId, personHash } = seen
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

async function erasedHashes(): Promise<Set<string>> {
  return new Set((await allErasures()).map(({ personHash }) => personHash))
}

/** The details may quote what stands in the row. */
function withoutDetail({ row, refused: { column, reason } }: CandidateRefusal) {
  return { row, column, reason }
}

function now(): string {
  return new Date().toISOString()
}
