import { inLanguage, type Language } from '../language/language.ts'
import { PROVINCES } from '../record-words.ts'
import type { Province } from '../request.ts'

/** The Dutch name of each province, as people read it. */
export const PROVINCE_NAMES: Record<Province, string> = {
  'NL-DR': 'Drenthe',
  'NL-FL': 'Flevoland',
  'NL-FR': 'Friesland',
  'NL-GE': 'Gelderland',
  'NL-GR': 'Groningen',
  'NL-LI': 'Limburg',
  'NL-NB': 'Noord-Brabant',
  'NL-NH': 'Noord-Holland',
  'NL-OV': 'Overijssel',
  'NL-UT': 'Utrecht',
  'NL-ZE': 'Zeeland',
  'NL-ZH': 'Zuid-Holland',
}

/** "Drenthe, Overijssel"; all twelve are "heel Nederland". */
export function provinceNames(provinces: readonly Province[], language: Language): string {
  if (provinces.length === PROVINCES.length) return inLanguage(language)('heel Nederland', 'all of the Netherlands')
  return provinces.map((province) => PROVINCE_NAMES[province]).join(', ')
}
