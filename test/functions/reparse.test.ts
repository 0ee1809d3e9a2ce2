import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementRowOf } from '../../functions/tables/packed-said.ts'
import { PARSER_VERSION } from '../../shared/parser-version.ts'
import { DocumentRow } from '../../shared/tables/document-row.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const sweepInbox = await services.handler('sweep-inbox')
const { bringUpToDate } = await import('../../functions/steps/bring-up-to-date.ts')

const text = (number: string, hours: string) =>
  `Aanvraagnummer: ${number}\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: ${hours}\n`
type Event = Awaited<ReturnType<typeof services.put>>
const parse = (...events: unknown[]) => invoke(parseRequest, batchOf(...events))
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

/** Asks for a reparse as an operator does, and has parse-request work off what is queued; gives how many texts that was. */
async function reparse(which: object): Promise<number> {
  expect(await invoke(sweepInbox, { scheduledTime: later(1), reparse: which })).toMatchObject({ texts: 0 })
  const records = await services.take('PARSE_QUEUE_URL')
  expect(await invoke(parseRequest, { Records: records })).toEqual({ batchItemFailures: [] })
  return records.length
}

const tables = async () => [await services.rows('DOCUMENTS_TABLE'), await services.rows('REQUESTS_TABLE')]
const documentOf = async ({ detail: { object } }: Event) => {
  const rows = await services.rows('DOCUMENTS_TABLE')
  return DocumentRow.parse(rows.find(({ versionId }) => versionId === object['version-id']))
}
const headOf = async (event: Event) => {
  const { objectId } = await documentOf(event)
  const rows = await services.rows('DOCUMENTS_TABLE')
  return rows.find((row) => row.objectId === objectId && row.versionId === '#head')?.headVersionId
}
const requestRow = async (requestId: string) =>
  (await services.rows('REQUESTS_TABLE')).find((row) => row.requestId === requestId)
const requestOf = (number: string) => requestRow(`number:${number}`)

/** Makes the outcome of a version what another parser made of it. */
async function asReadBy(event: Event, parserVersion: number, outcome: Partial<DocumentRow>): Promise<void> {
  const { objectId, versionId, key, sequencer, recordedAt } = await documentOf(event)
  const Item = { objectId, versionId, key, sequencer, recordedAt, parserVersion, ...outcome }
  await services.dynamodb.send(new PutCommand({ TableName: services.variable('DOCUMENTS_TABLE'), Item }))
}
/** Makes what is kept of a version what an older parser read in it: another number, or other hours. */
async function saidBefore(event: Event, about: string, said: object[]): Promise<void> {
  const { objectId, versionId, key } = await documentOf(event)
  const statement = { about, source: `${objectId}/${versionId}`, objectId, versionId, key, parserVersion: OLDER, said }
  const Item = { ...statement, place: '2026-01-01', hasSequencer: true }
  await services.dynamodb.send(new PutCommand({ TableName: services.variable('STATEMENTS_TABLE'), Item }))
}
const statementOf = async (number: string) =>
  (await services.rows('STATEMENTS_TABLE')).find(
    ({ about, source }) => about === `number:${number}` && source !== '#ids',
  )
const refusedBefore = { outcome: 'refused', reason: 'encoding', detail: 'no text that we know' } as const
const OLDER = PARSER_VERSION - 1

let nth = 0
let number = ''
let key = ''
beforeEach(() => {
  nth += 1
  number = `70${nth}`
  key = `requests/again-${nth}.txt`
})

