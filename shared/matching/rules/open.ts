import { inLanguage } from '../../language/language.ts'
import { isBefore, showInstant, timeUntil } from '../../language/local-time.ts'
import { FAIL, PASS, type Rule, UNKNOWN } from './rule.ts'

/** The request is open until its latest stated closing instant, or its withdrawal; at that very instant it is closed. */
export const open: Rule = {
  on({ record }, { instant, bannerCounts }) {
    if (record.kind === 'withdrawal' || (bannerCounts && record.closedBanner)) return FAIL
    if (record.deadline === null) return UNKNOWN
    return isBefore(instant, record.deadline.closesAt) ? PASS : FAIL
  },
  words({ request: { record }, asOf, language }) {
    const say = inLanguage(language)
    if (record.kind === 'withdrawal') return say('De aanvraag is vervallen', 'The request is no more')
    if (asOf.bannerCounts && record.closedBanner) {
      return say('De tekst zegt zelf dat reageren niet meer kan', 'The text says that it is closed')
    }
    if (record.deadline === null) return say('Geen sluitingsdatum genoemd', 'No closing date stated')
    const { actBy, closesAt } = record.deadline
    const closing = showInstant(closesAt, asOf.instant, language)
    if (!isBefore(asOf.instant, closesAt)) return say(`Gesloten sinds ${closing}`, `Closed since ${closing}`)
    if (actBy !== closesAt) {
      const first = showInstant(actBy, asOf.instant, language)
      return say(
        `Twee sluitmomenten genoemd: ${first} en ${closing}; houd het eerste aan`,
        `Two closing times stated: ${first} and ${closing}; the first is the safe one`,
      )
    }
    const left = timeUntil(closesAt, asOf.instant, language)
    return say(`Open tot ${closing} (nog ${left})`, `Open until ${closing} (${left} left)`)
  },
}
