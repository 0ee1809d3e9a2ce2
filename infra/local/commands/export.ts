import { join } from 'node:path'
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { EXPORTED_TABLES } from '../../../shared/analytics/exported-table.ts'
import { type Item, writeExport } from '../analysis/export-files.ts'
import { WORK } from '../inbox/example-files.ts'
import { withKeptTables } from '../state/kept-tables.ts'
import { makeFolder, needsTables } from '../state/state-folder.ts'
import { type AsOf, asOf, STATE, text } from '../terminal/options.ts'
import { printJson, tell } from '../terminal/print.ts'
import { command, type ExitStatus } from '../terminal/usage.ts'

/**
 * `radar export`: documents, requests and matches of a state folder in the file layout of a DynamoDB export to S3.
 * Tables with personal data are not read at all. The embedded tables have no past: `--as-of` only dates the export.
 */
export const exportTables = command({
  options: {
    state: STATE.default(join(WORK, 'demo', 'state')),
    out: text('DIR', 'a folder to write to', 'the folder to write to'),
    'as-of': asOf.optional(),
  },
  example: 'export --state .radar/live/state --out export',
  run: exportTo,
})

async function exportTo(options: { state: string; out: string; 'as-of'?: AsOf | undefined }): Promise<ExitStatus> {
  const { state, out } = options
  needsTables(state)
  makeFolder('--out', out)
  const exportTime = options['as-of']?.first ?? new Date().toISOString()
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
