import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, test } from 'vitest'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const sweepInbox = await services.handler('sweep-inbox')
const { requestsOpenAt, unreadableRequests } = await import('../../functions/tables/requests.ts')

const whole = (number: string, { client = 'Gemeente Assen', role = 'Jeugdconsulent', hours = 24 } = {}) =>
  `Aanvraagnummer: ${number}\nFunctie: ${role}\nOpdrachtgever: ${client}\nUren per week: ${hours}\nSluitingsdatum: 20 februari 2027 om 12:00 uur\n`
const extended = (number: string) =>
  `Aanvraag ${number}: de sluitingsdatum is verlengd tot 27 februari 2027 om 12:00 uur.\n`
const withdrawn = (number: string) => `De aanvraag ${number} is ingetrokken.\n`
const EXTENDED = { deadline: { closesAt: '2027-02-27T11:00:00Z' } }

const parse = (...events: unknown[]) => invoke(parseRequest, batchOf(...events))
const rowsAbout = async (number: string) =>
  (await services.rows('REQUESTS_TABLE'))
    .filter(({ record }) => Object(record).requestNumber === number)
    .toSorted((a, b) => (String(a.requestId) < String(b.requestId) ? -1 : 1))
const outcomeOf = async (event: Awaited<ReturnType<typeof services.put>>) =>
  (await services.rows('DOCUMENTS_TABLE')).find(({ versionId }) => versionId === event.detail.object['version-id'])
/** The sweep of a day on, and all that it queues. */
async function sweep() {
  await invoke(sweepInbox, { scheduledTime: new Date(Date.now() + 60_000).toISOString() })
  await invoke(parseRequest, { Records: await services.take('PARSE_QUEUE_URL') })
}

let nth = 0
let number = ''
let key = ''
beforeEach(() => {
  number = `5${String(++nth).padStart(3, '0')}`
  key = `requests/front-${nth}.txt`
})

describe('several requests in one text', () => {
  const two = (a: string, b: string) => `${whole(a)}\n${whole(b, { role: 'Planner', hours: 32 })}`

  test('become a row each, and the outcome of the version names them all', async () => {
    const event = await services.put(key, two(`${number}1`, `${number}2`))
    await parse(event)
    const requestIds = [`number:${number}1`, `number:${number}2`]
    expect(await outcomeOf(event)).toMatchObject({ outcome: 'parsed', requestIds })
    expect(await rowsAbout(`${number}1`)).toMatchObject([{ record: { part: { index: 1, of: 2 } } }])
    expect(await rowsAbout(`${number}2`)).toMatchObject([{ record: { part: { index: 2, of: 2 }, title: 'Planner' } }])
  })

  test('one that a newer version leaves out is over, whatever the order of events', async () => {
    const both = await services.put(key, two(`${number}1`, `${number}2`))
    const one = await services.put(key, whole(`${number}2`, { role: 'Planner', hours: 32 }))
    for (const order of [
      [both, one],
      [one, both],
    ]) {
      await parse(...order)
      expect(await rowsAbout(`${number}1`)).toMatchObject([{ record: { kind: 'withdrawal' } }])
      expect(await rowsAbout(`${number}2`)).toMatchObject([{ revision: 1, record: { kind: 'request' } }])
    }
  })
})

