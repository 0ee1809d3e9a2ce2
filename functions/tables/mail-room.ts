import { fitsHtml } from '../../shared/mails/digest/html.ts'
import { overviewOf } from '../../shared/mails/digest/view.ts'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import { packDigest } from './packed-digest.ts'

/** A row of a table holds 400 KB. */
const MOST_ROW_BYTES = 380_000

/** Whether one mail can show each of its requests in a line at least, and one row of the log keep all that it tells. */
export function mailHolds(digest: DigestInput): boolean {
  return fitsHtml(overviewOf(digest)) && packDigest(digest).length <= MOST_ROW_BYTES
}
