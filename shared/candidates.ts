import type { Candidate, CandidateRefusal } from './candidate.ts'
import { readCandidateRow } from './candidate-row.ts'
import { candidateRows } from './candidate-rows.ts'

/**
 * Reads one candidate file, CSV or a JSON array, row by row: what is right is taken, what is not is refused by name.
 * `seenIds` carries the ids claimed by earlier files of the same call and is added to; a refused row claims none.
 */
export function readCandidates(
  file: string,
  bytes: Uint8Array,
  seenIds: Set<string>,
): { candidates: { row: number; candidate: Candidate }[]; refusals: CandidateRefusal[] } {
  const candidates: { row: number; candidate: Candidate }[] = []
  const refusals: CandidateRefusal[] = []
  const rows = candidateRows(file, bytes)
  if (!Array.isArray(rows)) return { candidates, refusals: [{ file, row: null, refused: { ...rows, column: null } }] }
  for (const [index, cells] of rows.entries()) {
    const row = index + 1
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
