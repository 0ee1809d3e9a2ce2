import { euros } from '../../language/euros.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import { showInstant } from '../../language/local-time.ts'
import { showHours } from '../../language/show-hours.ts'
import type { Change } from '../changes.ts'
import { plain } from './plain.ts'
import { showCap } from './shown-rates.ts'
import { notStated, showRegion } from './shown-values.ts'

/** One line on what changed: what it was and what it is. */
export function changeLine(change: Change, asOf: string, language: Language): string {
  const say = inLanguage(language)
  const fromTo = (nl: string, en: string, before: string | null, after: string | null) => {
    const [old, now] = [before ?? notStated(language), after ?? notStated(language)]
    return plain(say(`${nl}: was ${old}, is nu ${now}`, `${en}: was ${old}, is now ${now}`))
  }
  switch (change.what) {
    case 'deadline': {
      const show = (deadline: typeof change.before) =>
        deadline &&
        [...new Set([deadline.actBy, deadline.closesAt])]
          .map((instant) => showInstant(instant, asOf, language))
          .join(say(' of ', ' or '))
      return fromTo('Sluiting', 'Closing', show(change.before), show(change.after))
    }
    case 'closedEarly':
      return say('Eerder gesloten: reageren kan niet meer', 'Closed early: responding is no longer possible')
    case 'withdrawn':
      return say('Vervallen: de aanvraag is er niet meer', 'Withdrawn: the request is no more')
    case 'reopened':
      return say('Weer open: de aanvraag is er toch weer', 'Open again: the request is back')
    case 'rateCap': {
      const [before, after] = [change.before.netRateCapCents, change.after.netRateCapCents]
      if (before !== after) {
        const show = (cents: number | null) => (cents === null ? null : euros(cents, language))
        return fromTo('Netto maximumtarief', 'Net maximum rate', show(before), show(after))
      }
      const show = ({ rateCap }: typeof change.before) => showCap(rateCap, language)
      return fromTo('Maximumtarief', 'Maximum rate', show(change.before), show(change.after))
    }
    case 'hours': {
      const show = (hours: typeof change.before) => hours && showHours(hours, language)
      return fromTo('Uren', 'Hours', show(change.before), show(change.after))
    }
    case 'region':
      return fromTo('Plaats', 'Place', showRegion(change.before, language), showRegion(change.after, language))
  }
}

/** What kind of change it is, in a word or two for a subject line. */
export function changeWord(change: Change, language: Language): string {
  const say = inLanguage(language)
  return {
    deadline: say('sluiting verzet', 'closing moved'),
    closedEarly: say('eerder gesloten', 'closed early'),
    withdrawn: say('vervallen', 'withdrawn'),
    reopened: say('weer open', 'open again'),
    rateCap: say('tarief', 'rate'),
    hours: say('uren', 'hours'),
    region: say('plaats', 'place'),
  }[change.what]
}
