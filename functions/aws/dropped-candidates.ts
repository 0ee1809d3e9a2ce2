import { DeleteCommand, GetCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { inParallel } from '../../shared/ingest/in-parallel.ts'
import type { CandidateRow, Source } from './candidates.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { ResourceName, variable } from './environment.ts'

const TableName = variable('CANDIDATES_TABLE', ResourceName)

/**
 * What stays for a while of a candidate whom the newest version of a file names no more, or whose consent has ended: the
 * id, the file, and the place of the version that said so, so that a change from before it, which comes late, does not
 * bring the candidate back.
 */
const DroppedRow = z.object({ candidateId: z.string(), statedBy: z.string(), droppedFrom: z.string() })
export type DroppedRow = z.infer<typeof DroppedRow>

const AT_ONCE = 16
const NAMES = { '#file': 'file' }

/** Drops the candidates of a file that nothing as new as this version states; gives their number. */
export async function dropOthers({ file, order }: Source): Promise<number> {
  const stale = '#file = :file AND statedBy < :order'
  const values = { ':file': file, ':order': order }
  const rows = await Array.fromAsync(rowsThatAre(stale, values))
  let dropped = 0
  await inParallel(rows, AT_ONCE, async ({ candidateId }) => {
    const isDropped = await drop(String(candidateId), stale, values)
    if (isDropped) dropped += 1
  })
  return dropped
}

/** Drops the candidates of all files but these, as far as they were stated before an instant; gives their number. */
export async function dropAllBut(present: ReadonlySet<string>, before: string): Promise<number> {
  const order = new Date(before).toISOString()
  const stated = 'attribute_exists(#file) AND statedBy < :order'
  const gone = new Set<string>()
  for await (const { file } of rowsThatAre(stated, { ':order': order }, 'candidateId, #file')) {
    if (!present.has(String(file))) gone.add(String(file))
  }
  let dropped = 0
  for (const file of gone) dropped += await dropOthers({ file, order })
  return dropped
}

/** Drops a candidate unless a newer file has renewed it. */
export function dropUnlessRenewed({ candidateId, file, statedBy }: CandidateRow): Promise<boolean> {
  return drop(candidateId, '#file = :file AND statedBy = :order', { ':file': file, ':order': statedBy })
}

function drop(candidateId: string, condition: string, values: Record<string, string>): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { candidateId },
        UpdateExpression: 'SET statedBy = :order, droppedFrom = :file REMOVE #file, #candidate, personHash, pseudonym',
        ConditionExpression: condition,
        ExpressionAttributeNames: { ...NAMES, '#candidate': 'candidate' },
        ExpressionAttributeValues: values,
      }),
    ),
  )
}

/** Removes what is left of those who were dropped by files from before an instant. */
export async function removeDropped(before: string): Promise<void> {
  const old = 'attribute_not_exists(#file) AND statedBy < :before'
  const values = { ':before': before }
  for await (const { candidateId } of rowsThatAre(old, values)) {
    await holds(
      dynamo.send(
        new DeleteCommand({
          TableName,
          Key: { candidateId },
          ConditionExpression: old,
          ExpressionAttributeNames: NAMES,
          ExpressionAttributeValues: values,
        }),
      ),
    )
  }
}

/** What is left of a candidate who was dropped, or null where that is nothing (any more). */
export async function droppedRow(candidateId: string): Promise<DroppedRow | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { candidateId }, ConsistentRead: true }))
  return Item && !('file' in Item) ? DroppedRow.parse(Item) : null
}

function rowsThatAre(condition: string, values: Record<string, string>, names = 'candidateId') {
  return items((ExclusiveStartKey) =>
    dynamo.send(
      new ScanCommand({
        TableName,
        // An index would lag behind, and a person who should be gone would stay.
        ConsistentRead: true,
        ProjectionExpression: names,
        FilterExpression: condition,
        ExpressionAttributeNames: NAMES,
        ExpressionAttributeValues: values,
        ExclusiveStartKey,
      }),
    ),
  )
}
