import { GetCommand, PutCommand, ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb'
import type { RequestNow } from '../../shared/mails/as-it-stands.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { requestRowOf } from '../../shared/tables/request-row-of.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'

const TableName = variable('REQUESTS_TABLE', ResourceName)

/** A row as it stands: `row` is null where it cannot be read; `revision` and `basis` are then as found. */
export type KeptRequest = { row: RequestRow | null; revision: unknown; basis: unknown }

export async function keptRequest(requestId: string): Promise<KeptRequest | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { requestId }, ConsistentRead: true }))
  return Item ? { row: requestRowOf(Item), revision: Item.revision, basis: Item.basis } : null
}

/** Puts a row in the place of the one that was seen. False where somebody else was here first. */
export function replaceRequest(row: RequestRow, seen: KeptRequest | null): Promise<boolean> {
  const put = (condition: string, values?: Record<string, unknown>) =>
    new PutCommand({
      TableName,
      Item: row,
      ConditionExpression: condition,
      ...(values && { ExpressionAttributeValues: values }),
    })
  if (!seen) return holds(dynamo.send(put('attribute_not_exists(requestId)')))
  const { revision, basis } = seen
  const values = {
    ...(revision !== undefined && { ':revision': revision }),
    ...(basis !== undefined && { ':basis': basis }),
  }
  const isSeen = [
    revision === undefined ? 'attribute_not_exists(revision)' : 'revision = :revision',
    basis === undefined ? 'attribute_not_exists(basis)' : 'basis = :basis',
  ]
  return holds(dynamo.send(put(isSeen.join(' AND '), Object.keys(values).length > 0 ? values : undefined)))
}

/** What is known of a request now: `absent` where it was never known, `unreadable` where its row cannot be read. */
export async function requestNow(requestId: string): Promise<RequestNow | 'absent' | 'unreadable'> {
  const kept = await keptRequest(requestId)
  if (!kept) return 'absent'
  if (!kept.row) return 'unreadable'
  const { deadline, closedBanner, kind } = kept.row.record
  return { deadline, closedBanner, revision: kept.row.revision, withdrawn: kind === 'withdrawal' }
}

/**
 * The requests of which some revision was still open at an instant, or stated no deadline, and those that are over and
 * have to be told so; apart from them the rows that cannot be read.
 */
export function requestsOpenAt(instant: string) {
  return readRows({
    FilterExpression: 'openUntil > :instant OR attribute_not_exists(openUntil)',
    ExpressionAttributeValues: { ':instant': instant },
  })
}

export async function unreadableRequests(): Promise<Set<string>> {
  return new Set((await readRows({})).unreadable)
}

async function readRows(which: Partial<ScanCommandInput>): Promise<{ rows: RequestRow[]; unreadable: string[] }> {
  const rows: RequestRow[] = []
  const unreadable: string[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ...which, ExclusiveStartKey })),
  )
  for await (const item of pages) {
    const row = requestRowOf(item)
    if (row) rows.push(row)
    else unreadable.push(String(item.requestId))
  }
  return { rows, unreadable }
}
