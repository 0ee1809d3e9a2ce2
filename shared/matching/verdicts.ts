import { RULES, type Verdict } from '../verdict.ts'
import type { Columns } from './columns.ts'
import { askedRoleSets } from './rules/roles.ts'
import { type AsOf, type Code, FAIL, type JudgedRequest, NEAR, UNKNOWN } from './rules/rule.ts'
import { RULE } from './rules.ts'

/** The verdicts, the best first: a number stands for each. */
export const VERDICTS: readonly Verdict['verdict'][] = ['match', 'ask', 'near', 'no']
export const NO = 3

/** One request against all candidates: the number of the verdict on each, in the order in which they were given. */
export function verdictsOf(request: JudgedRequest, asOf: AsOf, columns: Columns): Uint8Array {
  const verdicts = new Uint8Array(columns.index.length).fill(NO)
  const verdictOn = judgeRows(request, asOf, columns)
  for (const set of roleSetsAsked(request, columns)) {
    const end = columns.firstRow[set + 1] ?? 0
    for (let row = columns.firstRow[set] ?? end; row < end; row += 1) {
      verdicts[columns.index[row] ?? 0] = verdictOn(row)
    }
  }
  return verdicts
}

/** The verdict on a row whose roles are asked. */
export function judgeRows(request: JudgedRequest, asOf: AsOf, columns: Columns): (row: number) => number {
  const rules = RULES.filter((rule) => rule !== 'roles').map((rule) => RULE[rule].on(request, asOf, columns))
  const codes: Code[] = []
  return (row) => {
    for (let index = 0; index < rules.length; index += 1) {
      const code = rules[index]?.(row) ?? FAIL
      // Most pairs end here.
      if (code === FAIL) return NO
      codes[index] = code
    }
    return verdictOf(codes)
  }
}

/** The role sets of which a request asks one role, and that of those who name none: of all others the roles rule fails. */
export function roleSetsAsked(request: JudgedRequest, columns: Columns): number[] {
  const isAsked = askedRoleSets(request, columns)
  return [...isAsked.keys()].filter((set) => isAsked[set] === 1)
}

/** Unknown is no agreement: it asks. Near is one fail that a small concession would mend. */
export function verdictOf(codes: readonly Code[]): number {
  let [near, unknown] = [0, 0]
  for (const code of codes) {
    if (code === FAIL) return NO
    if (code === NEAR) near += 1
    if (code === UNKNOWN) unknown = 1
  }
  if (near > 0) return near === 1 ? 2 : NO
  return unknown
}
