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
export function composeDigest(_input: DigestInput, _unsubscribeUrl: string | null): Promise<Digest> {
  throw new Error('not yet')
}
