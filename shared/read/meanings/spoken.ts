/** Languages that the vocabulary knows, by ISO 639-1. */
export const LANGUAGES = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'pl',
  'ar',
  'tr',
  'uk',
  'fy',
  'it',
  'pt',
  'ru',
  'ro',
  'bg',
  'fa',
  'so',
  'ti',
  'ku',
  'zh',
] as const

export type Language = (typeof LANGUAGES)[number]
