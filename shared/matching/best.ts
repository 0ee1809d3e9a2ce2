import type { Columns } from './columns.ts'
import { rolesAsked, rowsAsked } from './rules/roles.ts'
import type { AsOf, JudgedRequest } from './rules/rule.ts'
import { firstTooDear, judgeRows, NO } from './verdicts.ts'

/** A candidate by the place in which it was given, and the number of the verdict. */
export type Best = { index: number; verdict: number; rateCents: number }

/**
 * The candidates who fit a request best: by the verdict, then by the headroom, then in the order in which they were given.
 * Of each role the cheapest come first, so that it is left as soon as nobody who has it can be better.
 */
export function bestOf(request: JudgedRequest, asOf: AsOf, columns: Columns, most: number): Best[] {
  const best: Best[] = []
  const { best: bestOfAll, verdictOn } = judgeRows(request, asOf, columns)
  if (bestOfAll === NO) return best
  const end = firstTooDear(request, asOf, columns)
  for (const rows of rowsAsked(rolesAsked(request, columns.roles), columns)) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0
      if (row >= end) break
      const rateCents = columns.rateCents[row] ?? 0
      const worst = best.length < most ? undefined : best[most - 1]
      if (worst && worst.verdict === bestOfAll && rateCents > worst.rateCents) break
      const verdict = verdictOn(row)
      if (verdict !== NO) insert(best, { index: columns.index[row] ?? 0, verdict, rateCents }, most)
    }
  }
  return best
}

function insert(best: Best[], found: Best, most: number): void {
  let place = best.length
  while (place > 0 && isBetter(found, best[place - 1])) place -= 1
  if (place >= most || best.some(({ index }) => index === found.index)) return
  best.splice(place, 0, found)
  if (best.length > most) best.pop()
}

function isBetter(a: Best, b: Best | undefined): boolean {
  if (!b) return true
  return (a.verdict - b.verdict || a.rateCents - b.rateCents || a.index - b.index) < 0
}
