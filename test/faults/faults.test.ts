import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../local/fixture.ts'
import { type Cycle, chain, countByFault } from './chain.ts'

/** Each takes some ten seconds; `npm run faults -- --cycles 200` is for the night. */
const DAYS = 10
const TIMEOUT_MS = 600_000

const SEED = 'ci'

describe('the embedded stack under real faults', () => {
  test(
    'days of throttling, lost answers, errors and kill -9 leave every guarantee standing',
    async () => {
      const done: Cycle[] = []
      for await (const cycle of chain({ seed: SEED, cycles: DAYS, folder: temporaryFolder() })) done.push(cycle)
      expect(done.flatMap(({ violations }) => violations)).toEqual([])
      expect(done).toHaveLength(DAYS)
      const { throttled, serverError, resetBefore, resetAfter, ...rest } = countByFault(
        done.flatMap((each) => each.faults),
      )
      for (const count of [throttled, serverError, resetBefore, resetAfter]) expect(count).toBeGreaterThan(0)
      expect(rest.functionKilledBefore + rest.functionKilledAfter).toBeGreaterThan(0)
      expect(rest.stackKilledBefore + rest.stackKilledAfter).toBeGreaterThan(0)
    },
    TIMEOUT_MS,
  )
})
