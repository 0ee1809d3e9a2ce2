import type { CandidateRefusal } from '../../shared/candidate.ts'
import { plain } from './people.ts'

/** Why a text is not taken, for a person. */
export const refusalLine = (file: string, { reason, detail }: { reason: string; detail: string }) =>
  `${plain(file)}: refused, ${reason}${detail ? ` (${plain(detail)})` : ''}`

/** Why a row of a candidate file, or the whole file, is not taken. */
export function candidateRefusalLine({ file, row, refused }: CandidateRefusal): string {
  const where = [row === null ? null : `row ${row}`, refused.column].filter((part) => part !== null).join(', ')
  return refusalLine(where ? `${file}, ${where}` : file, refused)
}
