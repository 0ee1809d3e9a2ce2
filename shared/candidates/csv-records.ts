import { CsvError, parse } from 'csv-parse/sync'

/** A record of a CSV file and the line on which it begins, from 1; no cells where its quotes are broken. */
export type CsvRecord = { cells: string[] | null; line: number }

/** Each line with its end. */
export const linesOf = (text: string): string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/)

/** How many lines are read at a time: enough to be quick, few enough that a broken one costs little. */
const LINES_AT_A_TIME = 200

/**
 * All records, header first; null for one whose quotes are broken. Reading goes on at the line after the first line of
 * a broken record, so that one stray quote does not take the rows after it along.
 */
export function* csvRecords(lines: string[], delimiter: string): Generator<CsvRecord> {
  let from = 0
  let many = LINES_AT_A_TIME
  while (from < lines.length) {
    const { records, linesRead, broken } = parsed(lines.slice(from, from + many).join(''), delimiter)
    const more = from + many < lines.length
    for (const { cells, line } of records) yield { cells, line: from + line }
    if (!broken) {
      from += many
      many = LINES_AT_A_TIME
    } else if (more && broken.code === 'CSV_QUOTE_NOT_CLOSED') {
      // The quote may be closed further on.
      many = records.length > 0 ? LINES_AT_A_TIME : many * 2
      from += linesRead
    } else {
      from += linesRead
      while (from < lines.length && isBlankLine(lines[from] ?? '')) from += 1
      from += 1
      yield { cells: null, line: from }
      many = LINES_AT_A_TIME
    }
  }
}

function parsed(text: string, delimiter: string) {
  const records: { cells: string[]; line: number }[] = []
  let linesRead = 0
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines: end }) => {
        // A cell in quotes may hold line ends.
        const within = cells.reduce((sum, cell) => (/[\r\n]/.test(cell) ? sum + linesOf(cell).length - 1 : sum), 0)
        records.push({ cells, line: end - within })
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
