/** What a spreadsheet would run instead of show. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/

/** At the head of a file it tells Excel that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

type Cell = string | number | boolean | null
/** RFC 4180; or as an Excel set to Dutch opens it: semicolons between cells, commas in numbers. */
type CsvKind = 'rfc4180' | 'dutchExcel'

/**
 * One row of CSV. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are left alone.
 */
export function csvRow(cells: Cell[], kind: CsvKind = 'rfc4180'): string {
  const isDutch = kind === 'dutchExcel'
  return `${cells.map((value) => cell(value, isDutch)).join(isDutch ? ';' : ',')}\r\n`
}

function cell(value: Cell, isDutch: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number') return isDutch ? String(value).replace('.', ',') : String(value)
  if (typeof value === 'boolean') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
