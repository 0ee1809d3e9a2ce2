import { beforeEach, describe, expect, test } from 'vitest'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const handler = await services.handler('parse-request')

const text = (number: string, hours: string) =>
  `Aanvraagnummer: ${number}\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: ${hours}\n`
const outcomes = async () => (await services.rows('DOCUMENTS_TABLE')).filter(({ versionId }) => versionId !== '#head')
const headOf = async (objectId: unknown) =>
  (await services.rows('DOCUMENTS_TABLE')).find((row) => row.objectId === objectId && row.versionId === '#head')
const requestOf = async (number: string) =>
  (await services.rows('REQUESTS_TABLE')).find(({ requestId }) => requestId === `number:${number}`)
const parse = (...events: unknown[]) => invoke(handler, batchOf(...events))

let nth = 0
/** A number and a key that no other test uses. */
let number = ''
let key = ''
beforeEach(() => {
  nth += 1
  number = `90${nth}`
  key = `requests/case-${nth}.txt`
})

describe('a text becomes one outcome', () => {
  test('parsed, with the record as the current text of its request', async () => {
    const event = await services.put(key, text(number, '24 tot 32 uur'))
    expect(await parse(event)).toEqual({ batchItemFailures: [] })
    const [outcome] = (await outcomes()).filter((row) => row.key === key)
    expect(outcome).toMatchObject({
      versionId: event.detail.object['version-id'],
      outcome: 'parsed',
      requestIds: [`number:${number}`],
    })
    expect(await requestOf(number)).toMatchObject({ revision: 1, record: { hoursPerWeek: { min: 24, max: 32 } } })
    expect(await headOf(outcome?.objectId)).toMatchObject({ headVersionId: event.detail.object['version-id'] })
  })

  test.each([
    ['an empty file', '', 'empty'],
    ['a picture that calls itself text', '\u0089PNG\n\u0000\u0001', 'not-text'],
    ['a letter about something else', 'Beste buren, zaterdag is er koffie.', 'not-a-request'],
    ['one byte over the limit', 'x'.repeat(1024 * 1024 + 1), 'too-large'],
  ])('refused, by name: %s', async (_, body, reason) => {
    expect(await parse(await services.put(key, body))).toEqual({ batchItemFailures: [] })
    const [outcome] = (await outcomes()).filter((row) => row.key === key)
    expect(outcome).toMatchObject({ outcome: 'refused', reason })
  })

  test('refused, by name: a mail that the mail service takes for spam, without a look at what is in it', async () => {
    const mail = `X-SES-Spam-Verdict: FAIL\r\nFrom: a@b.example\r\nMIME-Version: 1.0\r\n\r\n${text(number, '36 uur')}`
    const event = await services.put(`requests/mail/${number}`, mail)
    expect(await parse(event)).toEqual({ batchItemFailures: [] })
    const [outcome] = (await outcomes()).filter((row) => row.key === `requests/mail/${number}`)
    expect(outcome).toMatchObject({
      outcome: 'refused',
      reason: 'not-a-request',
      detail: 'the mail service takes it for spam',
    })
  })

  test('gone, when the version was removed before it was read', async () => {
    const event = await services.put(key, text(number, '36 uur'))
    await services.removeVersion(event)
    expect(await parse(event)).toEqual({ batchItemFailures: [] })
    expect((await outcomes()).filter((row) => row.key === key)).toMatchObject([{ outcome: 'gone' }])
    expect(await requestOf(number)).toBeUndefined()
  })

  test('the same event again changes nothing', async () => {
    const event = await services.put(key, text(number, '36 uur'))
    await parse(event)
    const before = [await services.rows('DOCUMENTS_TABLE'), await services.rows('REQUESTS_TABLE')]
    expect(await parse(event, event)).toEqual({ batchItemFailures: [] })
    expect([await services.rows('DOCUMENTS_TABLE'), await services.rows('REQUESTS_TABLE')]).toEqual(before)
  })
})

