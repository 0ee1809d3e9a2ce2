import { PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { RequestNow } from '../../shared/mails/as-it-stands.ts'
import type { GivenId } from '../../shared/requests/request-ids.ts'
import { RequestRow } from '../../shared/tables/request-row.ts'
import { requestRowOf } from '../../shared/tables/request-row-of.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items, itemsAt } from './dynamo.ts'

const TableName = variable('REQUESTS_TABLE', ResourceName)

/** A row as it stands: `row` is null where it cannot be read; the rest is then as found. */
export type KeptRequest = Pick<RequestRow, 'written'> & { row: RequestRow | null; revision: unknown; given: GivenId[] }

/** The rows of all requests with a number, by their ids. The first has the number alone, and names the others. */
export async function requestsAbout(about: string): Promise<Map<string, KeptRequest>> {
  const first = await keptRequests([about])
  const others = first.get(about)?.given.map(({ requestId }) => requestId) ?? []
  return new Map([...first, ...(await keptRequests(others.filter((requestId) => requestId !== about)))])
}

async function keptRequests(requestIds: string[]): Promise<Map<string, KeptRequest>> {
  const found = await itemsAt(TableName, requestIds.map(keyOf))
  return new Map(found.map((item) => [String(item.requestId), keptOf(item)]))
}

const keyOf = (requestId: string) => ({ requestId })

function keptOf(item: Record<string, unknown>): KeptRequest {
  const { given = [], written } = Numbered.parse(item)
  return { row: requestRowOf(item), revision: item.revision, given, written }
}
const Numbered = z.object({
  given: RequestRow.shape.given.catch([]),
  written: RequestRow.shape.written,
})

/** Puts a row in the place of the one that was seen, and gives what stands there then; null where somebody else was here. */
export async function replaceRequest(row: RequestRow, seen: KeptRequest | null): Promise<KeptRequest | null> {
  const Item = { ...row, written: (seen?.written ?? 0) + 1 }
  const condition =
    seen?.written === undefined
      ? { ConditionExpression: seen ? 'attribute_not_exists(written)' : 'attribute_not_exists(requestId)' }
      : { ConditionExpression: 'written = :seen', ExpressionAttributeValues: { ':seen': seen.written } }
  return (await holds(dynamo.send(new PutCommand({ TableName, Item, ...condition })))) ? keptOf(Item) : null
}

/** What is known of some requests now: `unreadable` where a row cannot be read; those that were never known are left out. */
export async function requestsNow(requestIds: string[]): Promise<Map<string, RequestNow | 'unreadable'>> {
  const found = await itemsAt(TableName, requestIds.map(keyOf))
  return new Map(found.map((item) => [String(item.requestId), requestNow(requestRowOf(item))]))
}

function requestNow(row: RequestRow | null): RequestNow | 'unreadable' {
  if (!row) return 'unreadable'
  const { deadline, closedBanner, kind } = row.record
  return { deadline, closedBanner, revision: row.revision, withdrawn: kind === 'withdrawal' }
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
