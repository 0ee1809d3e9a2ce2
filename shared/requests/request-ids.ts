import * as z from 'zod'
import type { RequestTexts } from './requests-in.ts'
import type { Statement } from './statement.ts'

/** Which request an id stands for, among those with one number. Ids are given once, and never to another. */
export const GivenId = z.object({ requestId: z.string(), client: z.string().nullable(), lot: z.string().nullable() })
export type GivenId = z.infer<typeof GivenId>

/** What the texts of a request are about, by its id: its number or, without one, the object. */
export const aboutOfRequest = (requestId: string): string => requestId.split('/')[0] ?? requestId

/**
 * The ids of requests that share a number (`about`), those that were given before included. The first of them has the
 * number alone. A request whose client was not known keeps its id once a text names the client.
 */
export function withIds<S extends Statement>(about: string, given: GivenId[], requests: RequestTexts<S>[]) {
  const all = [...given]
  const ids = requests.map(({ client, lot, isUnnamed }) => {
    const ofLot = (each: GivenId) => each.lot === lot
    const known =
      all.find((each) => ofLot(each) && each.client === client) ??
      (isUnnamed ? all.find((each) => ofLot(each) && each.client === null) : undefined)
    const isTaken = all.some(({ requestId }) => requestId === about)
    const requestId = known?.requestId ?? (isTaken ? [about, client ?? '', lot ?? ''].join('/') : about)
    const next = { requestId, client, lot }
    if (known) all[all.indexOf(known)] = next
    else all.push(next)
    return requestId
  })
  return { given: all, ids }
}
