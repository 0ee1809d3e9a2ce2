import type { CandidateRefusal } from '../../../shared/candidate.ts'
import { readCandidateRow } from '../../../shared/candidates/candidate-row.ts'
import { candidateRows, lineOfRow } from '../../../shared/candidates/candidate-rows.ts'
import { isZip, workbookRows } from '../../../shared/candidates/workbook-rows.ts'
import type { NamedBytes } from './files.ts'

/** Where a refused row stands in its file (from 1), what its column says there, and what is wrong with it. */
export type RefusedCell = { line: number | null; value: string | null; detail: string }

/** Looks a refused row up in its file; what cannot be told is null. */
export async function refusedCell(
  { file, bytes }: NamedBytes,
  row: number,
  { column, reason }: CandidateRefusal['refused'],
): Promise<RefusedCell> {
  const isWorkbook = isZip(bytes)
  const rows = isWorkbook ? await workbookRows(bytes) : candidateRows(file, bytes)
  const cells =
    'reason' in rows
      ? undefined
      : Iterator.from(rows)
          .drop(row - 1)
          .next().value
  const read = cells instanceof Map ? readCandidateRow(cells) : cells
  const found = cells instanceof Map ? [...cells].find(([name]) => name === column)?.[1] : undefined
  const text = isWorkbook ? '[' : new TextDecoder().decode(bytes)
  return {
    line: /^\s*[[{]/.test(text) ? null : lineOfRow(text, row),
    value: found === undefined ? null : typeof found === 'string' ? found : JSON.stringify(found),
    detail: typeof read === 'object' && 'reason' in read && read.reason === reason ? read.detail : '',
  }
}
