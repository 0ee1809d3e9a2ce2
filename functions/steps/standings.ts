import type { Recipient } from '../../shared/candidates/recipients.ts'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import type { Standing } from '../../shared/mails/told.ts'
import { columnsOf } from '../../shared/matching/columns.ts'
import { judge } from '../../shared/matching/match.ts'
import type { AsOf } from '../../shared/matching/rules/rule.ts'
import { NO, verdictsOf } from '../../shared/matching/verdicts.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import type { CandidateRow } from '../tables/candidates.ts'

/**
 * How a recipient's candidates stand with each request: but for those who do not fit it and were not told of it, and those
 * whose consent has ended. `log` is what the recipient was told before.
 */
export function standingsOf(
  { rows, language }: Recipient<CandidateRow>,
  requests: RequestRow[],
  clock: AsOf,
  log: DigestInput[],
): Standing[] {
  const columns = columnsOf(rows.map(({ candidate }) => candidate))
  const isTold = whoIsTold(log)
  return requests.map(({ requestId, revision, record, corrections, assignment, key }) => {
    const judged = { record, assignment, file: key }
    const verdicts = verdictsOf(judged, clock, columns)
    const pairs = rows
      .filter((row, index) => verdicts[index] !== NO || isTold(requestId, row))
      .map(({ candidate, personHash }) => {
        return { candidate, personHash, verdict: judge(judged, candidate, clock, language) }
      })
      .filter(hasConsent)
    return { requestId, revision, record, corrections, source: key.replace(/^requests\//, ''), pairs }
  })
}

/**
 * Whether a mail spoke of a candidate with a request, if only by a hash. Of that request: words are made for each such pair,
 * and a recipient may have thousands of candidates who were told of some request or other.
 */
function whoIsTold(log: DigestInput[]): (requestId: string, row: CandidateRow) => boolean {
  const told = new Map<string, Set<string>>()
  for (const { requestId, pairs, forgotten = [] } of log.flatMap(({ items }) => items)) {
    const people = told.get(requestId) ?? new Set()
    told.set(requestId, people)
    for (const { candidate } of pairs) people.add(candidate.candidateId)
    for (const hash of forgotten) people.add(hash)
  }
  return (requestId, { candidate, personHash }) => {
    const people = told.get(requestId)
    return people !== undefined && (people.has(candidate.candidateId) || people.has(personHash))
  }
}

/** A person whose consent has ended is not spoken of any more, also not in a change. */
function hasConsent({ verdict }: Standing['pairs'][number]): boolean {
  return !verdict.rules.some(({ rule, outcome }) => rule === 'consent' && outcome === 'fail')
}
