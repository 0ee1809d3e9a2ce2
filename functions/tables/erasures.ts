import { GetCommand, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items, itemsAt } from './dynamo.ts'

const TableName = variable('ERASURES_TABLE', ResourceName)

/** Someone who was erased. What is `open` of it leads to what may have been written meanwhile; a day later it goes. */
const Erasure = z.object({
  personHash: z.string(),
  erasedAt: z.iso.datetime(),
  open: z.object({ pseudonym: z.uuid().nullable(), recipientIds: z.array(z.uuid()) }).optional(),
})
export type Erasure = z.infer<typeof Erasure>

/** Puts down that someone is erased: from here on, files with this id are refused. Again, it changes nothing. */
export function openErasure(erasure: Required<Erasure>): Promise<boolean> {
  return holds(
    dynamo.send(new PutCommand({ TableName, Item: erasure, ConditionExpression: 'attribute_not_exists(personHash)' })),
  )
}

/** Forgets what led to the rest of a person: only the hash and the instant stay. */
export async function closeErasure(personHash: string): Promise<void> {
  await dynamo.send(
    new UpdateCommand({
      TableName,
      Key: { personHash },
      UpdateExpression: 'REMOVE #open',
      ConditionExpression: 'attribute_exists(personHash)',
      ExpressionAttributeNames: { '#open': 'open' },
    }),
  )
}

export async function erasureOf(personHash: string): Promise<Erasure | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { personHash }, ConsistentRead: true }))
  return Item ? Erasure.parse(Item) : null
}

/** Which of these people were erased. */
export async function erasedAmong(personHashes: string[]): Promise<Set<string>> {
  const keys = personHashes.map((personHash) => ({ personHash }))
  return new Set((await itemsAt(TableName, keys)).map((item) => Erasure.parse(item).personHash))
}

export async function allErasures(): Promise<Erasure[]> {
  const erasures: Erasure[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of pages) erasures.push(Erasure.parse(item))
  return erasures
}
