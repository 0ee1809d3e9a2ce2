import { readCandidates } from '../../../shared/candidates/candidates.ts'
import { isChangesFile } from '../../../shared/candidates/change-files.ts'
import type { ObjectVersion } from '../models/objects.ts'
import type { Simulation } from '../simulation.ts'
import { candidatesIn, canonical, erasedIn } from './readings.ts'
import type { Watched } from './seen.ts'

/** Every candidate is there, as the newest file says that names them, and nobody else. */
export function checkCandidates(simulation: Simulation, loaded: Watched['loaded']): void {
  const { objects, fail, fired } = simulation
  const erased = erasedIn(simulation)
  const nights = fired().filter(({ name }) => name === 'forgetPeople')
  const today = nights.length > 0 ? LAST_NIGHT : ''
  const versions = objects.all().filter(({ key }) => key.startsWith('candidates/'))
  const changes = versions.filter(({ key }) => isChangesFile(key))
  const full = versions.filter(({ key }) => !isChangesFile(key))
  const heads = [...new Map(full.filter(({ removed }) => !removed).map((version) => [version.key, version])).values()]
  const rows = new Map(candidatesIn(simulation).map((row) => [String(row.candidateId), row]))

  const named = new Set(versions.flatMap((version) => [...statedIn(version).keys()]))
  for (const id of named) {
    const as = (version: ObjectVersion | undefined) => {
      const candidate = version && statedIn(version).get(id)
      const hasEnded = candidate && candidate.consentUntil !== null && candidate.consentUntil < today
      return candidate && !hasEnded ? canonical(candidate) : undefined
    }
    const row = rows.get(id)
    const is = row && canonical(row.candidate)
    const byFile = newest(heads.filter((version) => statedIn(version).has(id)))
    const byChange = newest(changes.filter((version) => statedIn(version).has(id)))
    if (erased.has(id)) {
      if (row) fail('G12', `candidate ${id} is erased`)
    } else if (!byChange || (byFile && byFile.nth > byChange.nth)) {
      if (is !== as(byFile)) fail(as(byFile) ? 'G3' : 'G12', `candidate ${id} is not as the newest file says`)
      if (row && row.file !== byFile?.key) fail('G3', `candidate ${id} belongs to ${row.file}, not to ${byFile?.key}`)
    } else {
      // A change that is newer counts, unless a full file that had them dropped them since.
      const had = full.filter((version) => statedIn(version).has(id))
      const mayBeDropped = had.some(({ key, removed }) => {
        return removed || full.some((version) => version.key === key && version.nth > byChange.nth)
      })
      if (is !== as(byChange) && !(mayBeDropped && is === as(byFile))) fail('G3', `candidate ${id} is not as changed`)
      if (row && !byFile && isDropped(id, byChange, full, loaded)) fail('G12', `candidate ${id} was not dropped`)
    }
  }
  for (const { candidateId, pseudonym } of simulation.tables.rows('candidates')) {
    if (pseudonym && !rows.has(String(candidateId)))
      fail('G12', `something of ${candidateId} is kept, who is in no file`)
  }
  for (const id of rows.keys()) if (!named.has(id)) fail('G12', `candidate ${id} is in no file`)
}

/** Of one full file alone: whether it had the candidate when it let them go, after the change. */
function isDropped(id: string, change: ObjectVersion, full: ObjectVersion[], loaded: Watched['loaded']): boolean {
  const last = full.at(-1)
  if (new Set(full.map(({ key }) => key)).size !== 1 || !last || last.nth < change.nth) return false
  if (full.some(({ removed }) => removed)) return false
  // Once their consent ended, or a version between let them go, they were nobody's, and a change brought them anew.
  const lastBefore = full.findLast(({ nth }) => nth < change.nth)
  return full.some(
    (version) =>
      statedIn(version).has(id) &&
      loaded.has(version.versionId) &&
      (version === lastBefore || version.nth > change.nth) &&
      !statedIn(version).get(id)?.consentUntil,
  )
}

const newest = (versions: ObjectVersion[]) => versions.toSorted((a, b) => a.nth - b.nth).at(-1)

/** All nights but the last few minutes of a schedule lie before it. */
const LAST_NIGHT = '2026-02-18'

const statements = new WeakMap<Uint8Array, ReturnType<typeof readStatements>>()
function statedIn({ key, bytes }: ObjectVersion): ReturnType<typeof readStatements> {
  const known = statements.get(bytes) ?? readStatements(key, bytes)
  statements.set(bytes, known)
  return known
}

function readStatements(key: string, bytes: Uint8Array) {
  const { candidates } = readCandidates(key, bytes, new Set())
  return new Map(candidates.map(({ candidate }) => [candidate.candidateId, candidate]))
}
