import { ObjectEvent, sweptEvent } from '../shared/ingest/object-event.ts'
import { aboutOf, type Outcome, outcomeOf } from '../shared/ingest/outcome.ts'
import { isTextKey, type TakenApart } from '../shared/ingest/taken-apart.ts'
import { textOrder } from '../shared/ingest/version-order.ts'
import { PARSER_VERSION } from '../shared/parser-version.ts'
import { parse } from '../shared/read/parse.ts'
import { statementsOf } from '../shared/requests/statement.ts'
import { MOST_SOURCE_BYTES } from '../shared/source/allowance.ts'
import { MAIL_PREFIX, mailRefusal } from '../shared/source/mail-verdict.ts'
import { readingOf } from '../shared/source/reading-of.ts'
import { SenderDomains } from '../shared/source/sender-domains.ts'
import { sourceKind } from '../shared/source/source-kind.ts'
import { type DocumentRow, parserVersionOf } from '../shared/tables/document-row.ts'
import { queueHandler } from './handlers/queue-handler.ts'
import { variable } from './services/environment.ts'
import { type ObjectVersion, objectIdOf, readNewest, readVersion } from './services/inbox.ts'
import { queue } from './services/queue.ts'
import { report, reportShare } from './services/telemetry.ts'
import { textAt, textOf } from './services/texts.ts'
import { bringUpToDate } from './steps/bring-up-to-date.ts'
import { documentOf, type Head, headOf, markDeleted, moveHead, putOutcome } from './tables/documents.ts'
import { putStatement } from './tables/statements.ts'

const takeApart = queue('TAKE_APART_QUEUE_URL')

/** The domains from which mails are read that the mail service took in; null for all. */
const senders =
  process.env.INBOUND_SENDERS === undefined ? null : new Set(variable('INBOUND_SENDERS', SenderDomains).split(' '))

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
  const unwanted = version.is === 'there' && key.startsWith(MAIL_PREFIX) ? mailRefusal(version.bytes, senders) : null
  const isPlain = unwanted !== null || version.is !== 'there' || sourceKind(version.bytes) === 'text'
  const text = isPlain ? null : (taken ?? (await textOf(event)))
  // Taken apart never, or by a program that read files differently.
  if (!isPlain && (!text || text.parserVersion < PARSER_VERSION)) {
    await takeApart(sweptEvent({ ...event, sequencer: event.sequencer ?? undefined }))
    return report('SentToTakeApart', { objectId, versionId })
  }
  const outcome = unwanted ? ({ outcome: 'refused', refused: unwanted } as const) : outcomeOfVersion(version, text)
  if (before && standsAgainst(before, outcome)) return

  const source = { objectId, versionId, key, sequencer: event.sequencer ?? undefined }
  const lastModified = version.is === 'gone' ? null : version.lastModified
  const settled = await settle({ ...event, lastModified, isNew: before === null }, outcome)
  const read = { recordedAt: new Date().toISOString(), parserVersion: PARSER_VERSION }
  const row: DocumentRow = { ...source, ...read, ...summaryOf(outcome, settled) }
  if (!(await putOutcome(row, before))) return
  report(METRIC[outcome.outcome], { objectId, versionId, outcome: row.outcome })
  if (outcome.outcome !== 'gone') reportShare('RefusedShare', outcome.outcome === 'refused')
}

/** `lastModified` is null where the version is gone; `isNew`: it has no outcome yet. */
type Told = ObjectEvent & { lastModified: string | null; isNew: boolean }

/**
 * All that follows from what a version says, or says no more: of every request that it is about, or that another
 * version of its object was. Gives the ids of the requests that it is about.
 */
async function settle({ lastModified, isNew, ...event }: Told, outcome: Outcome): Promise<string[]> {
  const objectId = objectIdOf(event)
  const { versionId, mayBeDeleted } = event
  const source = `${objectId}/${versionId}`
  // Of a version that is gone something may have been kept before it went.
  const { head, own } =
    lastModified === null
      ? { head: await headOf(objectId), own: new Set<string>() }
      : await keep({ ...event, lastModified }, outcome)
  // What names no number is of all that its object states, also of what another version brought while it was being kept.
  const isOfAll = own.has(aboutOf({ requestNumber: null }, objectId))
  const { abouts } = isOfAll ? await headOf(objectId) : head
  if (mayBeDeleted) await markDeleted(objectId, versionId, (await readNewest(event, 0)).is === 'gone')
  const requestIds: string[] = []
  for (const about of abouts) {
    const readNow = isNew && !mayBeDeleted ? { objectId, source, head } : null
    const { requestsOf, waiting } = await bringUpToDate(about, readNow)
    const counted = requestsOf.get(source) ?? []
    requestIds.push(...counted)
    // A version that waits, or that a newer one took the place of before it came, is still about its request.
    if (counted.length === 0 && own.has(about)) requestIds.push(about)
    if (waiting.some((each) => each.source === source)) report('UpdateWaits', { objectId, versionId, requestId: about })
  }
  return [...new Set(requestIds)]
}

/** What a version is about itself, and the head of its object, with all that its versions ever were about. */
type Kept = { own: Set<string>; head: Head }

/** Keeps what a version says, and that it is there. */
async function keep(stamp: ObjectEvent & { lastModified: string }, outcome: Outcome): Promise<Kept> {
  const objectId = objectIdOf(stamp)
  const { key, versionId, sequencer } = stamp
  const place = textOrder(stamp)
  const readings = outcome.outcome === 'parsed' ? outcome.readings : []
  const statements = Map.groupBy(statementsOf(readings, { text: objectId, order: place }), ({ record }) =>
    aboutOf(record, objectId),
  )
  const head = await moveHead(objectId, stamp, [...statements.keys()])
  const row = { source: `${objectId}/${versionId}`, objectId, versionId, key, place, parserVersion: PARSER_VERSION }
  for (const about of head.abouts) {
    const said = (statements.get(about) ?? []).map(({ lot, record, assignment }) => ({ lot, record, assignment }))
    await putStatement({ ...row, about, hasSequencer: sequencer !== null, said })
  }
  return { own: new Set(statements.keys()), head }
}

const METRIC = { parsed: 'Parsed', refused: 'Refused', gone: 'Gone' } as const

/** What this parser said of a version stands: a file may be given up at one time, and be taken apart at another. */
function standsAgainst(before: DocumentRow, { outcome }: Outcome): boolean {
  return parserVersionOf(before) === PARSER_VERSION && before.outcome !== 'gone' && before.outcome !== outcome
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

function summaryOf(outcome: Outcome, requestIds: string[]) {
  switch (outcome.outcome) {
    case 'gone':
      return { outcome: outcome.outcome }
    case 'refused':
      return { outcome: outcome.outcome, ...outcome.refused }
    case 'parsed': {
      const unknownLabels = [...new Set(outcome.readings.flatMap((reading) => reading.unknownLabels))]
      return { outcome: outcome.outcome, requestIds, unknownLabels }
    }
  }
}
