import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Stamp } from '../../shared/ingest/version-order.ts'
import { type DocumentRow, HEAD } from '../../shared/tables/document-row.ts'
import { dynamo, holds } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'
import { headMove } from './head.ts'

const TableName = variable('DOCUMENTS_TABLE', ResourceName)

/** Writes the outcome of an object version, once and for all. False where it has one already. */
export function putOutcome(row: DocumentRow): Promise<boolean> {
  return holds(
    dynamo.send(new PutCommand({ TableName, Item: row, ConditionExpression: 'attribute_not_exists(objectId)' })),
  )
}

export async function hasOutcome(objectId: string, versionId: string): Promise<boolean> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { objectId, versionId }, ConsistentRead: true }))
  return Item !== undefined
}

/** Moves the head of an object forward. False where it stands at this version or a newer one. */
export function moveHead(objectId: string, stamp: Stamp): Promise<boolean> {
  return holds(dynamo.send(new UpdateCommand({ TableName, Key: { objectId, versionId: HEAD }, ...headMove(stamp) })))
}
