import { adviceOn } from '../../matching/advice.ts'
import type { DigestPair, DigestRequest } from '../digest-input.ts'
import { euros } from '../euros.ts'
import { inLanguage, type Language } from '../language.ts'
import { plain } from './plain.ts'
import { ruleName } from './rule-names.ts'

export type Mark = '✓' | '?' | '✗'
export type CandidateView = {
  name: string
  verdict: DigestPair['verdict']
  status: string
  /** Rate and headroom. */
  money: string
  reasons: { mark: Mark; text: string }[]
  advice: string[]
}

/** How one candidate stands with the request, and why. */
export function candidateView(
  request: DigestRequest,
  pair: DigestPair,
  asOf: string,
  language: Language,
): CandidateView {
  const say = inLanguage(language)
  const { candidate, headroomCents } = pair
  const rate = say(`${euros(candidate.rateCents, language)} per uur`, `${euros(candidate.rateCents, language)} an hour`)
  return {
    name: plain(candidate.name) || candidate.candidateId,
    verdict: pair.verdict,
    status: {
      match: 'Match',
      ask: say('Eerst navragen', 'Ask first'),
      near: say('Net niet', 'Near miss'),
      no: say('Past niet meer', 'No longer fits'),
    }[pair.verdict],
    money: `${rate} · ${showHeadroom(headroomCents, language)}`,
    reasons: reasonsOf(pair, language),
    advice: adviceOn(request, candidate, asOf, language).map(plain),
  }
}

function showHeadroom(cents: number | null, language: Language): string {
  const say = inLanguage(language)
  if (cents === null) return say('ruimte onbekend', 'headroom unknown')
  const amount = euros(Math.abs(cents), language)
  return cents < 0 ? say(`${amount} te hoog`, `${amount} too high`) : say(`${amount} ruimte`, `${amount} headroom`)
}

/** What stands against it first, then what must be asked, then what fits. That it is open and agreed to goes unsaid. */
function reasonsOf(pair: DigestPair, language: Language): CandidateView['reasons'] {
  const marks = { fail: '✗', unknown: '?', pass: '✓' } as const
  const telling = pair.rules.filter(
    ({ rule, outcome }) => outcome !== 'pass' || (rule !== 'open' && rule !== 'consent'),
  )
  return (['fail', 'unknown', 'pass'] as const).flatMap((wanted) =>
    telling
      .filter(({ outcome }) => outcome === wanted)
      .map(({ rule, detail }) => ({ mark: marks[wanted], text: plain(`${ruleName(rule, language)}: ${detail}`) })),
  )
}
