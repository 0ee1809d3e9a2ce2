import type { Candidate } from '../candidate.ts'
import type { RequestRecord } from '../request.ts'
import { isAlert, type Verdict } from '../verdict.ts'
import { type ChangeBasis, changesBetween } from './changes.ts'
import { DigestCandidate, type DigestInput, type DigestItem, type DigestPair, DigestRequest } from './digest-input.ts'

/** How the candidates of one recipient stand with one request. */
export type Standing = {
  requestId: string
  revision: number
  record: RequestRecord
  /** `personHash` is what stands for the candidate where the log has forgotten them. */
  pairs: { verdict: Verdict; candidate: Candidate; personHash: string }[]
}

/** What a recipient knows of one request: as it was when last told, and of which candidates. */
type Told = { basis: ChangeBasis; revision: number; candidateIds: Set<string>; forgotten: Set<string> }

/**
 * What to tell a recipient now: pairs that match or may match and stand in no earlier mail, and changes of requests that
 * do. `log` is all that the recipient was told before, in order; it is the only memory, so that nothing needs marking.
 * Earliest closing first.
 */
export function itemsToTell(log: DigestInput[], standings: Standing[], asOf: string): DigestItem[] {
  const told = toldBy(log)
  return standings
    .toSorted((a, b) => compare(closing(a.record), closing(b.record)) || compare(a.requestId, b.requestId))
    .flatMap((standing) => itemsOf(standing, told.get(standing.requestId), asOf))
}

function toldBy(log: DigestInput[]): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const { kind, requestId, revision, request, pairs, forgotten = [] } of log.flatMap(({ items }) => items)) {
    const candidateIds = told.get(requestId)?.candidateIds ?? new Set<string>()
    for (const pair of pairs) if (isTold(kind, pair)) candidateIds.add(pair.candidate.candidateId)
    const hashes = new Set([...(told.get(requestId)?.forgotten ?? []), ...forgotten])
    told.set(requestId, { basis: request, revision, candidateIds, forgotten: hashes })
  }
  return told
}

/** A near miss that rode along is not told of as a match: it is new once it becomes one. */
export function isTold(kind: DigestItem['kind'], { verdict }: Pick<DigestPair, 'verdict'>): boolean {
  return kind === 'changed' || isAlert(verdict)
}

function itemsOf({ requestId, revision, record, pairs }: Standing, told: Told | undefined, asOf: string): DigestItem[] {
  // A run that began before a newer text came, and another that told of it: the older text is no news.
  if (told && revision < told.revision) return []
  const request = DigestRequest.parse(record)
  const isKnown = ({ candidate, personHash }: Standing['pairs'][number]) =>
    told !== undefined && (told.candidateIds.has(candidate.candidateId) || told.forgotten.has(personHash))
  const known = pairs.filter(isKnown)
  const unknown = pairs.filter((pair) => !isKnown(pair))
  const items: DigestItem[] = []

  // A change after both closings is no news to anyone.
  const matters = told && (isOpen(told.basis, asOf) || isOpen(record, asOf))
  const changes = matters && known.length > 0 ? changesBetween(told.basis, request, asOf) : []
  if (changes.length > 0) {
    items.push({ kind: 'changed', requestId, revision, request, pairs: known.map(shown), others: 0, changes })
  }
  if (unknown.some(({ verdict }) => isAlert(verdict.verdict))) {
    const worthTelling = unknown.filter(({ verdict }) => verdict.verdict !== 'no')
    items.push({ kind: 'new', requestId, revision, request, pairs: worthTelling.map(shown), others: 0, changes: [] })
  }
  return items
}

function shown({ verdict: { verdict, rules, headroomCents }, candidate }: Standing['pairs'][number]): DigestPair {
  return { verdict, rules, headroomCents, candidate: DigestCandidate.parse(candidate) }
}

function isOpen({ deadline }: ChangeBasis, asOf: string): boolean {
  return deadline === null || asOf < deadline.closesAt
}

function closing(record: RequestRecord): string {
  return record.deadline?.closesAt ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