describe('a text that an older parser refused', () => {
  test('gets a new outcome by its reason, the earlier one stays beside it, and its request stands', async () => {
    const event = await services.put(key, text(number, '36 uur'))
    await parse(event)
    const { recordedAt } = await documentOf(event)
    await asReadBy(event, OLDER, refusedBefore)

    expect(await reparse({ reason: 'encoding' })).toBe(1)
    const document = await documentOf(event)
    expect(document).toMatchObject({
      outcome: 'parsed',
      parserVersion: PARSER_VERSION,
      requestIds: [`number:${number}`],
      earlier: [{ ...refusedBefore, parserVersion: OLDER, recordedAt }],
    })
    expect(document).not.toHaveProperty('reason')
    expect(await requestOf(number)).toMatchObject({ revision: 1, parserVersion: PARSER_VERSION })
  })

  test('keeps what every parser before made of it', async () => {
    const event = await services.put(key, 'Beste buren')
    await parse(event)
    const first = { recordedAt: '2026-01-01T00:00:00Z', ...refusedBefore }
    await asReadBy(event, OLDER, { outcome: 'refused', reason: 'several-requests', detail: '', earlier: [first] })
    expect(await reparse({ parserVersionBefore: PARSER_VERSION })).toBe(1)
    expect(await documentOf(event)).toMatchObject({
      reason: 'not-a-request',
      earlier: [first, { reason: 'several-requests' }],
    })
  })

  test('for another reason is left alone, unless older parsers are asked for', async () => {
    const event = await services.put(key, 'Beste buren')
    await parse(event)
    await asReadBy(event, OLDER, { outcome: 'refused', reason: 'not-text', detail: '' })
    expect(await reparse({ reason: 'encoding' })).toBe(0)
    expect(await reparse({ parserVersionBefore: PARSER_VERSION })).toBe(1)
  })
})

describe('replaying with the same parser changes nothing', () => {
  test('by reason, by version and by the first event, once or many times', async () => {
    const refused = await services.put(`${key}.no`, '')
    const parsed = await services.put(key, text(number, '36 uur'))
    await parse(refused, parsed)
    const before = await tables()
    expect(await reparse({ parserVersionBefore: PARSER_VERSION })).toBe(0)
    expect(await reparse({ reason: 'empty' })).toBeGreaterThan(0)
    expect(await reparse({ parserVersionBefore: PARSER_VERSION + 1 })).toBeGreaterThan(1)
    await parse(parsed, refused)
    expect(await tables()).toEqual(before)
  })
})

describe('nothing goes back', () => {
  test('an older text that is read again stays behind the newer one, and the head where it is', async () => {
    const older = await services.put(key, text(number, '20 uur'))
    const newer = await services.put(key, text(number, '24 uur'))
    await parse(older, newer)
    await asReadBy(older, OLDER, refusedBefore)
    const before = await requestOf(number)
    expect(await reparse({ reason: 'encoding' })).toBe(1)
    expect(await documentOf(older)).toMatchObject({ outcome: 'parsed' })
    expect(await requestOf(number)).toEqual(before)
    expect(await headOf(older)).toBe(newer.detail.object['version-id'])
  })

  test.each([
    ['raises the revision where it says something else', '24 uur', 2],
    ['leaves the revision where it says the same', '36 uur', 1],
  ])('the current text, read anew, %s', async (_, hoursBefore, revision) => {
    const first = await services.put(`${key}.first`, text(number, hoursBefore))
    await parse(first)
    const wrong = Object(await requestOf(number)).record
    const event = await services.put(key, text(`${number}1`, '36 uur'))
    await parse(event)
    const requestId = `number:${number}1`
    const before = { record: { ...wrong, requestNumber: `${number}1` }, parserVersion: OLDER }
    await services.dynamodb.send(
      new UpdateCommand({
        TableName: services.variable('REQUESTS_TABLE'),
        Key: { requestId },
        UpdateExpression: 'SET #record = :record, parserVersion = :parserVersion',
        ExpressionAttributeNames: { '#record': 'record' },
        ExpressionAttributeValues: { ':record': before.record, ':parserVersion': OLDER },
      }),
    )
    const place = (await requestRow(requestId))?.textOrder
    await saidBefore(event, requestId, [{ lot: null, record: before.record, assignment: null }])
    await asReadBy(event, OLDER, { outcome: 'parsed', requestIds: [requestId], unknownLabels: [] })
    await reparse({ parserVersionBefore: PARSER_VERSION })
    expect(await requestRow(requestId)).toMatchObject({
      ...{ revision, textOrder: place, parserVersion: PARSER_VERSION },
      record: { hoursPerWeek: { min: 36, max: 36 } },
    })
  })

  test('what a newer parser made of a text stays, though an older one gets its message', async () => {
    const event = await services.put(key, text(number, '36 uur'))
    await parse(event)
    // The newer one read another number.
    const Item = { ...(await requestOf(number)), requestId: `number:${number}8` }
    await services.dynamodb.send(new PutCommand({ TableName: services.variable('REQUESTS_TABLE'), Item }))
    await asReadBy(event, PARSER_VERSION + 1, {
      outcome: 'parsed',
      requestIds: [`number:${number}8`],
      unknownLabels: [],
    })
    const before = await tables()
    expect(await parse(event)).toEqual({ batchItemFailures: [] })
    expect(await tables()).toEqual(before)
  })

  test('a version that is gone by now keeps what was read of it', async () => {
    const event = await services.put(key, text(number, '36 uur'))
    await parse(event)
    await asReadBy(event, OLDER, refusedBefore)
    await services.removeVersion(event)
    expect(await reparse({ reason: 'encoding' })).toBe(0)
    await parse(event)
    expect(await documentOf(event)).toMatchObject({ outcome: 'refused', reason: 'encoding' })
  })
})

