import { unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { MOST_ROWS, type RowRefusal, type Rows, rowsUnder } from './candidate-rows.ts'

/** What a workbook may take unpacked: some 200,000 rows of candidates. A zip that grows beyond it is a bomb. */
const MOST_UNPACKED_BYTES = 256 * 1024 * 1024
/** A cell far out makes rows of empty cells up to it. */
const MOST_CELLS = 8_000_000
const MOST_COLUMNS = 256
const LAST_ROW = MOST_ROWS + 1
const CELL_OR_ROW = /<(?:\w+:)?(?:c|row)(?=[\s/>])/g
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
const END_OF_TAG = /\s*\/?>/y

export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte)
}

/**
 * The rows of the first sheet of an XLSX workbook. Formulas are never evaluated: a cell counts as what the workbook
 * keeps as its value. The header is the first row that is not empty; rows count from there, as in the sheet, and an
 * empty one is passed over.
 */
export async function workbookRows(bytes: Uint8Array): Promise<Rows> {
  const unpacked = unpack(bytes)
  if ('reason' in unpacked) return unpacked
  let table: readonly (readonly unknown[])[]
  try {
    table = await readSheet(unpacked.buffer, 1, { trim: false, parseNumber })
  } catch {
    // Whatever the library stumbles over, the file is no workbook that a spreadsheet program wrote.
    return refuse('not-a-workbook', 'the file is not an XLSX workbook')
  }
  const above = table.findIndex((cells) => cells.some((cell) => cell !== null && cell !== ''))
  const header = table[above]
  if (!header) return refuse('empty', 'the first sheet is empty')
  const names = header.map((cell) => (typeof cell === 'string' ? cell.trim() : ''))
  return rowsUnder(names, records(table.slice(above + 1), names.length))
}

function* records(rows: Iterable<readonly unknown[]>, width: number): Generator<unknown[] | 'blank'> {
  for (const row of rows) {
    const cells = Array.from({ length: width }, (_, index) => cellOf(row[index]))
    yield cells.every((cell) => cell === '') ? 'blank' : cells
  }
}

/** As CSV would have it; what is neither text, number nor date stays what it is, and is refused by its column. */
function cellOf(value: unknown): unknown {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : value
}

/** Spreadsheet programs keep 15 digits, and write 78.1 as 78.099999999999994. */
function parseNumber(text: string): string {
  return String(Number(Number(text).toPrecision(15)))
}

/**
 * The workbook with nothing compressed in it, so that the library unpacks no more than was measured here. Each entry
 * gets the room that it says it needs; what says too little is cut off, and then no workbook.
 */
function unpack(bytes: Uint8Array): { buffer: ArrayBuffer } | RowRefusal {
  let size = 0
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.xml') && !name.endsWith('.rels')) return false
        size += originalSize
        return size <= MOST_UNPACKED_BYTES
      },
    })
  } catch {
    // fflate throws on anything that is no whole zip, and says so by errors of any kind.
    return refuse('not-a-workbook', 'the file is a broken zip')
  }
  if (size > MOST_UNPACKED_BYTES) return refuse('too-large', `it unpacks to more than ${MOST_UNPACKED_BYTES} bytes`)
  // A workbook says itself which of its entries are sheets.
  for (const entry of Object.values(entries)) {
    const refused = reachesTooFar(entry)
    if (refused) return refused
  }
  return { buffer: zipSync(entries, { level: 0 }).buffer }
}

/** Whether the cells of a sheet reach too far out, or say in any but the usual way where they stand. */
function reachesTooFar(sheet: Uint8Array): RowRefusal | null {
  const xml = new TextDecoder().decode(sheet)
  let [rows, columns] = [0, 0]
  for (const { index, 0: start } of xml.matchAll(CELL_OR_ROW)) {
    const reference = referenceIn(xml, index + start.length)
    if (reference === '') continue
    const [, column, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(reference ?? 'none') ?? []
    if (column === undefined) return refuse('not-a-workbook', 'a cell does not say plainly where it stands')
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(column))
  }
  if (rows > LAST_ROW || columns > MOST_COLUMNS) {
    return refuse('too-large', `a cell stands beyond row ${LAST_ROW} or column ${MOST_COLUMNS}`)
  }
  const detail = `${rows} rows of ${columns} columns, at most ${MOST_CELLS} cells are read: leave out columns, or split it`
  return rows * columns > MOST_CELLS ? refuse('too-large', detail) : null
}

/** What the attributes from here on say in `r`; empty where they do not, null where they do twice, or are none. */
function referenceIn(xml: string, from: number): string | null {
  let at = from
  let reference = ''
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(xml)
    if (!found) break
    if (found[1] === 'r' && reference !== '') return null
    if (found[1] === 'r') reference = found[2] ?? found[3] ?? ''
    at = ATTRIBUTE.lastIndex
  }
  END_OF_TAG.lastIndex = at
  return END_OF_TAG.test(xml) ? reference : null
}

/** A is 1, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function refuse(reason: string, detail: string): RowRefusal {
  return { column: null, reason, detail }
}
