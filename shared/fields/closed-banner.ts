import type { Field } from '../find.ts'
import type { Outline } from '../outline.ts'

/** Whether a phrase says that responding is no longer possible. */
export function readClosedBanner(phrase: string): { start: number; end: number } | null {
  const found = CLOSED.exec(phrase)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

const CLOSED =
  /is (?:de|deze) (?:reactietermijn|inschrijftermijn|termijn) (?:inmiddels |helaas |al )?(?:verlopen|verstreken|voorbij|gesloten)|(?:reactietermijn|inschrijftermijn|sluitingstermijn|termijn)(?: van deze \p{L}{1,30})? (?:is|was) (?:inmiddels |helaas |al )?(?:verlopen|verstreken|gesloten|voorbij)|(?:niet meer|niet langer) mogelijk (?:om )?(?:te )?(?:reageren|inschrijven|aan te bieden|kandidaten aan te bieden)|(?:reageren|inschrijven|inschrijving|aanbieden) (?:is )?(?:inmiddels |helaas )?(?:niet (?:meer|langer) mogelijk|gesloten)|(?:deze |de )?(?:opdracht|inhuuropdracht|aanvraag|vacature|inschrijving) is (?:inmiddels |helaas |al )?(?:gesloten|verlopen|vervuld|ingetrokken)|no longer (?:open|accepting|possible)|(?:responses?|applications?|request) (?:are |is )?(?:now )?closed/iu

/** Whether the text itself says that responding is no longer possible. */
export function closedBanner(outline: Outline): Field<boolean> {
  const found = readClosedBanner(outline.text.plain)
  return { value: found !== null, at: found ? [found] : [] }
}