describe('a text that a newer parser reads as another request', () => {
  /** An older parser took it for a text of `number`, and said so in both tables. */
  const misread = async () => {
    const event = await services.put(key, text(`${number}9`, '36 uur'))
    await parse(event)
    const { said } = statementRowOf(Object(await statementOf(`${number}9`))) ?? { said: [] }
    const wrong = { ...said[0], record: { ...said[0]?.record, requestNumber: number } }
    await saidBefore(event, `number:${number}`, [wrong])
    const { objectId } = await documentOf(event)
    await services.dynamodb.send(
      new UpdateCommand({
        TableName: services.variable('DOCUMENTS_TABLE'),
        Key: { objectId, versionId: '#head' },
        UpdateExpression: 'ADD abouts :abouts',
        ExpressionAttributeValues: { ':abouts': new Set([`number:${number}`]) },
      }),
    )
    await bringUpToDate(`number:${number}`, null)
    await asReadBy(event, OLDER, { outcome: 'parsed', requestIds: [`number:${number}`], unknownLabels: [] })
    return event
  }

  test('takes the wrong one back, and the right one stands', async () => {
    await misread()
    expect(await requestOf(number)).toMatchObject({ record: { kind: 'request' } })
    expect(await reparse({ parserVersionBefore: PARSER_VERSION })).toBe(1)
    expect(await requestOf(number)).toMatchObject({ basis: 'nobody', record: { kind: 'withdrawal' } })
    expect(await requestOf(`${number}9`)).toMatchObject({ openUntil: '9999' })
  })

  test('leaves what another text says of the wrong one, from whose revision it goes on', async () => {
    await parse(await services.put(`${key}.own`, text(number, '20 uur')))
    await misread()
    await reparse({ parserVersionBefore: PARSER_VERSION })
    expect(await requestOf(number)).toMatchObject({
      openUntil: '9999',
      record: { kind: 'request', hoursPerWeek: { min: 20, max: 20 } },
    })
  })
})

test.each([
  [{ reason: 'ugly' }],
  [{}],
  [{ parserVersionBefore: 0 }],
  [{ reason: 'empty', parserVersionBefore: 1 }],
  ['all'],
])('a reparse of %j is refused, and queues nothing', async (which) => {
  await expect(invoke(sweepInbox, { scheduledTime: later(1), reparse: which })).rejects.toThrow()
  expect(await services.take('PARSE_QUEUE_URL')).toEqual([])
})

describe('a request that was kept before schema version 2', () => {
  test('is read anew: what was not read then is unknown until its text is read again', async () => {
    const event = await services.put(key, text(number, '36 uur'))
    await parse(event)
    await asReadBy(event, OLDER, { outcome: 'parsed', requestIds: [`number:${number}`] })
    const { record, ...row } = (await requestOf(number)) ?? {}
    const { kind, part, broker, publishedOn, contact, perSupplier, priceWeight, certificates, languages, ...old } =
      record as Record<string, unknown>
    const Item = { ...row, parserVersion: OLDER, record: { ...old, schemaVersion: 1 } }
    await services.dynamodb.send(new PutCommand({ TableName: services.variable('REQUESTS_TABLE'), Item }))

    expect(await reparse({ parserVersionBefore: PARSER_VERSION })).toBeGreaterThan(0)
    expect(await requestOf(number)).toMatchObject({
      revision: 1,
      parserVersion: PARSER_VERSION,
      record: {
        schemaVersion: 2,
        kind,
        part,
        broker,
        publishedOn,
        contact,
        perSupplier,
        priceWeight,
        certificates,
        languages,
      },
    })
  })
})
