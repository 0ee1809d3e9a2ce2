import { localDateOf, showDate } from '../local-time.ts'
import type { Rule } from './rule.ts'

/** The candidate's consent lasts through its last day in Amsterdam. */
export const consent: Rule = ({ candidate, asOf, language }) => {
  const en = language === 'en'
  const until = candidate.consentUntil
  if (until === null) return { outcome: 'pass', detail: en ? 'No end date' : 'Geen einddatum' }
  const day = showDate(until, asOf.instant, language)
  if (localDateOf(asOf.instant) <= until) {
    return { outcome: 'pass', detail: en ? `Consent through ${day}` : `Toestemming t/m ${day}` }
  }
  return { outcome: 'fail', near: false, detail: en ? `Consent ended after ${day}` : `Toestemming verlopen na ${day}` }
}
