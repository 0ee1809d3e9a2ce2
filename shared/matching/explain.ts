import { adviceOn } from '../advice.ts'
import type { Candidate } from '../candidate.ts'
import { conflictName } from '../conflict-names.ts'
import { inLanguage, type Language } from '../language/language.ts'
import { oneLine } from '../language/one-line.ts'
import type { RequestRecord } from '../request.ts'
import { ruleName } from '../rule-names.ts'
import type { RuleOutcome, Verdict } from '../verdict.ts'
import { judge } from './match.ts'
import type { JudgedRequest } from './rules/rule.ts'

/** The fields of the record that each rule looks at. */
const FIELDS: Record<RuleOutcome['rule'], (keyof RequestRecord)[]> = {
  open: ['deadline', 'closedBanner'],
  rateCap: ['rateCap', 'brokerFee'],
  region: ['region'],
  hours: ['hoursPerWeek'],
  contractForm: ['selfEmployed'],
  roles: ['title'],
  consent: [],
}

export type Explanation = {
  verdict: Verdict['verdict']
  rules: (RuleOutcome & {
    /** Where the text says what the rule looked at, in reading order. */
    quotes: { line: number; quote: string }[]
    /** Codes of conflicts about what the rule looked at. */
    conflicts: string[]
  })[]
  advice: string[]
}

/** Why this pair is or is not a match: each rule with the places of the text behind it, in the candidate's language. */
export function explain(
  request: JudgedRequest,
  candidate: Candidate,
  asOf: { instant: string; bannerCounts: boolean },
): Explanation {
  const { verdict, rules } = judge(request, candidate, asOf)
  const { evidence, conflicts } = request.record
  return {
    verdict,
    rules: rules.map((outcome) => {
      const fields: string[] = FIELDS[outcome.rule]
      return {
        ...outcome,
        quotes: fields
          .flatMap((field) => (Object.hasOwn(evidence, field) ? (evidence[field] ?? []) : []))
          .sort((a, b) => a.start - b.start)
          .map(({ line, quote }) => ({ line, quote })),
        conflicts: conflicts.filter(({ field }) => fields.includes(field)).map(({ code }) => code),
      }
    }),
    advice: adviceOn(request.record, candidate, asOf.instant, candidate.language).map(({ detail }) => detail),
  }
}

const MARKS = { pass: '✓', unknown: '?', fail: '✗' }
const VERDICTS: Record<Verdict['verdict'], [nl: string, en: string]> = {
  match: ['match', 'match'],
  ask: ['eerst navragen', 'ask first'],
  near: ['net niet', 'near'],
  no: ['geen match', 'no match'],
}

/** An explanation as lines for a terminal. */
export function explanationText({ verdict, rules, advice }: Explanation, language: Language): string {
  const say = inLanguage(language)
  const lines = rules.flatMap(({ rule, outcome, detail, quotes, conflicts }) => [
    `${MARKS[outcome]} ${ruleName(rule, language)}: ${detail}`,
    ...quotes.map(({ line, quote }) => `    ${say('regel', 'line')} ${line}: “${oneLine(quote)}”`),
    ...conflicts.map((code) => `    ${say('let op', 'mind')}: ${conflictName(code, language)}`),
  ])
  return [
    `${say('Oordeel', 'Verdict')}: ${say(...VERDICTS[verdict])}`,
    ...lines,
    ...advice.map((line) => `! ${line}`),
  ].join('\n')
}