describe('the newest text stands, whatever the order of events', () => {
  test.each([
    ['in order', [0, 1, 2]],
    ['in reverse', [2, 1, 0]],
    ['mixed, one twice', [1, 2, 0, 1]],
  ])('versions of one object, %s', async (_, order) => {
    const first = await services.put(key, text(number, '20 uur'))
    const second = await services.put(key, text(number, '24 uur'))
    const third = await services.put(key, text(number, '28 uur'))
    await parse(...order.map((index) => [first, second, third][index]))
    expect(await requestOf(number)).toMatchObject({ record: { hoursPerWeek: { min: 28, max: 28 } } })
    const rows = (await outcomes()).filter((row) => row.key === key)
    expect(rows).toHaveLength(3)
    expect(await headOf(rows[0]?.objectId)).toMatchObject({ headVersionId: third.detail.object['version-id'] })
  })

  test('a text that differs raises the revision; one that says the same does not', async () => {
    await parse(await services.put(key, text(number, '20 uur')))
    await parse(await services.put(key, text(number, '20 uur')))
    expect(await requestOf(number)).toMatchObject({ revision: 1 })
    await parse(await services.put(key, text(number, '24 uur')))
    expect(await requestOf(number)).toMatchObject({ revision: 2 })
  })

  test('a version that the sweep found, without sequencer, is not passed by a late event of an older one', async () => {
    const older = await services.put(key, text(number, '20 uur'))
    const newer = await services.put(key, text(number, '24 uur'))
    const { sequencer: _, ...object } = newer.detail.object
    const swept = { ...object, 'newest-of-second': true }
    await parse({ ...newer, detail: { ...newer.detail, object: swept } }, older)
    const [row] = (await outcomes()).filter((outcome) => outcome.key === key)
    // Both may bear the same second; then the one with a sequencer must not win either.
    expect(await headOf(row?.objectId)).toMatchObject({ headVersionId: newer.detail.object['version-id'] })
  })

  test('two objects with the same number are one request', async () => {
    await parse(await services.put(key, text(number, '20 uur')))
    await parse(await services.put(`${key}.again`, text(number, '24 uur')))
    const rows = (await services.rows('REQUESTS_TABLE')).filter((row) => row.requestId === `number:${number}`)
    expect(rows).toHaveLength(1)
  })
})

describe('the handler never throws, and one bad message takes no other along', () => {
  test('what is not understood comes back alone', async () => {
    const good = await services.put(key, text(number, '36 uur'))
    const foreign = { ...good, detail: { ...good.detail, bucket: { name: 'somebody-elses' } } }
    const event = batchOf(good, 'nonsense', foreign, { ...good, 'detail-type': 'Object Deleted' }, null)
    event.Records.push({ messageId: 'message-6', body: '{not json' })
    expect(await invoke(handler, event)).toEqual({
      batchItemFailures: [2, 3, 4, 5, 6].map((n) => ({ itemIdentifier: `message-${n}` })),
    })
    expect(await requestOf(number)).toBeDefined()
  })

  test('where the time runs out, what was not begun comes back, and what was done stays done', async () => {
    const first = await services.put(key, text(number, '36 uur'))
    const second = await services.put(`${key}.2`, text(`${number}0`, '36 uur'))
    const left = [30_000, 20_000]
    expect(await invoke(handler, batchOf(first, second), () => left.shift() ?? 0)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-2' }],
    })
    expect(await requestOf(number)).toBeDefined()
    expect(await requestOf(`${number}0`)).toBeUndefined()
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['no records', {}],
    ['records that are no list', { Records: 'x' }],
    ['an empty list', { Records: [] }],
    ['a record without id', { Records: [{ body: '{}' }] }],
    ['a record that is null', { Records: [null] }],
    ['a record without body', { Records: [{ messageId: '' }] }],
  ])('an event that is %s gives a well-formed answer', async (_, event) => {
    expect(await invoke(handler, event)).toEqual({ batchItemFailures: [] })
  })
})
