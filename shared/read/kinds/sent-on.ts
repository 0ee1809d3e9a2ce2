import type { MailPart } from '../blocks/mail-parts.ts'
import { type Field, nothing } from '../fields/field.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { isOfLetter } from '../meanings/of-writing.ts'
import type { Span } from '../text/text.ts'

/** A mail that states fewer fields only speaks of the request. */
const LEAST_STATED = 4

/**
 * The day on which a request came out that comes by mail or letter and does not say so itself: that of the oldest mail that
 * states it, or of the letter. Of an update or withdrawal the day of sending is not that of the request.
 */
export function sentOn(meanings: Meanings, fields: Readonly<Record<string, Field<unknown>>>): Field<string | null> {
  const stated = Object.values(fields).map(({ at }) => at)
  const oldest = meanings.mails.findLast((mail) => stated.filter(within(meanings, mail)).length >= LEAST_STATED)
  const sent = meanings.dates.find(({ value }) => {
    const line = meanings.lineAt[value.first]
    return oldest !== undefined && oldest.date >= 0 ? line === oldest.date : isOfLetter(meanings, value)
  })
  if (!sent?.yearStated || sent.date === null || sent.precision !== 'day') return nothing(null)
  return { value: sent.date, at: [spanOf(meanings, sent.value.first, sent.value.end)] }
}

/** Whether a field stands in a mail, and not only in its head. */
function within({ lines, tokens }: Meanings, { head, end }: MailPart): (places: readonly Span[]) => boolean {
  const from = tokens.start[lines[head]?.first ?? 0] ?? 0
  const to = tokens.start[lines[end]?.first ?? tokens.start.length] ?? Number.POSITIVE_INFINITY
  return (places) => places.some(({ start }) => start >= from && start < to)
}
