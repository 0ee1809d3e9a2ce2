import type { Columns } from '../../shared/matching/columns.ts'
import type { AsOf, JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { VERDICTS, verdictsOf } from '../../shared/matching/verdicts.ts'

/** The clock of the benchmarks. */
export const AS_OF: AsOf = { instant: '2026-11-30T06:00:00Z', bannerCounts: true }

/** How many pairs have each verdict, in the order of VERDICTS. */
export function countVerdicts(requests: JudgedRequest[], columns: Columns): number[] {
  const counts = new Float64Array(VERDICTS.length)
  for (const request of requests) {
    const verdicts = verdictsOf(request, AS_OF, columns)
    for (let at = 0; at < verdicts.length; at += 1) counts[verdicts[at] ?? 0] = (counts[verdicts[at] ?? 0] ?? 0) + 1
  }
  return [...counts]
}
