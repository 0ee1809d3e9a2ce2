import type { Field } from '../reading/find.ts'
import type { Outline } from '../reading/outline.ts'
import type { RequestRecord } from '../request.ts'

/** knock-outcriteria, eisen: with the number of the text, in its words. */
export function knockouts(outline: Outline): Field<RequestRecord['knockouts']> {
  const found = outline.knockouts
  return { value: found.map(({ number, text }) => ({ number, text })), at: found.map(({ at }) => at) }
}
