import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
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
