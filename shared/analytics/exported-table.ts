import type * as z from 'zod'
import { DocumentRow } from '../tables/document-row.ts'
import { MatchRow } from '../tables/match-row.ts'
import { RequestRow } from '../tables/request-row.ts'
import { duckType, hiveType, type ItemType, itemType } from './item-type.ts'

/** The tables that analysts get. None of them holds personal data of candidates: matches know them by pseudonym. */
export const EXPORTED = { documents: DocumentRow, requests: RequestRow, matches: MatchRow } as const
export type ExportedTable = keyof typeof EXPORTED
export const EXPORTED_TABLES = Object.keys(EXPORTED) as ExportedTable[]

/** The table of files that an engine reads an export by. */
export const rawTable = (table: ExportedTable) => `${table}_export`

/** Which export a line comes from: an id that begins with the instant of the export, in milliseconds by 14 digits. */
export const EXPORT_ID = `regexp_extract("$path", 'AWSDynamoDB/([^/]+)/', 1)`

/** Lines of a summary, which stands beside the data once an export is complete. What it says may be laid out in any way. */
export const IS_SUMMARY = `"$path" LIKE '%/manifest-summary.json'`

/** Its column: the item, in the lines of data files; empty in others. */
export const itemColumn = (table: ExportedTable) => struct(attributesOf(table))

function struct(attributes: Record<string, ItemType>): { hive: string; duck: string } {
  const fields = Object.entries(attributes)
  return {
    hive: `struct<${fields.map(([name, type]) => `${name.toLowerCase()}:${hiveType(type)}`).join(',')}>`,
    duck: `STRUCT(${fields.map(([name, type]) => `"${name}" ${duckType(type)}`).join(', ')})`,
  }
}

/**
 * How SQL reaches a value of an item: `record.rateCap.stages[1].cents` becomes
 * `item."record"."m"."ratecap"…`. `[i]` takes an element of a list, `<key>` one of a map. Throws on a path that the
 * schema of the table does not have.
 */
export function pathTo(table: ExportedTable, path: string): { sql: string; kind: ItemType['kind'] } {
  const steps = path.match(/\[\w+\]|<\w+>|[A-Za-z]+/g) ?? []
  let type: ItemType = { kind: 'M', of: attributesOf(table) }
  let sql = 'item'
  steps.forEach((step, index) => {
    const wrong = () => new Error(`${table} have no ${path}: ${step} is not there`)
    const key = step.replace(/[[\]<>]/g, '')
    // The item itself is not wrapped in a type, all below it is.
    const within: string = index === 0 ? sql : `${sql}."${letter(type)}"`
    if (step.startsWith('[')) {
      if (type.kind !== 'L') throw wrong()
      sql = `element_at(${within}, ${key})`
      type = type.of
    } else if (step.startsWith('<')) {
      if (type.kind !== 'map') throw wrong()
      sql = `${within}[${key}]`
      type = type.of
    } else {
      const field: ItemType | undefined = type.kind === 'M' ? type.of[step] : undefined
      if (!field) throw wrong()
      sql = `${within}."${step.toLowerCase()}"`
      type = field
    }
  })
  return { sql: `${sql}."${letter(type)}"`, kind: type.kind }
}

const letter = ({ kind }: ItemType) => (kind === 'map' ? 'm' : kind.toLowerCase())

function attributesOf(table: ExportedTable): Record<string, ItemType> {
  const type = itemType(EXPORTED[table] satisfies z.ZodObject)
  if (type.kind !== 'M') throw new Error(`${table} are no objects`)
  return type.of
}
