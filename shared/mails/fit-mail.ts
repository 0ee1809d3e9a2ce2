import { isAlert } from '../verdict.ts'
import { htmlOf } from './digest/html.ts'
import { bestFirst } from './digest/pairs.ts'
import { viewOf } from './digest/view.ts'
import type { DigestInput, DigestItem } from './digest-input.ts'

/** Gmail cuts a mail off behind 102 KB of HTML; the link that stops the mails stands at the end. */
const MOST_HTML_BYTES = 95_000
/** A row of a table holds 400 KB, and packing makes nothing longer. */
const MOST_ROW_BYTES = 380_000

/**
 * As much of a mail as its reader's program shows and our table keeps, in the order of the items, the best pairs of each first. What does
 * not fit was not told, and so is told by a later run. One pair at least stays, however long its request is.
 */
export function asMuchAsFits(digest: DigestInput): DigestInput {
  const all = digest.items.flatMap(({ pairs }) => pairs).length
  const first = (pairs: number) => ({ ...digest, items: withFirstPairs(digest.items, pairs) })
  if (fits(digest)) return digest
  // Of so many the mail fits, or there are no fewer; of so many it does not.
  let [most, tooMany] = [1, all]
  while (tooMany - most > 1) {
    const between = Math.floor((most + tooMany) / 2)
    if (fits(first(between))) most = between
    else tooMany = between
  }
  return first(most)
}

function fits(digest: DigestInput): boolean {
  if (bytes(JSON.stringify(digest)) > MOST_ROW_BYTES) return false
  return bytes(htmlOf(viewOf(digest), null)) <= MOST_HTML_BYTES
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

function withFirstPairs(items: DigestItem[], count: number): DigestItem[] {
  let left = count
  return items.flatMap((item) => {
    if (left <= 0) return []
    const pairs = bestFirst(item.pairs)
    const cut = pairs.slice(left)
    const others = item.kind === 'changed' ? cut.length : cut.filter(({ verdict }) => isAlert(verdict)).length
    left -= pairs.length
    return [{ ...item, pairs: pairs.slice(0, pairs.length - cut.length), others }]
  })
}
