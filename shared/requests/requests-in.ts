import { clientKey, namesRole, type Statement } from './statement.ts'

/** The texts of one request, in their order: those that state it whole, and those that say what became of it. */
export type RequestTexts<S extends Statement> = {
  number: string | null
  /** Null where no text of the request names one. */
  client: string | null
  lot: string | null
  /** Some text of the request names no client. */
  isUnnamed: boolean
  /** Where the first text stands that ever stated it whole. */
  knownSince: string
  wholes: S[]
  updates: S[]
}

/**
 * Which texts are of one request: those with the same number whose client agrees, or, where one names no client, the
 * role. The same for whatever order they are given in. `waiting` are the updates and withdrawals that name none of these
 * requests, or may mean several clients'.
 */
export function requestsIn<S extends Statement>(all: readonly S[]): { requests: RequestTexts<S>[]; waiting: S[] } {
  const statements = inOrder(all)
  const requests = groupsOf(statements.filter(({ record }) => record.kind === 'request'))
  const waiting: S[] = []
  for (const update of statements.filter(({ record, isPast }) => record.kind !== 'request' && !isPast)) {
    const named = namedBy(update, requests)
    if (named.length === 0) waiting.push(update)
    for (const request of named) request.updates.push(update)
  }
  return { requests, waiting }
}

function inOrder<S extends Statement>(statements: readonly S[]): S[] {
  return statements.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
}

/** Whole texts by the request that they state. One without a client goes with the only one that has its role. */
function groupsOf<S extends Statement>(wholes: S[]): RequestTexts<S>[] {
  const groups = new Map<string, RequestTexts<S>>()
  for (const whole of wholes) {
    const { lot, number, record } = whole
    const client = clientKey(record)
    const key = JSON.stringify(number === null ? [whole.text, lot] : [number, client, lot])
    const texts = { isUnnamed: client === null, knownSince: whole.order, wholes: [], updates: [] }
    const group: RequestTexts<S> = groups.get(key) ?? { number, client, lot, ...texts }
    if (!whole.isPast) group.wholes.push(whole)
    groups.set(key, group)
  }
  const stated = [...groups.values()].filter(({ wholes }) => wholes.length > 0)
  const named = stated.filter(({ client }) => client !== null)
  return stated.flatMap((group) => {
    if (group.client !== null || group.number === null) return [group]
    const same = named.filter((other) => other.number === group.number && other.lot === group.lot)
    const alike = same.filter((other) => other.wholes.some((whole) => haveOneRole(whole, group.wholes)))
    const [only, ...others] = alike
    if (!only || others.length > 0) return [group]
    only.wholes = inOrder([...only.wholes, ...group.wholes])
    only.isUnnamed = true
    if (group.knownSince < only.knownSince) only.knownSince = group.knownSince
    return []
  })
}

function haveOneRole({ record }: Statement, others: Statement[]): boolean {
  return others.some((other) => namesRole(record.title, other.record) || namesRole(other.record.title, record))
}

/**
 * The requests that an update is about: those with its number, of its client where it names one. Where several clients
 * have that number, or it states none, only its role can tell. All lots of a request, unless it names one.
 */
function namedBy<S extends Statement>({ text, number, record }: S, groups: RequestTexts<S>[]): RequestTexts<S>[] {
  const client = clientKey(record)
  const ofClient = (group: RequestTexts<S>) => client === null || group.client === null || group.client === client
  const ofRole = ({ wholes }: RequestTexts<S>) => wholes.some((whole) => namesRole(record.title, whole.record))
  if (number === null) {
    const ofText = groups.filter(({ wholes }) => wholes.some((whole) => whole.text === text))
    if (ofText.length > 0) return ofText
    const alike = groups.filter((group) => client !== null && group.client === client && ofRole(group))
    return alike.length === 1 ? alike : []
  }
  const numbered = groups.filter((group) => group.number === number && ofClient(group))
  const byRole = numbered.filter(ofRole)
  const meant = byRole.length > 0 ? byRole : numbered
  return new Set(meant.map((group) => group.client)).size === 1 ? meant : []
}
