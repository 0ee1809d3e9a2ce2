import { inLanguage } from '../language.ts'
import { localDateOf, showDate } from '../local-time.ts'
import type { Rule } from './rule.ts'

/** The candidate's consent lasts through its last day in Amsterdam. */
export const consent: Rule = ({ candidate, asOf, language }) => {
  const say = inLanguage(language)
  const until = candidate.consentUntil
  if (until === null) return { outcome: 'pass', detail: say('Geen einddatum', 'No end date') }
  const day = showDate(until, asOf.instant, language)
  if (localDateOf(asOf.instant) <= until) {
    return { outcome: 'pass', detail: say(`Toestemming t/m ${day}`, `Consent through ${day}`) }
  }
  return { outcome: 'fail', near: false, detail: say(`Toestemming verlopen na ${day}`, `Consent ended after ${day}`) }
}
