import { type ExportedTable, pathTo, rawTable } from './exported-table.ts'
import type { Column, Items, View } from './views.ts'

/**
 * What a view selects, in the SQL of Trino (Athena). DuckDB takes the same text, once it knows `element_at` and
 * `cardinality` of a list. Every column is cast, so that its type is the declared one in both.
 */
export function viewSql({ from, columns }: View): string {
  const select = columns.map((column) => `  ${columnValue(from, column)} AS "${column.name}"`).join(',\n')
  return `SELECT\n${select}\nFROM ${typeof from === 'string' ? from : fromItems(from)}`
}

function columnValue(from: Items | string, { is, type }: Column): string {
  const value = typeof from === 'string' ? is : withPaths(from.table, is)
  // "2027-02-01T08:00:00Z" is no timestamp to Trino, "2027-02-01 08:00:00" is.
  const text = type === 'timestamp' ? `replace(substr(${value}, 1, 19), 'T', ' ')` : value
  return `CAST(${text} AS ${type})`
}

function fromItems({ table, list, map, where }: Items): string {
  const raw = rawTable(table)
  const each = list
    ? [`CROSS JOIN UNNEST(${withPaths(table, `{${list}}`)}) WITH ORDINALITY AS u (element, i)`]
    : map
      ? [
          `CROSS JOIN UNNEST(map_keys(${withPaths(table, `{${map}}`)})) AS k (key)`,
          `CROSS JOIN UNNEST(${withPaths(table, `{${map}<key>}`)}) WITH ORDINALITY AS u (element, i)`,
        ]
      : []
  const conditions = [
    'item IS NOT NULL',
    `${EXPORT_ID} = (SELECT max_by(${EXPORT_ID}, exporttime) FROM ${raw} WHERE exporttime IS NOT NULL)`,
    ...(where ? [withPaths(table, where)] : []),
  ]
  return [raw, ...each, `WHERE ${conditions.join('\n  AND ')}`].join('\n')
}

/** Which export a line comes from. The summary, and so the instant, is there only once the export is complete. */
const EXPORT_ID = `regexp_extract("$path", 'AWSDynamoDB/([^/]+)/', 1)`

/** In Trino an element that is a row of one field becomes that field, in DuckDB a struct: so only its number is used. */
function withPaths(table: ExportedTable, sql: string): string {
  return sql.replace(/\{([^{}]+)\}/g, (_, path: string) => pathTo(table, path).sql)
}
