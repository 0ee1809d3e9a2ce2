import { DeleteCommand, QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import type { MailKey } from '../../shared/mails/mail-id.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { packDigest, unpackDigest } from './packed-digest.ts'

const TableName = variable('MAILS_TABLE', ResourceName)

const Content = z.object({
  recipientId: z.uuid(),
  number: z.int().positive(),
  state: z.string(),
  run: z.string(),
  digest: z.instanceof(Uint8Array),
})

/** What each mail says, of all recipients. */
export async function* mailContents() {
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of pages) {
    const { digest: packed, ...mail } = Content.parse(item)
    yield { ...mail, packed, digest: unpackDigest(packed) }
  }
}

/** Puts other words in the place of what a mail says. False where somebody else did that meanwhile. */
export function replaceContent(
  { recipientId, number }: MailKey,
  packed: Uint8Array,
  digest: DigestInput,
): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { recipientId, number },
        UpdateExpression: 'SET #digest = :digest',
        ConditionExpression: '#digest = :packed',
        ExpressionAttributeNames: { '#digest': 'digest' },
        ExpressionAttributeValues: { ':packed': packed, ':digest': packDigest(digest) },
      }),
    ),
  )
}

/** Removes all mails of a recipient. */
export async function removeMailsOf(recipientId: string): Promise<void> {
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'recipientId = :recipientId',
        ProjectionExpression: 'recipientId, #number',
        ExpressionAttributeNames: { '#number': 'number' },
        ExpressionAttributeValues: { ':recipientId': recipientId },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const Key of pages) await dynamo.send(new DeleteCommand({ TableName, Key }))
}
