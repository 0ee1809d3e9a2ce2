import { isDeepStrictEqual } from 'node:util'
import type { Correction } from '../../shared/corrections/correction.ts'
import { aboutOf } from '../../shared/ingest/outcome.ts'
import { type KeptStatement, keptStatements } from '../../shared/requests/kept-statements.ts'
import { withIds } from '../../shared/requests/request-ids.ts'
import { isSameRow, requestRowNow, requestRowOfNobody } from '../../shared/requests/request-row-now.ts'
import { type RequestTexts, requestsIn } from '../../shared/requests/requests-in.ts'
import { standing } from '../../shared/requests/standing.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import type { CorrectionRow } from '../../shared/tables/statement-row.ts'
import { type Head, headOf, headsOf } from '../tables/documents.ts'
import { type KeptRequest, replaceRequest, requestsAbout } from '../tables/requests.ts'
import { saidAbout } from '../tables/statements.ts'

/** Which requests the statements are of, by their source; and the updates that are of no request that is known. */
export type Settled = { requestsOf: Map<string, string[]>; waiting: KeptStatement[] }

/** A version of an object that was read just now, with the head of the object as it stood before its statements. */
export type ReadNow = { objectId: string; source: string; head: Head }

type Rows = Map<string, KeptRequest>
type Known = { requests: RequestTexts<KeptStatement>[]; corrections: CorrectionRow[] }

/**
 * Brings the rows of all requests with one number to what their texts say now. It looks again until nothing is left to
 * do: so whoever comes last has seen all, in whatever order texts, heads and rows were written meanwhile. Single
 * conditional writes: who loses a race looks again.
 */
export async function bringUpToDate(about: string, readNow: ReadNow | null): Promise<Settled> {
  const made = readNow && (await makeFirst(about, readNow))
  if (made) return made
  let rows: Rows | null = null
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Rows first: what is written after them is seen in the texts, or by whoever wrote it.
    rows ??= await requestsAbout(about)
    const { statements, corrections } = await standingAbout(about)
    const { requests, waiting } = requestsIn(statements)
    const { changed, requestsOf } = rowsNow(about, { requests, corrections }, rows)
    if (changed.length === 0) return { requestsOf, waiting }
    rows = await replaceAll(changed, rows)
  }
  throw new Error('others write the same requests all the time')
}

/** Each round that does not come to an end means that somebody else has written, or that we just did. */
const MOST_ROUNDS = 40

/**
 * Makes the rows of a number of which nothing else is known than what one version says, which is how most texts come; null
 * where it is not so, or not any more. Whoever says something else of the number meanwhile wants to make these rows as well,
 * and one of the two loses and looks again. Only a newer version that says nothing of it, or a deletion, has none to make:
 * that shows in the head.
 */
async function makeFirst(about: string, { objectId, source, head }: ReadNow): Promise<Settled | null> {
  const said = await saidAbout(about)
  const statements = said.statements.flatMap(keptStatements)
  const { corrections } = said
  const isAlone = statements.every((each) => each.source === source) && unnumberedIn(objectId, head, about) === null
  if (!isAlone) return null
  const { requests, waiting } = requestsIn(standing(statements, new Map([[objectId, newestOf(head)]])))
  const { changed, requestsOf } = rowsNow(about, { requests, corrections }, new Map())
  if (changed.length === 0 || !(await replaceAll(changed, new Map()))) return null
  return isDeepStrictEqual(await headOf(objectId), head) ? { requestsOf, waiting } : null
}

/** The rows that are to be written, the one that names the others first; and which requests the statements are of. */
function rowsNow(about: string, { requests, corrections }: Known, rows: Rows) {
  const { given, ids } = withIds(about, rows.get(about)?.given ?? [], requests)
  const textsOf = new Map(ids.map((requestId, index) => [requestId, requests[index]]))
  const changed: RequestRow[] = []
  const requestsOf = new Map<string, string[]>()
  for (const { requestId } of given) {
    const texts = textsOf.get(requestId)
    for (const { source } of texts ? [...texts.wholes, ...texts.updates] : []) {
      requestsOf.set(source, [...(requestsOf.get(source) ?? []), requestId])
    }
    const seen = rows.get(requestId) ?? null
    const row = texts ? requestRowNow(requestId, texts, correctionsOf(requestId, corrections), seen) : rowOfNobody(seen)
    const next = row && requestId === about ? { ...row, given } : row
    if (next && !(seen?.row && isSameRow(seen.row, next))) changed.push(next)
  }
  return { changed, requestsOf }
}

function rowOfNobody(seen: KeptRequest | null): RequestRow | null {
  return seen?.row ? requestRowOfNobody(seen.row, new Date().toISOString()) : null
}

/** The rows as they stand then; null where somebody else was here. */
async function replaceAll(changed: RequestRow[], rows: Rows): Promise<Rows | null> {
  const after = new Map(rows)
  for (const row of changed) {
    const kept = await replaceRequest(row, rows.get(row.requestId) ?? null)
    if (!kept) return null
    after.set(row.requestId, kept)
  }
  return after
}

/**
 * What is said of the requests with a number: the statements, of the same objects also what became of a request that they
 * do not number, and what people corrected.
 */
export async function standingAbout(about: string) {
  const said = await saidAbout(about)
  const statements = said.statements.flatMap(keptStatements)
  const heads = await headsOf([...new Set(statements.map(({ text }) => text))])
  for (const [objectId, head] of heads) {
    const other = unnumberedIn(objectId, head, about)
    const all = other === null ? [] : (await saidAbout(other)).statements.flatMap(keptStatements)
    statements.push(...all.filter(({ record }) => record.kind !== 'request'))
  }
  const newest = new Map([...heads].map(([objectId, head]) => [objectId, newestOf(head)]))
  return { statements: standing(statements, newest), corrections: said.corrections }
}

/** What versions of an object are about that name no number, where some are, and it is not that which is looked at. */
function unnumberedIn(objectId: string, { abouts }: Head, about: string): string | null {
  const unnumbered = aboutOf({ requestNumber: null }, objectId)
  return unnumbered !== about && abouts.has(unnumbered) ? unnumbered : null
}

/** The newest version of an object; null where it was deleted, or none is known. */
function newestOf({ headVersionId, isDeleted }: Head): string | null {
  return isDeleted ? null : (headVersionId ?? null)
}

export function correctionsOf(requestId: string, rows: CorrectionRow[]): Correction[] {
  return rows.filter((row) => row.requestId === requestId).map(({ correction }) => correction)
}
