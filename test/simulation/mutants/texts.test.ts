import { expect, test } from 'vitest'
import { catchMutant } from '../catch-mutant.ts'
import { TEXT_MUTANTS } from './texts.ts'

test.each([...TEXT_MUTANTS].map((mutant) => [mutant.name, mutant] as const))(
  'the schedules catch: %s',
  { timeout: 240_000 },
  async (_, mutant) => {
    expect(await catchMutant(mutant)).not.toBeNull()
  },
)
