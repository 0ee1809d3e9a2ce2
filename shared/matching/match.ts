import type { Candidate } from '../candidate.ts'
import type { Language } from '../mails/language.ts'
import { RULES, type Verdict } from '../verdict.ts'
import { consent } from './rules/consent.ts'
import { contractForm } from './rules/contract-form.ts'
import { hours } from './rules/hours.ts'
import { open } from './rules/open.ts'
import { rateCap } from './rules/rate-cap.ts'
import { region } from './rules/region.ts'
import { roles } from './rules/roles.ts'
import type { Finding, JudgedRequest, Rule } from './rules/rule.ts'

const RULE: Record<(typeof RULES)[number], Rule> = { open, rateCap, region, hours, contractForm, roles, consent }

/**
 * Holds one candidate against one request. `language` is that of the details: Dutch, unless an English mail shows them.
 */
export function judge(
  request: JudgedRequest,
  candidate: Candidate,
  asOf: { instant: string; bannerCounts: boolean },
  language: Language = 'nl',
): Verdict {
  const findings = RULES.map((rule) => ({ rule, ...RULE[rule]({ request, candidate, asOf, language }) }))
  const net = request.record.netRateCapCents
  return {
    requestNumber: request.record.requestNumber,
    file: request.file,
    candidateId: candidate.candidateId,
    verdict: verdictOf(findings),
    rules: findings.map(({ rule, outcome, detail }) => ({ rule, outcome, detail })),
    headroomCents: net === null ? null : net - candidate.rateCents,
    asOf: asOf.instant,
  }
}

/** Unknown is no agreement: it asks. Near is one fail that a small concession would mend. */
function verdictOf(findings: Finding[]): Verdict['verdict'] {
  const fails = findings.filter((finding) => finding.outcome === 'fail')
  if (fails.length === 0) return findings.some(({ outcome }) => outcome === 'unknown') ? 'ask' : 'match'
  return fails.length === 1 && fails[0]?.near === true ? 'near' : 'no'
}
