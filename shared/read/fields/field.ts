import type { Span } from '../text/text.ts'

/** What a field reads from a text, and the places of the plain text that state it; none where nothing does. */
export type Field<T> = { value: T; at: Span[] }

export function nothing<T>(value: T): Field<T> {
  return { value, at: [] }
}
