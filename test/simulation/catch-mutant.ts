import type { Mutant } from './mutant.ts'
import { type Failure, schedulesOf } from './schedules.ts'

/** Enough for every mutant that we know; it is the same seeds each time. */
const MOST_SEEDS = 4_000

/** The first schedule that shows the mistake of a mutant, and how many ran until then; null where none of them does. */
export async function catchMutant({ patches, scenarios }: Mutant): Promise<(Failure & { schedules: number }) | null> {
  const { run } = await schedulesOf(patches)
  let schedules = 0
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    for (const scenario of scenarios) {
      schedules++
      const failure = await run(scenario, seed)
      if (failure) return { ...failure, schedules }
    }
  }
  return null
}
