import { parse } from '../read/parse.ts'
import type { Reading, Refusal } from '../request.ts'
import type { Unread } from './mail-letter.ts'

/**
 * The requests in the text that a file gave: where all kinds of files meet the reader. A mail that is no request and
 * has an attachment that could not be read is refused for the attachment, which may hold the request.
 */
export function readingOf(
  given: { text: string; unread: Unread[] } | { refused: Refusal },
  { capturedAt }: { capturedAt: string | null },
): Reading[] {
  if ('refused' in given) return [given]
  const readings = parse(new TextEncoder().encode(given.text), { capturedAt })
  const [unread] = given.unread
  const isNone = readings.every((reading) => 'refused' in reading && reading.refused.reason === 'not-a-request')
  return isNone && unread ? [{ refused: refusalOfUnread(unread) }] : readings
}

/** Of a mail that stands or falls by its attachment. */
function refusalOfUnread({ name, refused: { reason, detail } }: Unread): Refusal {
  return { reason, detail: `the attachment "${name}" was not read: ${detail}` }
}
