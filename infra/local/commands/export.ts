import { join } from 'node:path'
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { EXPORTED_TABLES } from '../../../shared/analytics/exported-table.ts'
import { WORK } from '../example-files.ts'
import { type Item, writeExport } from '../export-files.ts'
import { withKeptTables } from '../kept-tables.ts'
import { printJson, tell } from '../print.ts'
import { makeFolder, needsTables } from '../state-folder.ts'
import { type ExitStatus, instant, readArguments, text } from '../usage.ts'

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
  needsTables(state)
  makeFolder('--out', out)
  const exportTime = options['as-of'] ?? new Date().toISOString()
  await withKeptTables(state, async ({ client, nameOf }) => {
    for (const table of EXPORTED_TABLES) {
      const name = nameOf(table.replace(/^./, (letter) => letter.toUpperCase()))
      const items = await writeExport(join(out, table), { name, exportTime }, itemsOf(client, name))
      printJson({ table, items })
    }
  })
  tell(`Ask it something: npm run -s radar -- query --export ${out} --saved deadlines-ahead`)
  return 0
}

async function* itemsOf(client: DynamoDBClient, TableName: string): AsyncGenerator<Item> {
  for await (const { Items } of paginateScan({ client }, { TableName, ConsistentRead: true })) yield* Items ?? []
}
