import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import { claimState } from './state-folder.ts'
import { startTables } from './tables.ts'
import { UsageError } from './usage.ts'

/** Gives one row of a table, by the table's name in the stack ("Requests"); null where there is none. */
type RowOf = (table: string, key: Record<string, string>) => Promise<Record<string, unknown> | null>

/** Reads the tables that a run kept in its state folder, without the rest of the stack. */
export async function withKeptTables<T>(folder: string, work: (rowOf: RowOf) => Promise<T>): Promise<T> {
  const tables = join(folder, 'tables')
  if (!existsSync(tables)) throw new UsageError(`--state takes the state folder of a run, "${folder}" is none`)
  const release = claimState(folder)
  const { address, stop } = await startTables(tables)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ region: 'eu-west-1', credentials, endpoint: `http://${address}` })
  try {
    const { TableNames = [] } = await client.send(new ListTablesCommand())
    return await work(async (table, Key) => {
      // The logical id, as CDK made it.
      const TableName = TableNames.find((name) => new RegExp(`^${table}[0-9A-F]{8}$`).test(name))
      if (!TableName) throw new UsageError(`--state takes the state folder of a run, "${folder}" has no ${table}`)
      const { Item } = await DynamoDBDocumentClient.from(client).send(new GetCommand({ TableName, Key }))
      return Item ?? null
    })
  } finally {
    client.destroy()
    await stop()
    release()
  }
}
