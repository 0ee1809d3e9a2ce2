import { GetCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { RequestNow } from '../../shared/mails/as-it-stands.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { requestRowOf } from '../../shared/tables/request-row-of.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items, itemsAt } from './dynamo.ts'

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
export async function requestsOpenAt(instant: string): Promise<{ rows: RequestRow[]; unreadable: string[] }> {
  // The index may lag behind, but the rows that it leads to do not.
  const found = sorted(await itemsAt(TableName, await idsListed(instant)))
  return { ...found, rows: found.rows.filter(({ openUntil }) => openUntil > instant) }
}

/** By the index, so that what has closed long ago costs nothing. */
async function idsListed(from: string): Promise<{ requestId: string }[]> {
  const ids: { requestId: string }[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        IndexName: 'listed',
        KeyConditionExpression: 'listed = :list AND openUntil >= :from',
        ExpressionAttributeValues: { ':list': 'open' satisfies RequestRow['listed'], ':from': from },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const { requestId } of pages) ids.push({ requestId: String(requestId) })
  return ids
}

/** All rows that cannot be read, also those that no index leads to. */
export async function unreadableRequests(): Promise<Set<string>> {
  const unreadable: string[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of pages) unreadable.push(...sorted([item]).unreadable)
  return new Set(unreadable)
}

function sorted(found: Record<string, unknown>[]): { rows: RequestRow[]; unreadable: string[] } {
  const rows: RequestRow[] = []
  const unreadable: string[] = []
  for (const item of found) {
    const row = requestRowOf(item)
    if (row) rows.push(row)
    else unreadable.push(String(item.requestId))
  }
  return { rows, unreadable }
}
