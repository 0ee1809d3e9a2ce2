import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { requestRowOf } from '../../../shared/tables/request-row-of.ts'
import { openObjectVersions } from '../services/s3/object-versions.ts'
import { onRunningStack, type Running, runningOn } from '../stack/running.ts'
import { nextOf } from '../stack/schedules.ts'
import { keptDeadLetters } from './dead-letters.ts'
import { type KeptTables, withKeptTables } from './kept-tables.ts'
import { type WaitingUpdate, waitingUpdates } from './waiting-updates.ts'

const Document = z.object({
  objectId: z.string(),
  versionId: z.string(),
  key: z.string(),
  outcome: z.enum(['parsed', 'refused', 'gone']),
  recordedAt: z.string(),
  reason: z.string().optional(),
})
type Document = z.infer<typeof Document>

const AnyRow = z.record(z.string(), z.unknown())

export type Status = {
  texts: {
    parsed: number
    refused: number
    gone: number
    /** Versions that have no outcome yet, on their way or lost: the daily sweep finds them again. */
    withoutOutcome: number
    refusedFor: Record<string, number>
    last: Document | null
  }
  /** `over`: withdrawn, cancelled or filled. */
  requests: { all: number; open: number; over: number }
  /** Rows that this version cannot read: the next sweep reads their texts again. */
  unreadable: string[]
  /** Updates and withdrawals of requests that are not known. */
  waiting: WaitingUpdate[]
  candidates: number
  /** `held`: handed over, and no answer came. */
  mails: { sent: number; pending: number; held: number; failed: number }
  recipients: { alerted: number; stopped: number }
  deadLetters: number
  /** When what runs next; null where no stack runs. */
  runs: { name: string; at: string }[] | null
}

/** What a state folder holds at an instant, by the tables alone. */
export async function statusOf(state: string, now: Date): Promise<Status> {
  const running = runningOn(state)
  const deadLetters = keptDeadLetters(state).length + (running ? await deadLettersOf(running) : 0)
  return await withKeptTables(state, async (tables) => {
    const allDocuments = await Array.fromAsync(rowsOf(tables, 'Documents', AnyRow))
    const documents = allDocuments.flatMap((row) => Document.safeParse(row).data ?? [])
    const statements = await Array.fromAsync(rowsOf(tables, 'Statements', AnyRow))
    const rows = await Array.fromAsync(rowsOf(tables, 'Requests', AnyRow))
    const requests = rows.flatMap((row) => requestRowOf(row) ?? [])
    const over = requests.filter(({ record }) => record.kind === 'withdrawal').length
    const mails = await Array.fromAsync(rowsOf(tables, 'Mails', z.object({ state: z.string() })))
    const stops = await Array.fromAsync(rowsOf(tables, 'Recipients', z.object({ stopped: z.unknown() })))
    const inState = (...states: string[]) => mails.filter((mail) => states.includes(mail.state)).length
    const stopped = stops.filter((row) => row.stopped != null).length
    const candidates = await Array.fromAsync(rowsOf(tables, 'Candidates', z.object({ pseudonym: z.string() })))
    return {
      texts: textsOf(documents, waitingTexts(state, documents)),
      requests: {
        all: requests.length,
        over,
        open: requests.filter(({ openUntil }) => openUntil == null || Date.parse(openUntil) > now.getTime()).length,
      },
      unreadable: rows.filter((row) => requestRowOf(row) === null).map(({ requestId }) => String(requestId)),
      waiting: waitingUpdates(allDocuments, statements),
      candidates: candidates.length,
      mails: {
        sent: inState('sent'),
        pending: inState('pending', 'sending'),
        held: inState('unknown', 'held'),
        failed: inState('failed'),
      },
      recipients: { alerted: stops.length - stopped, stopped },
      deadLetters,
      runs:
        running === null
          ? null
          : running.schedules.map((each) => ({ name: each.name, at: nextOf(each, now).toISOString() })),
    }
  })
}

function textsOf(documents: Document[], withoutOutcome: number): Status['texts'] {
  const texts = documents.filter(({ key }) => key.startsWith('requests/'))
  const count = (outcome: string) => texts.filter((each) => each.outcome === outcome).length
  const refused = Map.groupBy(
    texts.filter(({ outcome }) => outcome === 'refused'),
    ({ reason }) => reason ?? '?',
  )
  return {
    parsed: count('parsed'),
    refused: count('refused'),
    gone: count('gone'),
    withoutOutcome,
    refusedFor: Object.fromEntries([...refused].map(([reason, all]) => [reason, all.length])),
    last: texts.toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))[0] ?? null,
  }
}

/** Of the versions that the bucket has, how many have no outcome. */
function waitingTexts(state: string, documents: Document[]): number {
  const done = new Set(documents.map(({ objectId, versionId }) => `${objectId} ${versionId}`))
  const versions = openObjectVersions(join(state, 'objects', 'versions.jsonl'))
  return versions
    .all()
    .filter(({ key, deleteMarker }) => key.startsWith('requests/') && !deleteMarker)
    .filter(({ bucket, key, versionId }) => {
      const objectId = createHash('sha256').update(`${bucket}\0${key}`).digest('hex')
      return !done.has(`${objectId} ${versionId}`)
    }).length
}

async function* rowsOf<T>({ client, nameOf }: KeptTables, table: string, Row: z.ZodType<T>): AsyncGenerator<T> {
  const scan = { TableName: nameOf(table), ConsistentRead: true }
  for await (const { Items = [] } of paginateScan({ client: DynamoDBDocumentClient.from(client) }, scan)) {
    for (const item of Items) {
      // Beside the rows a table may hold others, such as heads and ids that were dropped.
      const row = Row.safeParse(item)
      if (row.success) yield row.data
    }
  }
}

async function deadLettersOf(running: Running): Promise<number> {
  return (await onRunningStack(running, (stack) => stack.deadLetters())).length
}
