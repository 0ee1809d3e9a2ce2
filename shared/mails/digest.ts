import { inLanguage } from '../language/language.ts'
import { calendarOf } from './digest/calendar.ts'
import { htmlOf } from './digest/html.ts'
import { textOf } from './digest/text.ts'
import { viewOf } from './digest/view.ts'
import type { DigestInput } from './digest-input.ts'

export type Digest = {
  /** One line. */
  subject: string
  text: string
  html: string
  /** A calendar object (METHOD:PUBLISH), or null where no request of the mail has a date ahead. */
  ics: string | null
}

/** What a mail says. The same input gives the same bytes. `unsubscribeUrl` is null where there is no such page. */
export function composeDigest(input: DigestInput, unsubscribeUrl: string | null): Digest {
  const view = viewOf(input)
  const label = inLanguage(input.recipient.language)('Deze mails stoppen', 'Stop these mails')
  const unsubscribe = unsubscribeUrl === null ? null : { label, url: unsubscribeUrl }
  return {
    subject: view.subject,
    text: textOf(view, unsubscribe),
    html: htmlOf(view, unsubscribe),
    ics: calendarOf(input),
  }
}
