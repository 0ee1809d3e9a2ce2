import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { inParallel } from '../../shared/ingest/in-parallel.ts'
import { aboutOf } from '../../shared/ingest/outcome.ts'
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

const Head = z.object({
  headVersionId: z.string().optional(),
  isDeleted: z.boolean().default(false),
  /** All that any version of the object was ever about. */
  abouts: z.set(z.string()).default(new Set()),
})

/** Notes what a version of an object is about; gives all that its versions are, or were taken to be. */
export async function noteAbouts(objectId: string, abouts: string[]): Promise<Set<string>> {
  const Key = { objectId, versionId: HEAD }
  if (abouts.length === 0) return (await headOf(objectId)).abouts
  const { Attributes } = await dynamo.send(
    new UpdateCommand({
      ...{ TableName, Key, UpdateExpression: 'ADD abouts :abouts', ReturnValues: 'ALL_NEW' },
      ExpressionAttributeValues: { ':abouts': new Set(abouts) },
    }),
  )
  return Head.parse(Attributes).abouts
}

export async function headOf(objectId: string): Promise<z.infer<typeof Head>> {
  const get = new GetCommand({ TableName, Key: { objectId, versionId: HEAD }, ConsistentRead: true })
  return Head.parse((await dynamo.send(get)).Item ?? {})
}

const AT_ONCE = 8

/** The newest version of each object, null of one that was deleted; and which had versions that are about no number. */
export async function headsOf(objectIds: Iterable<string>) {
  const heads = new Map<string, string | null>()
  const unnumbered: string[] = []
  await inParallel(objectIds, AT_ONCE, async (objectId) => {
    const { headVersionId, isDeleted, abouts } = await headOf(objectId)
    heads.set(objectId, isDeleted ? null : (headVersionId ?? null))
    if (abouts.has(aboutOf({ requestNumber: null }, objectId))) unnumbered.push(objectId)
  })
  return { heads, unnumbered }
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
