import { createHmac } from 'node:crypto'
import { macOf } from './models/key-service.ts'

/** Who may be in the candidate files. */
export const CANDIDATE_IDS = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-6'] as const

/** The name of a candidate in our files, which no other text holds. */
export const nameOf = (candidateId: string) => `Vera${candidateId.replace('-', '')}x`

const secret = macOf('inhuurradar person hash, version 1')
const hashes = new Map(
  CANDIDATE_IDS.map((id) => [createHmac('sha256', secret).update(`person\n${id}`).digest('base64url'), id]),
)

/** Whom a keyed hash stands for, worked out apart from the handlers. */
export function idOf(personHash: string): string {
  const id = hashes.get(personHash)
  if (id === undefined) throw new Error('a hash of nobody')
  return id
}
