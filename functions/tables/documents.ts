import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Stamp } from '../../shared/ingest/version-order.ts'
import { DocumentRow, HEAD, parserVersionOf, supersede } from '../../shared/tables/document-row.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { answerIfHolds, dynamo, holds, itemsAt } from './dynamo.ts'
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

const Head = z.object({
  headVersionId: z.string().optional(),
  isDeleted: z.boolean().default(false),
  /** All that any version of the object was ever about. */
  abouts: z.set(z.string()).default(new Set()),
})
export type Head = z.infer<typeof Head>

/**
 * Moves the head of an object forward to a version, unless it stands there or at a newer one, and notes what the version is
 * about. Gives the head as it is then.
 */
export async function moveHead(objectId: string, stamp: Stamp, abouts: string[]): Promise<Head> {
  const Key = { objectId, versionId: HEAD }
  const { UpdateExpression, ExpressionAttributeValues, ...condition } = headMove(stamp)
  const notes = abouts.length > 0
  const adding = notes ? 'ADD abouts :abouts' : ''
  const values = notes ? { ':abouts': new Set(abouts) } : {}
  const moved = await answerIfHolds(
    dynamo.send(
      new UpdateCommand({
        ...{ TableName, Key, ReturnValues: 'ALL_NEW', ...condition },
        UpdateExpression: `${UpdateExpression} ${adding}`,
        ExpressionAttributeValues: { ...ExpressionAttributeValues, ...values },
      }),
    ),
  )
  if (moved) return Head.parse(moved.Attributes)
  if (!notes) return headOf(objectId)
  const add = { UpdateExpression: adding, ExpressionAttributeValues: values }
  const { Attributes } = await dynamo.send(new UpdateCommand({ TableName, Key, ReturnValues: 'ALL_NEW', ...add }))
  return Head.parse(Attributes)
}

export async function headOf(objectId: string): Promise<Head> {
  const get = new GetCommand({ TableName, Key: { objectId, versionId: HEAD }, ConsistentRead: true })
  return Head.parse((await dynamo.send(get)).Item ?? {})
}

/** The heads of some objects, by their ids. */
export async function headsOf(objectIds: readonly string[]): Promise<Map<string, Head>> {
  const found = await itemsAt(
    TableName,
    objectIds.map((objectId) => ({ objectId, versionId: HEAD })),
  )
  const heads = new Map(found.map((item) => [String(item.objectId), Head.parse(item)]))
  return new Map(objectIds.map((objectId) => [objectId, heads.get(objectId) ?? Head.parse({})]))
}

/** Notes that an object was deleted, or is there again. False where it has a newer version than the one that was seen. */
export function markDeleted(objectId: string, versionId: string, isDeleted: boolean): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { objectId, versionId: HEAD },
        UpdateExpression: 'SET isDeleted = :isDeleted',
        ConditionExpression: 'headVersionId = :versionId',
        ExpressionAttributeValues: { ':isDeleted': isDeleted, ':versionId': versionId },
      }),
    ),
  )
}
