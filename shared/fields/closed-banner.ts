import type { Field } from '../reading/find.ts'
import type { Outline } from '../reading/outline.ts'
import { onOneLine } from '../reading/spans.ts'

const THING = `(?:opdracht|inhuuropdracht|inhuuraanvraag|aanvraag|uitvraag|vacature|inschrijving|procedure|functie|positie|assignment|request|position|vacancy|job|tender)`
const GONE = `(?:gesloten|verlopen|verstreken|vervuld|ingevuld|vergeven|ingetrokken|vervallen|komen te vervallen|beëindigd|voorbij|geannuleerd)`
const STILL = `(?:inmiddels |helaas |al |reeds |nu |intussen )`
const CLOSED = new RegExp(
  [
    `is (?:de|deze) (?:reactietermijn|inschrijftermijn|sluitingsdatum|termijn|deadline) ${STILL}{0,2}(?:verlopen|verstreken|voorbij|gesloten)`,
    `(?:reactie|inschrijf|sluitings?|aanbied(?:ings)?)?-?(?:termijn|datum|deadline)(?: van deze \\p{L}{1,30}| voor deze \\p{L}{1,30}| om te reageren)? (?:is|was) ${STILL}{0,2}(?:verlopen|verstreken|gesloten|voorbij)`,
    `(?:niet meer|niet langer) mogelijk (?:om )?(?:op deze \\p{L}{1,30} )?(?:te )?(?:reageren|inschrijven|in te schrijven|aan te bieden|kandidaten aan te bieden|solliciteren)`,
    `(?:reageren|inschrijven|inschrijving|aanbieden|solliciteren|aanmelden)(?: op deze \\p{L}{1,30})? (?:is )?${STILL}{0,2}(?:niet (?:meer|langer) mogelijk|gesloten)`,
    `(?:kunt|kun|kan) (?:u |je |men )?(?:helaas )?(?:op deze \\p{L}{1,30} )?(?:helaas )?(?:niet meer|niet langer) (?:op deze \\p{L}{1,30} )?(?:reageren|inschrijven|aanbieden|solliciteren)`,
    `(?:kan|kunnen) (?:er )?(?:helaas )?(?:op deze \\p{L}{1,30} )?(?:niet meer|niet langer|geen \\p{L}{2,20} meer) (?:op deze \\p{L}{1,30} )?(?:worden )?(?:gereageerd|ingeschreven|aangeboden|ingediend|voorgesteld|gesolliciteerd)`,
    `(?:kunt|kun|kan) (?:u |je |men )?(?:helaas )?geen (?:kandidaten|cv's|reacties|offertes|voorstellen) meer (?:aanbieden|indienen|insturen|voorstellen|voordragen)`,
    `^(?:reacties|cv's|aanbiedingen|kandidaten) worden niet (?:meer|langer) (?:in behandeling genomen|aangenomen)`,
    `(?:deze |de )${THING} staat ${STILL}{0,2}niet (?:meer|langer) open`,
    `you can no longer (?:respond|apply|submit)`,
    `^\\s{0,9}(?:gesloten|closed|vervuld)[\\s!.]{0,9}$`,
    `(?:deze |de )${THING} is ${STILL}{0,2}(?:${GONE}|niet (?:meer|langer) (?:beschikbaar|open|actief|actueel))`,
    `^${THING} (?:is )?(?:gesloten|verlopen|vervuld|closed|expired)`,
    `(?<!\\p{L})status\\s{0,3}[:|\\t]\\s{0,3}(?:gesloten|verlopen|closed|expired|vervuld|ingetrokken)`,
    `this ${THING} (?:is|has been|has) (?:now |already |been )?(?:closed|expired|filled|withdrawn|no longer (?:open|available|active))`,
    `(?:is|are) no longer (?:open|accept(?:ing|ed)|possible|available)(?: (?:for|to) (?:responses?|applications?|respond|apply))?`,
    `(?:responses?|applications?|submissions?) (?:are |is |have |has )?(?:now |been )?closed`,
    `the (?:response |application |submission )?(?:period|deadline|closing date) (?:is over|has (?:passed|expired|ended|closed))`,
  ].join('|'),
  'imu',
)
/** What would be so later, or if: no banner. */
const NOT_YET =
  /(?<!\p{L})(?:na|nadat|zodra|indien|als|wanneer|tenzij|mocht|vanaf|after|once|if|when|until|tot dat moment|daarna|dan)(?!\p{L})[^.!?\n]{0,80}$/iu

/** Whether a phrase says that responding is no longer possible. */
export function readClosedBanner(phrase: string): { start: number; end: number } | null {
  let from = 0
  for (const sentence of phrase.split(/(?<=[.!?\n])/)) {
    const found = CLOSED.exec(sentence)
    if (
      found &&
      !sentence.trimEnd().endsWith('?') &&
      !NOT_YET.test(sentence.slice(0, found.index)) &&
      !/^\s*[^.\n]{0,40}(?:zodra|indien|als|wanneer)(?!\p{L})/iu.test(sentence.slice(found.index + found[0].length))
    ) {
      return { start: from + found.index, end: from + found.index + found[0].length }
    }
    from += sentence.length
  }
  return null
}

/** Whether the text itself says that responding is no longer possible. */
export function closedBanner(outline: Outline): Field<boolean> {
  for (const sentence of outline.sentences) {
    const found = readClosedBanner(onOneLine(outline.text.plain, sentence))
    if (found) return { value: true, at: [{ start: sentence.start + found.start, end: sentence.start + found.end }] }
  }
  return { value: false, at: [] }
}
