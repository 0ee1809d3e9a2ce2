import { randomBytes } from 'node:crypto'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { SigningKey } from '../../shared/mails/unsubscribe-token.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds } from './dynamo.ts'

const TableName = variable('SIGNING_KEYS_TABLE', ResourceName)

const Row = z.object({ secret: z.string().min(43) })
/** A key never changes, so that one that was read is known for as long as the function lives. */
const known = new Map<string, string>()

/** The secret of a key, or null where there is no such key (any more). */
export async function secretOf(keyId: string): Promise<string | null> {
  const before = known.get(keyId)
  if (before !== undefined) return before
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { keyId }, ConsistentRead: true }))
  if (!Item) return null
  const { secret } = Row.parse(Item)
  known.set(keyId, secret)
  return secret
}

/** The key to sign with, made by whoever needs it first. */
export async function signingKey(keyId: string): Promise<SigningKey> {
  const there = await secretOf(keyId)
  if (there !== null) return { keyId, secret: there }
  const Item = { keyId, secret: randomBytes(32).toString('base64url') }
  await holds(dynamo.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(keyId)' })))
  // Read back, because somebody else may have been first.
  const secret = await secretOf(keyId)
  if (secret === null) throw new Error('the signing key is gone as soon as it was made')
  return { keyId, secret }
}
