import { inLanguage, type Language } from '../../language/language.ts'
import { isBefore, showInstant, timeUntil } from '../../language/local-time.ts'
import type { DigestItem } from '../digest-input.ts'
import { isWithdrawn } from '../item-order.ts'
import { isClosedByText } from './closed-by-text.ts'
import { notStated } from './shown-values.ts'

/** A closing within this many hours is urgent. */
const URGENT_HOURS = 48

export type ActBy = { label: string; value: string; notes: string[]; urgent: boolean }

/**
 * Until when to act, and how long that is from `asOf`; of several closing times the earliest counts. Or that it is closed.
 */
export function actByView(item: DigestItem, asOf: string, language: Language): ActBy {
  const say = inLanguage(language)
  const label = say('Reageren vóór', 'Act by')
  const { deadline } = item.request
  if (deadline !== null && !isBefore(asOf, deadline.closesAt)) {
    const since = showInstant(deadline.closesAt, asOf, language)
    return { label: say('Gesloten sinds', 'Closed since'), value: since, notes: [], urgent: false }
  }
  if (isWithdrawn(item)) {
    const withdrawn = say('is ingetrokken', 'has been withdrawn')
    return { label: say('De aanvraag', 'The request'), value: withdrawn, notes: [], urgent: false }
  }
  if (isClosedByText(item)) {
    return {
      label: say('Reageren', 'Responding'),
      value: say('kan niet meer, zegt de tekst', 'is over, says the text'),
      notes: [],
      urgent: false,
    }
  }
  if (deadline === null) return { label, value: notStated(language), notes: [], urgent: false }
  const { actBy, closesAt } = deadline
  const value = showInstant(actBy, asOf, language)
  const last = showInstant(closesAt, asOf, language)
  if (!isBefore(asOf, actBy)) {
    const note = say(
      `Dat is al voorbij; de tekst noemt ook ${last} (nog ${timeUntil(closesAt, asOf, language)}).`,
      `That has passed; the text also says ${last} (${timeUntil(closesAt, asOf, language)} left).`,
    )
    return { label, value, notes: [note], urgent: true }
  }
  const left = timeUntil(actBy, asOf, language)
  const notes = [
    say(`Nog ${left}.`, `${left} left.`),
    ...(actBy === closesAt
      ? []
      : [
          say(
            `De tekst noemt ook ${last}; houd het vroegste aan.`,
            `The text also says ${last}; keep to the earliest.`,
          ),
        ]),
  ]
  const urgent = Date.parse(actBy) - Date.parse(asOf) < URGENT_HOURS * 3_600_000
  return { label, value, notes, urgent }
}
