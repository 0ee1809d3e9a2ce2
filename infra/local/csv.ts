/** What a spreadsheet would run instead of show. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/

/**
 * One row of CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are
 * left alone.
 */
export function csvRow(cells: (string | number | boolean | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
