import { expect, test } from 'vitest'
import { catchMutant } from '../catch-mutant.ts'
import { FILE_MUTANTS } from './files.ts'
import { MAIL_MUTANTS } from './mails.ts'

test.each([...FILE_MUTANTS, ...MAIL_MUTANTS].map((mutant) => [mutant.name, mutant] as const))(
  'the schedules catch: %s',
  { timeout: 240_000 },
  async (_, mutant) => {
    expect(await catchMutant(mutant)).not.toBeNull()
  },
)
