import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Outcome } from '../../shared/outcome.ts'
import type { Stamp } from '../../shared/version-order.ts'
import { dynamo, holds } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'
import { headMove } from './head.ts'

const TableName = variable('DOCUMENTS_TABLE', ResourceName)

/** Where the head of an object stands among its versions; no version of S3 is called so. */
const HEAD = '#head'

type Row = {
  objectId: string
  versionId: string
  key: string
  recordedAt: string
  outcome: Outcome['outcome']
  reason?: string
  detail?: string
  requestId?: string
}

/** Writes the outcome of an object version, once and for all. False where it has one already. */
export function putOutcome(row: Row): Promise<boolean> {
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
