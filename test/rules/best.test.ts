import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestOf } from '../../shared/matching/best.ts'
import { columnsOf } from '../../shared/matching/columns.ts'
import { VERDICTS } from '../../shared/matching/verdicts.ts'
import { aRandomCandidate, aRandomClock, aRandomRequest } from './arbitrary-pairs.ts'
import { plainVerdict } from './plain-rules.ts'

test('the best are those with the best verdicts, then the most headroom, then the first', () => {
  fc.assert(
    fc.property(aRandomRequest, fc.array(aRandomCandidate, { maxLength: 40 }), aRandomClock, (request, all, asOf) => {
      const fitting = all
        .map(({ rateCents, ...candidate }, index) => {
          const { verdict } = plainVerdict(request, { rateCents, ...candidate }, asOf)
          return { index, verdict: VERDICTS.indexOf(verdict), rateCents }
        })
        .filter(({ verdict }) => VERDICTS[verdict] !== 'no')
        .toSorted((a, b) => a.verdict - b.verdict || a.rateCents - b.rateCents || a.index - b.index)
      expect(bestOf(request, asOf, columnsOf(all), 3)).toEqual(fitting.slice(0, 3))
    }),
    { numRuns: 2_000 },
  )
})
