import { createHash, randomUUID } from 'node:crypto'
import { isInShard, type Shard } from '../../shared/matching/shard.ts'
import { keepObject, keptObject, removeObject } from '../services/kept-objects.ts'
import { allCandidateFiles } from '../tables/candidate-files.ts'
import { allCandidates, type CandidateRow } from '../tables/candidates.ts'
import { blankPart, packPart, rowAt, type SnapshotPart, unpackPart } from './snapshot-part.ts'

/** So many candidates are one object, and as many as one part of a run takes well: see bench:market. */
const CANDIDATES_A_PART = 100_000
/** How many earlier snapshots one remembers that it goes on from. */
const LONGEST_LINE = 1_000

/**
 * The candidates of a part of a run, from the snapshot where it is what the table says; else from the table, of which a
 * snapshot is then made. A snapshot is what a scan gave while no file was being loaded, and holds until one is: it names
 * the state of all candidate files. Removing people changes no file, and so ends by making it anew.
 */
export async function partOf(shard: Shard): Promise<SnapshotPart> {
  const kept = await partAt(shard.index)
  if (kept && kept.of === shard.of && kept.basis === (await stateOfFiles())) return kept
  const first = shard.index === 0 ? kept : await partAt(0)
  const isCurrent = first !== null && first.of !== shard.of && first.basis === (await stateOfFiles())
  const parts = isCurrent ? await partsThere() : (await makeSnapshot()).parts
  return cutAnew(parts, shard)
}

/** A part of a run that comes in other parts than the snapshot. */
function cutAnew(parts: SnapshotPart[], shard: Shard): SnapshotPart {
  const [{ line, count, basis } = blankPart([])] = parts
  const since = lastChanges(parts)
  const rows = parts.flatMap((part) => part.rows.map((_, number) => rowAt(part, number)))
  const part = blankPart(rows.filter(({ candidate }) => isInShard(candidate.alertEmail, shard)))
  // Parts of two snapshots are none: one was being written.
  if (parts.some((each) => each.line[0] !== line[0])) return part
  for (const [number, row] of part.rows.entries()) part.changedIn[number] = since.get(row) ?? count
  return { ...part, line, count, basis, of: shard.of }
}

/** In which snapshot each candidate last changed, by the words that stand in the newest. */
function lastChanges(parts: SnapshotPart[]): Map<string, number> {
  const since = new Map<string, number>()
  for (const part of parts.filter(({ line }) => line[0] === parts[0]?.line[0])) {
    for (const [number, row] of part.rows.entries()) since.set(row, part.changedIn[number] ?? part.count)
  }
  return since
}

/** In how many parts a run comes: in those of the snapshot, which go by the number of candidates. */
export async function partsOfRun(): Promise<number> {
  return (await partAt(0))?.of ?? 1
}

/** After a load: so that the run finds a snapshot. */
export async function refreshSnapshot(): Promise<void> {
  await makeSnapshot()
}

/**
 * All candidates as the table has them now, after somebody was removed, and no snapshot any more that has others: where
 * none can be made now, there is none.
 */
export async function refreshedCandidates(): Promise<CandidateRow[]> {
  const { rows, parts } = await makeSnapshot()
  if (parts[0]?.basis === null) {
    for (let index = 0; await partAt(index); index += 1) await removeObject(keyOf(index))
  }
  return rows
}

/** Parts that are not kept, of no snapshot, where a load is under way: nobody can tell what a scan has seen of it. */
async function makeSnapshot(): Promise<{ rows: CandidateRow[]; parts: SnapshotPart[] }> {
  const basis = await stateOfFiles()
  const rows = await allCandidates()
  if (basis === null) return { rows, parts: [blankPart(rows)] }
  const before = await partsThere()
  const since = lastChanges(before)
  const line = [randomUUID(), ...(before[0]?.line ?? [])].slice(0, LONGEST_LINE)
  const count = (before[0]?.count ?? 0) + 1
  const of = Math.max(1, Math.ceil(rows.length / CANDIDATES_A_PART))
  const parts: SnapshotPart[] = []
  for (let index = 0; index < of; index += 1) {
    const own = rows.filter(({ candidate }) => isInShard(candidate.alertEmail, { index, of }))
    const part = { ...blankPart(own), basis, of, line, count }
    for (const [number, row] of part.rows.entries()) part.changedIn[number] = since.get(row) ?? count
    parts.push(part)
    await keepObject(keyOf(index), packPart(part))
  }
  for (let index = of; index < before.length; index += 1) await removeObject(keyOf(index))
  return { rows, parts }
}

async function partsThere(): Promise<SnapshotPart[]> {
  const parts: SnapshotPart[] = []
  for (let part = await partAt(0); part; part = await partAt(parts.length)) parts.push(part)
  return parts
}

async function partAt(index: number): Promise<SnapshotPart | null> {
  const kept = await keptObject(keyOf(index))
  return kept && unpackPart(kept)
}

const keyOf = (index: number) => `candidates/${index}`

/** What the candidate files say, whichever it is; null while one is being loaded. */
async function stateOfFiles(): Promise<string | null> {
  const files = await allCandidateFiles()
  if (files.some(({ underWay }) => underWay !== '')) return null
  const states = files.map(({ objectId, place, ended, loadedVersionId }) => [objectId, place, ended, loadedVersionId])
  return createHash('sha256').update(JSON.stringify(states.toSorted())).digest('hex')
}
