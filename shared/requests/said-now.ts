import type { RequestRecord } from '../request.ts'
import type { Statement } from './statement.ts'
import { withUpdate } from './with-update.ts'

/**
 * What a request says by a whole text and what was stated of it later, in order. Its `kind` is `withdrawal` where it is
 * over, until a newer whole text states it again.
 */
export function saidNow<S extends Statement>(whole: S, updates: S[]): { record: RequestRecord; updates: S[] } {
  const later = updates.filter(({ order }) => order > whole.order)
  let record = whole.record
  for (const { record: update } of later) {
    record = update.kind === 'withdrawal' ? { ...record, kind: update.kind } : withUpdate(record, update)
  }
  return { record, updates: later }
}
