import { decimal } from './euros.ts'
import { inLanguage, type Language } from './language.ts'

/** "24–28 uur per week". */
export function showHours({ min, max }: { min: number; max: number }, language: Language): string {
  const range = min === max ? decimal(min, language) : `${decimal(min, language)}–${decimal(max, language)}`
  return `${range} ${inLanguage(language)('uur per week', 'hours a week')}`
}
