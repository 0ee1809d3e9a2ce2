import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Stamp } from '../../shared/ingest/version-order.ts'
import { DocumentRow, HEAD, parserVersionOf, supersede } from '../../shared/tables/document-row.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds } from './dynamo.ts'
import { headMove } from './head.ts'

const TableName = variable('DOCUMENTS_TABLE', ResourceName)

/** The outcome of an object version, or null where it has none yet. */
export async function documentOf(objectId: string, versionId: string): Promise<DocumentRow | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { objectId, versionId }, ConsistentRead: true }))
  return Item ? DocumentRow.parse(Item) : null
}

/**
 * Writes the outcome of an object version, once a parser version; `before` is what stood there, and is kept. False where
 * nothing was written: the outcome is there, or somebody else was here first. That a version is gone by now takes
 * nothing from what was read of it.
 */
export async function putOutcome(row: DocumentRow, before: DocumentRow | null): Promise<boolean> {
  if (before && (row.outcome === 'gone' || parserVersionOf(before) >= parserVersionOf(row))) return false
  const condition = before
    ? { ConditionExpression: 'recordedAt = :seen', ExpressionAttributeValues: { ':seen': before.recordedAt } }
    : { ConditionExpression: 'attribute_not_exists(objectId)' }
  const Item = before ? supersede(before, row) : row
  return holds(dynamo.send(new PutCommand({ TableName, Item, ...condition })))
}

/** Moves the head of an object forward. False where it stands at this version or a newer one. */
export function moveHead(objectId: string, stamp: Stamp): Promise<boolean> {
  return holds(dynamo.send(new UpdateCommand({ TableName, Key: { objectId, versionId: HEAD }, ...headMove(stamp) })))
}
