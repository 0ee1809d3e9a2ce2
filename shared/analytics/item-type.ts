import * as z from 'zod'

/** The type of a value in DynamoDB JSON: `{"S": …}`, `{"N": "1"}`, `{"M": {…}}`. */
export type ItemType =
  | { kind: 'S' | 'N' | 'BOOL' }
  | { kind: 'L'; of: ItemType }
  | { kind: 'M'; of: Record<string, ItemType> }
  /** A map whose keys are not known beforehand. */
  | { kind: 'map'; of: ItemType }

/** How a table keeps what a schema describes. Throws where the schema holds what no table of ours keeps. */
export function itemType(schema: unknown): ItemType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return itemType(schema.unwrap())
  if (schema instanceof z.ZodBoolean) return { kind: 'BOOL' }
  if (schema instanceof z.ZodNumber) return { kind: 'N' }
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return { kind: 'S' }
  if (schema instanceof z.ZodEnum) return { kind: 'S' }
  if (schema instanceof z.ZodLiteral) return { kind: typeof schema.value === 'number' ? 'N' : 'S' }
  if (schema instanceof z.ZodArray) return { kind: 'L', of: itemType(schema.element) }
  if (schema instanceof z.ZodRecord) return { kind: 'map', of: itemType(schema.valueType) }
  if (schema instanceof z.ZodObject) return { kind: 'M', of: mapValues(schema.shape, itemType) }
  if (schema instanceof z.ZodUnion) return mapOf(schema.options.map(itemType))
  throw new Error(`no type in DynamoDB JSON for ${schema instanceof z.ZodType ? schema.type : typeof schema}`)
}

/** What any of several objects may hold. */
function mapOf(options: ItemType[]): ItemType {
  const maps = options.map((option) => {
    if (option.kind !== 'M') throw new Error('only objects may be alternatives')
    return option.of
  })
  return { kind: 'M', of: Object.assign({}, ...maps) }
}

/** As a Glue table names it. */
export function hiveType(type: ItemType): string {
  const struct = (fields: Record<string, ItemType>) =>
    `struct<${Object.entries(fields)
      .map(([name, field]) => `${name.toLowerCase()}:${hiveType(field)}`)
      .join(',')}>`
  switch (type.kind) {
    case 'BOOL':
      return 'struct<bool:boolean>'
    case 'L':
      return `struct<l:array<${hiveType(type.of)}>>`
    case 'M':
      return `struct<m:${struct(type.of)}>`
    case 'map':
      return `struct<m:map<string,${hiveType(type.of)}>>`
    default:
      return `struct<${type.kind.toLowerCase()}:string>`
  }
}

/** As DuckDB names it. */
export function duckType(type: ItemType): string {
  const struct = (fields: Record<string, ItemType>) =>
    `STRUCT(${Object.entries(fields)
      .map(([name, field]) => `"${name}" ${duckType(field)}`)
      .join(', ')})`
  switch (type.kind) {
    case 'BOOL':
      return 'STRUCT("BOOL" BOOLEAN)'
    case 'L':
      return `STRUCT("L" ${duckType(type.of)}[])`
    case 'M':
      return `STRUCT("M" ${struct(type.of)})`
    case 'map':
      return `STRUCT("M" MAP(VARCHAR, ${duckType(type.of)}))`
    default:
      return `STRUCT("${type.kind}" VARCHAR)`
  }
}

function mapValues<A, B>(of: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]))
}
