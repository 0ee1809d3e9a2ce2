import type { RequestRecord } from '../request.ts'

/**
 * What one text says of one request: the request itself (a whole text), what became of it (an update), or that it is
 * over (a withdrawal). `text` names the text, as an object or a file; `number` is its number as numberKey has it. `lot` is the role, where the text holds several
 * requests with one number, or several without any. `order` is where the text stands among all texts, by plain string
 * comparison.
 */
export type Statement = {
  text: string
  order: string
  number: string | null
  lot: string | null
  /** It counts no more: the text has a newer version, or was deleted. */
  isPast?: boolean
  record: RequestRecord
  assignment: string | null
}

/** The statements of one text, in its order, from what reading it gave. */
export function statementsOf(
  readings: { record: RequestRecord; assignment: string | null }[],
  { text, order }: Pick<Statement, 'text' | 'order'>,
): Statement[] {
  const alike = Map.groupBy(readings, ({ record }) => numberKey(record))
  return readings.map(({ record, assignment }) => {
    const number = numberKey(record)
    const isAlone = alike.get(number)?.length === 1
    return { text, order, number, lot: isAlone ? null : words(record.title).join('-'), record, assignment }
  })
}

/** A number however it is written: "WR-7001" and "wr 7001" are one. Null where none is stated. */
export function numberKey({ requestNumber }: Pick<RequestRecord, 'requestNumber'>): string | null {
  return requestNumber === null ? null : words(requestNumber).join('') || null
}

/** A client however it is written: "Gemeente Assen" and "Assen" are one. Null where none is stated. */
export function clientKey({ client }: Pick<RequestRecord, 'client'>): string | null {
  if (client === null) return null
  const all = words(client)
  const name = all.filter((word) => !KINDS_AND_FORMS.has(word))
  return (name.length > 0 ? name : all).join('-')
}

/** What stands with a name and is no part of it. */
const KINDS_AND_FORMS = new Set(['gemeente', 'gem', 'municipality', 'of', 'de', 'het', 'the', 'bv', 'nv'])

/** Whether the role of a request stands in the title of another text about it. */
export function namesRole(title: string, { title: role }: Pick<RequestRecord, 'title'>): boolean {
  const stated = new Set(words(title))
  const asked = words(role)
  return asked.length > 0 && asked.every((word) => stated.has(word))
}

/** The words of a name without accents, case and marks. */
function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
