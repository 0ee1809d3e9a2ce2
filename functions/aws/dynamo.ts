import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { patience } from './patience.ts'

export const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler: patience }), {
  marshallOptions: { removeUndefinedValues: true },
})

/** Whether a conditional write took place; any other trouble is thrown. */
export async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
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
