import { aboutOf } from '../../../shared/ingest/outcome.ts'
import { aboutOfRequest } from '../../../shared/requests/request-ids.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import { plain } from '../terminal/shown-values.ts'
import { UsageError } from '../terminal/usage.ts'

/** The request with a number or an id. Throws UsageError where there is none, or several with that number. */
export function requestNamed(rows: RequestRow[], name: string): RequestRow {
  const about = aboutOf({ requestNumber: name }, '')
  const found = rows.filter(({ requestId }) => requestId === name || aboutOfRequest(requestId) === about)
  const exact = found.find(({ requestId }) => requestId === name)
  const [row] = exact ? [exact] : found
  if (!row) throw new UsageError(`REQUEST takes the number of a request that --state knows, "${plain(name)}" is none`)
  if (exact || found.length === 1) return row
  const ids = found.map(({ requestId, record }) => `"${requestId}" (${plain(record.client ?? record.title)})`)
  throw new UsageError(
    `REQUEST takes one request, "${plain(name)}" is the number of ${found.length}: ${ids.join(', ')}`,
  )
}
