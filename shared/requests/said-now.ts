import type { RequestRecord } from '../request.ts'
import type { RequestTexts } from './requests-in.ts'
import type { Statement } from './statement.ts'
import { withUpdate } from './with-update.ts'

/**
 * What a request says now: its newest whole text, or the one that is given, and what was stated of it later, in order.
 * What was stated before the request was known counts as stated right after: the two came in the wrong order. Its `kind`
 * is `withdrawal` where it is over, until a newer whole text states it again.
 */
export function saidNow<S extends Statement>(
  { wholes, updates, knownSince }: Pick<RequestTexts<S>, 'wholes' | 'updates' | 'knownSince'>,
  whole = wholes.at(-1),
): { whole: S; record: RequestRecord; updates: S[] } {
  if (!whole) throw new Error('a request without a text')
  const isFirst = whole.order === knownSince
  const later = updates.filter(({ order }) => order > whole.order || isFirst)
  let record = whole.record
  for (const { record: update } of later) {
    record = update.kind === 'withdrawal' ? { ...record, kind: update.kind } : withUpdate(record, update)
  }
  return { whole, record, updates: later }
}
