import type { Simulation } from '../simulation.ts'
import type { WatchedTables } from './seen.ts'

/** The rows that texts lead to, at every write. */
export function watchTexts({ fail, count, objects }: Simulation): WatchedTables {
  const { nthOf } = objects
  return {
    documents(before, after) {
      if (after?.versionId !== '#head') {
        count(`outcome: ${after?.outcome}`)
        if (before) fail('G1', `the outcome ${JSON.stringify(before)} became ${JSON.stringify(after)}`)
        return
      }
      count(before ? 'head: moved' : 'head: new')
      if (before && nthOf(before.headVersionId) > nthOf(after.headVersionId)) {
        fail('G2', `the head went back from ${before.headVersionId} to ${after.headVersionId}`)
      }
    },
    requests(before, after) {
      if (!after) return fail('G2', 'a request was removed')
      if (!before) return count('request: new')
      const same = before.revision === after.revision
      count(same ? 'request: newer text, same content' : 'request: revised')
      const back =
        String(before.textOrder) >= String(after.textOrder) || Number(before.revision) > Number(after.revision)
      const backInObject = before.objectId === after.objectId && nthOf(before.versionId) > nthOf(after.versionId)
      if (back || backInObject) fail('G2', `a request went back from ${before.versionId} to ${after.versionId}`)
      if (String(before.openUntil) > String(after.openUntil)) fail('G2', 'a request forgot how long it was open')
    },
  }
}
