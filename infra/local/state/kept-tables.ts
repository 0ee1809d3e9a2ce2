import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { startTables } from '../services/dynamodb/tables.ts'
import { clientOf, drawSecret } from '../services/local-account.ts'
import { isNamed } from '../stack/logical-id.ts'
import { runningOn } from '../stack/running.ts'
import { UsageError } from '../terminal/usage.ts'
import { claimState, needsTables, tablesIn } from './state-folder.ts'

export type KeptTables = {
  client: DynamoDBClient
  /** What a table is called, by its name in the stack ("Requests"). Throws UsageError where there is none. */
  nameOf(table: string): string
}

/** Reads the tables in a state folder, without the rest of the stack: those of a run that is over, or of one that runs. */
export async function withKeptTables<T>(state: string, work: (tables: KeptTables) => Promise<T>): Promise<T> {
  needsTables(state)
  await using open = new AsyncDisposableStack()
  const { address, secret } = runningTables(state) ?? (await openTables(state, open))
  const client = open.adopt(new DynamoDBClient(clientOf(address, secret)), async (each) => each.destroy())
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

function runningTables(state: string): { address: string; secret: string } | null {
  const running = runningOn(state)
  return running && { address: running.tables, secret: running.secret }
}

async function openTables(state: string, open: AsyncDisposableStack): Promise<{ address: string; secret: string }> {
  open.adopt(claimState(state), async (release) => release())
  const secret = drawSecret()
  const { address, stop } = await startTables(tablesIn(state), { secret })
  open.defer(stop)
  return { address: `http://${address}`, secret }
}