describe('updates and withdrawals', () => {
  test.each([
    ['after its request', [0, 1]],
    ['before its request', [1, 0]],
    ['again and again', [1, 0, 1, 0]],
  ])('an update that comes %s changes what it states, and nothing else', async (_, order) => {
    const events = [await services.put(key, whole(number))]
    await services.nextSecond()
    events.push(await services.put(`${key}.update`, extended(number)))
    for (const index of order) await parse(events[index])
    expect(await rowsAbout(number)).toMatchObject([
      { key, record: { ...EXTENDED, hoursPerWeek: { min: 24, max: 24 } } },
    ])
  })

  test('one whose request is not known is kept, and makes no request', async () => {
    const event = await services.put(key, extended(number))
    await parse(event)
    expect(await rowsAbout(number)).toEqual([])
    expect(await outcomeOf(event)).toMatchObject({ outcome: 'parsed', requestIds: [`number:${number}`] })
  })

  test('a withdrawal closes its request at once, and a newer whole text opens it again', async () => {
    await parse(await services.put(key, whole(number)))
    await services.nextSecond()
    await parse(await services.put(`${key}.gone`, withdrawn(number)))
    expect(await rowsAbout(number)).toMatchObject([
      { revision: 2, record: { kind: 'withdrawal', title: 'Jeugdconsulent' } },
    ])
    await services.nextSecond()
    await parse(await services.put(`${key}.again`, whole(number, { hours: 36 })))
    expect(await rowsAbout(number)).toMatchObject([{ revision: 3, record: { kind: 'request' } }])
  })

  test('a text that is overwritten by an update of it, without its number, is still the request', async () => {
    await parse(await services.put(key, whole(number)))
    await parse(
      await services.put(key, 'De sluitingsdatum van de aanvraag is verlengd tot 27 februari 2027 om 12:00 uur.\n'),
    )
    expect(await rowsAbout(number)).toMatchObject([{ revision: 2, record: EXTENDED }])
  })

  test.each([
    ['a withdrawal', 'De aanvraag is ingetrokken.\n'],
    ['a text that is no request', 'Het zwembad is dicht.\n'],
    ['nothing', ''],
    ['another request', whole('77001')],
  ])('a text that is overwritten by %s states its request no more', async (_, text) => {
    await parse(await services.put(key, whole(number)))
    await parse(await services.put(key, text))
    expect(await rowsAbout(number)).toMatchObject([{ record: { kind: 'withdrawal' } }])
  })

  test('but another text may', async () => {
    await parse(await services.put(key, whole(number)), await services.put(`${key}.2`, whole(number)))
    await parse(await services.put(key, 'Het zwembad is dicht.\n'))
    expect(await rowsAbout(number)).toMatchObject([{ key: `${key}.2`, record: { kind: 'request' } }])
  })

  test('what only a deleted text stated is over with the next sweep, and back when the text is', async () => {
    const event = await services.put(key, whole(number))
    await parse(event)
    const s3 = new S3Client({ forcePathStyle: true })
    const Bucket = event.detail.bucket.name
    const { VersionId } = await s3.send(new DeleteObjectCommand({ Bucket, Key: key }))
    await sweep()
    expect(await rowsAbout(number)).toMatchObject([{ record: { kind: 'withdrawal' } }])
    await sweep()
    expect(await rowsAbout(number)).toMatchObject([{ revision: 2 }])
    await s3.send(new DeleteObjectCommand({ Bucket, Key: key, VersionId }))
    await sweep()
    expect(await rowsAbout(number)).toMatchObject([{ revision: 3, record: { kind: 'request' } }])
    s3.destroy()
  })
})

describe('whose number it is', () => {
  test.each([
    ['', [0, 1]],
    [', in the other order', [1, 0]],
  ])('two clients with one number are two requests%s', async (_, order) => {
    const events = [
      await services.put(key, whole(number)),
      await services.put(`${key}.epe`, whole(number, { client: 'Gemeente Epe', hours: 32 })),
    ]
    await parse(...order.map((index) => events[index]))
    const rows = (await rowsAbout(number)).map(({ revision, record }) => [revision, Object(record).client])
    expect(rows.toSorted()).toEqual([
      [1, 'Gemeente Assen'],
      [1, 'Gemeente Epe'],
    ])
    await services.nextSecond()
    await parse(await services.put(`${key}.gone`, `De aanvraag ${number} van de gemeente Epe is ingetrokken.\n`))
    const kinds = (await rowsAbout(number)).map(({ record }) => [Object(record).client, Object(record).kind])
    expect(kinds.toSorted()).toEqual([
      ['Gemeente Assen', 'request'],
      ['Gemeente Epe', 'withdrawal'],
    ])
  })
})

describe('a row that cannot be read', () => {
  const breakRow = (remove: string) =>
    services.dynamodb.send(
      new UpdateCommand({
        TableName: services.variable('REQUESTS_TABLE'),
        Key: { requestId: `number:${number}` },
        UpdateExpression: `REMOVE ${remove}`,
      }),
    )

  test.each(['assignment', 'openUntil', 'revision', '#record.title'])('for want of %s is set aside', async (field) => {
    await parse(await services.put(key, whole(number)))
    await (field === '#record.title'
      ? services.dynamodb.send(
          new UpdateCommand({
            TableName: services.variable('REQUESTS_TABLE'),
            Key: { requestId: `number:${number}` },
            UpdateExpression: 'REMOVE #record.title',
            ExpressionAttributeNames: { '#record': 'record' },
          }),
        )
      : breakRow(field))
    const { rows, unreadable } = await requestsOpenAt('2026-01-01T00:00:00Z')
    // No index leads to a row without the attribute that it is sorted by.
    expect(unreadable).toEqual(field === 'openUntil' ? [] : [`number:${number}`])
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some(({ requestId }) => requestId === `number:${number}`)).toBe(false)
    expect(await unreadableRequests()).toEqual(new Set([`number:${number}`]))

    await sweep()
    expect(await unreadableRequests()).toEqual(new Set())
    expect(await rowsAbout(number)).toMatchObject([{ record: { title: 'Jeugdconsulent' } }])
  })
})
