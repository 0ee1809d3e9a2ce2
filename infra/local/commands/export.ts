import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient, ListTablesCommand, paginateScan } from '@aws-sdk/client-dynamodb'
import { EXPORTED_TABLES, type ExportedTable } from '../../../shared/analytics/exported-table.ts'
import { WORK } from '../example-files.ts'
import { type Item, writeExport } from '../export-files.ts'
import { printJson, tell } from '../print.ts'
import { claimState, makeFolder } from '../state-folder.ts'
import { startTables } from '../tables.ts'
import { type ExitStatus, instant, readArguments, text, UsageError } from '../usage.ts'

/**
 * `radar export`: documents, requests and matches of a state folder in the file layout of a DynamoDB export to S3.
 * Tables with personal data are not read at all. The embedded tables have no past: `--as-of` only dates the export.
 */
export async function exportTables(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    state: text('the state folder of a run').default(join(WORK, 'demo', 'state')),
    out: text('a folder to write to'),
    'as-of': instant.optional(),
  })
  const { state, out } = options
  if (!existsSync(join(state, 'tables'))) {
    throw new UsageError(`--state takes the state folder of a run, "${state}" holds no tables`)
  }
  makeFolder('--out', out)
  const exportTime = options['as-of'] ?? new Date().toISOString()
  const release = claimState(state)
  try {
    const tables = await startTables(join(state, 'tables'))
    const client = new DynamoDBClient({
      region: 'eu-west-1',
      endpoint: `http://${tables.address}`,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    })
    try {
      const { TableNames = [] } = await client.send(new ListTablesCommand({}))
      for (const table of EXPORTED_TABLES) {
        const name = nameOf(table, TableNames)
        const items = await writeExport(join(out, table), { name, exportTime }, itemsOf(client, name))
        printJson({ table, items })
      }
    } finally {
      client.destroy()
      await tables.stop()
    }
  } finally {
    release()
  }
  tell(`Ask it something: npm run -s radar -- query --export ${out} --saved deadlines-ahead`)
  return 0
}

/** The template calls a table by its name and eight digits. */
function nameOf(table: ExportedTable, names: string[]): string {
  const found = names.find((name) => new RegExp(`^${table}[0-9A-F]{8}$`, 'i').test(name))
  if (!found) throw new UsageError(`--state takes the state folder of a run, this one has no table of ${table}`)
  return found
}

async function* itemsOf(client: DynamoDBClient, TableName: string): AsyncGenerator<Item> {
  for await (const { Items } of paginateScan({ client }, { TableName, ConsistentRead: true })) yield* Items ?? []
}
