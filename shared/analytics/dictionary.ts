import * as z from 'zod'
import { EXPORTED, EXPORTED_TABLES } from './exported-table.ts'
import { VIEWS } from './views.ts'

/** The data dictionary, in Markdown: what views and tables hold, and what each thing means. */
export function dictionary(queries: { name: string; about: string }[]): string {
  const views = VIEWS.map(({ name, about, columns }) =>
    [
      `### ${name}\n\nOne row: ${about}.\n`,
      table(
        ['column', 'type', 'is'],
        columns.map((column) => [code(column.name), column.type, column.about]),
      ),
    ].join('\n'),
  )
  const tables = EXPORTED_TABLES.map((name) =>
    [`### ${name}\n`, table(['attribute', 'type', 'is'], rowsOf(EXPORTED[name], ''))].join('\n'),
  )
  return `${[
    '# Data dictionary',
    'Generated from the schemas and views by `npm run dictionary`; a test holds it to them. Do not edit.',
    'Timestamps are UTC, amounts whole euro cents, provinces ISO 3166-2 codes. Candidates appear by pseudonym only.',
    '## Views, for SQL',
    ...views,
    '## Saved queries',
    table(
      ['name', 'answers'],
      queries.map(({ name, about }) => [code(name), about]),
    ),
    '## Tables, as exported',
    ...tables,
  ].join('\n\n')}\n`
}

function rowsOf(schema: z.ZodType, path: string): string[][] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return rowsOf(inner(schema), path)
  if (schema instanceof z.ZodArray) return rowsOf(typed(schema.element), `${path}[]`)
  if (schema instanceof z.ZodRecord) return rowsOf(typed(schema.valueType), `${path}.*`)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => rowsOf(typed(option), path))
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`
    return [[code(at), typeOf(typed(field)), aboutOf(typed(field))], ...rowsOf(typed(field), at)]
  })
}

/** In words: "text or null", "list of whole number", "one of a, b". */
function typeOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodNullable) return `${typeOf(inner(schema))} or null`
  if (schema instanceof z.ZodOptional) return `${typeOf(inner(schema))}, or absent`
  if (schema instanceof z.ZodArray) return `list of ${typeOf(typed(schema.element))}`
  if (schema instanceof z.ZodRecord) return `by key: ${typeOf(typed(schema.valueType))}`
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`
  if (schema instanceof z.ZodLiteral) return `${schema.value}`
  if (schema instanceof z.ZodObject || schema instanceof z.ZodUnion) return 'object'
  if (schema instanceof z.ZodBoolean) return 'yes or no'
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'whole number' : 'number'
  if (schema instanceof z.ZodISODate) return 'date'
  if (schema instanceof z.ZodISODateTime) return 'instant, UTC'
  return 'text'
}

/** A description may stand on the schema or on what it wraps. */
function aboutOf(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? aboutOf(inner(schema)) : ''
}

const inner = (schema: z.ZodNullable | z.ZodOptional) => typed(schema.unwrap())

/** The library knows parts of a schema by its core type only; ours are all made by the full one. */
function typed(schema: unknown): z.ZodType {
  if (!(schema instanceof z.ZodType)) throw new Error('a part of a schema that is none')
  return schema
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (text: string) => `\`${text}\``
