import type { RequestRecord } from '../../../shared/request.ts'
import type { Item } from '../models/expressions.ts'
import type { Simulation } from '../simulation.ts'
import type { WatchedTables } from './seen.ts'

/** The rows that texts lead to, at every write. */
export function watchTexts({ fail, count, objects }: Simulation): WatchedTables {
  const { nthOf } = objects
  return {
    documents(before, after) {
      if (after?.versionId !== '#head') {
        count(`outcome: ${after?.outcome}`)
        const isNewer = Number(after?.parserVersion) > Number(before?.parserVersion)
        if (before && isNewer) count('outcome: read anew by a newer parser')
        if (before && isNewer && earlierIn(after) !== earlierIn(before) + 1) fail('G1', 'an earlier outcome was lost')
        if (before && !isNewer) fail('G1', `the outcome ${JSON.stringify(before)} became ${JSON.stringify(after)}`)
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
      const [was, is] = [kindOf(before), kindOf(after)]
      const same = before.revision === after.revision
      count(same ? 'request: newer text, same content' : was === is ? 'request: revised' : `request: ${was} → ${is}`)
      if (after.basis === 'nobody') count('request: nobody states it')
      if (String(after.basis).includes(' ')) count('request: updated')
      if (Number(before.revision) > Number(after.revision))
        fail('G2', `${after.requestId} went back to an older revision`)
      if (is === 'request' && String(before.openUntil) > String(after.openUntil) && was === is)
        fail('G2', 'a request forgot how long it was open')
    },
  }
}

/** How many outcomes by older parsers are kept. */
const earlierIn = (row: Item | undefined) => ((row?.earlier ?? []) as unknown[]).length

const kindOf = ({ record }: Item) => (record as RequestRecord).kind
