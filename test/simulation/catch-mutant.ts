import type { Mutant } from './mutants.ts'
import { type Failure, schedulesOf } from './schedules.ts'

/** Enough for every mutant that we know; it is the same seeds each time. */
const MOST_SEEDS = 1_500

/** The first schedule that shows the mistake of a mutant, or null. */
export async function catchMutant({ patches, scenarios }: Mutant): Promise<Failure | null> {
  const schedules = await schedulesOf(patches)
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    for (const scenario of scenarios) {
      const failure = await schedules.run(scenario, seed)
      if (failure) return failure
    }
  }
  return null
}
