import type { RequestRecord } from '../../shared/request.ts'
import { aboutOfRequest, withIds } from '../../shared/requests/request-ids.ts'
import { requestRowNow } from '../../shared/requests/request-row-now.ts'
import { requestsIn } from '../../shared/requests/requests-in.ts'
import { saidNow } from '../../shared/requests/said-now.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { requestsAbout } from '../tables/requests.ts'
import { correctionsOf, standingAbout } from './bring-up-to-date.ts'

/**
 * A request by all that is said of it at this moment, also where its row does not say so yet, and what its texts alone say
 * of it; null where none states it.
 */
export async function requestByAll(requestId: string): Promise<{ row: RequestRow; read: RequestRecord } | null> {
  const about = aboutOfRequest(requestId)
  // The rows first: what is written after them is seen in the texts.
  const rows = await requestsAbout(about)
  const seen = rows.get(requestId)
  const { statements, corrections } = await standingAbout(about)
  const { requests } = requestsIn(statements)
  const { ids } = withIds(about, rows.get(about)?.given ?? [], requests)
  const texts = requests[ids.indexOf(requestId)]
  if (!texts || !seen) return null
  const stated = correctionsOf(requestId, corrections)
  return { row: requestRowNow(requestId, texts, stated, seen), read: saidNow(texts).record }
}
