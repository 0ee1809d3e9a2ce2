import { type Advice, adviceOn } from '../../advice.ts'
import { euros } from '../../language/euros.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import { ruleName } from '../../rule-names.ts'
import type { RuleOutcome } from '../../verdict.ts'
import type { DigestPair, DigestRequest } from '../digest-input.ts'
import { nameOf } from './names.ts'
import { plain } from './plain.ts'

/** `–`: nothing was given to hold against the request, so that it agrees with nothing. */
type Mark = '✓' | '?' | '✗' | '–'
export type CandidateView = {
  name: string
  /** `caution`: a match in which something is off that is no part of the verdict. */
  look: DigestPair['verdict'] | 'caution'
  status: string
  /** What is left of the net cap: "€ 3,20 ruimte". */
  room: string
  rate: string
  /** What is against it, must be asked or does not count; then what fits. */
  reasons: { mark: Mark; text: string }[]
  passes: { mark: Mark; text: string }[]
  advice: string[]
}

export type Shown = { asOf: string; language: Language; twice: ReadonlySet<string> }

/** How one candidate stands with the request, and why. */
export function candidateView(
  request: DigestRequest,
  pair: DigestPair,
  { asOf, language, twice }: Shown,
): CandidateView {
  const say = inLanguage(language)
  const { candidate } = pair
  const advice = adviceOn(request, candidate, asOf, language)
  const reasons = reasonsOf(pair, language)
  return {
    name: nameOf(candidate, twice),
    look: pair.verdict === 'match' && advice.length > 0 ? 'caution' : pair.verdict,
    status: statusOf(pair, advice, language),
    room: showRoom(request, pair, language),
    rate: say(`${euros(candidate.rateCents, language)} per uur`, `${euros(candidate.rateCents, language)} an hour`),
    reasons: reasons.filter(({ mark }) => mark !== '✓'),
    passes: reasons.filter(({ mark }) => mark === '✓'),
    advice: advice.map(({ detail }) => plain(detail)),
  }
}

/** "Match, let op: SKJ ontbreekt": what is off is said where the decision is made. */
function statusOf({ verdict }: DigestPair, advice: Advice[], language: Language): string {
  const say = inLanguage(language)
  const [first] = advice
  if (verdict === 'match' && first) return say(`Match, let op: ${first.brief}`, `Match, mind: ${first.brief}`)
  return {
    match: 'Match',
    ask: say('Eerst navragen', 'Ask first'),
    near: say('Net niet', 'Near miss'),
    no: say('Past niet meer', 'No longer fits'),
  }[verdict]
}

export function showRoom({ rateCap }: DigestRequest, { headroomCents: cents }: DigestPair, language: Language): string {
  const say = inLanguage(language)
  if (cents === null) return say('ruimte onbekend', 'headroom unknown')
  const amount = euros(Math.abs(cents), language)
  const room =
    cents < 0 ? say(`${amount} te hoog`, `${amount} too high`) : say(`${amount} ruimte`, `${amount} headroom`)
  return rateCap?.vat === 'unstated' ? say(`${room}, mits excl. btw`, `${room}, if excl. VAT`) : room
}

/** What stands against it first, then what must be asked, then what fits. That it is open and agreed to goes unsaid. */
function reasonsOf({ rules, candidate }: DigestPair, language: Language): CandidateView['reasons'] {
  const marks = { fail: '✗', unknown: '?', pass: '✓' } as const
  const saysNothing = ({ rule, outcome }: RuleOutcome) =>
    outcome === 'pass' && rule === 'roles' && candidate.roles?.length === 0
  const telling = rules.filter(({ rule, outcome }) => outcome !== 'pass' || (rule !== 'open' && rule !== 'consent'))
  return (['fail', 'unknown', 'pass'] as const).flatMap((wanted) =>
    telling
      .filter(({ outcome }) => outcome === wanted)
      .map((found) => ({
        mark: saysNothing(found) ? '–' : marks[wanted],
        text: plain(`${ruleName(found.rule, language)}: ${found.detail}`),
      })),
  )
}
