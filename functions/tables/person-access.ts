import { randomUUID } from 'node:crypto'
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, items } from './dynamo.ts'

const TableName = variable('PERSON_ACCESS_TABLE', ResourceName)

/** Who looked at a person's data or removed it, and when; nothing of the person but the keyed hash. */
const Access = z.object({
  personHash: z.string(),
  at: z.iso.datetime(),
  what: z.enum(['inspected', 'erased', 'expired']),
  /** As the operator said, or the name of the function that ran by schedule. */
  by: z.string(),
})
export type Access = z.infer<typeof Access>

export async function noteAccess(access: Access): Promise<void> {
  // Two of the same instant are two.
  await dynamo.send(new PutCommand({ TableName, Item: { ...access, entry: `${access.at}#${randomUUID()}` } }))
}

/** In the order of time. */
export async function accessesTo(personHash: string): Promise<Access[]> {
  const accesses: Access[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'personHash = :personHash',
        ExpressionAttributeValues: { ':personHash': personHash },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) accesses.push(Access.parse(item))
  return accesses
}
