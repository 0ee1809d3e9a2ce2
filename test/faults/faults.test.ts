import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../local/fixture.ts'
import { type Cycle, chain, countByFault } from './chain.ts'

/** It takes some seventy seconds of processor time; on a busy machine that is long, and breaks no guarantee. */
const TIMEOUT_MS = 600_000
/** `npm run faults` does the same for longer, with a seed of its own. */
const SEED = 'ci'

describe('the embedded stack under real faults', () => {
  test(
    'ten days of throttling, lost answers, errors and kill -9 leave every guarantee standing',
    async () => {
      const done: Cycle[] = []
      for await (const cycle of chain({ seed: SEED, cycles: 10, folder: temporaryFolder() })) done.push(cycle)
      expect(done.flatMap(({ violations }) => violations)).toEqual([])
      expect(done).toHaveLength(10)
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
