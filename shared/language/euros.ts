import type { Language } from './language.ts'

/** 123450 is "€ 1.234,50" in Dutch and "€1,234.50" in English. */
export function euros(cents: number, language: Language): string {
  const sign = cents < 0 ? '-' : ''
  const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '.')
  return language === 'en' ? `${sign}€${grouped}.${fraction}` : `${sign}€ ${grouped},${fraction}`
}

/** 7.5 is "7,5" in Dutch and "7.5" in English. */
export function decimal(value: number, language: Language): string {
  const written = String(Math.round(value * 100) / 100)
  return language === 'en' ? written : written.replace('.', ',')
}
