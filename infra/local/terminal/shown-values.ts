import { euros } from '../../../shared/language/euros.ts'
import type { Language } from '../../../shared/language/language.ts'
import { LONG_AGO, showInstant } from '../../../shared/language/local-time.ts'

// How values read for a person on the terminal: Dutch money, local times.

export const money = (cents: number, language: Language = 'nl') => euros(cents, language)

/** In Amsterdam, always with its year: a folder may hold texts of any year. */
export const when = (instant: string, language: Language = 'nl') => showInstant(instant, LONG_AGO, language)

export const range = ({ min, max }: { min: number; max: number }) => (min === max ? `${min}` : `${min}–${max}`)

/** Text from outside, made safe for a terminal: no control characters, no change of direction, one line. */
export const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')

export const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)
