import type { Correction, StandingCorrection } from '../corrections/correction.ts'
import { earlier } from '../ingest/earlier.ts'
import { RequestRecord } from '../request.ts'
import type { RequestRow } from '../tables/request-row.ts'
import type { KeptStatement } from './kept-statements.ts'
import type { RequestTexts } from './requests-in.ts'
import { saidNow } from './said-now.ts'
import { withCorrections } from './with-corrections.ts'

/** The row that a request has so far; without `row` where it cannot be read. */
type Before = { row: RequestRow | null; revision: unknown } | null

/** The row of a request as its texts state it now, and people corrected it; `kept` is what it takes the place of. */
export function requestRowNow(
  requestId: string,
  texts: RequestTexts<KeptStatement>,
  stated: Correction[],
  kept: Before,
): RequestRow {
  const before = kept?.row ?? null
  const { whole, record: read, updates } = saidNow(texts)
  const { record, corrections } = withCorrections(read, stated)
  const counted = [whole, ...updates]
  const textOrder = counted.map(({ place }) => place).reduce(latest)
  const { key, text: objectId, versionId, parserVersion, assignment } = whole
  const closings = [...texts.wholes, ...texts.updates].map((each) => each.record.deadline?.closesAt ?? '')
  const openUntil = [record.deadline?.closesAt ?? '9999', before?.openUntil ?? '', ...closings].reduce(latest)
  return {
    ...{ requestId, textOrder, revision: revisionOf(kept, { record, assignment }), key, objectId, versionId },
    ...{
      parserVersion,
      basis: [...counted.map(nameOf), ...corrections.map(correctionName)].join(' '),
      record,
      assignment,
    },
    ...(corrections.length > 0 && { corrections }),
    listed: 'open',
    openUntil: record.kind === 'withdrawal' ? toldUntil(openUntil, textOrder) : openUntil,
  }
}

const latest = (a: string, b: string) => (a > b ? a : b)

/** The row of a request that no text states any more: it is over. */
export function requestRowOfNobody(before: RequestRow, now: string): RequestRow {
  if (before.basis === 'nobody') return before
  const record = { ...before.record, kind: 'withdrawal' as const }
  const { assignment } = before
  const revision = revisionOf({ row: before, revision: before.revision }, { record, assignment })
  return { ...before, record, revision, basis: 'nobody', openUntil: toldUntil(before.openUntil, now) }
}

/** Whether two rows say the same by the same texts, and give the same ids. */
export function isSameRow(a: RequestRow, b: RequestRow): boolean {
  if (JSON.stringify(a.given) !== JSON.stringify(b.given)) return false
  // The basis names the parsers, too.
  return a.basis === b.basis && a.textOrder === b.textOrder && saysTheSame(a, b)
}

function nameOf({ text, versionId, lot, parserVersion }: KeptStatement): string {
  return [text, versionId, lot ?? '', parserVersion].join('/')
}

const correctionName = ({ field, at }: StandingCorrection) => `${field}@${at}`

function revisionOf(before: Before, now: Pick<RequestRow, 'record' | 'assignment'>): number {
  if (before?.row) return before.row.revision + (saysTheSame(before.row, now) ? 0 : 1)
  return typeof before?.revision === 'number' ? before.revision + 1 : 1
}

/**
 * Both went through the schema, so that equal records have equal JSON. How a text looks does not count, nor where in it a
 * thing stands (and a table keeps no order in a map of free keys): that changes nothing in what it says.
 */
function saysTheSame(a: Pick<RequestRow, 'record' | 'assignment'>, b: Pick<RequestRow, 'record' | 'assignment'>) {
  const said = ({ record, assignment }: typeof a) => JSON.stringify([Said.parse(record), assignment])
  return said(a) === said(b)
}

const Said = RequestRecord.omit({ evidence: true, format: true, part: true })

/** So long who was told of a request can be told that it is over, also where a run is left out. */
const TELL_DAYS = 14

function toldUntil(openUntil: string, since: string): string {
  const until = earlier(since.slice(0, 24), { minutes: -TELL_DAYS * 24 * 60 })
  return openUntil < until ? openUntil : until
}
