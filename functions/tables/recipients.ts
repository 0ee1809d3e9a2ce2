import { randomUUID } from 'node:crypto'
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items, itemsAt } from './dynamo.ts'

const TableName = variable('RECIPIENTS_TABLE', ResourceName)

/** Why someone gets no more mail. */
export const STOP_REASONS = ['bounced', 'complained', 'optedOut'] as const

const Stop = z.object({ reason: z.enum(STOP_REASONS), at: z.iso.datetime() })
export type Stop = z.infer<typeof Stop>

const Recipient = z.object({
  /** Stands for the address in ids, logs and links; drawn at random, so that nothing leads back but this row. */
  recipientId: z.uuid(),
  stopped: Stop.nullable().default(null),
  /** Another one each time before something is put in the log of their mails. */
  stamp: z.string().optional(),
})
export type Recipient = z.infer<typeof Recipient>

/** The recipient at an address, made where there is none, to put something in the log of their mails. */
export async function recipientAt(email: string): Promise<Recipient> {
  const { Attributes } = await dynamo.send(
    new UpdateCommand({
      TableName,
      Key: { email: keyOf(email) },
      UpdateExpression: 'SET recipientId = if_not_exists(recipientId, :recipientId), stamp = :stamp',
      ExpressionAttributeValues: { ':recipientId': randomUUID(), ':stamp': randomUUID() },
      ReturnValues: 'ALL_NEW',
    }),
  )
  return Recipient.parse(Attributes)
}

/** The recipient at an address, or null where there is none (any more). */
export async function knownRecipient(email: string): Promise<Recipient | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { email: keyOf(email) }, ConsistentRead: true }))
  return Item ? Recipient.parse(Item) : null
}

/** The address of a recipient, or null where there is none (any more). */
export async function emailOf(recipientId: string): Promise<string | null> {
  const { Items } = await dynamo.send(
    new QueryCommand({
      TableName,
      IndexName: 'byId',
      KeyConditionExpression: 'recipientId = :recipientId',
      ExpressionAttributeValues: { ':recipientId': recipientId },
    }),
  )
  const [item] = Items ?? []
  return item ? z.object({ email: z.string() }).parse(item).email : null
}

export type Addressed = Recipient & { email: string }

/** All recipients, with their addresses in lower case. */
export async function allRecipients(): Promise<Addressed[]> {
  const recipients: Addressed[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        FilterExpression: 'attribute_exists(recipientId)',
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) recipients.push(Recipient.extend({ email: z.string() }).parse(item))
  return recipients
}

/**
 * Removes a recipient as they were seen. False where they are, or are not, stopped any more, because an opt-out must not
 * be lost; and where a run is telling them something.
 */
export function removeRecipient(email: string, { stopped, stamp }: Recipient): Promise<boolean> {
  const isAsSeen = [
    stopped ? 'attribute_exists(stopped)' : 'attribute_not_exists(stopped)',
    stamp === undefined ? 'attribute_not_exists(stamp)' : 'stamp = :stamp',
  ]
  return holds(
    dynamo.send(
      new DeleteCommand({
        TableName,
        Key: { email: keyOf(email) },
        ConditionExpression: isAsSeen.join(' AND '),
        ...(stamp !== undefined && { ExpressionAttributeValues: { ':stamp': stamp } }),
      }),
    ),
  )
}

/** No more mail to this address. The first reason stays; an address that is not known (any more) is left alone. */
export function stopRecipient(email: string, reason: (typeof STOP_REASONS)[number], at: string): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { email: keyOf(email) },
        UpdateExpression: 'SET stopped = :stopped',
        ConditionExpression: 'attribute_exists(email) AND attribute_not_exists(stopped)',
        ExpressionAttributeValues: { ':stopped': { reason, at } },
      }),
    ),
  )
}

/**
 * Mails go to this address again. False where it is not stopped any more as it was seen: who stopped it again meanwhile
 * stays stopped. What was kept of an earlier life of the address goes first, because it stops the mails as well.
 */
export async function resumeRecipient(email: string, seen: Stop, addressHash: string): Promise<boolean> {
  await dynamo.send(new DeleteCommand({ TableName, Key: { email: hashKey(addressHash) } }))
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { email: keyOf(email) },
        UpdateExpression: 'REMOVE stopped',
        ConditionExpression: 'attribute_exists(stopped) AND stopped.#at = :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': seen.at },
      }),
    ),
  )
}

/** Keeps that an address gets no more mail where the address itself is forgotten: under its keyed hash. */
export async function keepStop(addressHash: string, stopped: Stop): Promise<void> {
  await dynamo.send(new PutCommand({ TableName, Item: { email: hashKey(addressHash), stopped } }))
}

/**
 * The recipient at an address as a mail finds it, or null where there is none (any more). `keptStop`: why it gets no more
 * mail though the address was forgotten since.
 */
export async function recipientOfMail(
  email: string,
  addressHash: string,
): Promise<(Recipient & { keptStop: Stop | null }) | null> {
  const found = await itemsAt(TableName, [{ email: keyOf(email) }, { email: hashKey(addressHash) }])
  const known = found.find((item) => item.email === keyOf(email))
  const kept = found.find((item) => item.email === hashKey(addressHash))
  return known ? { ...Recipient.parse(known), keptStop: kept ? Stop.parse(kept.stopped) : null } : null
}

/** No address, so that it stands beside them in one table. */
function hashKey(addressHash: string): string {
  return `#${addressHash}`
}

/** Addresses that differ only in case are one recipient. */
function keyOf(email: string): string {
  return email.toLowerCase()
}
