import { ObjectEvent, sweptEvent } from '../shared/ingest/object-event.ts'
import { type Outcome, outcomeOf, requestIdOf } from '../shared/ingest/outcome.ts'
import { isTextKey, type TakenApart } from '../shared/ingest/taken-apart.ts'
import { textOrder } from '../shared/ingest/version-order.ts'
import { PARSER_VERSION } from '../shared/parser-version.ts'
import { parse } from '../shared/read/parse.ts'
import { MOST_SOURCE_BYTES } from '../shared/source/allowance.ts'
import { readingOf } from '../shared/source/reading-of.ts'
import { sourceKind } from '../shared/source/source-kind.ts'
import { type DocumentRow, parserVersionOf } from '../shared/tables/document-row.ts'
import { queueHandler } from './handlers/queue-handler.ts'
import { type ObjectVersion, objectIdOf, readVersion } from './services/inbox.ts'
import { queue } from './services/queue.ts'
import { report, reportShare } from './services/telemetry.ts'
import { textAt, textOf } from './services/texts.ts'
import { documentOf, moveHead, putOutcome } from './tables/documents.ts'
import { moveRequest, withdrawText } from './tables/requests.ts'

const takeApart = queue('TAKE_APART_QUEUE_URL')

/** A mebibyte of the shortest lines, each of which every field looks at. */
const LONGEST_MS = 25_000

export const handler = queueHandler(ObjectEvent, giveOutcome, LONGEST_MS)

/**
 * One object version to one outcome. Any step may be repeated, and none counts before the last: the outcome is written
 * when all that follows from it stands, so that a version without an outcome is exactly one that is not done. A newer
 * parser gives a version a new outcome, and the earlier ones are kept; an older parser changes nothing. A file that is no
 * plain text is first taken apart by a function of its own: what is told then is that its text is there.
 */
async function giveOutcome(told: ObjectEvent): Promise<void> {
  const taken = isTextKey(told.key) ? await textAt(told.key) : null
  // A text that is there no more is made again when somebody asks for it.
  if (isTextKey(told.key) && !taken) return
  const event = taken?.of ?? told
  const objectId = objectIdOf(event)
  const { key, versionId } = event
  const before = await documentOf(objectId, versionId)
  if (before && parserVersionOf(before) > PARSER_VERSION) return report('ReadByNewerParser', { objectId, versionId })
  const version = await readVersion(event, MOST_SOURCE_BYTES)
  const isPlain = version.is !== 'there' || sourceKind(version.bytes) === 'text'
  const text = isPlain ? null : (taken ?? (await textOf(event)))
  // Taken apart never, or by a program that read files differently.
  if (!isPlain && (!text || text.parserVersion < PARSER_VERSION)) {
    await takeApart(sweptEvent({ ...event, sequencer: event.sequencer ?? undefined }))
    return report('SentToTakeApart', { objectId, versionId })
  }
  const outcome = outcomeOfVersion(version, text)
  const source = { objectId, versionId, key, sequencer: event.sequencer ?? undefined }
  const read = { recordedAt: new Date().toISOString(), parserVersion: PARSER_VERSION }
  const row: DocumentRow = { ...source, ...read, ...summaryOf(outcome, objectId) }
  if (before && standsAgainst(before, row)) return

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
  if (!(await putOutcome(row, before))) return
  report(METRIC[outcome.outcome], { objectId, versionId, outcome: row.outcome })
  if (outcome.outcome !== 'gone') reportShare('RefusedShare', outcome.outcome === 'refused')
}

const METRIC = { parsed: 'Parsed', refused: 'Refused', gone: 'Gone' } as const

/** What this parser said of a version stands: a file may be given up at one time, and be taken apart at another. */
function standsAgainst(before: DocumentRow, row: DocumentRow): boolean {
  const isOurs = parserVersionOf(before) === PARSER_VERSION && before.outcome !== 'gone'
  return isOurs && (before.outcome !== row.outcome || before.requestId !== row.requestId)
}

/** `text`: of a file that is no plain text, what taking it apart gave. */
function outcomeOfVersion(version: ObjectVersion, text: TakenApart | null): Outcome {
  switch (version.is) {
    case 'gone':
      return { outcome: 'gone' }
    case 'tooLarge': {
      const detail = `${version.size} bytes, at most ${MOST_SOURCE_BYTES} are read`
      return { outcome: 'refused', refused: { reason: 'too-large', detail } }
    }
    case 'there': {
      const options = { capturedAt: version.lastModified }
      return outcomeOf(text ? readingOf(text.given, options) : parse(version.bytes, options))
    }
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
