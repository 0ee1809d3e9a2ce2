import { test } from 'vitest'
import * as z from 'zod'
import { hasMoto } from './moto.ts'

/**
 * What the pipeline is tested against, by the variable PIPELINE_AGAINST: our emulators, `moto_server`, or what is
 * deployed in an AWS account (deployed.test.ts). What differs between them stands in differences.md.
 */
export const against = z.enum(['embedded', 'moto', 'aws']).default('embedded').parse(process.env.PIPELINE_AGAINST)

/** What a test may need that not every implementation has. */
type Need = 'events of mails' | 'a state that is kept' | 'sequencers'
const MOTO_LACKS: readonly Need[] = ['events of mails', 'a state that is kept', 'sequencers']

const canStart = against === 'embedded' || (against === 'moto' && hasMoto())

/** A test that starts a stack; skipped where there is nothing to start it on, or that lacks what the test needs. */
export function stackTest(...needs: Need[]) {
  return test.skipIf(!canStart || (against === 'moto' && needs.some((need) => MOTO_LACKS.includes(need))))
}
