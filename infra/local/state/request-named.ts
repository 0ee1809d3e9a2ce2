import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { aboutOf } from '../../../shared/ingest/outcome.ts'
import { aboutOfRequest } from '../../../shared/requests/request-ids.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import { requestRowOf } from '../../../shared/tables/request-row-of.ts'
import type { OperatedStack } from '../stack/running.ts'
import { plain } from '../terminal/shown-values.ts'
import { UsageError } from '../terminal/usage.ts'

/** The request with a number or an id. Throws UsageError where there is none, or several with that number. */
export async function requestNamed(stack: OperatedStack, name: string): Promise<RequestRow> {
  const rows = await keptRequests(stack)
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

export async function keptRequests(stack: OperatedStack): Promise<RequestRow[]> {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const rows: RequestRow[] = []
  const table = { TableName: stack.variable('REQUESTS_TABLE'), ConsistentRead: true }
  for await (const { Items = [] } of paginateScan({ client }, table)) {
    rows.push(...Items.flatMap((item) => requestRowOf(item) ?? []))
  }
  return rows
}
