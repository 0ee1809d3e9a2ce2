import { expect, test } from 'vitest'
import { MUTANTS } from './mutants.ts'

// Each list is caught beside it, in a file of its own, so that all cores have something to do.
test('there are mutants enough', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(140)
})
