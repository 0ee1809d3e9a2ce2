import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { clientOf } from './local-account.ts'
import { isNamed } from './logical-id.ts'
import { claimState, needsTables, tablesIn } from './state-folder.ts'
import { startTables } from './tables.ts'
import { UsageError } from './usage.ts'

export type KeptTables = {
  client: DynamoDBClient
  /** What a table is called, by its name in the stack ("Requests"). Throws UsageError where there is none. */
  nameOf(table: string): string
}

/** Reads the tables that a run kept in its state folder, without the rest of the stack. */
export async function withKeptTables<T>(state: string, work: (tables: KeptTables) => Promise<T>): Promise<T> {
  needsTables(state)
  await using open = new AsyncDisposableStack()
  open.adopt(claimState(state), async (release) => release())
  const { address, stop } = await startTables(tablesIn(state))
  open.defer(stop)
  const client = open.adopt(new DynamoDBClient(clientOf(`http://${address}`)), async (each) => each.destroy())
  const { TableNames = [] } = await client.send(new ListTablesCommand())
  return await work({
    client,
    nameOf(table) {
      const found = TableNames.find((name) => isNamed(name, table))
      if (!found) throw new UsageError(`--state takes the folder of an earlier run, "${state}" has no ${table}`)
      return found
    },
  })
}
