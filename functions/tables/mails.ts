import { GetCommand, PutCommand, QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import { type MailKey, mailKeyOf } from '../../shared/mails/mail-id.ts'
import {
  DELIVERIES,
  type Delivery,
  MAIL_MOVES,
  MAIL_STATES,
  type MailMove,
  type MailState,
  UNSETTLED,
} from '../../shared/mails/mail-state.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items } from './dynamo.ts'
import { packDigest, unpackDigest } from './packed-digest.ts'

const TableName = variable('MAILS_TABLE', ResourceName)

/** One mail: what it says, frozen, and how far it has come. The rows of a recipient are the log of what they were told. */
const Mail = z.object({
  recipientId: z.uuid(),
  /** The place in the recipient's log, from 1. */
  number: z.int().positive(),
  /** The scheduled time of the run that decided on it. */
  run: z.string(),
  state: z.enum(MAIL_STATES),
  /** Counts the claims, and the decisions to send again: which sending is meant. */
  epoch: z.int().nonnegative(),
  /** When the state was entered. */
  since: z.iso.datetime(),
  /** Why it is not sent (yet), in a word; what led to an earlier state may stand here still. */
  reason: z.string().optional(),
  /** Drawn by whoever claimed it last. */
  claimedBy: z.uuid().optional(),
  digest: z.instanceof(Uint8Array).transform(unpackDigest),
})
export type Mail = z.infer<typeof Mail>

/** What was ever decided to be told to a recipient, in order. */
export async function mailLog(recipientId: string): Promise<Mail[]> {
  const mails: Mail[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'recipientId = :recipientId',
        ExpressionAttributeValues: { ':recipientId': recipientId },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) mails.push(Mail.parse(item))
  return mails
}

/**
 * Puts a mail at the end of its recipient's log. False where the place is taken: somebody else decided something in the
 * meantime, so that whoever lost must read the log again and decide anew. That keeps two runs from telling the same.
 */
export function appendMail(
  { recipientId, number }: MailKey,
  run: string,
  frozen: DigestInput,
  at: string,
): Promise<boolean> {
  const Item = {
    recipientId,
    number,
    run,
    epoch: 0,
    digest: packDigest(frozen),
    ...entering('pending', at),
  }
  return holds(
    dynamo.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(recipientId)' })),
  )
}

export async function mailById(mailId: string): Promise<Mail | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: mailKeyOf(mailId), ConsistentRead: true }))
  return Item ? Mail.parse(Item) : null
}

type Details = { reason?: string; acceptedAs?: string; claimedBy?: string }
/** Which claim, or which stay in a state, is meant. */
type Meant = { epoch?: number; since?: string }

const RAISES: readonly MailMove[] = ['claim', 'sendAgain']

/**
 * Makes one move, if the mail is in a state that allows it and at the claim that is meant. False where it is not.
 * A claim, and a decision to send again, raise the epoch; a mail that was claimed is only moved by who claimed it, or by
 * what the mail service proves.
 */
export function moveMail(
  mailId: string,
  move: MailMove,
  at: string,
  { epoch, since, ...details }: Details & Meant = {},
): Promise<boolean> {
  const { from, to } = MAIL_MOVES[move]
  const { unsettled, ...set } = {
    ...details,
    ...entering(to, at),
    ...(RAISES.includes(move) && epoch !== undefined && { epoch: epoch + 1 }),
  }
  const values = { ...set, ...(unsettled && { unsettled }) }
  const expected = from.map((state, index) => [`:from${index}`, state] as const)
  const sets = Object.keys(values).map((name) => `#${name} = :${name}`)
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: mailKeyOf(mailId),
        UpdateExpression: `SET ${sets.join(', ')}${unsettled ? '' : ' REMOVE #unsettled'}`,
        ConditionExpression: [
          `#state IN (${expected.map(([name]) => name).join(', ')})`,
          ...(epoch === undefined ? [] : ['#epoch = :meantEpoch']),
          ...(since === undefined ? [] : ['#since = :meantSince']),
        ].join(' AND '),
        ExpressionAttributeNames: {
          '#state': 'state',
          ...(epoch !== undefined && { '#epoch': 'epoch' }),
          ...(!unsettled && { '#unsettled': 'unsettled' }),
          ...Object.fromEntries(Object.keys(values).map((name) => [`#${name}`, name])),
        },
        ExpressionAttributeValues: {
          ...Object.fromEntries(expected),
          ...(epoch !== undefined && { ':meantEpoch': epoch }),
          ...(since !== undefined && { ':meantSince': since }),
          ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
        },
      }),
    ),
  )
}

/** Keeps how the mail came over, unless something that weighs more is known already. */
export function noteDelivery(mailId: string, delivery: Delivery, at: string): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: mailKeyOf(mailId),
        UpdateExpression: 'SET delivery = :delivery, deliveryAt = :at, deliveryWeight = :weight',
        ConditionExpression:
          'attribute_exists(recipientId) AND (attribute_not_exists(deliveryWeight) OR deliveryWeight < :weight)',
        ExpressionAttributeValues: { ':delivery': delivery, ':at': at, ':weight': DELIVERIES.indexOf(delivery) },
      }),
    ),
  )
}

/** A mail's stay in a state; over when the mail has moved since. */
const Stay = Mail.pick({ recipientId: true, number: true, since: true })
type Stay = z.infer<typeof Stay>

/** The mails that entered a state at or before an instant and are in it still. */
export async function unsettledMails(state: MailState, until: string): Promise<Stay[]> {
  const stays: Stay[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        IndexName: 'unsettled',
        KeyConditionExpression: 'unsettled = :state AND since <= :until',
        ExpressionAttributeValues: { ':state': state, ':until': until },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) stays.push(Stay.parse(item))
  return stays
}

/**
 * The mails that a person may want to decide on, now or, where the mail service's word may still come, within a day; in
 * the order in which they got there.
 */
export async function mailsToReview(): Promise<Mail[]> {
  const mails: Mail[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        FilterExpression: '#state IN (:unknown, :held, :failed)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':unknown': 'unknown', ':held': 'held', ':failed': 'failed' },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) mails.push(Mail.parse(item))
  return mails.sort((a, b) => (a.since < b.since ? -1 : 1))
}

/** `unsettled` names the state only while the mail has a way to go: the index holds these mails alone. */
function entering(state: MailState, since: string): { state: MailState; since: string; unsettled?: MailState } {
  return UNSETTLED.includes(state) ? { state, since, unsettled: state } : { state, since }
}
