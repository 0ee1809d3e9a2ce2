import { randomUUID } from 'node:crypto'
import { DeleteCommand, GetCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Candidate } from '../../shared/candidate.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'

const TableName = variable('CANDIDATES_TABLE', ResourceName)

const CandidateRow = z.object({
  candidateId: z.string(),
  /** Stands for the candidate wherever personal data may not; drawn at random, so that nothing leads back but this row. */
  pseudonym: z.uuid(),
  candidate: Candidate,
})
export type CandidateRow = z.infer<typeof CandidateRow>

/** The version of the candidate file that a row comes from. */
type Source = { file: string; versionId: string }

/** Puts or replaces a candidate. False where another file has this candidate: the file that came first keeps it. */
export function putCandidate(candidate: Candidate, { file, versionId }: Source): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { candidateId: candidate.candidateId },
        UpdateExpression:
          'SET #candidate = :candidate, #file = :file, versionId = :versionId, pseudonym = if_not_exists(pseudonym, :pseudonym)',
        ConditionExpression: 'attribute_not_exists(candidateId) OR #file = :file',
        ExpressionAttributeNames: { '#candidate': 'candidate', '#file': 'file' },
        ExpressionAttributeValues: {
          ':candidate': candidate,
          ':file': file,
          ':versionId': versionId,
          ':pseudonym': randomUUID(),
        },
      }),
    ),
  )
}

/** Removes the candidates that an earlier version of the file had and this one has not; gives their number. */
export async function removeOthers({ file, versionId }: Source): Promise<number> {
  const names = { '#file': 'file' }
  const values = { ':file': file, ':versionId': versionId }
  const stale = '#file = :file AND versionId <> :versionId'
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new ScanCommand({
        TableName,
        // An index would lag behind, and a person who should be gone would stay.
        ConsistentRead: true,
        ProjectionExpression: 'candidateId',
        FilterExpression: stale,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
        ExclusiveStartKey,
      }),
    ),
  )
  let removed = 0
  for await (const { candidateId } of pages) {
    const gone = await holds(
      dynamo.send(
        new DeleteCommand({
          TableName,
          Key: { candidateId },
          ConditionExpression: stale,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        }),
      ),
    )
    if (gone) removed += 1
  }
  return removed
}

export async function allCandidates(): Promise<CandidateRow[]> {
  const rows: CandidateRow[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of pages) rows.push(CandidateRow.parse(item))
  return rows
}

/** The candidate as it stands now, or null where there is none (any more). */
export async function currentCandidate(candidateId: string): Promise<Candidate | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { candidateId }, ConsistentRead: true }))
  return Item ? CandidateRow.parse(Item).candidate : null
}
