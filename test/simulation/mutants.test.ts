import { expect, test } from 'vitest'
import { catchMutant } from './catch-mutant.ts'
import { MUTANTS } from './mutants.ts'

test('there are mutants enough', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(40)
})

test.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))(
  'the schedules catch: %s',
  { timeout: 240_000 },
  async (_, mutant) => {
    expect(await catchMutant(mutant)).not.toBeNull()
  },
)
