import { RULES, type Verdict } from '../verdict.ts'
import type { Columns } from './columns.ts'
import { rowsAsked } from './rules/roles.ts'
import { type AsOf, type Code, FAIL, type JudgedRequest, NEAR, UNKNOWN } from './rules/rule.ts'
import { RULE } from './rules.ts'

/** The verdicts, the best first: a number stands for each. */
export const VERDICTS: readonly Verdict['verdict'][] = ['match', 'ask', 'near', 'no']
const ASK = 1
const NEARLY = 2
export const NO = 3

/** The rules but the one on roles, by which rows are found; those first that most fail. */
const SOONEST = [...new Set(['region', ...RULES] as const)].filter((rule) => rule !== 'roles')

/** One request against all candidates: the number of the verdict on each, in the order in which they were given. */
export function verdictsOf(request: JudgedRequest, asOf: AsOf, columns: Columns): Uint8Array {
  const verdicts = new Uint8Array(columns.index.length).fill(NO)
  const { best, verdictOn } = judgeRows(request, asOf, columns)
  if (best === NO) return verdicts
  for (const rows of rowsAsked(request, columns)) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0
      verdicts[columns.index[row] ?? 0] = verdictOn(row)
    }
  }
  return verdicts
}

/** The verdict on a row whose roles are asked, and the best that there can be, by what the request alone decides. */
export function judgeRows(request: JudgedRequest, asOf: AsOf, columns: Columns) {
  const said = SOONEST.map((rule) => RULE[rule].on(request, asOf, columns))
  const best = verdictOf(said.filter((code) => typeof code === 'number'))
  const rules = said.filter((code) => typeof code === 'function')
  /** As verdictOf, without a list for each pair. */
  const verdictOn = (row: number): number => {
    let [near, asks] = [0, best]
    for (let at = 0; at < rules.length; at += 1) {
      const code = rules[at]?.(row) ?? FAIL
      if (code === FAIL || (code === NEAR && near === 1)) return NO
      if (code === NEAR) near = 1
      else asks |= code
    }
    return near === 1 ? NEARLY : asks
  }
  return { best, verdictOn }
}

/** Unknown is no agreement: it asks. Near is one fail that a small concession would mend. */
export function verdictOf(codes: readonly Code[]): number {
  const nears = codes.filter((code) => code === NEAR).length
  if (nears > 1 || codes.includes(FAIL)) return NO
  if (nears === 1) return NEARLY
  return codes.includes(UNKNOWN) ? ASK : 0
}
