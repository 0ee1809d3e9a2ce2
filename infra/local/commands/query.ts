import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { savedQueries } from '../../saved-queries.ts'
import { type AnalystDatabase, type Answer, openExport } from '../analysis/analyst-database.ts'
import { BYTE_ORDER_MARK, csvRow } from '../analysis/csv.ts'
import { EXPORT, oneOf, text, words } from '../terminal/options.ts'
import { print, printJson } from '../terminal/print.ts'
import { plain, shorten } from '../terminal/shown-values.ts'
import { table } from '../terminal/table.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'

const FORMATS = ['table', 'csv', 'excel-csv', 'json', 'parquet'] as const

/** `radar query`: SQL on the views of an export, one's own or a saved query; what comes out is data. */
export const queryExport = command({
  options: {
    files: words("'SQL'", 'one SQL text, in quotes', [0, 1], 'asked of the views of the export: one text, in quotes'),
    saved: text('NAME', `one of ${savedNames()}`, `instead of SQL: ${savedNames()}`).optional(),
    export: EXPORT,
    format: oneOf(FORMATS, 'a table to read (unless said otherwise); excel-csv is for a Dutch Excel').default('table'),
  },
  example: 'query --export export --saved deadlines-ahead',
  run: query,
})

type Options = { files: string[]; saved?: string | undefined; export: string; format: (typeof FORMATS)[number] }

async function query(options: Options): Promise<ExitStatus> {
  const sql = sqlOf(options.files[0], options.saved)
  if (options.format === 'parquet' && process.stdout.isTTY) {
    throw new UsageError('--format takes parquet only where the output goes to a file or a program: add > FILE')
  }
  const database = await openExport(options.export)
  try {
    if (options.format === 'parquet') await printParquet(database, sql)
    else show(await database.ask(sql), options.format)
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UsageError) throw error
    throw new UsageError(plain(error.message))
  } finally {
    database.close()
  }
  return 0
}

function sqlOf(own: string | undefined, saved: string | undefined): string {
  if ((own === undefined) === (saved === undefined)) {
    throw new UsageError('the command takes either one SQL text, in quotes, or --saved NAME')
  }
  if (own !== undefined) return own
  const query = savedQueries().find(({ name }) => name === saved)
  if (!query) throw new UsageError(`--saved takes one of ${savedNames()}, not "${saved}"`)
  return query.sql
}

function savedNames(): string {
  return savedQueries()
    .map(({ name }) => name)
    .join(', ')
}

function show({ columns, rows }: Answer, format: Exclude<Options['format'], 'parquet'>): void {
  const names = columns.map(({ name }) => name)
  switch (format) {
    case 'table':
      print(
        table(
          names,
          rows.map((row) => row.map((value) => shorten(plain(String(value ?? '–')), 60))),
        ),
      )
      break
    case 'csv':
      for (const row of [names, ...rows]) process.stdout.write(csvRow(row))
      break
    case 'excel-csv':
      process.stdout.write(BYTE_ORDER_MARK)
      for (const row of [names, ...rows]) process.stdout.write(csvRow(row, 'dutchExcel'))
      break
    case 'json':
      for (const row of rows) printJson(Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])))
  }
}

async function printParquet(database: AnalystDatabase, sql: string): Promise<void> {
  const file = join(database.answers, 'answer.parquet')
  await database.run(`COPY (\n${sql.replace(/;\s*$/, '')}\n) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`)
  await pipeline(createReadStream(file), process.stdout, { end: false })
}
