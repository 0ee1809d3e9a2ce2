import { RULES, type Verdict } from '../verdict.ts'
import type { Columns } from './columns.ts'
import { LETTER } from './kept-pair.ts'
import { rolesAsked, rowsAsked } from './rules/roles.ts'
import { type AsOf, type Code, FAIL, type JudgedRequest, NEAR, PASS, UNKNOWN } from './rules/rule.ts'
import { RULE } from './rules.ts'

/** The verdicts, the best first: a number stands for each. */
export const VERDICTS: readonly Verdict['verdict'][] = ['match', 'ask', 'near', 'no']
const ASK = 1
const NEARLY = 2
export const NO = 3

/** The rules but the one on roles, by which rows are found; those first that most fail. */
const SOONEST = [...new Set(['region', ...RULES] as const)].filter((rule) => rule !== 'roles')

/** Pairs that are not `no`: the rows of the candidates, and the number of the verdict on each. */
export type Fits = { rows: number[]; verdicts: number[] }

/** One request against all candidates: whoever is not found does not fit. `asked`: which of their roles it asks. */
export function fitsOf(
  request: JudgedRequest,
  asOf: AsOf,
  columns: Columns,
  asked: readonly number[] = rolesAsked(request, columns.roles),
): Fits {
  const fits: Fits = { rows: [], verdicts: [] }
  const { best, verdictOn } = judgeRows(request, asOf, columns)
  if (best === NO) return fits
  const end = firstTooDear(request, asOf, columns)
  const lists = rowsAsked(asked, columns)
  // Who has several of the roles that are asked stands in several lists.
  const seen = lists.length > 2 ? new Uint8Array(columns.index.length) : null
  for (const rows of lists) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0
      if (row >= end) break
      const verdict = verdictOn(row)
      if (verdict === NO || seen?.[row] === 1) continue
      if (seen) seen[row] = 1
      fits.rows.push(row)
      fits.verdicts.push(verdict)
    }
  }
  return fits
}

/** What each rule says of a row whose roles are asked, a letter a rule. */
export function outcomesOf(request: JudgedRequest, asOf: AsOf, columns: Columns): (row: number) => string {
  const said = RULES.map((rule) => (rule === 'roles' ? PASS : RULE[rule].on(request, asOf, columns)))
  return (row) => {
    let outcomes = ''
    for (const code of said) outcomes += LETTERS[typeof code === 'number' ? code : code(row)]
    return outcomes
  }
}

/** By the number of what a rule says; near is a fail. */
const LETTERS: Record<Code, string> = {
  ...{ [PASS]: LETTER.pass, [UNKNOWN]: LETTER.unknown },
  ...{ [NEAR]: LETTER.fail, [FAIL]: LETTER.fail },
}

/** Rows stand in the order of the rates: from here on all are too dear. */
export function firstTooDear(request: JudgedRequest, asOf: AsOf, columns: Columns): number {
  const code = RULE.rateCap.on(request, asOf, columns)
  let [from, end] = [0, columns.index.length]
  if (typeof code === 'number') return end
  while (from < end) {
    const middle = (from + end) >> 1
    if (code(middle) === FAIL) end = middle
    else from = middle + 1
  }
  return end
}

/** The number of the verdict on each candidate, in the order in which they were given. */
export function verdictsOf(request: JudgedRequest, asOf: AsOf, columns: Columns): Uint8Array {
  const verdicts = new Uint8Array(columns.index.length).fill(NO)
  const { rows, verdicts: found } = fitsOf(request, asOf, columns)
  for (const [at, row] of rows.entries()) verdicts[columns.index[row] ?? 0] = found[at] ?? NO
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
