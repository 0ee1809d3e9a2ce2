import { readCandidates } from '../../../shared/candidates/candidates.ts'
import { isChangesFile } from '../../../shared/candidates/change-files.ts'
import type { ObjectVersion } from '../models/objects.ts'
import type { Simulation } from '../simulation.ts'
import { candidatesIn, canonical, erasedIn } from './readings.ts'
import type { Watched } from './watch.ts'

/** Every candidate is there, as the newest that was said of them, and nobody else. */
export function checkCandidates(simulation: Simulation, loaded: Watched['loaded']): void {
  const { objects, fail, fired } = simulation
  const erased = erasedIn(simulation)
  const nights = fired().filter(({ name }) => name === 'forgetPeople')
  const today = nights.length > 0 ? LAST_NIGHT : ''
  const versions = objects.all().filter(({ key }) => key.startsWith('candidates/'))
  const full = versions.filter(({ key }) => !isChangesFile(key))
  const heads = [...new Map(full.map((version) => [version.key, version])).values()]
  const counting = versions.filter((version) => isChangesFile(version.key) || heads.includes(version))
  const rows = new Map(candidatesIn(simulation).map((row) => [String(row.candidateId), canonical(row.candidate)]))

  const named = new Set(versions.flatMap((version) => [...statedIn(version).keys()]))
  for (const id of named) {
    const newest = counting.filter((version) => statedIn(version).has(id)).at(-1)
    const candidate = newest && statedIn(newest).get(id)
    const hasEnded = candidate && candidate.consentUntil !== null && candidate.consentUntil < today
    const row = rows.get(id)
    if (!newest || hasEnded || erased.has(id)) {
      if (row) fail('G12', `candidate ${id} is in no file any more`)
    } else if (heads.includes(newest) || !heads.some(({ nth }) => nth > newest.nth)) {
      if (row !== canonical(candidate)) fail('G3', `candidate ${id} is not as the newest file says`)
    } else {
      // A change, and a newer full file without them: they stay unless an older version of it brought them.
      const once = full.filter((version) => statedIn(version).has(id))
      // Once their consent ended, or a version between let them go, they were nobody's, and a change brought them anew.
      const lastBefore = full.findLast(({ nth }) => nth < newest.nth)
      const had = once.filter(
        (version) =>
          loaded.has(version.versionId) &&
          (version === lastBefore || version.nth > newest.nth) &&
          !statedIn(version).get(id)?.consentUntil,
      )
      if (row && had.length > 0) fail('G12', `candidate ${id} was not dropped`)
      if (row !== canonical(candidate) && (row || once.length === 0)) fail('G3', `candidate ${id} is not as changed`)
    }
  }
  for (const id of rows.keys()) if (!named.has(id)) fail('G12', `candidate ${id} is in no file`)
}

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
