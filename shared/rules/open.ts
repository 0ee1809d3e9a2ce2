import { isBefore, showInstant, timeUntil } from '../local-time.ts'
import type { Rule } from './rule.ts'

/** The request is open until its latest stated closing instant; at that very instant it is closed. */
export const open: Rule = ({ request: { record }, asOf, language }) => {
  const en = language === 'en'
  if (asOf.bannerCounts && record.closedBanner) {
    const detail = en ? 'The text says that it is closed' : 'De tekst zegt zelf dat reageren niet meer kan'
    return { outcome: 'fail', near: false, detail }
  }
  if (record.deadline === null) {
    return { outcome: 'unknown', detail: en ? 'No closing date stated' : 'Geen sluitingsdatum genoemd' }
  }
  const { actBy, closesAt } = record.deadline
  const closing = showInstant(closesAt, asOf.instant, language)
  if (!isBefore(asOf.instant, closesAt)) {
    return { outcome: 'fail', near: false, detail: en ? `Closed since ${closing}` : `Gesloten sinds ${closing}` }
  }
  if (actBy !== closesAt) {
    const first = showInstant(actBy, asOf.instant, language)
    const detail = en
      ? `Two closing times stated: ${first} and ${closing}; the first is the safe one`
      : `Twee sluitmomenten genoemd: ${first} en ${closing}; houd het eerste aan`
    return { outcome: 'pass', detail }
  }
  const left = timeUntil(closesAt, asOf.instant, language)
  return { outcome: 'pass', detail: en ? `Open until ${closing} (${left} left)` : `Open tot ${closing} (nog ${left})` }
}
