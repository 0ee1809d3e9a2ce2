import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb'
import { ClassicLevel } from 'classic-level'
import dynalite from 'dynalite'
import * as z from 'zod'
import type { ResolvedTemplate } from '../../stack/template.ts'
import { close, listen } from '../listen.ts'
import type { Admission } from '../only-ours.ts'

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))
const TableProperties = z.object({
  KeySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .optional(),
})

/** DynamoDB: an emulator that keeps its data in `folder`, for its owner alone. */
export async function startTables(
  folder: string,
  admission: Admission = {},
): Promise<{ address: string; stop(): Promise<void> }> {
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  return { address: await listen(server, 0, admission), stop: () => close(server) }
}

/** Writes the files of the tables anew, without what was deleted from them. Only while nothing serves them. */
export async function compactTables(folder: string): Promise<void> {
  const files = new ClassicLevel(folder)
  await files.open()
  await files.compactRange('\0', '\u{10ffff}')
  await files.close()
}

/** Makes the tables of the template that are not there yet. A table that is there with other keys is an error. */
export async function createTables(template: ResolvedTemplate, client: DynamoDBClient): Promise<void> {
  const tables = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'].flatMap((type) =>
    template.all(type, TableProperties),
  )
  for (const { name, is } of tables) {
    const indexes = is.GlobalSecondaryIndexes
    const existing = await describe(client, name)
    if (!existing) {
      await client.send(new CreateTableCommand({ TableName: name, BillingMode: 'PAY_PER_REQUEST', ...is }))
      continue
    }
    const shape = (keys: typeof is.KeySchema | undefined, names: (string | undefined)[]) =>
      JSON.stringify([keys?.map((key) => key.AttributeName), names.toSorted()])
    const wanted = shape(is.KeySchema, indexes?.map((index) => index.IndexName) ?? [])
    const found = shape(
      KeySchema.optional().parse(existing.KeySchema),
      existing.GlobalSecondaryIndexes?.map((index) => index.IndexName) ?? [],
    )
    if (wanted !== found) {
      throw new Error(
        `The state folder was made by another version: table ${name} has ${found}, this one needs ${wanted}`,
      )
    }
  }
}

async function describe(client: DynamoDBClient, TableName: string) {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}
