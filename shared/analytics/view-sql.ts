import { EXPORT_ID, type ExportedTable, IS_SUMMARY, pathTo, rawTable } from './exported-table.ts'
import type { Column, Items, View } from './views.ts'

/**
 * What a view selects, in the SQL of Trino (Athena). DuckDB takes the same text, once it knows `element_at`,
 * `cardinality` and `sequence` of a list. Every column is cast, so that its type is the declared one in both.
 */
export function viewSql({ from, columns }: View): string {
  if (typeof from === 'string') return select(columns, (sql) => sql, from)
  const { table } = from
  if (!from.list && !from.map) return select(columns, (sql) => withPaths(table, sql), newest(from))
  // A row is carried along for each element of its lists: so only with what the view needs of it.
  const stems = [...new Set([...columns.flatMap(({ is }) => pathsIn(is)), from.list ?? from.map ?? ''].map(stemOf))]
  const carried = stems.map((stem, index) => ({ sql: pathTo(table, stem).sql, name: `v${index + 1}` }))
  const ofCarried = (sql: string) =>
    carried.reduce((text, { sql: whole, name }) => text.replaceAll(whole, name), withPaths(table, sql))
  const items = `SELECT ${carried.map(({ sql, name }) => `${sql} AS ${name}`).join(', ')} FROM ${newest(from)}`
  const names = carried.map(({ name }) => name).join(', ')
  const elements = from.list
    ? numbered(names, ofCarried(`{${from.list}}`), items)
    : numbered(`${names}, key`, ofCarried(`{${from.map}<key>}`), keyed(names, ofCarried(`{${from.map}}`), items))
  return select(columns, ofCarried, `(\n${elements}\n)`)
}

/**
 * Elements by their number and not by themselves: an element that is a row of one field becomes that field in Trino and
 * a struct in DuckDB. Without the condition, `sequence(1, 0)` would count down.
 */
function numbered(names: string, list: string, from: string): string {
  const numbers = `SELECT ${names}, sequence(1, cardinality(${list})) AS numbers FROM (${from}) WHERE cardinality(${list}) > 0`
  return `SELECT ${names}, i FROM (${numbers}) CROSS JOIN UNNEST(numbers) AS u (i)`
}

function keyed(names: string, map: string, from: string): string {
  const keys = `SELECT ${names}, map_keys(${map}) AS keys FROM (${from})`
  return `SELECT ${names}, key FROM (${keys}) CROSS JOIN UNNEST(keys) AS k (key)`
}

function select(columns: Column[], resolved: (sql: string) => string, from: string): string {
  const values = columns.map(({ name, type, is }) => {
    const value = resolved(is)
    // "2027-02-01T08:00:00Z" is no timestamp to Trino, "2027-02-01 08:00:00" is.
    const text = type === 'timestamp' ? `replace(substr(${value}, 1, 19), 'T', ' ')` : value
    return `  CAST(${text} AS ${type}) AS "${name}"`
  })
  return `SELECT\n${values.join(',\n')}\nFROM ${from}`
}

/** The items of the newest complete export. */
function newest({ table, where }: Items): string {
  const raw = rawTable(table)
  const conditions = [
    'item IS NOT NULL',
    `${EXPORT_ID} = (SELECT max(${EXPORT_ID}) FROM ${raw} WHERE ${IS_SUMMARY})`,
    ...(where ? [withPaths(table, where)] : []),
  ]
  return `${raw}\nWHERE ${conditions.join('\n  AND ')}`
}

const PATH = /\{([^{}]+)\}/g

const pathsIn = (sql: string) => [...sql.matchAll(PATH)].map((found) => found[1] ?? '')

/** A path up to where it depends on the element. */
const stemOf = (path: string) => path.replace(/(?:\[i\]|<key>).*$/, '')

function withPaths(table: ExportedTable, sql: string): string {
  return sql.replace(PATH, (_, path: string) => pathTo(table, path).sql)
}
