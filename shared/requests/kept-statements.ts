import type { StatementRow } from '../tables/statement-row.ts'
import type { VersionStatement } from './standing.ts'

/** A statement as it is kept. */
export type KeptStatement = VersionStatement & Pick<StatementRow, 'key' | 'source' | 'parserVersion'>

/** The statements of a row, in their order among all. */
export function keptStatements({ about, objectId, place, said, ...row }: StatementRow): KeptStatement[] {
  const { versionId, key, source, parserVersion } = row
  const number = about.startsWith('number:') ? about.slice('number:'.length) : null
  const of = { number, text: objectId, place, versionId, key, source, parserVersion }
  return said.map((each) => ({ ...each, ...of, order: orderOf(place, each.record.kind, objectId) }))
}

/**
 * Between objects S3 tells to the second what came first: of one second whole texts go before what is said of them. The
 * rest only makes the order total.
 */
function orderOf(place: string, kind: keyof typeof KIND_ORDER, objectId: string): string {
  const [second = ''] = place.split('#')
  return [second, KIND_ORDER[kind], objectId, place].join('#')
}
const KIND_ORDER = { request: 0, update: 1, withdrawal: 2 }
