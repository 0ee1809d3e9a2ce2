import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Correction } from '../../shared/corrections/correction.ts'
import { aboutOfRequest } from '../../shared/requests/request-ids.ts'
import { CORRECTION, CorrectionRow, type StatementRow } from '../../shared/tables/statement-row.ts'
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

/** All that versions say of the requests with a number, and what people corrected of them. */
export async function saidAbout(about: string): Promise<{ statements: StatementRow[]; corrections: CorrectionRow[] }> {
  const said: Awaited<ReturnType<typeof saidAbout>> = { statements: [], corrections: [] }
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
    const isCorrection = String(item.source).startsWith(CORRECTION)
    const statement = isCorrection ? null : statementRowOf(item)
    const correction = isCorrection ? CorrectionRow.safeParse(item).data : undefined
    if (statement) said.statements.push(statement)
    if (correction) said.corrections.push(correction)
    // Of another version of the schema: a statement counts again once its text is read again.
    if (!statement && !correction) report('StatementUnreadable', { requestId: about })
  }
  return said
}

/** Keeps a correction beside what the texts say, for good: a later one takes its place, and leaves it there. */
export async function putCorrection(requestId: string, correction: Correction): Promise<void> {
  const source = [CORRECTION, correction.at, correction.field].join(' ')
  const Item: CorrectionRow = { about: aboutOfRequest(requestId), source, requestId, correction }
  await dynamo.send(new PutCommand({ TableName, Item }))
}
