import { expect, test, vi } from 'vitest'
import { standingsOf } from '../../functions/steps/standings.ts'
import type { CandidateRow } from '../../functions/tables/candidates.ts'
import { judge } from '../../shared/matching/match.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { aCandidate, aRequest } from '../examples.ts'
import { anInput, anItem } from './example-input.ts'

// Still itself; it only counts for how many pairs words were made.
vi.mock('../../shared/matching/match.ts', { spy: true })

const REQUESTS = 20
const CANDIDATES = 50
const CLOCK = { instant: '2027-01-18T08:00:00Z', bannerCounts: true }
const idOf = (nth: number) => `number:${nth}`
/** Far above every cap. */
const DEAR = { rateCents: 90_000 }

const requests = Array.from({ length: REQUESTS }, (_, nth): RequestRow => {
  const of = {
    requestId: idOf(nth),
    textOrder: '',
    revision: 1,
    objectId: 'o',
    versionId: 'v',
    listed: 'open' as const,
  }
  return { ...of, key: `requests/${nth}.txt`, openUntil: '9999', record: aRequest(), assignment: null }
})

/** Fifty candidates of one mailbox. */
function recipientOf(differs: object) {
  const rows = Array.from({ length: CANDIDATES }, (_, nth): CandidateRow => {
    const candidate = aCandidate({ candidateId: `c${nth}`, ...differs })
    return { candidateId: `c${nth}`, pseudonym: `p${nth}`, personHash: `hash ${nth}`, file: 'k.csv', candidate }
  })
  return { email: 'recruiter@example.org', language: 'nl' as const, rows }
}

/** A mail that told of each candidate with one of the requests, of some by a hash alone. */
const log = [
  anInput(
    Array.from({ length: CANDIDATES }, (_, nth) => {
      const item = anItem({}, nth % 2 ? [{ candidateId: `c${nth}` }] : [], { requestId: idOf(nth % REQUESTS) })
      return { ...item, forgotten: nth % 2 ? [] : [`hash ${nth}`] }
    }),
  ),
]

const cases = [
  ['of whom nobody fits, and all were told of one request each: a pair each', DEAR, log, CANDIDATES],
  ['of whom nobody fits, and nobody was told of: no pair', DEAR, [], 0],
  ['who all fit: every pair', {}, log, REQUESTS * CANDIDATES],
  ['whose consent has ended, and who were told of: a pair each', { consentUntil: '2027-01-17' }, log, CANDIDATES],
] as const

test.each(cases)('words are made for candidates %s', (_, differs, told, made) => {
  vi.mocked(judge).mockClear()
  const standings = standingsOf(recipientOf(differs), requests, CLOCK, [...told])
  expect(standings).toHaveLength(REQUESTS)
  expect(vi.mocked(judge)).toHaveBeenCalledTimes(made)
  const isSpokenOf = !('consentUntil' in differs)
  expect(standings.flatMap(({ pairs }) => pairs)).toHaveLength(isSpokenOf ? made : 0)
})
