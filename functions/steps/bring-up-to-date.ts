import type { Correction } from '../../shared/corrections/correction.ts'
import { aboutOf } from '../../shared/ingest/outcome.ts'
import { type KeptStatement, keptStatements } from '../../shared/requests/kept-statements.ts'
import { withIds } from '../../shared/requests/request-ids.ts'
import { isSameRow, requestRowNow, requestRowOfNobody } from '../../shared/requests/request-row-now.ts'
import { requestsIn } from '../../shared/requests/requests-in.ts'
import { standing } from '../../shared/requests/standing.ts'
import type { CorrectionRow } from '../../shared/tables/statement-row.ts'
import { headsOf } from '../tables/documents.ts'
import { type KeptRequest, keptRequest, replaceRequest } from '../tables/requests.ts'
import { giveIds, givenIds, saidAbout } from '../tables/statements.ts'

/** Which requests the statements are of, by their source; and the updates that are of no request that is known. */
export type Settled = { requestsOf: Map<string, string[]>; waiting: KeptStatement[] }

/**
 * Brings the rows of all requests with one number to what their texts say now. It looks again until nothing is left to
 * do: so whoever comes last has seen all, in whatever order texts, heads and rows were written meanwhile. Single
 * conditional writes: who loses a race looks again.
 */
export async function bringUpToDate(about: string): Promise<Settled> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const known = await givenIds(about)
    // Rows first: what is written after them is seen in the texts, or by whoever wrote it.
    const rows = new Map<string, KeptRequest | null>()
    for (const { requestId } of known?.given ?? []) rows.set(requestId, await keptRequest(requestId))

    const { statements, corrections } = await standingAbout(about)
    const { requests, waiting } = requestsIn(statements)
    const { given, ids } = withIds(about, known?.given ?? [], requests)
    if (JSON.stringify(given) !== JSON.stringify(known?.given ?? [])) {
      await giveIds(about, known, given)
      continue
    }
    let isDone = true
    const requestsOf = new Map<string, string[]>()
    for (const [index, request] of requests.entries()) {
      const requestId = ids[index] ?? about
      const seen = rows.get(requestId) ?? null
      const next = requestRowNow(requestId, request, correctionsOf(requestId, corrections), seen)
      for (const { source } of [...request.wholes, ...request.updates]) {
        requestsOf.set(source, [...(requestsOf.get(source) ?? []), requestId])
      }
      if (seen?.row && isSameRow(seen.row, next)) continue
      await replaceRequest(next, seen)
      isDone = false
    }
    for (const [requestId, seen] of rows) {
      if (ids.includes(requestId) || !seen?.row || seen.row.basis === 'nobody') continue
      await replaceRequest(requestRowOfNobody(seen.row, new Date().toISOString()), seen)
      isDone = false
    }
    if (isDone) return { requestsOf, waiting }
  }
  throw new Error('others write the same requests all the time')
}

/** Each round that does not come to an end means that somebody else has written, or that we just did. */
const MOST_ROUNDS = 40

/**
 * What is said of the requests with a number: the statements, of the same objects also what became of a request that they
 * do not number, and what people corrected.
 */
export async function standingAbout(about: string) {
  const said = await saidAbout(about)
  const statements = said.statements.flatMap(keptStatements)
  const { heads, unnumbered } = await headsOf(new Set(statements.map(({ text }) => text)))
  const others = unnumbered.map((objectId) => aboutOf({ requestNumber: null }, objectId))
  for (const other of others.filter((each) => each !== about)) {
    const all = (await saidAbout(other)).statements.flatMap(keptStatements)
    statements.push(...all.filter(({ record }) => record.kind !== 'request'))
  }
  return { statements: standing(statements, heads), corrections: said.corrections }
}

export function correctionsOf(requestId: string, rows: CorrectionRow[]): Correction[] {
  return rows.filter((row) => row.requestId === requestId).map(({ correction }) => correction)
}
