import { expect, test } from 'vitest'
import { catchMutant } from '../catch-mutant.ts'
import { PEOPLE_MUTANTS } from './people.ts'
import { RUN_MUTANTS } from './runs.ts'

test.each([...RUN_MUTANTS, ...PEOPLE_MUTANTS].map((mutant) => [mutant.name, mutant] as const))(
  'the schedules catch: %s',
  { timeout: 240_000 },
  async (_, mutant) => {
    expect(await catchMutant(mutant)).not.toBeNull()
  },
)
