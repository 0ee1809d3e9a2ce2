import type { Language } from '../../../shared/language/language.ts'

const NAMES = {
  nl: new Intl.DisplayNames('nl', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}

/** "Nederlands" of the ISO 639-1 code "nl"; what is no code is given as it is. */
export function languageName(code: string, language: Language): string {
  return /^[a-z]{2}$/.test(code) ? (NAMES[language].of(code) ?? code) : code
}
