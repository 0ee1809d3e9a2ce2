import { performance } from 'node:perf_hooks'

/** The least of some runs, in milliseconds: what the work costs when nothing disturbs it. */
export function leastOf(runs: number, work: () => unknown): number {
  return leastOfEach(runs, [work])
}

/** The least of some runs of each, summed; in rounds, so that none finds the processor's caches as it left them. */
export function leastOfEach(rounds: number, work: (() => unknown)[]): number {
  const least = work.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [k, run] of work.entries()) {
      const before = performance.now()
      run()
      least[k] = Math.min(least[k] ?? 0, performance.now() - before)
    }
  }
  return least.reduce((sum, one) => sum + one, 0)
}
