import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { StatementRow } from '../../shared/tables/statement-row.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { report } from '../services/telemetry.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { packSaid, statementRowOf } from './packed-said.ts'

const TableName = variable('STATEMENTS_TABLE', ResourceName)

/**
 * Keeps what a version says, unless a newer parser read it; once more by the same parser only where its place is known
 * better by now. That a version says nothing takes the place of what an older parser read, and is else not kept.
 */
export async function putStatement(row: StatementRow): Promise<void> {
  const { parserVersion, hasSequencer, said } = row
  const conditions = [
    'parserVersion < :parserVersion',
    ...(said.length > 0 ? ['attribute_not_exists(about)'] : []),
    ...(hasSequencer ? ['(parserVersion = :parserVersion AND hasSequencer = :no)'] : []),
  ]
  const put = new PutCommand({
    TableName,
    Item: { ...row, said: packSaid(said) },
    ConditionExpression: conditions.join(' OR '),
    ExpressionAttributeValues: { ':parserVersion': parserVersion, ...(hasSequencer && { ':no': false }) },
  })
  await holds(dynamo.send(put))
}

/** All that versions say of the requests with a number. */
export async function statementsAbout(about: string): Promise<StatementRow[]> {
  const rows: StatementRow[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'about = :about',
        ExpressionAttributeValues: { ':about': about },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) {
    const row = statementRowOf(item)
    // Of another version of the schema: it counts again once its text is read again.
    if (row) rows.push(row)
    else report('StatementUnreadable', { requestId: about })
  }
  return rows
}
