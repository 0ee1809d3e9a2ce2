import { expect, test } from 'vitest'
import { catchMutant } from '../catch-mutant.ts'
import { REQUEST_MUTANTS } from './requests.ts'

test.each([...REQUEST_MUTANTS].map((mutant) => [mutant.name, mutant] as const))(
  'the schedules catch: %s',
  { timeout: 240_000 },
  async (_, mutant) => {
    expect(await catchMutant(mutant)).not.toBeNull()
  },
)
