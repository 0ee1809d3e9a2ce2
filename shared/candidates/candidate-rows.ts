import { type CsvRecord, csvRecords, linesOf } from './csv-records.ts'

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
  const { header, records } = csvBelowHeader(text)
  return rowsUnder(
    header,
    records.map(({ cells }) => cells),
  )
}

/** The line of a CSV file on which a row begins; 1 is the first line, and row 1 the first below the header. */
export function lineOfRow(text: string, row: number): number | null {
  return (
    csvBelowHeader(text)
      .records.drop(row - 1)
      .next().value?.line ?? null
  )
}

/** The header decides which mark stands between cells. */
function csvBelowHeader(text: string): { header: string[]; records: IteratorObject<CsvRecord> } {
  const lines = linesOf(text)
  const commas = headerOf(lines, ',')
  const semicolons = headerOf(lines, ';')
  const delimiter = known(semicolons).length > known(commas).length ? ';' : ','
  return { header: delimiter === ';' ? semicolons : commas, records: csvRecords(lines, delimiter).drop(1) }
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
  const [first] = csvRecords(lines, delimiter).take(1)
  return (first?.cells ?? []).map((name) => name.trim())
}

function known(header: string[]): string[] {
  return header.filter((name) => COLUMNS.some((column) => column === name))
}
