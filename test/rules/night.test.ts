import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Candidate } from '../../shared/candidate.ts'
import { columnsOf } from '../../shared/matching/columns.ts'
import { knownRoles } from '../../shared/matching/known-roles.ts'
import { changedCandidates, isChanged } from '../../shared/matching/night.ts'
import { rolesAsked } from '../../shared/matching/rules/roles.ts'
import type { AsOf, JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { fitsOf, VERDICTS } from '../../shared/matching/verdicts.ts'
import { aRandomCandidate, aRandomRequest } from './arbitrary-pairs.ts'
import { plainVerdict } from './plain-rules.ts'

const [PEOPLE, REQUESTS] = [6, 4]
/** Who changes on each of some nights, which requests say something else, and how many hours later that is. */
const night = fc.record({
  hours: fc.constantFrom(1, 24, 24, 24 * 14),
  people: fc.array(fc.tuple(fc.nat(PEOPLE - 1), aRandomCandidate), { maxLength: 2 }),
  requests: fc.array(fc.tuple(fc.nat(REQUESTS - 1), aRandomRequest), { maxLength: 1 }),
})
const START = Date.parse('2027-01-17T06:00:00Z')

/** A night after another that judged all there was, at `instant`; `revisions` are those that it judged. */
function judgeWhatChanged(
  kept: Map<string, string>,
  { people, requests, changedIn, revisions, judged, count, before, now }: Night,
): void {
  const known = { instant: before, revisionOf: (requestId: string) => judged.revisions.get(requestId) }
  const columns = columnsOf(people)
  const changed = changedCandidates(columns, (number) => changedIn[number] === count, known, now)
  const rolesNow = knownRoles(judged.roles, columns.roles)
  for (const [nth, request] of requests.entries()) {
    const asked = { ...request, requestId: String(nth), revision: revisions[nth] ?? 0 }
    const isSame = judged.revisions.get(asked.requestId) === asked.revision
    const asks = isSame ? rolesNow(request, judged.asks[nth] ?? []) : rolesAsked(request, columns.roles)
    const numbers = isChanged(asked, known, now) ? [...people.keys()] : changed
    const among = columnsOf(numbers.flatMap((number) => people[number] ?? []))
    const asksAmong = knownRoles(columns.roles.phrases, among.roles)(request, asks)
    const { rows, verdicts } = fitsOf(request, now, among, asksAmong)
    for (const number of numbers) kept.set(`${nth} ${number}`, 'no')
    for (const [at, row] of rows.entries()) {
      kept.set(`${nth} ${numbers[among.index[row] ?? 0]}`, VERDICTS[verdicts[at] ?? 0] ?? 'no')
    }
    judged.revisions.set(asked.requestId, asked.revision)
    judged.asks[nth] = asks
  }
  judged.roles = columns.roles.phrases
}

/** By request: the revision, and which of the roles it asks. */
type Judged = { roles: readonly string[]; revisions: Map<string, number>; asks: number[][] }
type Night = {
  people: Candidate[]
  requests: JudgedRequest[]
  changedIn: number[]
  revisions: number[]
  judged: Judged
  count: number
  before: string
  now: AsOf
}

test('nights that judge what changed come to what the plain rules say of every pair', () => {
  let spared = 0
  fc.assert(
    fc.property(
      fc.array(aRandomCandidate, { minLength: PEOPLE, maxLength: PEOPLE }),
      fc.array(aRandomRequest, { minLength: REQUESTS, maxLength: REQUESTS }),
      fc.array(night, { maxLength: 5 }),
      (people, requests, nights) => {
        const kept = new Map<string, string>()
        const state = { people, requests, changedIn: people.map(() => 0), revisions: requests.map(() => 1) }
        let at = START
        let before = new Date(at).toISOString()
        const judged: Judged = { roles: [], revisions: new Map(), asks: [] }
        for (const [count, { hours, ...changes }] of nights.entries()) {
          for (const [number, candidate] of changes.people) {
            people[number] = candidate
            state.changedIn[number] = count
          }
          for (const [number, request] of changes.requests) {
            requests[number] = request
            state.revisions[number] = count + 2
          }
          at += hours * 3_600_000
          const now = { instant: new Date(at).toISOString(), bannerCounts: true }
          judgeWhatChanged(kept, { ...state, judged, count, before, now })
          before = now.instant
          for (const [nth, request] of requests.entries()) {
            for (const [number, candidate] of people.entries()) {
              const { verdict } = plainVerdict(request, candidate, now)
              expect(kept.get(`${nth} ${number}`)).toBe(verdict)
              if (state.changedIn[number] !== count) spared += 1
            }
          }
        }
      },
    ),
    { numRuns: 400 },
  )
  expect(spared).toBeGreaterThan(1_000)
})
