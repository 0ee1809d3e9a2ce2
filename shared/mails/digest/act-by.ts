import type { DigestRequest } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { isBefore, showInstant, timeUntil } from '../local-time.ts'
import { notStated } from './facts.ts'

/** A closing within this many hours is urgent. */
const URGENT_HOURS = 48

export type ActBy = { label: string; value: string; notes: string[]; urgent: boolean }

/** Until when to act, and how long that is from `asOf`; of several closing times the earliest counts. */
export function actByView(request: DigestRequest, asOf: string, language: Language): ActBy {
  const say = inLanguage(language)
  const label = say('Reageren vóór', 'Act by')
  if (request.deadline === null) return { label, value: notStated(language), notes: [], urgent: false }
  const { actBy, closesAt } = request.deadline
  const value = showInstant(actBy, asOf, language)
  const last = showInstant(closesAt, asOf, language)
  if (!isBefore(asOf, closesAt)) {
    return { label: say('Gesloten sinds', 'Closed since'), value: last, notes: [], urgent: false }
  }
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
