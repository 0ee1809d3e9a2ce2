import * as z from 'zod'
import { RequestRow } from './request-row.ts'

/** What a record of schema version 1 did not say: unknown, until its text is read again. */
const SINCE_VERSION_2 = {
  schemaVersion: 2,
  kind: 'request',
  part: { index: 1, of: 1 },
  broker: null,
  publishedOn: null,
  contact: { phone: null, email: null, url: null },
  perSupplier: null,
  priceWeight: null,
  certificates: [],
  languages: [],
}

const Version1 = z.looseObject({ record: z.looseObject({ schemaVersion: z.literal(1) }) })

/** A row of the requests table, also one that an earlier version wrote; null where it is neither. */
export function requestRowOf(item: unknown): RequestRow | null {
  const old = Version1.safeParse(item)
  const row = old.success ? { ...old.data, record: { ...old.data.record, ...SINCE_VERSION_2 } } : item
  return RequestRow.safeParse(row).data ?? null
}
