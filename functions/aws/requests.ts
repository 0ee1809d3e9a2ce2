import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { RequestRecord } from '../../shared/request.ts'
import { RequestRow } from '../../shared/tables/request-row.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'

const TableName = variable('REQUESTS_TABLE', ResourceName)

type NewText = Omit<RequestRow, 'revision' | 'openUntil'>

/**
 * Makes a text the current one of its request, unless a newer one is. False where nothing moved.
 * Single conditional writes: who loses a race looks again.
 */
export async function moveRequest(text: NewText): Promise<boolean> {
  const { requestId, textOrder, record } = text
  for (;;) {
    const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { requestId }, ConsistentRead: true }))
    const current = Item && RequestRow.parse(Item)
    if (current && current.textOrder >= textOrder) return false
    const closesAt = record.deadline?.closesAt ?? '9999'
    const next: RequestRow = {
      ...text,
      revision: current ? current.revision + (saysTheSame(current, text) ? 0 : 1) : 1,
      openUntil: current && current.openUntil > closesAt ? current.openUntil : closesAt,
    }
    const condition = current
      ? { ConditionExpression: 'textOrder = :seen', ExpressionAttributeValues: { ':seen': current.textOrder } }
      : { ConditionExpression: 'attribute_not_exists(requestId)' }
    if (await holds(dynamo.send(new PutCommand({ TableName, Item: next, ...condition })))) return true
  }
}

/** The requests of which some revision was still open at an instant, or stated no deadline. */
export async function requestsOpenAt(instant: string): Promise<RequestRow[]> {
  const rows: RequestRow[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        FilterExpression: 'openUntil > :instant',
        ExpressionAttributeValues: { ':instant': instant },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) rows.push(RequestRow.parse(item))
  return rows
}

/**
 * Both went through the schema, so that equal records have equal JSON. Evidence does not count: where a thing stands in
 * the text changes nothing in what it says (and a table keeps no order in a map of free keys).
 */
function saysTheSame(a: NewText, b: NewText): boolean {
  const said = ({ record, assignment }: NewText) => JSON.stringify([WithoutEvidence.parse(record), assignment])
  return said(a) === said(b)
}

const WithoutEvidence = RequestRecord.omit({ evidence: true })
