import { beforeEach, describe, expect, test } from 'vitest'
import { PARSER_VERSION } from '../../shared/parser-version.ts'
import { docxFile, paragraph, table } from '../source/docx-file.ts'
import { HOSTILE_FILES } from '../source/hostile-files.ts'
import { pdfFile } from '../source/pdf-file.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const takeApart = await services.handler('take-apart')

type Event = Awaited<ReturnType<typeof services.put>>
const DONE = { batchItemFailures: [] }

let nth = 0
/** A number and a key that no other test uses. */
let number = ''
let key = ''
beforeEach(() => {
  nth += 1
  number = `70${nth}`
  key = `requests/file-${nth}`
})

const facts = () => [
  ['Aanvraagnummer', number],
  ['Functie', 'Jeugdconsulent'],
  ['Opdrachtgever', 'Gemeente Assen'],
  ['Uren per week', '24 tot 32 uur'],
]
const mail = (hours = '24 tot 32 uur') =>
  `From: desk@veldwerk.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nAanvraagnummer: ${number}\r\nFunctie: Jeugdconsu=\r\nlent\r\nOpdrachtgever: Gemeente Assen\r\nUren per week: ${hours}`

const parse = (...events: unknown[]) => invoke(parseRequest, batchOf(...events))
/** What waits to be taken apart is, as so many tries of each message before this one. */
async function takeAllApart(triesBefore = 0): Promise<number> {
  const records = await services.take('TAKE_APART_QUEUE_URL')
  const attributes = { ApproximateReceiveCount: String(triesBefore + 1) }
  for (const record of records) expect(await invoke(takeApart, { Records: [{ ...record, attributes }] })).toEqual(DONE)
  return records.length
}
/** All that follows from a file that came. */
async function come(body: string | Uint8Array): Promise<Event> {
  const event = await services.put(key, body)
  expect(await parse(event)).toEqual(DONE)
  expect(await takeAllApart()).toBe(1)
  expect(await parse(services.written('texts/'))).toEqual(DONE)
  return event
}
const outcomes = async () => (await services.rows('DOCUMENTS_TABLE')).filter((row) => row.key === key)
const requests = async () =>
  (await services.rows('REQUESTS_TABLE')).filter(({ requestId }) => requestId === `number:${number}`)

describe('a file that is no plain text', () => {
  test.each<[string, () => string | Uint8Array]>([
    ['a mail', () => mail()],
    [
      'a page',
      () =>
        `<!doctype html><table>${facts()
          .map(([label, value]) => `<tr><th>${label}<td>${value}`)
          .join('')}</table>`,
    ],
    [
      'a PDF',
      () =>
        pdfFile([facts().map(([label, value], index) => ({ x: 50, y: 100 + index * 14, text: `${label}: ${value}` }))]),
    ],
    ['a DOCX', () => docxFile(table(facts()) + paragraph('Bij de gemeente.'))],
  ])('%s gets one outcome, of the version that came', async (_kind, body) => {
    const event = await come(body())
    expect(await outcomes()).toMatchObject([
      { versionId: event.detail.object['version-id'], outcome: 'parsed', requestIds: [`number:${number}`] },
    ])
    expect(await requests()).toMatchObject([{ key, record: { hoursPerWeek: { min: 24, max: 32 } } }])
  })

  test('its text lies beside it, with where each stretch stood', async () => {
    const event = await come(mail())
    const text = await services.read(services.written('texts/').detail.object.key)
    expect(text).toMatchObject({
      of: { key, versionId: event.detail.object['version-id'] },
      given: { kind: 'mail', text: expect.stringContaining('Jeugdconsulent'), map: [{ start: 0 }], unread: [] },
    })
  })

  test.each<[string, () => string | Uint8Array, string, RegExp]>([
    ['a scan', () => pdfFile([[]]), 'unreadable', /scan/],
    [
      'a mail with a scan alone',
      () =>
        `${mail().split('Content-Type')[0]}Content-Type: application/pdf; name=scan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(pdfFile([[]])).toString('base64')}`,
      'unreadable',
      /"scan.pdf".*scan/,
    ],
    ['a page about something else', () => '<!doctype html><p>Zaterdag is er koffie.', 'not-a-request', /found/],
    ['a file that is too large', () => `<!doctype html>${' '.repeat(20 * 1024 * 1024)}`, 'too-large', /20971520/],
  ])('%s is refused by name', async (_kind, body, reason, detail) => {
    const event = await services.put(key, body())
    await parse(event)
    if ((await takeAllApart()) > 0) await parse(services.written('texts/'))
    expect(await outcomes()).toMatchObject([{ outcome: 'refused', reason, detail: expect.stringMatching(detail) }])
  })

  test.each(HOSTILE_FILES)('%s harms neither the function nor its queue', async (_kind, file, reason) => {
    await parse(await services.put(key, file()))
    if ((await takeAllApart()) > 0) await parse(services.written('texts/'))
    expect(await outcomes()).toMatchObject([{ outcome: 'refused', reason }])
  })

  test('a file at which the function died again and again is refused, and no dead letter', async () => {
    await parse(await services.put(key, mail()))
    await takeAllApart(4)
    await parse(services.written('texts/'))
    expect(await outcomes()).toMatchObject([
      { outcome: 'refused', reason: 'unreadable', detail: expect.stringContaining('4 times') },
    ])
  })

  test('what became of it stands, whether it is given up or read when it comes again', async () => {
    const event = await come(mail())
    const before = [await outcomes(), await requests()]
    const giveUp = { ...batchOf(event).Records[0], attributes: { ApproximateReceiveCount: '5' } }
    await invoke(takeApart, { Records: [giveUp] })
    await parse(services.written('texts/'), event)
    expect([await outcomes(), await requests()]).toEqual(before)
  })

  test('a version that is removed on the way is gone', async () => {
    const event = await services.put(key, mail())
    await parse(event)
    await services.removeVersion(event)
    await takeAllApart()
    await parse(services.written('texts/'))
    expect(await outcomes()).toMatchObject([{ outcome: 'gone' }])
  })

  test('every message again changes nothing, and takes nothing apart again', async () => {
    const event = await come(mail())
    const before = [await outcomes(), await requests()]
    const told = services.written('texts/')
    await parse(event, told, told)
    expect(await takeAllApart()).toBe(0)
    expect([await outcomes(), await requests()]).toEqual(before)
  })

  test('of two versions the newest stands, whichever text came last', async () => {
    const first = await services.put(key, mail('20 uur'))
    const second = await services.put(key, mail('28 uur'))
    await parse(second)
    await takeAllApart()
    await parse(services.written('texts/'))
    await parse(first)
    await takeAllApart()
    await parse(services.written('texts/'))
    expect(await outcomes()).toHaveLength(2)
    expect(await requests()).toMatchObject([{ record: { hoursPerWeek: { min: 28, max: 28 } } }])
  })

  test('what an older program took apart is taken apart again', async () => {
    const event = await come(mail())
    const { key: textKey } = services.written('texts/').detail.object
    const text = (await services.read(textKey)) as object
    await services.put(textKey, JSON.stringify({ ...text, parserVersion: PARSER_VERSION - 1 }))
    await parse(event)
    expect(await takeAllApart()).toBe(1)
  })
})
