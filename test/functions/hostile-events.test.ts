import { beforeEach, describe, expect, test } from 'vitest'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const loadCandidates = await services.handler('load-candidates')
const findMatches = await services.handler('find-matches')
const sweepInbox = await services.handler('sweep-inbox')
const sweepMails = await services.handler('sweep-mails')
const forgetPeople = await services.handler('forget-people')

let nth = 0
let number = ''
beforeEach(() => {
  nth += 1
  number = `80${nth}`
})
const text = () => `Aanvraagnummer: ${number}\nOpdrachtgever: Gemeente Assen\nUren per week: 36\n`
const outcomes = async () => (await services.rows('DOCUMENTS_TABLE')).filter(({ versionId }) => versionId !== '#head')
const outcomesOf = async (key: string) => (await outcomes()).filter((row) => row.key === key)

describe('a key is taken as it is', () => {
  test.each([
    ['plus signs and percent signs', 'requests/a+b %20%2F100%.txt'],
    ['a way out of its folder', 'requests/../../x.txt'],
    ['a slash in front and two in a row', 'requests//x.txt'],
    ['letters of other scripts and emoji', 'requests/коорд-協調-😀.txt'],
    ['markup and quotes', 'requests/<b>"x"&\'y\'.txt'],
    ['the name of what every object has', 'requests/__proto__'],
    ['1,024 bytes, as long as a key may be', `requests/${'k'.repeat(1_015)}`],
  ])('%s', async (_, key) => {
    const event = await services.put(key, text())
    expect(event.detail.object.key).toBe(key)
    expect(await invoke(parseRequest, batchOf(event))).toEqual({ batchItemFailures: [] })
    expect(await outcomesOf(key)).toMatchObject([{ outcome: 'parsed', requestIds: [`number:${number}`] }])
  })

  test('a report on a candidate file lies under reports/, whatever the file is called', async () => {
    const event = await services.put('candidates/../../requests/x.csv', 'candidateId')
    expect(await invoke(loadCandidates, batchOf(event))).toEqual({ batchItemFailures: [] })
    expect(await services.read('reports/../../requests/x.csv.json')).toMatchObject({ loaded: 0 })
    expect(await outcomesOf('requests/x.csv.json')).toEqual([])
  })

  test('1,025 bytes name nothing that S3 can hold: the message comes back alone', async () => {
    const good = await services.put(`requests/${number}.txt`, text())
    const { key: _, ...object } = good.detail.object
    const long = { ...good, detail: { ...good.detail, object: { ...object, key: `requests/${'k'.repeat(1_016)}` } } }
    expect(await invoke(parseRequest, batchOf(long, good))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }],
    })
    expect(await outcomesOf(good.detail.object.key)).toHaveLength(1)
  })
})

describe('an event that is not quite as expected', () => {
  test('of another version of events, with more in it, is read as ever', async () => {
    const event = await services.put(`requests/${number}.txt`, text())
    const newer = { ...event, version: '7', 'replay-name': 'x', detail: { ...event.detail, 'new-part': [1, { a: 2 }] } }
    expect(await invoke(parseRequest, batchOf(newer))).toEqual({ batchItemFailures: [] })
    expect(await outcomesOf(event.detail.object.key)).toMatchObject([{ outcome: 'parsed' }])
  })

  test('for a version that never was gives an outcome to nothing else', async () => {
    const event = await services.put(`requests/${number}.txt`, text())
    const object = { ...event.detail.object, 'version-id': `never-${number}` }
    await invoke(parseRequest, batchOf({ ...event, detail: { ...event.detail, object } }))
    expect(await outcomesOf(event.detail.object.key)).toMatchObject([{ versionId: `never-${number}`, outcome: 'gone' }])
    await invoke(parseRequest, batchOf(event))
    expect(await outcomesOf(event.detail.object.key)).toHaveLength(2)
  })

  test.each([
    ['a prototype key', '{"__proto__":{"detail-type":"Object Created"},"detail":{}}'],
    ['a body of 200 KB', JSON.stringify({ 'detail-type': 'x'.repeat(200_000) })],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['a number beyond all numbers', '{"detail-type":1e309}'],
  ])('with %s comes back alone', async (_, body) => {
    const good = await services.put(`requests/${number}.txt`, text())
    const event = batchOf(good)
    event.Records.unshift({ messageId: 'hostile', body })
    expect(await invoke(parseRequest, event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'hostile' }] })
    expect(await outcomesOf(good.detail.object.key)).toHaveLength(1)
  })

  test('two records of one version in one batch are one outcome', async () => {
    const event = await services.put(`requests/${number}.txt`, text())
    expect(await invoke(parseRequest, batchOf(event, event))).toEqual({ batchItemFailures: [] })
    expect(await outcomesOf(event.detail.object.key)).toHaveLength(1)
  })
})

describe('a schedule without a time is no run: it fails as a whole, and changes nothing', () => {
  const handlers = { findMatches, sweepInbox, sweepMails, forgetPeople }
  const events = [
    {},
    null,
    'now',
    { scheduledTime: '' },
    { scheduledTime: 0 },
    { scheduledTime: '2026-02-30T06:00:00Z' },
  ]
  test.each(Object.entries(handlers))('%s', async (_, handler) => {
    const before = await services.rows('DOCUMENTS_TABLE')
    for (const event of events) await expect(invoke(handler, event)).rejects.toThrow('the run failed')
    expect(await services.rows('DOCUMENTS_TABLE')).toEqual(before)
    expect(await services.take('PARSE_QUEUE_URL')).toEqual([])
  })
})
