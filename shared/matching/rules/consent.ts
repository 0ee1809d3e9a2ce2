import type { Candidate } from '../../candidate.ts'
import { inLanguage } from '../../mails/language.ts'
import { localDateOf, showDate } from '../../mails/local-time.ts'
import type { Rule } from './rule.ts'

/** Consent without an end, or valid through its last day in Amsterdam. */
export function hasConsent({ consentUntil }: Candidate, instant: string): boolean {
  return consentUntil === null || localDateOf(instant) <= consentUntil
}

/** The candidate's consent lasts through its last day in Amsterdam. */
export const consent: Rule = ({ candidate, asOf, language }) => {
  const say = inLanguage(language)
  const until = candidate.consentUntil
  if (until === null) return { outcome: 'pass', detail: say('Geen einddatum', 'No end date') }
  const day = showDate(until, asOf.instant, language)
  if (hasConsent(candidate, asOf.instant)) {
    return { outcome: 'pass', detail: say(`Toestemming t/m ${day}`, `Consent through ${day}`) }
  }
  return { outcome: 'fail', near: false, detail: say(`Toestemming verlopen na ${day}`, `Consent ended after ${day}`) }
}
