import { ObjectEvent } from '../shared/ingest/object-event.ts'
import { type Outcome, outcomeOf, requestIdOf } from '../shared/ingest/outcome.ts'
import { textOrder } from '../shared/ingest/version-order.ts'
import { parse } from '../shared/parse.ts'
import { PARSER_VERSION } from '../shared/parser-version.ts'
import { type DocumentRow, parserVersionOf } from '../shared/tables/document-row.ts'
import { documentOf, moveHead, putOutcome } from './aws/documents.ts'
import { type ObjectVersion, objectIdOf, readVersion } from './aws/inbox.ts'
import { queueHandler } from './aws/queue-handler.ts'
import { moveRequest, withdrawText } from './aws/requests.ts'
import { report } from './aws/telemetry.ts'

const MOST_BYTES = 1024 * 1024
/** A mebibyte of the shortest lines, each of which every field looks at. */
const LONGEST_MS = 25_000

export const handler = queueHandler(ObjectEvent, giveOutcome, LONGEST_MS)

/**
 * One object version to one outcome. Any step may be repeated, and none counts before the last: the outcome is written
 * when all that follows from it stands, so that a version without an outcome is exactly one that is not done. A newer
 * parser gives a version a new outcome, and the earlier ones are kept; an older parser changes nothing.
 */
async function giveOutcome(event: ObjectEvent): Promise<void> {
  const objectId = objectIdOf(event)
  const { key, versionId } = event
  const before = await documentOf(objectId, versionId)
  if (before && parserVersionOf(before) > PARSER_VERSION) return report('ReadByNewerParser', { objectId, versionId })
  const version = await readVersion(event, MOST_BYTES)
  const outcome = outcomeOfVersion(version)
  const source = { objectId, versionId, key, sequencer: event.sequencer ?? undefined }
  const read = { recordedAt: new Date().toISOString(), parserVersion: PARSER_VERSION }
  const row: DocumentRow = { ...source, ...read, ...summaryOf(outcome, objectId) }

  if (version.is !== 'gone') {
    const stamp = { ...event, lastModified: version.lastModified }
    await moveHead(objectId, stamp)
    if (outcome.outcome === 'parsed') {
      const { record, assignment } = outcome
      const requestId = requestIdOf(record, objectId)
      const text = { key, objectId, versionId, parserVersion: PARSER_VERSION, record, assignment }
      await moveRequest({ requestId, textOrder: textOrder(stamp), ...text })
    }
    // What an older parser took for a text of this request is another's, or none.
    if (before?.requestId !== undefined && before.requestId !== row.requestId) {
      if (await withdrawText(before.requestId, row)) report('RequestWithdrawn', { requestId: before.requestId })
    }
  }
  if (await putOutcome(row, before)) report(METRIC[outcome.outcome], { objectId, versionId, outcome: row.outcome })
}

const METRIC = { parsed: 'Parsed', refused: 'Refused', gone: 'Gone' } as const

function outcomeOfVersion(version: ObjectVersion): Outcome {
  switch (version.is) {
    case 'gone':
      return { outcome: 'gone' }
    case 'tooLarge': {
      const detail = `${version.size} bytes, at most ${MOST_BYTES} are read`
      return { outcome: 'refused', refused: { reason: 'too-large', detail } }
    }
    case 'there':
      return outcomeOf(parse(version.bytes, { capturedAt: version.lastModified }))
  }
}

function summaryOf(outcome: Outcome, objectId: string) {
  switch (outcome.outcome) {
    case 'gone':
      return { outcome: outcome.outcome }
    case 'refused':
      return { outcome: outcome.outcome, ...outcome.refused }
    case 'parsed':
      return {
        outcome: outcome.outcome,
        requestId: requestIdOf(outcome.record, objectId),
        unknownLabels: outcome.unknownLabels,
      }
  }
}
