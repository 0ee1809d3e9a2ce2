import { randomUUID } from 'node:crypto'
import { DeleteCommand, GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Candidate } from '../../shared/candidate.ts'
import {
  isKnown,
  isSaidBefore,
  NOTHING_SAID,
  type PlaceOf,
  Statements,
  standingOf,
} from '../../shared/candidates/statements.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { places } from './candidate-files.ts'
import { dynamo, holds, items, itemsAt } from './dynamo.ts'

const TableName = variable('CANDIDATES_TABLE', ResourceName)

/** All that is kept of a candidate. Where no file names them any more, the id and which files did. */
const KnownCandidate = z.object({
  candidateId: z.string(),
  /** Stands for the candidate wherever personal data may not; drawn at random, so that nothing leads back but this row. */
  pseudonym: z.uuid().optional(),
  /** Stands for the person where something must be known again after this row is gone: see person-key. */
  personHash: z.string().optional(),
  statements: Statements.default(NOTHING_SAID),
  /** Another one after each write. */
  stamp: z.string().optional(),
})
export type KnownCandidate = z.infer<typeof KnownCandidate>

/** A candidate as the newest file says that names them. */
export const CandidateRow = z.object({
  candidateId: z.string(),
  pseudonym: z.uuid(),
  personHash: z.string(),
  file: z.string(),
  candidate: Candidate,
})
export type CandidateRow = z.infer<typeof CandidateRow>

/**
 * Changes what is said of a candidate, from what stands there now; nothing is written where that stays the same.
 * `personHash`: undefined of whom the file names no more. `seen` is what was read before, null where nothing is expected,
 * to save reading it again. Who loses a race looks again. `isWritten`: it was tried, also where the answer was lost.
 */
export async function changeStatements(
  candidateId: string,
  personHash: string | undefined,
  change: (said: Statements) => Statements,
  seen?: KnownCandidate | null,
): Promise<{ before: Statements; after: Statements; isWritten: boolean }> {
  let known = seen === undefined ? await knownCandidate(candidateId) : seen
  for (let isWritten = false; ; isWritten = true) {
    const before = known?.statements ?? NOTHING_SAID
    const after = change(before)
    if (after === before) return { before, after, isWritten }
    const next = { candidateId, statements: after, ...(isKnown(after) && personOf(known)), stamp: randomUUID() }
    if (await holds(dynamo.send(new PutCommand({ TableName, Item: next, ...unchanged(known) })))) {
      return { before, after, isWritten: true }
    }
    known = await knownCandidate(candidateId)
  }

  /** Of a person who was named meanwhile by another file the row itself knows the hash. */
  function personOf(row: KnownCandidate | null) {
    const hash = row?.personHash ?? personHash
    if (hash === undefined) throw new Error('a person without a hash')
    return { personHash: hash, pseudonym: row?.pseudonym ?? randomUUID() }
  }
}

export async function knownCandidate(candidateId: string): Promise<KnownCandidate | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { candidateId }, ConsistentRead: true }))
  return Item ? KnownCandidate.parse(Item) : null
}

/** Those of whom a full file says something. */
export function knownByFile(fileId: string): AsyncGenerator<KnownCandidate> {
  return knownThat('attribute_exists(statements.#full.#fileId)', { '#full': 'full', '#fileId': fileId })
}

/** Those whose newest change is of this file of changes. */
export function knownByChange(file: string): AsyncGenerator<KnownCandidate> {
  return knownThat('statements.#change.#file = :file', { '#change': 'change', '#file': 'file' }, { ':file': file })
}

/** Removes one candidate, whatever file names them. */
export async function removeCandidate(candidateId: string): Promise<void> {
  await dynamo.send(new DeleteCommand({ TableName, Key: { candidateId } }))
}

/** Removes what is left of those whom no file names, where it was said before an instant. */
export async function removeLeftovers(leftovers: KnownCandidate[], before: string): Promise<void> {
  for (const known of leftovers.filter(({ statements }) => isSaidBefore(statements, before))) {
    const { candidateId } = known
    await holds(dynamo.send(new DeleteCommand({ TableName, Key: { candidateId }, ...unchanged(known) })))
  }
}

/**
 * All candidates, in one pass; what is left of those whom no file names; and those of whom something is kept though none of
 * it counts now.
 */
export async function everybody() {
  const placeOf = await places()
  const all = await Array.fromAsync(knownThat())
  const known = all.filter(({ pseudonym }) => pseudonym !== undefined)
  return {
    candidates: rowsOf(known, placeOf),
    leftovers: all.filter(({ pseudonym }) => pseudonym === undefined),
    uncounted: known.filter((each) => rowOf(each, placeOf) === null),
  }
}

export async function allCandidates(): Promise<CandidateRow[]> {
  const placeOf = await places()
  return rowsOf(await Array.fromAsync(knownThat('attribute_exists(pseudonym)')), placeOf)
}

/** A candidate as they stand now, or null where there is none (any more). */
export async function candidateRow(candidateId: string): Promise<CandidateRow | null> {
  const [row = null] = await candidateRows([candidateId])
  return row
}

/** Candidates as they stand now; those who are not there (any more) are left out. */
export async function candidateRows(candidateIds: string[]): Promise<CandidateRow[]> {
  const seen = await knownCandidates(candidateIds)
  const saying = ({ statements: { full, change } }: KnownCandidate) => Object.keys(full).length + (change ? 1 : 0)
  const sure = seen.filter((known) => saying(known) === 1)
  // Several files name them. In this order, as for all: a file stands at its new place once all that it says is written.
  const unsure = seen.filter((known) => saying(known) > 1)
  if (unsure.length === 0) return rowsOf(sure, () => '')
  const placeOf = await places([...new Set(unsure.flatMap(({ statements }) => Object.keys(statements.full)))])
  return rowsOf([...sure, ...(await knownCandidates(unsure.map(({ candidateId }) => candidateId)))], placeOf)
}

async function knownCandidates(candidateIds: string[]): Promise<KnownCandidate[]> {
  const keys = candidateIds.map((candidateId) => ({ candidateId }))
  return (await itemsAt(TableName, keys)).map((item) => KnownCandidate.parse(item))
}

function rowsOf(all: KnownCandidate[], placeOf: PlaceOf): CandidateRow[] {
  return all.flatMap((known) => rowOf(known, placeOf) ?? [])
}

function rowOf({ candidateId, pseudonym, personHash, statements }: KnownCandidate, placeOf: PlaceOf) {
  const standing = standingOf(statements, placeOf)
  return standing && pseudonym && personHash ? { candidateId, pseudonym, personHash, ...standing } : null
}

/** The condition that nobody has written since. */
function unchanged(known: KnownCandidate | null) {
  return known?.stamp
    ? { ConditionExpression: 'stamp = :seen', ExpressionAttributeValues: { ':seen': known.stamp } }
    : { ConditionExpression: 'attribute_not_exists(stamp)' }
}

async function* knownThat(
  condition?: string,
  names?: Record<string, string>,
  values?: Record<string, string>,
): AsyncGenerator<KnownCandidate> {
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new ScanCommand({
        TableName,
        // An index would lag behind, and a person who should be gone would stay.
        ConsistentRead: true,
        FilterExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of pages) yield KnownCandidate.parse(item)
}
