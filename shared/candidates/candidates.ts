import type { Candidate, CandidateRefusal } from '../candidate.ts'
import { readCandidateRow } from './candidate-row.ts'
import { candidateRows, MOST_ROWS, type RowRefusal, type Rows } from './candidate-rows.ts'
import { isZip, workbookRows } from './workbook-rows.ts'

/** What a candidate file holds; rows count from 1, the first below the header. */
export type ReadCandidates = { candidates: { row: number; candidate: Candidate }[]; refusals: CandidateRefusal[] }

/**
 * Reads one candidate file (CSV, a JSON array, or the first sheet of an XLSX workbook) row by row: what is right is
 * taken, what is not is refused by name. `seenIds` carries the ids claimed by earlier files of the same call and is
 * added to; a refused row claims none.
 */
export async function readCandidateFile(
  file: string,
  bytes: Uint8Array,
  seenIds: Set<string>,
): Promise<ReadCandidates> {
  return isZip(bytes) ? take(file, await workbookRows(bytes), seenIds) : readCandidates(file, bytes, seenIds)
}

/** The same for files of text alone: CSV and JSON. @internal */
export function readCandidates(file: string, bytes: Uint8Array, seenIds: Set<string>): ReadCandidates {
  return take(file, candidateRows(file, bytes), seenIds)
}

function take(file: string, rows: Rows, seenIds: Set<string>): ReadCandidates {
  const candidates: ReadCandidates['candidates'] = []
  const refusals: CandidateRefusal[] = []
  const refuseWhole = (refused: RowRefusal): ReadCandidates => {
    for (const { candidate } of candidates) seenIds.delete(candidate.candidateId)
    return { candidates: [], refusals: [{ file, row: null, refused: { ...refused, column: null } }] }
  }
  if ('reason' in rows) return refuseWhole(rows)
  let row = 0
  for (const cells of rows) {
    row += 1
    if (row > MOST_ROWS) {
      return refuseWhole({ column: null, reason: 'too-large', detail: `more than ${MOST_ROWS} rows: split the file` })
    }
    if (cells === 'blank') continue
    const read = cells instanceof Map ? readCandidateRow(cells) : cells
    if ('reason' in read) {
      refusals.push({ file, row, refused: read })
    } else if (seenIds.has(read.candidateId)) {
      const detail = 'an earlier row has the same candidateId'
      refusals.push({ file, row, refused: { column: 'candidateId', reason: 'duplicate-id', detail } })
    } else {
      seenIds.add(read.candidateId)
      candidates.push({ row, candidate: read })
    }
  }
  return { candidates, refusals }
}
