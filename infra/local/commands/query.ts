import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod'
import { savedQueries } from '../../saved-queries.ts'
import { type AnalystDatabase, type Answer, openExport } from '../analyst-database.ts'
import { csvRow } from '../csv.ts'
import { plain, shorten, table } from '../people.ts'
import { print, printJson } from '../print.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type ExitStatus, readArguments, text, UsageError } from '../usage.ts'

const FORMATS = ['table', 'csv', 'json', 'parquet'] as const

/** `radar query`: SQL on the views of an export, one's own or a saved query; what comes out is data. */
export async function queryExport(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    files: z.array(z.string()).max(1, 'one SQL text, in quotes'),
    saved: text(`one of ${savedNames()}`).optional(),
    export: text('a folder that radar export wrote'),
    format: z.enum(FORMATS, `one of ${FORMATS.join(', ')}`).default('table'),
  })
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

function show({ columns, rows }: Answer, format: 'table' | 'csv' | 'json'): void {
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
      process.stdout.write(csvRow(names))
      for (const row of rows) process.stdout.write(csvRow(row))
      break
    case 'json':
      for (const row of rows) printJson(Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])))
  }
}

async function printParquet(database: AnalystDatabase, sql: string): Promise<void> {
  const { folder, remove } = temporaryFolder()
  try {
    const file = join(folder, 'answer.parquet')
    await database.run(`COPY (\n${sql.replace(/;\s*$/, '')}\n) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`)
    await pipeline(createReadStream(file), process.stdout, { end: false })
  } finally {
    remove()
  }
}
