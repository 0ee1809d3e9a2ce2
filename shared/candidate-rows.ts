import { CsvError, parse } from 'csv-parse/sync'

export const REQUIRED_COLUMNS = [
  'candidateId',
  'name',
  'alertEmail',
  'rate',
  'provinces',
  'hoursMin',
  'hoursMax',
] as const
export const OPTIONAL_COLUMNS = [
  'availableFrom',
  'education',
  'contractForm',
  'roles',
  'registrations',
  'language',
  'consentUntil',
] as const
export type Column = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number]
const COLUMNS: readonly Column[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS]

export type RowRefusal = { column: string | null; reason: string; detail: string }
/** The known columns of one row as the file gives them (text from CSV, anything from JSON); absent ones are missing. */
export type Row = Map<Column, unknown>

/** Splits a candidate file into rows in file order, or says why the whole file cannot be read. */
export function candidateRows(file: string, bytes: Uint8Array): (Row | RowRefusal)[] | RowRefusal {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { column: null, reason: 'encoding', detail: 'the file is not UTF-8' }
  }
  if (text.includes('\0')) return { column: null, reason: 'nul', detail: 'the file holds NUL characters' }
  if (text.trim() === '') return { column: null, reason: 'empty', detail: 'the file is empty' }
  return /\.json$/i.test(file) || /^\s*[[{]/.test(text) ? jsonRows(text) : csvRows(text)
}

function jsonRows(text: string): (Row | RowRefusal)[] | RowRefusal {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { column: null, reason: 'not-json', detail: 'the file is not valid JSON' }
  }
  if (!Array.isArray(parsed)) return { column: null, reason: 'not-json', detail: 'the file is not a JSON array' }
  return parsed.map((element: unknown) => {
    if (typeof element !== 'object' || element === null || Array.isArray(element)) {
      return { column: null, reason: 'not-an-object', detail: 'the element is not an object' }
    }
    const cells = Object.entries(element)
    return new Map(COLUMNS.flatMap((column) => cells.filter(([key, value]) => key === column && value !== null))) as Row
  })
}

function csvRows(text: string): (Row | RowRefusal)[] | RowRefusal {
  const commas = headerOf(text, ',')
  const semicolons = headerOf(text, ';')
  const delimiter = known(semicolons).length > known(commas).length ? ';' : ','
  const header = delimiter === ';' ? semicolons : commas
  for (const column of REQUIRED_COLUMNS) {
    if (!header.includes(column)) {
      return { column, reason: 'column-missing', detail: `the header has no column ${column}` }
    }
  }
  const twice = known(header).find((column, index, all) => all.indexOf(column) !== index)
  if (twice !== undefined) {
    return { column: twice, reason: 'column-twice', detail: `the header has the column ${twice} more than once` }
  }
  return csvRecords(text, delimiter)
    .slice(1)
    .map((fields) => {
      if (fields === null) {
        return {
          column: null,
          reason: 'quotes',
          detail: 'a quoted field is not closed, or quotes stand inside a field',
        }
      }
      if (fields.length !== header.length) {
        const detail = `the row has ${fields.length} fields where the header has ${header.length}`
        return { column: null, reason: 'field-count', detail }
      }
      const row: Row = new Map()
      header.forEach((name, index) => {
        const column = COLUMNS.find((candidate) => candidate === name)
        if (column !== undefined) row.set(column, fields[index])
      })
      return row
    })
}

function headerOf(text: string, delimiter: string): string[] {
  const [header] = csvRecords(text, delimiter, 1)
  return (header ?? []).map((name) => name.trim())
}

function known(header: string[]): string[] {
  return header.filter((name) => COLUMNS.some((column) => column === name))
}

/**
 * All records, header first; null for one whose quotes are broken. Reading goes on at the line after the first line of
 * a broken record, so that one stray quote does not take the rows after it along.
 */
function csvRecords(text: string, delimiter: string, limit?: number): (string[] | null)[] {
  const records: (string[] | null)[] = []
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  let from = 0
  while (from < lines.length) {
    let linesRead = 0
    try {
      parse(lines.slice(from).join(''), {
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        ...(limit === undefined ? {} : { to: limit }),
        on_record: (record: string[], { lines: end }) => {
          records.push(record)
          linesRead = end
          return null
        },
      })
      return records
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      records.push(null)
      from += linesRead
      while (from < lines.length && /^[\r\n]*$/.test(lines[from] ?? '')) from += 1
      from += 1
    }
  }
  return records
}
