import { euros } from '../../language/euros.ts'
import { MISSING_QUESTIONS, UNKNOWN_QUESTIONS, vatQuestion } from '../../missing-questions.ts'
import type { RuleOutcome } from '../../verdict.ts'
import type { DigestPair, DigestRequest } from '../digest-input.ts'

/** A question to the broker, in Dutch; `decides`: for how many pairs its answer decides. */
export type OwnQuestion = { decides: number; text: string }

/** What the text does not state and must be known before offering somebody: one question each. */
export function ownQuestions(request: DigestRequest, pairs: DigestPair[]): OwnQuestion[] {
  const { rateCap, netRateCapCents, hoursPerWeek, region, deadline } = request
  const unknown = (rule: RuleOutcome['rule']) => countUnknown(pairs, rule)
  const cap = rateCap?.stages[0]
  const when = (isAsked: boolean, decides: number, text: string) => (isAsked ? [{ decides, text }] : [])
  return [
    ...when(rateCap === null, unknown('rateCap'), MISSING_QUESTIONS.rateCap),
    ...when(cap !== undefined && netRateCapCents === null, unknown('rateCap'), UNKNOWN_QUESTIONS.fee),
    ...when(
      cap !== undefined && rateCap?.vat === 'unstated',
      // With the tax in it, a fifth of the room is gone for everyone.
      pairs.length,
      vatQuestion(euros(cap?.cents ?? 0, 'nl')),
    ),
    ...when(hoursPerWeek === null, unknown('hours'), MISSING_QUESTIONS.hoursPerWeek),
    ...when(!region.nationwide && region.provinces.length === 0, unknown('region'), MISSING_QUESTIONS.region),
    ...when(deadline === null, unknown('open'), MISSING_QUESTIONS.deadline),
    ...selfEmployedQuestion(request, unknown('contractForm')),
  ]
}

/** For how many pairs it is not known what a rule says. */
export function countUnknown(pairs: DigestPair[], rule: RuleOutcome['rule'] | undefined): number {
  return pairs.filter(({ rules }) => rules.some((each) => each.rule === rule && each.outcome === 'unknown')).length
}

function selfEmployedQuestion({ selfEmployed }: DigestRequest, decides: number): OwnQuestion[] {
  if (decides === 0) return []
  if (selfEmployed === 'unknown') return [{ decides, text: UNKNOWN_QUESTIONS.selfEmployed }]
  if (selfEmployed === 'conditional') {
    return [{ decides, text: UNKNOWN_QUESTIONS.conditions }]
  }
  // Then it is the candidate whose form of contract is not known: nothing that the broker can answer.
  return []
}
