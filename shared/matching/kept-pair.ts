import { type RuleOutcome, Verdict } from '../verdict.ts'

/** What is kept of a pair: `outcomes` has a letter a rule, in the order of the rules. */
export type KeptPair = {
  /** Stands for the candidate; drawn at random. */
  pseudonym: string
  verdict: Verdict['verdict']
  outcomes: string
  headroomCents: number | null
}

/** The letter of an outcome. */
export const LETTER: Record<RuleOutcome['outcome'], string> = { pass: 'p', unknown: 'u', fail: 'f' }

export const OUTCOME_OF: Record<string, RuleOutcome['outcome']> = { p: 'pass', u: 'unknown', f: 'fail' }

/** A pair in some sixty bytes, its parts in fixed order with a blank between: SQL takes it apart as well. */
export function packPair({ pseudonym, verdict, outcomes, headroomCents }: KeptPair): string {
  return `${pseudonym} ${verdict} ${outcomes} ${headroomCents ?? ''}`
}

export function unpackPair(packed: string): KeptPair {
  const [pseudonym = '', verdict, outcomes = '', headroom = ''] = packed.split(' ')
  const headroomCents = headroom === '' ? null : Number(headroom)
  return { pseudonym, verdict: Verdict.shape.verdict.parse(verdict), outcomes, headroomCents }
}

/** Whose pair it is. */
export function pseudonymOf(packed: string): string {
  return packed.slice(0, packed.indexOf(' '))
}
