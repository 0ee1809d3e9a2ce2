import type { Simulation } from '../simulation.ts'
import { objectIdOf, readingOf } from './readings.ts'

/** Every version has its one outcome, and the newest is the head. */
export function checkOutcomes({ tables, objects, fail, injected }: Simulation): void {
  const rows = tables.rows('documents')
  const versions = objects.all().filter(({ key }) => key.startsWith('requests/'))
  for (const version of versions) {
    const objectId = objectIdOf(version.key)
    const found = rows.find((row) => row.objectId === objectId && row.versionId === version.versionId)
    const expected = readingOf(version)
    if (!found) {
      if (!version.removed) fail('G3', `${version.key} ${version.versionId} has no outcome`)
      continue
    }
    if (version.removed && found.outcome === 'gone') continue
    // Who met trouble again and again over a file gives it up, however good it is.
    if (String(found.detail).includes('too much memory or time') && injected() > 0) continue
    const reason = 'refused' in expected ? expected.refused.reason : undefined
    if (found.outcome !== expected.outcome || found.reason !== reason) {
      fail(
        'G1',
        `${version.key} ${version.versionId} is ${found.outcome} ${found.reason}, not ${expected.outcome} ${reason}`,
      )
    }
  }
  for (const row of rows) {
    const isKnown = row.versionId === '#head' || versions.some(({ versionId }) => versionId === row.versionId)
    if (!isKnown) fail('G1', `an outcome of ${row.versionId}, which never was`)
  }
  for (const key of new Set(versions.map((version) => version.key))) {
    const objectId = objectIdOf(key)
    const seen = versions.filter(
      (version) =>
        version.key === key &&
        rows.some((row) => row.objectId === objectId && row.versionId === version.versionId && row.outcome !== 'gone'),
    )
    const head = rows.find((row) => row.objectId === objectId && row.versionId === '#head')
    const newest = seen.toSorted((a, b) => b.nth - a.nth)[0]
    const isRemoved = objects.all().find(({ versionId }) => versionId === head?.headVersionId)?.removed
    if (newest && head?.headVersionId !== newest.versionId && !isRemoved) {
      fail('G2', `the head of ${key} is ${head?.headVersionId}, not ${newest.versionId}`)
    }
  }
}
