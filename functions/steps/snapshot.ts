import { createHash, randomUUID } from 'node:crypto'
import { isInShard, type Shard } from '../../shared/matching/shard.ts'
import { keepObject, keptObject, removeObject } from '../services/kept-objects.ts'
import { allCandidateFiles } from '../tables/candidate-files.ts'
import { allCandidates, type CandidateRow } from '../tables/candidates.ts'
import { blankPart, packPart, type SnapshotPart, unpackPart } from './snapshot-part.ts'

/** So many candidates are a part of a run: it takes a few hundred megabytes and some minutes at most. */
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
  const { rows, made } = await makeSnapshot(shard)
  return made ?? blankPart(rows.filter(({ candidate }) => isInShard(candidate.alertEmail, shard)))
}

/** In how many parts a run goes. */
export async function countParts(): Promise<number> {
  const kept = await partAt(0)
  if (kept && kept.basis === (await stateOfFiles())) return kept.of
  return partsFor((await makeSnapshot()).rows)
}

/** All candidates as the table has them now; the snapshot is made anew of them. */
export async function refreshedCandidates(): Promise<CandidateRow[]> {
  return (await makeSnapshot()).rows
}

/** Also gives the part that is asked for; null where there is none, as while a load is under way. */
async function makeSnapshot(wanted?: Shard): Promise<{ rows: CandidateRow[]; made: SnapshotPart | null }> {
  const basis = await stateOfFiles()
  const rows = await allCandidates()
  // Nobody can tell what a scan has seen of a load.
  if (basis === null) return { rows, made: null }
  const before = await partsThere()
  const id = before[0]?.line[0]
  const line = [randomUUID(), ...(before[0]?.line ?? [])].slice(0, LONGEST_LINE)
  const count = (before[0]?.count ?? 0) + 1
  /** When each candidate last changed who stands in both in the same words. */
  const since = new Map<string, number>()
  for (const part of before.filter(({ line }) => line[0] === id)) {
    for (const [number, row] of part.rows.entries()) since.set(row, part.changedIn[number] ?? count)
  }
  const of = partsFor(rows)
  let made: SnapshotPart | null = null
  for (let index = 0; index < of; index += 1) {
    const own = rows.filter(({ candidate }) => isInShard(candidate.alertEmail, { index, of }))
    const part = { ...blankPart(own), basis, of, line, count }
    for (const [number, row] of part.rows.entries()) part.changedIn[number] = since.get(row) ?? count
    if (index === wanted?.index && of === wanted.of) made = part
    await keepObject(keyOf(index), packPart(part))
  }
  for (let index = of; index < before.length; index += 1) {
    await removeObject(keyOf(index))
  }
  return { rows, made }
}

function partsFor(rows: CandidateRow[]): number {
  return Math.max(1, Math.ceil(rows.length / CANDIDATES_A_PART))
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
