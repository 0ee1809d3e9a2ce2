import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Stamp } from '../../shared/ingest/version-order.ts'
import { dynamo, holds } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'
import { headMove } from './head.ts'

const TableName = variable('CANDIDATE_FILES_TABLE', ResourceName)

const CandidateFile = z.object({
  /** The newest version that is known. */
  headVersionId: z.string(),
  /** Where that version stands among all files: see textOrder. */
  place: z.string(),
  /** The version that the candidates table was last brought to. */
  loadedVersionId: z.string().nullable().default(null),
})
export type CandidateFile = z.infer<typeof CandidateFile>

export function moveFileHead(objectId: string, stamp: Stamp): Promise<boolean> {
  return holds(dynamo.send(new UpdateCommand({ TableName, Key: { objectId }, ...headMove(stamp) })))
}

export async function candidateFile(objectId: string): Promise<CandidateFile | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { objectId }, ConsistentRead: true }))
  return Item ? CandidateFile.parse(Item) : null
}

/** Says that a version is loaded, if it is the newest still. */
export function markLoaded(objectId: string, versionId: string): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { objectId },
        UpdateExpression: 'SET loadedVersionId = :versionId',
        ConditionExpression: 'headVersionId = :versionId',
        ExpressionAttributeValues: { ':versionId': versionId },
      }),
    ),
  )
}
