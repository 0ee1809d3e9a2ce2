import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Columns, columnsOf } from '../../shared/matching/columns.ts'
import { roleVocabulary } from '../../shared/matching/role-words/role-vocabulary.ts'
import { CandidateRow } from '../tables/candidates.ts'

/** The candidates of some recipients, recipient by recipient, ready to be judged. Personal data. */
export type SnapshotPart = {
  /** In how many parts the snapshot comes. */
  of: number
  /** The state of the candidate files that it says; null where it says none, and is not kept. */
  basis: string | null
  /** The ids of this snapshot and of those that it goes on from, the newest first; and how many there were. */
  line: string[]
  count: number
  /** In which of the snapshots, by their count, each candidate last changed. */
  changedIn: Uint32Array
  pseudonyms: string[]
  /** By the number of a candidate: the number of the recipient. */
  recipients: Uint32Array
  columns: Columns
  /** Each candidate as JSON, read when somebody asks for it. */
  rows: string[]
}

/** Of candidates in the order of the table; their order is that of recipients and ids. */
export function blankPart(candidates: readonly CandidateRow[]): SnapshotPart {
  const email = ({ candidate }: CandidateRow) => candidate.alertEmail.toLowerCase()
  const order = (row: CandidateRow) => `${email(row)} ${row.candidateId}`
  const sorted = candidates.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  const numbers = new Map<string, number>()
  const recipients = Uint32Array.from(sorted, (row) => {
    const number = numbers.get(email(row)) ?? numbers.size
    numbers.set(email(row), number)
    return number
  })
  return {
    ...{ of: 1, basis: null, line: [], count: 0, changedIn: new Uint32Array(sorted.length), recipients },
    pseudonyms: sorted.map(({ pseudonym }) => pseudonym),
    columns: columnsOf(sorted.map(({ candidate }) => candidate)),
    rows: sorted.map((row) => JSON.stringify(row)),
  }
}

export function rowAt({ rows }: SnapshotPart, number: number): CandidateRow {
  return CandidateRow.parse(JSON.parse(rows[number] ?? ''))
}

/** What is kept: all but what follows from the roles. */
export function packPart({ columns: { roles, ...columns }, ...part }: SnapshotPart): Uint8Array {
  return zstdCompressSync(serialize({ ...part, columns, phrases: roles.phrases }))
}

export function unpackPart(packed: Uint8Array): SnapshotPart {
  const { phrases, columns, ...part } = deserialize(zstdDecompressSync(packed))
  return { ...part, columns: { ...columns, roles: roleVocabulary(phrases) } }
}
