import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type DuckDBConnection, DuckDBInstance, type DuckDBType, DuckDBTypeId, type Json } from '@duckdb/node-api'
import { EXPORTED_TABLES, type ExportedTable, itemColumn, rawTable } from '../../../shared/analytics/exported-table.ts'
import { viewSql } from '../../../shared/analytics/view-sql.ts'
import { VIEWS } from '../../../shared/analytics/views.ts'
import { temporaryFolder } from '../state/temporary-folder.ts'
import { UsageError } from '../terminal/usage.ts'

/** What the SQL of Trino has and DuckDB calls otherwise: all that differs between the two for our texts. */
const TRINO_WORDS = [
  'CREATE MACRO element_at(list, i) AS list[i]',
  'CREATE MACRO cardinality(list) AS len(list)',
  'CREATE MACRO sequence(first, last) AS generate_series(first, last)',
  'CREATE MACRO from_unixtime(seconds) AS make_timestamp(CAST(seconds AS BIGINT) * 1000000)',
  'CREATE MACRO approx_percentile(x, p) AS quantile_cont(x, p)',
]

export type Answer = { columns: { name: string; type: DuckDBType }[]; rows: (string | number | boolean | null)[][] }

export type AnalystDatabase = {
  /** A folder that answers may be written to; it goes away when the database is closed. */
  answers: string
  /** Throws DuckDB's own error where the SQL is wrong. */
  ask(sql: string): Promise<Answer>
  /** Runs what gives no rows. */
  run(sql: string): Promise<void>
  /** Reads views from the files once and for all: for who asks them several times. */
  keep(...views: string[]): Promise<void>
  close(): void
}

/**
 * An export folder, with the views that analysts have in Athena; in memory, and closed to everything else: SQL of
 * anybody may be asked.
 */
export async function openExport(folder: string): Promise<AnalystDatabase> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    // Order costs memory, and a query says where it wants one.
    preserve_insertion_order: 'false',
  })
  const connection = await instance.connect()
  const answers = temporaryFolder()
  for (const macro of TRINO_WORDS) await connection.run(macro)
  for (const table of EXPORTED_TABLES) await connection.run(rawView(folder, table))
  for (const view of VIEWS) await connection.run(`CREATE VIEW ${view.name} AS ${viewSql(view)}`)
  // From here on nothing but the export: no other file, no network, and no setting that would give either back.
  const exports = EXPORTED_TABLES.map((table) => quoted(`${exportsIn(folder, table)}/`))
  for (const setting of [
    `SET allowed_directories = [${[...exports, quoted(`${answers.folder}/`)].join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]) {
    await connection.run(setting)
  }
  return {
    answers: answers.folder,
    ask: (sql) => ask(connection, sql),
    run: async (sql) => void (await connection.run(sql)),
    keep: async (...views) => {
      for (const view of views) {
        await connection.run(`CREATE TABLE kept AS SELECT * FROM ${view}`)
        await connection.run(`DROP VIEW ${view}`)
        await connection.run(`ALTER TABLE kept RENAME TO ${view}`)
      }
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
      answers.remove()
    },
  }
}

/** Columns as the Glue table has them, and the path of the file as Athena names it; a summary is a line without an item. */
function rawView(folder: string, table: ExportedTable): string {
  const files = filesOf(folder, table)
  const isData = (file: string) => file.endsWith('.json.gz')
  const summaries = files.filter((file) => !isData(file)).map((file) => `(NULL, ${quoted(file)})`)
  const data = files.filter(isData).map(quoted)
  const columns = `{Item: ${quoted(itemColumn(table).duck)}}`
  const lines = `SELECT Item AS item, filename AS "$path" FROM read_json([${data.join(', ')}], format = 'newline_delimited', columns = ${columns}, filename = true)`
  const noItems = `SELECT CAST(item AS ${itemColumn(table).duck}) AS item, path AS "$path" FROM (VALUES ${summaries.join(', ')}) AS summaries (item, path)`
  return `CREATE VIEW ${rawTable(table)} AS ${data.length > 0 ? `${lines} UNION ALL ` : ''}${noItems}`
}

/** Data and summaries of all exports; lists of files and checksums are for other readers. */
function filesOf(folder: string, table: ExportedTable): string[] {
  const exports = exportsIn(folder, table)
  const files = existsSync(exports) ? readdirSync(exports, { recursive: true, encoding: 'utf8' }) : []
  if (!files.some((file) => file.endsWith('manifest-summary.json'))) {
    throw new UsageError(`--export takes a folder that radar export wrote, "${folder}" has no export of ${table}`)
  }
  return files
    .filter((file) => file.endsWith('.json.gz') || file.endsWith('manifest-summary.json'))
    .sort()
    .map((file) => join(exports, file))
}

const exportsIn = (folder: string, table: ExportedTable) => join(resolve(folder), table, 'AWSDynamoDB')

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

async function ask(connection: DuckDBConnection, sql: string): Promise<Answer> {
  const reader = await connection.runAndReadAll(sql)
  const types = reader.columnTypes()
  return {
    columns: reader.columnNames().map((name, index) => ({ name, type: types[index] ?? reader.columnType(index) })),
    rows: reader.getRowsJson().map((row) => row.map((value, index) => plainValue(value, types[index]))),
  }
}

const NUMBERS = new Set<DuckDBTypeId | undefined>([
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.DECIMAL,
])

/**
 * Large integers and decimals come as text, so that no digit is lost; those that a number can hold become one. Instants
 * are UTC, and say so.
 */
function plainValue(value: Json, type: DuckDBType | undefined): string | number | boolean | null {
  if (typeof value === 'string' && NUMBERS.has(type?.typeId)) {
    const number = Number(value)
    return Number.isInteger(number) && !Number.isSafeInteger(number) ? value : number
  }
  if (typeof value === 'string' && type?.typeId === DuckDBTypeId.TIMESTAMP) return `${value.replace(' ', 'T')}Z`
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
