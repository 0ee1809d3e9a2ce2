import type { Candidate, CandidateRefusal } from './candidate.ts'

/**
 * Reads one candidate file, CSV or a JSON array, row by row: what is right is taken, what is not is refused by name.
 * `seenIds` carries the ids claimed by earlier files of the same call and is added to.
 */
export function readCandidates(
  _file: string,
  _bytes: Uint8Array,
  _seenIds: Set<string>,
): { candidates: { row: number; candidate: Candidate }[]; refusals: CandidateRefusal[] } {
  throw new Error('not yet')
}
