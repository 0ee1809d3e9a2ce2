import { inLanguage, type Language } from './language/language.ts'

/** Every code that a check can give, and what it is called. */
const NAMES = {
  'deadline-differs': ['Twee sluitmomenten', 'Two closing times'],
  'weekday-mismatch': ['Weekdag en datum kloppen niet', 'Weekday and date disagree'],
  'year-missing': ['Een datum zonder jaar', 'A date without a year'],
  'hours-differ': ['Verschillende uren', 'Different hours'],
  'rate-differs': ['Verschillende maximumtarieven', 'Different maximum rates'],
  'start-differs': ['Verschillende startdata', 'Different start dates'],
  'duration-differs': ['Duur en data kloppen niet', 'Duration and dates disagree'],
  'duration-malformed': ['De duur is verkeerd ingevuld', 'The duration is filled in wrongly'],
  'template-leftover': ['Een rest van een sjabloon', 'A leftover of a template'],
  'points-not-100': ['De punten tellen niet op', 'The points do not add up'],
  'tiers-unattainable': ['Een puntentrap die niet te halen is', 'Points that cannot be scored'],
  'interview-before-deadline': ['Gesprek of uitnodiging vóór de sluiting', 'Interview or invitation before closing'],
  'closed-early': ['Gesloten vóór de sluitingsdatum', 'Closed before the closing date'],
  'rate-in-criterion': [
    'Het maximumtarief staat alleen in een criterium',
    'The maximum rate stands only in a criterion',
  ],
  'fee-in-cap': ['De fee gaat van het maximumtarief af', 'The fee comes off the maximum rate'],
} satisfies Record<string, [nl: string, en: string]>

export type ConflictCode = keyof typeof NAMES

/** What a conflict is called for people; a code that has no name here is shown as it is. */
export function conflictName(code: string, language: Language): string {
  return isKnown(code) ? inLanguage(language)(...NAMES[code]) : code
}

function isKnown(code: string): code is ConflictCode {
  return Object.hasOwn(NAMES, code)
}
