import { performance } from 'node:perf_hooks'

/** The least of some runs, in milliseconds: what the work costs when nothing disturbs it. */
export function leastOf(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = performance.now()
    work()
    least = Math.min(least, performance.now() - before)
  }
  return least
}
