import { inLanguage } from '../../mails/language.ts'
import { isBefore, showInstant, timeUntil } from '../../mails/local-time.ts'
import type { Rule } from './rule.ts'

/** The request is open until its latest stated closing instant; at that very instant it is closed. */
export const open: Rule = ({ request: { record }, asOf, language }) => {
  const say = inLanguage(language)
  if (asOf.bannerCounts && record.closedBanner) {
    const detail = say('De tekst zegt zelf dat reageren niet meer kan', 'The text says that it is closed')
    return { outcome: 'fail', near: false, detail }
  }
  if (record.deadline === null) {
    return { outcome: 'unknown', detail: say('Geen sluitingsdatum genoemd', 'No closing date stated') }
  }
  const { actBy, closesAt } = record.deadline
  const closing = showInstant(closesAt, asOf.instant, language)
  if (!isBefore(asOf.instant, closesAt)) {
    return { outcome: 'fail', near: false, detail: say(`Gesloten sinds ${closing}`, `Closed since ${closing}`) }
  }
  if (actBy !== closesAt) {
    const first = showInstant(actBy, asOf.instant, language)
    const detail = say(
      `Twee sluitmomenten genoemd: ${first} en ${closing}; houd het eerste aan`,
      `Two closing times stated: ${first} and ${closing}; the first is the safe one`,
    )
    return { outcome: 'pass', detail }
  }
  const left = timeUntil(closesAt, asOf.instant, language)
  return { outcome: 'pass', detail: say(`Open tot ${closing} (nog ${left})`, `Open until ${closing} (${left} left)`) }
}
