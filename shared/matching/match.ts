import type { Candidate } from '../candidate.ts'
import type { Language } from '../language/language.ts'
import { RULES, type RuleOutcome, type Verdict } from '../verdict.ts'
import { columnsOf } from './columns.ts'
import { type AsOf, FAIL, type JudgedRequest, NEAR, PASS, UNKNOWN } from './rules/rule.ts'
import { RULE } from './rules.ts'
import { VERDICTS, verdictOf } from './verdicts.ts'

const OUTCOME: Record<number, RuleOutcome['outcome']> = {
  [PASS]: 'pass',
  [UNKNOWN]: 'unknown',
  [NEAR]: 'fail',
  [FAIL]: 'fail',
}

/**
 * Holds one candidate against one request, with words on each rule. `language` is that of the words: Dutch, unless an
 * English mail shows them.
 */
export function judge(request: JudgedRequest, candidate: Candidate, asOf: AsOf, language: Language = 'nl'): Verdict {
  const columns = columnsOf([candidate])
  const codes = RULES.map((rule) => {
    const says = RULE[rule].on(request, asOf, columns)
    return typeof says === 'function' ? says(0) : says
  })
  const pair = { request, candidate, asOf, language }
  const net = request.record.netRateCapCents
  return {
    requestNumber: request.record.requestNumber,
    file: request.file,
    part: request.record.part,
    candidateId: candidate.candidateId,
    verdict: VERDICTS[verdictOf(codes)] ?? 'no',
    rules: RULES.map((rule, index) => {
      const code = codes[index] ?? UNKNOWN
      return { rule, outcome: OUTCOME[code] ?? 'unknown', detail: RULE[rule].words(pair, code) }
    }),
    headroomCents: net === null ? null : net - candidate.rateCents,
    asOf: asOf.instant,
  }
}
