import { gunzipSync, gzipSync } from 'node:zlib'
import { StatementRow } from '../../shared/tables/statement-row.ts'

/** What a version says, as its row keeps it: gzipped JSON, which is a third, and what a row costs goes by its size. */
export function packSaid(said: StatementRow['said']): Uint8Array {
  return gzipSync(JSON.stringify(said))
}

/** A row of the statements table; null where another version of the schema wrote it. */
export function statementRowOf(item: Record<string, unknown>): StatementRow | null {
  const said = item.said instanceof Uint8Array ? JSON.parse(gunzipSync(item.said).toString()) : item.said
  return StatementRow.safeParse({ ...item, said }).data ?? null
}
