import { inLanguage, type Language } from '../language/language.ts'
import type { Correctable } from './correctable.ts'

/** What a person typed that is no value, and what is taken. */
export type RefusedValue = { field: string; value: string; reason: string }

const UNKNOWN = ['', '-', 'onbekend', 'unknown', 'niet genoemd', 'not stated']

/** Whether the value may be unknown: null in the record. */
const mayBeUnknown = ({ schema }: Correctable) => schema.safeParse(null).success

/** What a person typed, as the value that the record has, by the schema of the field; or why it is none. */
export function typedValue(
  what: Correctable,
  typed: string,
  language: Language,
): { value: unknown } | { refused: RefusedValue } {
  const { name, kind, schema } = what
  const words = typed.normalize('NFC').trim()
  if (UNKNOWN.includes(words.toLowerCase()) && mayBeUnknown(what)) return { value: null }
  const { success, data } = schema.safeParse(kind.read(words))
  if (success) return { value: data }
  const say = inLanguage(language)
  const unknown = mayBeUnknown(what) ? say('; of "onbekend"', '; or "unknown"') : ''
  return { refused: { field: name, value: typed, reason: `${kind.takes[language]}${unknown}` } }
}

/** A value as it may be typed again. */
export function typedAgain({ kind }: Correctable, value: unknown): string {
  return value === null ? '' : kind.write(value)
}

/** A value for people. */
export function shownValue({ kind }: Correctable, value: unknown, language: Language): string {
  return value === null ? inLanguage(language)('niet genoemd', 'not stated') : kind.show(value, language)
}
