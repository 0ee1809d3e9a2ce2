import type { Candidate } from '../candidate.ts'
import type { StandingCorrection } from '../corrections/correction.ts'
import { isBefore } from '../language/local-time.ts'
import type { RequestRecord } from '../request.ts'
import { isAlert, type Verdict } from '../verdict.ts'
import { bestFirst } from './best-first.ts'
import { type ChangeBasis, changesBetween } from './changes.ts'
import { doublesOf } from './digest/doubles.ts'
import { DigestCandidate, type DigestInput, type DigestItem, type DigestPair, DigestRequest } from './digest-input.ts'
import { soonestFirst } from './item-order.ts'

/** How the candidates of one recipient stand with one request. */
export type Standing = {
  requestId: string
  revision: number
  /** The name of the file that states it. */
  source: string
  record: RequestRecord
  corrections?: StandingCorrection[] | undefined
  /** `personHash` is what stands for the candidate where the log has forgotten them. */
  pairs: { verdict: Verdict; candidate: Candidate; personHash: string }[]
}

/** What a recipient knows of one request: as it was when last told, when that was, and of which candidates. */
type Told = {
  basis: DigestRequest
  source: string | undefined
  revision: number
  at: string
  candidateIds: Set<string>
  forgotten: Set<string>
}

/**
 * What to tell a recipient now: pairs that match or may match and stand in no earlier mail, changes of requests that do,
 * and of those that close within `reminderHours` a reminder, once a closing (0 for none). `log` is all that the recipient was told
 * before, in order; it is the only memory, so that nothing needs marking. Soonest to act by first, the best pairs first.
 */
export function itemsToTell(log: DigestInput[], standings: Standing[], asOf: string, reminderHours = 0): DigestItem[] {
  const told = toldBy(log)
  const items = standings.flatMap((standing) =>
    itemsOf(standing, told.get(standing.requestId), { asOf, reminderHours }),
  )
  return items.map((item) => withDoubles(item, told, asOf)).toSorted(soonestFirst(asOf))
}

/** With what the recipient was told of earlier, under another number, that is likely the same request and is open still. */
function withDoubles(item: DigestItem, told: ReadonlyMap<string, Told>, asOf: string): DigestItem {
  if (item.kind !== 'new') return item
  const others = [...told].filter(
    ([requestId, { basis }]) => requestId !== item.requestId && basis.kind !== 'withdrawal' && isOpen(basis, asOf),
  )
  const known = others.map(([, { basis, source = '?' }]) => ({ record: basis, file: source }))
  const doubles = doublesOf({ record: item.request }, known)
  return doubles.length === 0 ? item : { ...item, doubles }
}

function toldBy(log: DigestInput[]): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const { asOf, items } of log) {
    for (const { kind, requestId, revision, source, request, pairs, forgotten = [] } of items) {
      const before = told.get(requestId)
      const candidateIds = before?.candidateIds ?? new Set<string>()
      for (const pair of pairs) if (isTold(kind, pair)) candidateIds.add(pair.candidate.candidateId)
      const hashes = new Set([...(before?.forgotten ?? []), ...forgotten])
      told.set(requestId, { basis: request, source, revision, at: asOf, candidateIds, forgotten: hashes })
    }
  }
  return told
}

/** A near miss that rode along is not told of as a match: it is new once it becomes one. */
export function isTold(kind: DigestItem['kind'], { verdict }: Pick<DigestPair, 'verdict'>): boolean {
  return kind !== 'new' || isAlert(verdict)
}

type When = { asOf: string; reminderHours: number }

function itemsOf(standing: Standing, told: Told | undefined, { asOf, reminderHours }: When): DigestItem[] {
  const { requestId, revision, source, record, corrections, pairs } = standing
  // A run that began before a newer text came, and another that told of it: the older text is no news.
  if (told && revision < told.revision) return []
  const request = DigestRequest.parse(record)
  const isKnown = ({ candidate, personHash }: Standing['pairs'][number]) =>
    told !== undefined && (told.candidateIds.has(candidate.candidateId) || told.forgotten.has(personHash))
  const known = pairs.filter(isKnown)
  const unknown = pairs.filter((pair) => !isKnown(pair))
  const item = (kind: DigestItem['kind'], about: Standing['pairs']): DigestItem => ({
    ...{ kind, requestId, revision, source, request, others: 0, changes: [] },
    ...(corrections && { corrections }),
    pairs: bestFirst(about.map(shown)),
  })
  const items: DigestItem[] = []

  // A change after both closings is no news to anyone.
  const matters = told && (isOpen(told.basis, asOf) || isOpen(record, asOf))
  const changes = matters && known.length > 0 ? changesBetween(told.basis, request, asOf) : []
  if (told && changes.length > 0) {
    const { deadline, questions, interviews } = told.basis
    items.push({ ...item('changed', known), changes, before: { deadline, questions, interviews } })
  }
  const alerts = (about: Standing['pairs']) => about.filter(({ verdict }) => isAlert(verdict.verdict))
  if (alerts(unknown).length > 0) {
    items.push(
      item(
        'new',
        unknown.filter(({ verdict }) => verdict.verdict !== 'no'),
      ),
    )
  }
  const isRemembered = told && items.length === 0 && alerts(known).length > 0
  if (isRemembered && isDue(told, request, { asOf, reminderHours })) items.push(item('reminder', alerts(known)))
  return items
}

/** Whether the time to remind of a request begins between two instants. */
export function comesDue({ deadline }: ChangeBasis, reminderHours: number, since: string, asOf: string): boolean {
  if (deadline === null || reminderHours === 0) return false
  const remindFrom = remindFromOf(deadline, reminderHours)
  return isBefore(since, remindFrom) && !isBefore(asOf, remindFrom)
}

function remindFromOf({ actBy }: NonNullable<ChangeBasis['deadline']>, reminderHours: number): string {
  return new Date(Date.parse(actBy) - reminderHours * 3_600_000).toISOString()
}

/** Whether a request is about to close of which the recipient was last told, or reminded, longer ago than that. */
function isDue({ at }: Told, { deadline }: ChangeBasis, { asOf, reminderHours }: When): boolean {
  if (deadline === null || !isBefore(asOf, deadline.actBy)) return false
  const remindFrom = remindFromOf(deadline, reminderHours)
  return !isBefore(asOf, remindFrom) && isBefore(at, remindFrom)
}

function shown({ verdict: { verdict, rules, headroomCents }, candidate }: Standing['pairs'][number]): DigestPair {
  return { verdict, rules, headroomCents, candidate: DigestCandidate.parse(candidate) }
}

function isOpen({ deadline }: ChangeBasis, asOf: string): boolean {
  return deadline === null || asOf < deadline.closesAt
}
