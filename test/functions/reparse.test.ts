import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, test } from 'vitest'
import { PARSER_VERSION } from '../../shared/parser-version.ts'
import { DocumentRow } from '../../shared/tables/document-row.ts'
import { WITHDRAWN } from '../../shared/tables/request-row.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const sweepInbox = await services.handler('sweep-inbox')

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
      requestId: `number:${number}`,
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
    const wrong = (await requestOf(number))?.record
    const event = await services.put(key, text(`${number}1`, '36 uur'))
    await parse(event)
    const requestId = `number:${number}1`
    await services.dynamodb.send(
      new UpdateCommand({
        TableName: services.variable('REQUESTS_TABLE'),
        Key: { requestId },
        UpdateExpression: 'SET #record = :record, parserVersion = :parserVersion',
        ExpressionAttributeNames: { '#record': 'record' },
        ExpressionAttributeValues: {
          ':record': { ...Object(wrong), requestNumber: `${number}1` },
          ':parserVersion': OLDER,
        },
      }),
    )
    const place = (await requestRow(requestId))?.textOrder
    await asReadBy(event, OLDER, { outcome: 'parsed', requestId, unknownLabels: [] })
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
    await asReadBy(event, PARSER_VERSION + 1, { outcome: 'parsed', requestId: `number:${number}8`, unknownLabels: [] })
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
  const misread = async () => {
    const event = await services.put(key, text(`${number}9`, '36 uur'))
    await parse(event)
    const right = await requestOf(`${number}9`)
    const Item = { ...right, requestId: `number:${number}`, parserVersion: OLDER }
    await services.dynamodb.send(new PutCommand({ TableName: services.variable('REQUESTS_TABLE'), Item }))
    await asReadBy(event, OLDER, { outcome: 'parsed', requestId: `number:${number}`, unknownLabels: [] })
    return event
  }

  test('takes the wrong one back, and the right one stands', async () => {
    await misread()
    expect(await reparse({ parserVersionBefore: PARSER_VERSION })).toBe(1)
    expect(await requestOf(number)).toMatchObject({ openUntil: WITHDRAWN })
    expect(await requestOf(`${number}9`)).toMatchObject({ openUntil: '9999' })
  })

  test('leaves the wrong one alone where another text is its current one by now', async () => {
    await misread()
    await services.nextSecond()
    await parse(await services.put(`${key}.own`, text(number, '20 uur')))
    const own = await requestOf(number)
    await reparse({ parserVersionBefore: PARSER_VERSION })
    expect(await requestOf(number)).toEqual(own)
  })

  test('gives way to an older text of the wrong one, which goes on from its revision', async () => {
    await parse(await services.put(`${key}.own`, text(number, '20 uur')))
    await services.nextSecond()
    await misread()
    await reparse({ parserVersionBefore: PARSER_VERSION })
    expect(await invoke(sweepInbox, { scheduledTime: later(1) })).toMatchObject({ reparsed: 1 })
    await invoke(parseRequest, { Records: await services.take('PARSE_QUEUE_URL') })
    expect(await requestOf(number)).toMatchObject({
      ...{ revision: 2, openUntil: '9999' },
      record: { hoursPerWeek: { min: 20, max: 20 } },
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
    await asReadBy(event, OLDER, { outcome: 'parsed', requestId: `number:${number}` } as Partial<DocumentRow>)
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
