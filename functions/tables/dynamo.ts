import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchGetCommand, type BatchGetCommandOutput, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { patience } from '../services/patience.ts'

export const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler: patience }), {
  marshallOptions: { removeUndefinedValues: true },
})

/** The answer to a conditional write; null where its condition does not hold. Any other trouble is thrown. */
export async function answerIfHolds<T>(write: Promise<T>): Promise<T | null> {
  try {
    return await write
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null
    throw error
  }
}

/** Whether a conditional write took place. */
export async function holds(write: Promise<unknown>): Promise<boolean> {
  return (await answerIfHolds(write)) !== null
}

/** All pages of a query or scan, item by item. */
export async function* items(
  page: (from: Record<string, unknown> | undefined) => Promise<{
    Items?: Record<string, unknown>[] | undefined
    LastEvaluatedKey?: Record<string, unknown> | undefined
  }>,
): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined
  do {
    const { Items, LastEvaluatedKey } = await page(from)
    yield* Items ?? []
    from = LastEvaluatedKey
  } while (from)
}

/** What one call takes. */
const KEYS_A_CALL = 100

/** The items at some keys, as they stand now; those that are not there are left out. */
export async function itemsAt(TableName: string, keys: Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (let at = 0; at < keys.length; at += KEYS_A_CALL) {
    let left: Record<string, unknown>[] | undefined = keys.slice(at, at + KEYS_A_CALL)
    // One answer holds 16 MB: what it had no room for is asked again. Where nothing can be read, the call fails.
    while (left && left.length > 0) {
      const { Responses, UnprocessedKeys }: BatchGetCommandOutput = await dynamo.send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys: left, ConsistentRead: true } } }),
      )
      found.push(...(Responses?.[TableName] ?? []))
      left = UnprocessedKeys?.[TableName]?.Keys
    }
  }
  return found
}
