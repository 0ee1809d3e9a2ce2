import type { Candidate } from '../../candidate.ts'
import { inLanguage } from '../../language/language.ts'
import { localDateOf, showDate } from '../../language/local-time.ts'
import { dayNumber } from '../columns.ts'
import { FAIL, PASS, type Rule } from './rule.ts'

/** Consent without an end, or valid through its last day in Amsterdam. */
export function hasConsent({ consentUntil }: Candidate, instant: string): boolean {
  return consentUntil === null || localDateOf(instant) <= consentUntil
}

/** The candidate's consent lasts through its last day in Amsterdam. */
export const consent: Rule = {
  on(_, { instant }, { consentUntil }) {
    const today = dayNumber(localDateOf(instant))
    return (row) => (today <= (consentUntil[row] ?? 0) ? PASS : FAIL)
  },
  words({ candidate, asOf, language }, code) {
    const say = inLanguage(language)
    const until = candidate.consentUntil
    if (until === null) return say('Geen einddatum', 'No end date')
    const day = showDate(until, asOf.instant, language)
    return code === PASS
      ? say(`Toestemming t/m ${day}`, `Consent through ${day}`)
      : say(`Toestemming verlopen na ${day}`, `Consent ended after ${day}`)
  },
}
