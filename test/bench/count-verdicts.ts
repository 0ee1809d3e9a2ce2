import type { Columns } from '../../shared/matching/columns.ts'
import { rolesAsked } from '../../shared/matching/rules/roles.ts'
import type { AsOf, JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { fitsOf, NO, VERDICTS } from '../../shared/matching/verdicts.ts'

/** The clock of the benchmarks. */
export const AS_OF: AsOf = { instant: '2026-11-30T06:00:00Z', bannerCounts: true }

/** How many pairs have each verdict, in the order of VERDICTS. `askedBy`: which roles each request asks. */
export function countVerdicts(
  requests: JudgedRequest[],
  columns: Columns,
  askedBy = (request: JudgedRequest) => rolesAsked(request, columns.roles),
): number[] {
  const counts = VERDICTS.map(() => 0)
  let fitting = 0
  for (const request of requests) {
    const { verdicts } = fitsOf(request, AS_OF, columns, askedBy(request))
    for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
    fitting += verdicts.length
  }
  counts[NO] = requests.length * columns.index.length - fitting
  return counts
}
