import { randomUUID } from 'node:crypto'
import { DeleteCommand, GetCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Candidate } from '../../shared/candidate.ts'
import { CHANGES_PREFIX, isChangesFile } from '../../shared/candidates/change-files.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'

const TableName = variable('CANDIDATES_TABLE', ResourceName)

const CandidateRow = z.object({
  candidateId: z.string(),
  /** Stands for the candidate wherever personal data may not; drawn at random, so that nothing leads back but this row. */
  pseudonym: z.uuid(),
  /** Stands for the person where something must be known again after this row is gone: see person-key. */
  personHash: z.string(),
  candidate: Candidate,
  /** The candidate file that has this candidate. */
  file: z.string(),
  /** Where the version that said this last stands among all versions of all files. */
  statedBy: z.string(),
})
export type CandidateRow = z.infer<typeof CandidateRow>

/** The version of a candidate file: `order` is where it stands among all versions of all files, see textOrder. */
export type Source = { file: string; order: string }

/**
 * Puts or replaces a candidate, unless a newer file says something else, also by naming it no more. False where another
 * file has this candidate: the file that came first keeps it. A file of changes may change any, and has one only until a
 * full file claims it.
 */
export async function putCandidate(candidate: Candidate, personHash: string, source: Source): Promise<boolean> {
  const { file, order } = source
  const { candidateId } = candidate
  const changes = isChangesFile(file)
  const owner = '#file = :file OR begins_with(#file, :changes)'
  const put = await holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { candidateId },
        UpdateExpression: `SET #candidate = :candidate, statedBy = :order, personHash = :personHash,
          #file = ${changes ? 'if_not_exists(#file, :file)' : ':file'}, pseudonym = if_not_exists(pseudonym, :pseudonym)
          REMOVE droppedFrom`,
        // AND goes before OR; further parentheses would take the embedded tables six times as long to read.
        ConditionExpression: changes
          ? 'attribute_not_exists(candidateId) OR statedBy <= :order'
          : `attribute_not_exists(#file) OR statedBy <= :order AND (${owner})`,
        ExpressionAttributeNames: { '#candidate': 'candidate', '#file': 'file' },
        ExpressionAttributeValues: {
          ':candidate': candidate,
          ':personHash': personHash,
          ':file': file,
          ':order': order,
          ':pseudonym': randomUUID(),
          ...(!changes && { ':changes': CHANGES_PREFIX }),
        },
      }),
    ),
  )
  if (put || changes) return true
  // Another file has the candidate, or a newer change stands: then only whose candidate it is remains to be said.
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { candidateId },
        UpdateExpression: 'SET #file = :file',
        ConditionExpression: owner,
        ExpressionAttributeNames: { '#file': 'file' },
        ExpressionAttributeValues: { ':file': file, ':changes': CHANGES_PREFIX },
      }),
    ),
  )
}

/** Removes one candidate, whatever file has it. */
export async function removeCandidate(candidateId: string): Promise<void> {
  await dynamo.send(new DeleteCommand({ TableName, Key: { candidateId } }))
}

export async function allCandidates(): Promise<CandidateRow[]> {
  const rows: CandidateRow[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        FilterExpression: 'attribute_exists(#file)',
        ExpressionAttributeNames: { '#file': 'file' },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) rows.push(CandidateRow.parse(item))
  return rows
}

/** All candidates apart from one. */
export async function candidatesBut(candidateId: string): Promise<CandidateRow[]> {
  return (await allCandidates()).filter((row) => row.candidateId !== candidateId)
}

/** The row of a candidate as it stands now, or null where there is none (any more). */
export async function candidateRow(candidateId: string): Promise<CandidateRow | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { candidateId }, ConsistentRead: true }))
  return Item && 'file' in Item ? CandidateRow.parse(Item) : null
}
