import type { Candidate } from '../../shared/candidate.ts'
import { localDateOf } from '../../shared/language/local-time.ts'
import { phraseWords } from '../../shared/matching/role-words/phrase-words.ts'
import { phraseIsIn, wordIndex } from '../../shared/matching/role-words/word-index.ts'
import type { AsOf, JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { NEIGHBOURS } from '../../shared/places/neighbours.ts'
import type { RuleOutcome, Verdict } from '../../shared/verdict.ts'

type Plain = 'pass' | 'unknown' | 'near' | 'fail'
type Rule = (request: JudgedRequest, candidate: Candidate, asOf: AsOf) => Plain

/** The rules as the contract says them, one pair at a time: what the rules over columns must come to. */
const PLAIN_RULES: Record<RuleOutcome['rule'], Rule> = {
  open({ record: { deadline, closedBanner } }, _, { instant, bannerCounts }) {
    if (closedBanner && bannerCounts) return 'fail'
    if (deadline === null) return 'unknown'
    return Date.parse(instant) < Date.parse(deadline.closesAt) ? 'pass' : 'fail'
  },
  rateCap({ record: { netRateCapCents: net } }, { rateCents }) {
    if (net === null) return 'unknown'
    if (rateCents <= net) return 'pass'
    return 100 * rateCents <= 105 * net ? 'near' : 'fail'
  },
  region({ record: { region } }, { provinces }) {
    if (region.nationwide) return 'pass'
    if (region.provinces.length === 0) return 'unknown'
    if (region.provinces.some((province) => provinces.includes(province))) return 'pass'
    const isNear = region.provinces.some((one) => NEIGHBOURS[one].some((other) => provinces.includes(other)))
    return isNear ? 'near' : 'fail'
  },
  hours({ record: { hoursPerWeek: asked } }, { hoursMin, hoursMax }) {
    if (asked === null) return 'unknown'
    const gap = Math.max(0, Math.round((asked.min - hoursMax) * 100), Math.round((hoursMin - asked.max) * 100)) / 100
    if (gap === 0) return 'pass'
    return gap <= 4 ? 'near' : 'fail'
  },
  contractForm({ record: { selfEmployed } }, { contractForm }) {
    const isSelfEmployed = contractForm === 'selfEmployed'
    if (isSelfEmployed && (selfEmployed === 'conditional' || selfEmployed === 'unknown')) return 'unknown'
    if (contractForm === null && selfEmployed === 'excluded') return 'unknown'
    return isSelfEmployed && selfEmployed === 'excluded' ? 'fail' : 'pass'
  },
  roles({ record, assignment }, { roles }) {
    const named = roles.filter((phrase) => phraseWords(phrase).length > 0)
    const content = [assignment ?? '', ...record.knockouts.map(({ text }) => text)].join('\n')
    const isAsked = (phrase: string) =>
      phraseIsIn(phrase, wordIndex(record.title)) || phraseIsIn(phrase, wordIndex(content))
    return named.length === 0 || named.some(isAsked) ? 'pass' : 'fail'
  },
  consent(_, { consentUntil }, { instant }) {
    return consentUntil === null || localDateOf(instant) <= consentUntil ? 'pass' : 'fail'
  },
}

/** Each rule's outcome, and the verdict: match, ask, near or no. */
export function plainVerdict(request: JudgedRequest, candidate: Candidate, asOf: AsOf) {
  const rules = Object.entries(PLAIN_RULES).map(([rule, says]) => ({ rule, says: says(request, candidate, asOf) }))
  const fails = rules.filter(({ says }) => says === 'near' || says === 'fail')
  const isUnknown = rules.some(({ says }) => says === 'unknown')
  const verdict: Verdict['verdict'] =
    fails.length === 0 ? (isUnknown ? 'ask' : 'match') : fails.length === 1 && fails[0]?.says === 'near' ? 'near' : 'no'
  return { verdict, rules: rules.map(({ rule, says }) => ({ rule, outcome: says === 'near' ? 'fail' : says })) }
}
