import { CsvError, parse } from 'csv-parse/sync'

/** @internal */
export const REQUIRED_COLUMNS = [
  'candidateId',
  'name',
  'alertEmail',
  'rate',
  'provinces',
  'hoursMin',
  'hoursMax',
] as const
const OPTIONAL_COLUMNS = [
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

/** More rows than an agency has people, and few enough that one function holds them all. */
export const MOST_ROWS = 200_000

export type RowRefusal = { column: string | null; reason: string; detail: string }
/** The known columns of one row as the file gives them (text from CSV, anything from JSON); absent ones are missing. */
export type Row = Map<Column, unknown>

/** Rows in file order, each made when it is asked for, or why the whole file cannot be read. A blank row counts on. */
export type Rows = Iterable<Row | RowRefusal | 'blank'> | RowRefusal

/** Splits a candidate file of text (CSV or JSON) into rows. */
export function candidateRows(file: string, bytes: Uint8Array): Rows {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { column: null, reason: 'encoding', detail: 'the file is neither UTF-8 nor XLSX: save it as “CSV UTF-8”' }
  }
  if (text.includes('\0')) return { column: null, reason: 'nul', detail: 'the file holds NUL characters' }
  if (text.trim() === '') return { column: null, reason: 'empty', detail: 'the file is empty' }
  return file.toLowerCase().endsWith('.json') || '[{'.includes(text.trimStart().charAt(0))
    ? jsonRows(text)
    : csvRows(text)
}

function jsonRows(text: string): Rows {
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

function csvRows(text: string): Rows {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const commas = headerOf(lines, ',')
  const semicolons = headerOf(lines, ';')
  const delimiter = known(semicolons).length > known(commas).length ? ';' : ','
  return rowsUnder(delimiter === ';' ? semicolons : commas, withoutFirst(csvRecords(lines, delimiter)))
}

/** Records of cells, read by the names of a header; or why the header will not do. */
export function rowsUnder(header: string[], records: Iterable<unknown[] | 'blank' | null>): Rows {
  const missing = REQUIRED_COLUMNS.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    const detail = `the first row must be the header, and has no column ${missing.join(', ')}`
    return { column: null, reason: 'column-missing', detail }
  }
  const twice = known(header).find((column, index, all) => all.indexOf(column) !== index)
  if (twice !== undefined) {
    return { column: twice, reason: 'column-twice', detail: `the header has the column ${twice} more than once` }
  }
  return rowsOf(header, records)
}

function* rowsOf(
  header: string[],
  records: Iterable<unknown[] | 'blank' | null>,
): Generator<Row | RowRefusal | 'blank'> {
  const columns = header.map((name) => COLUMNS.find((column) => column === name))
  for (const cells of records) {
    if (cells === 'blank') {
      yield cells
    } else if (cells === null) {
      const detail = 'a quoted field is not closed, or quotes stand inside a field'
      yield { column: null, reason: 'quotes', detail }
    } else if (cells.length !== header.length) {
      const detail = `the row has ${cells.length} fields where the header has ${header.length}`
      yield { column: null, reason: 'field-count', detail }
    } else {
      const row: Row = new Map()
      columns.forEach((column, index) => {
        if (column !== undefined) row.set(column, cells[index])
      })
      yield row
    }
  }
}

function headerOf(lines: string[], delimiter: string): string[] {
  for (const header of csvRecords(lines, delimiter)) return (header ?? []).map((name) => name.trim())
  return []
}

function known(header: string[]): string[] {
  return header.filter((name) => COLUMNS.some((column) => column === name))
}

function* withoutFirst<T>(all: Iterable<T>): Generator<T> {
  let first = true
  for (const each of all) {
    if (!first) yield each
    first = false
  }
}

/** How many lines are read at a time: enough to be quick, few enough that a broken one costs little. */
const LINES_AT_A_TIME = 200

/**
 * All records, header first; null for one whose quotes are broken. Reading goes on at the line after the first line of
 * a broken record, so that one stray quote does not take the rows after it along.
 */
function* csvRecords(lines: string[], delimiter: string): Generator<string[] | null> {
  let from = 0
  let many = LINES_AT_A_TIME
  while (from < lines.length) {
    const { records, linesRead, broken } = parsed(lines.slice(from, from + many).join(''), delimiter)
    const more = from + many < lines.length
    yield* records
    if (!broken) {
      from += many
      many = LINES_AT_A_TIME
    } else if (more && broken.code === 'CSV_QUOTE_NOT_CLOSED') {
      // The quote may be closed further on.
      many = records.length > 0 ? LINES_AT_A_TIME : many * 2
      from += linesRead
    } else {
      yield null
      from += linesRead
      while (from < lines.length && isBlankLine(lines[from] ?? '')) from += 1
      from += 1
      many = LINES_AT_A_TIME
    }
  }
}

function parsed(text: string, delimiter: string) {
  const records: string[][] = []
  let linesRead = 0
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines: end }) => {
        records.push(record)
        linesRead = end
        return null
      },
    })
    return { records, linesRead, broken: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { records, linesRead, broken: error }
  }
}

function isBlankLine(line: string): boolean {
  return line.replaceAll('\r', '').replaceAll('\n', '') === ''
}
