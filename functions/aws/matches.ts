import { DeleteCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { MatchRow } from '../../shared/tables/match-row.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'

const TableName = variable('MATCHES_TABLE', ResourceName)

export async function matchesOf(requestId: string): Promise<MatchRow[]> {
  const rows: MatchRow[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'requestId = :requestId',
        ExpressionAttributeValues: { ':requestId': requestId },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) rows.push(MatchRow.parse(item))
  return rows
}

/** Keeps a verdict, unless a later one stands there. */
export function putMatch(row: MatchRow): Promise<boolean> {
  return holds(
    dynamo.send(
      new PutCommand({
        TableName,
        Item: row,
        ConditionExpression: 'attribute_not_exists(requestId) OR asOf <= :asOf',
        ExpressionAttributeValues: { ':asOf': row.asOf },
      }),
    ),
  )
}

/** All verdicts on some candidates. */
export async function matchesWith(pseudonyms: ReadonlySet<string>): Promise<MatchRow[]> {
  const rows: MatchRow[] = []
  if (pseudonyms.size === 0) return rows
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of pages) {
    if (pseudonyms.has(String(item.pseudonym))) rows.push(MatchRow.parse(item))
  }
  return rows
}

/** Removes all verdicts on some candidates; gives their number. */
export async function removeMatchesOf(pseudonyms: ReadonlySet<string>): Promise<number> {
  const rows = await matchesWith(pseudonyms)
  for (const { requestId, pseudonym } of rows) {
    await dynamo.send(new DeleteCommand({ TableName, Key: { requestId, pseudonym } }))
  }
  return rows.length
}
