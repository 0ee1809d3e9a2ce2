import { GetCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { PlaceOf } from '../../shared/candidates/statements.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'

const TableName = variable('CANDIDATE_FILES_TABLE', ResourceName)

/** What is loaded as one: a full file, or one version of a file of changes. See loadIdOf. */
const CandidateFile = z.object({
  objectId: z.string(),
  /** Its key in the inbox. */
  file: z.string(),
  /** Where the loaded version, or the change, stands among all versions of all files: see textOrder. */
  place: z.string(),
  /** The version that the candidates table was last brought to; GONE where the file is there no more. */
  loadedVersionId: z.string().nullable().default(null),
  /** The version that it became known by; of a file of changes the one that this row is about. */
  versionId: z.string(),
  /** How often a load came to its end. */
  loads: z.int().default(0),
})
export type CandidateFile = z.infer<typeof CandidateFile>

type Loaded = Pick<CandidateFile, 'place' | 'loadedVersionId'>

/** Stands for a version where a file is there no more. */
export const GONE = 'gone'

export async function candidateFile(objectId: string): Promise<CandidateFile | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { objectId }, ConsistentRead: true }))
  return Item ? CandidateFile.parse(Item) : null
}

export async function allCandidateFiles(): Promise<CandidateFile[]> {
  const files: CandidateFile[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of pages) files.push(CandidateFile.parse(item))
  return files
}

/** Where each file stands that was loaded; of all files, or of those that are named. */
export async function places(objectIds?: string[]): Promise<PlaceOf> {
  const files = objectIds ? await Promise.all(objectIds.map(candidateFile)) : await allCandidateFiles()
  const known = new Map(files.flatMap((file) => (file ? [[file.objectId, file.place]] : [])))
  return (objectId) => known.get(objectId) ?? ''
}

/** Notes a file before anything of it is loaded; a change with the place at which it is reported first. */
export async function noteFile(
  objectId: string,
  { file, versionId, place }: Pick<CandidateFile, 'file' | 'versionId' | 'place'>,
): Promise<CandidateFile> {
  const { Attributes } = await dynamo.send(
    new UpdateCommand({
      TableName,
      Key: { objectId },
      UpdateExpression:
        'SET #file = :file, versionId = if_not_exists(versionId, :versionId), #place = if_not_exists(#place, :place)',
      ExpressionAttributeNames: { '#file': 'file', '#place': 'place' },
      ExpressionAttributeValues: { ':file': file, ':versionId': versionId, ':place': place },
      ReturnValues: 'ALL_NEW',
    }),
  )
  return CandidateFile.parse(Attributes)
}

/** Says that a version is loaded, unless another load has come to its end since this one began. */
export function markLoaded(began: CandidateFile, loaded: Loaded): Promise<boolean> {
  const { place, loadedVersionId } = loaded
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { objectId: began.objectId },
        UpdateExpression: 'SET #place = :place, loadedVersionId = :versionId, #loads = :loads',
        ConditionExpression: began.loads > 0 ? '#loads = :seen' : 'attribute_not_exists(#loads)',
        ExpressionAttributeNames: { '#place': 'place', '#loads': 'loads' },
        ExpressionAttributeValues: {
          ...{ ':place': place, ':versionId': loadedVersionId, ':loads': began.loads + 1 },
          ...(began.loads > 0 && { ':seen': began.loads }),
        },
      }),
    ),
  )
}
