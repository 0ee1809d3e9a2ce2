import { createHash } from 'node:crypto'
import { type Statements, standingOf } from '../../../shared/candidates/statements.ts'
import { outcomeOf } from '../../../shared/ingest/outcome.ts'
import { DigestInput } from '../../../shared/mails/digest-input.ts'
import { type KeptPair, unpackPair } from '../../../shared/matching/kept-pair.ts'
import { parse } from '../../../shared/read/parse.ts'
import { BUCKET } from '../environment.ts'
import type { Item } from '../models/expressions.ts'
import type { ObjectVersion } from '../models/objects.ts'
import { idOf } from '../people.ts'
import { Violation } from '../violation.ts'

export const objectIdOf = (key: string) => createHash('sha256').update(`${BUCKET}\0${key}`).digest('hex')

const read = new Map<string, ReturnType<typeof outcomeOf>>()

/** What a text says, worked out apart from the handlers. */
export function readingOf({ bytes, lastModified }: ObjectVersion) {
  const key = `${lastModified} ${Buffer.from(bytes).toString('latin1')}`
  const known = read.get(key)
  if (known) return known
  const text = textIn(bytes)
  const [reading, again] = [parse(text, { capturedAt: lastModified }), parse(text, { capturedAt: lastModified })]
  if (JSON.stringify(reading) !== JSON.stringify(again)) throw new Violation('G13', 'the same text reads differently')
  const outcome = outcomeOf(reading)
  read.set(key, outcome)
  return outcome
}

/** The text of a page as `asPage` makes it; other files are their own text. */
function textIn(bytes: Uint8Array): Uint8Array {
  const page = /^<!doctype html><pre>(.*)<\/pre>$/s.exec(Buffer.from(bytes).toString())
  return page ? Buffer.from((page[1] ?? '').trim()) : bytes
}

const digests = new WeakMap<object, DigestInput>()
export function digestOf({ digest }: Item): DigestInput {
  if (!(digest instanceof Uint8Array)) throw new Error('a mail without digest')
  const known = digests.get(digest)
  if (known) return known
  const made = DigestInput.parse(JSON.parse(Buffer.from(digest).toString()))
  digests.set(digest, made)
  return made
}

type Tables = { tables: { rows(name: string): Item[] } }

export const erasedIn = ({ tables }: Tables): Set<string> =>
  new Set(tables.rows('erasures').map(({ personHash }) => idOf(String(personHash))))

/** The candidates as they stand: whom the newest file says that names them. */
export function candidatesIn({ tables }: Tables): Item[] {
  const places = new Map(tables.rows('candidateFiles').map(({ objectId, place }) => [objectId, String(place ?? '')]))
  return tables.rows('candidates').flatMap(({ statements, ...row }) => {
    const standing = standingOf(statements as Statements, (fileId) => places.get(fileId) ?? '')
    return standing ? [{ ...row, ...standing }] : []
  })
}

/** The pairs that are kept for analysts, by request and pseudonym. Throws where one stands there twice. */
export function keptPairsIn({ tables }: Tables) {
  const kept = new Map<string, KeptPair & { revision: unknown }>()
  for (const { requestId, revision, pairs } of tables.rows('matches')) {
    for (const pair of (pairs as string[]).map(unpackPair)) {
      const key = `${requestId} ${pair.pseudonym}`
      if (kept.has(key)) throw new Violation('G9', `a pair is kept twice: ${key}`)
      kept.set(key, { ...pair, revision })
    }
  }
  return kept
}

export const alertEmailOf = ({ candidate }: Item) => (candidate as { alertEmail: string }).alertEmail.toLowerCase()

/** JSON with sorted keys, without what is undefined. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      each instanceof Set
        ? [...each].toSorted()
        : typeof each === 'object' && each !== null && !Array.isArray(each)
          ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          : each,
    ) ?? ''
  )
}
