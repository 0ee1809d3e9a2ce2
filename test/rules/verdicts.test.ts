import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../shared/matching/columns.ts'
import { judge } from '../../shared/matching/match.ts'
import { VERDICTS, verdictsOf } from '../../shared/matching/verdicts.ts'
import { aCandidate } from '../examples.ts'
import { aRandomCandidate, aRandomClock, aRandomRequest } from './arbitrary-pairs.ts'
import { plainVerdict } from './plain-rules.ts'

test('a candidate with two roles takes at most 24 bytes', () => {
  const roles = ['Gezinscoach', 'Jurist']
  const all = Array.from({ length: 1_000 }, (_, nth) => aCandidate({ roles, rateCents: 6_000 + nth }))
  const columns = Object.values(columnsOf(all)).filter((each) => ArrayBuffer.isView(each))
  // Beside the candidates each different role takes a few bytes.
  const bytes = columns.reduce((sum, { byteLength }) => sum + byteLength, 0) - 4 * (roles.length + 2)
  expect(bytes / all.length).toBeLessThanOrEqual(24)
})

describe('the rules over columns say what the plain rules say', () => {
  test('of one pair, rule by rule', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(aRandomRequest, aRandomCandidate, aRandomClock, (request, candidate, asOf) => {
        const { verdict, rules } = judge(request, candidate, asOf)
        const plain = plainVerdict(request, candidate, asOf)
        for (const { rule, outcome } of rules) seen.add(`${rule} ${outcome}`)
        seen.add(verdict)
        expect({ verdict, rules: rules.map(({ rule, outcome }) => ({ rule, outcome })) }).toEqual(plain)
      }),
      { numRuns: 3_000 },
    )
    // Each rule in each of its ways, and each verdict.
    expect(seen.size).toBe(4 + 5 * 3 + 2 * 2)
  })

  test('of many candidates at once, in the order in which they were given', () => {
    fc.assert(
      fc.property(aRandomRequest, fc.array(aRandomCandidate, { maxLength: 20 }), aRandomClock, (request, all, asOf) => {
        const verdicts = [...verdictsOf(request, asOf, columnsOf(all))].map((number) => VERDICTS[number])
        expect(verdicts).toEqual(all.map((candidate) => plainVerdict(request, candidate, asOf).verdict))
      }),
      { numRuns: 1_000 },
    )
  })
})
