import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices('seen')
const lines: string[] = []
for (const level of ['debug', 'info', 'warn', 'error', 'log'] as const) {
  vi.spyOn(console, level).mockImplementation((...parts) => lines.push(parts.join(' ')))
}
afterAll(() => vi.restoreAllMocks())

const parseRequest = await services.handler('parse-request')
const loadCandidates = await services.handler('load-candidates')
const findMatches = await services.handler('find-matches')
const carryMail = await services.handler('carry-mail')

const text = 'Aanvraagnummer: 7001\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: 24 uur\n'
await invoke(parseRequest, batchOf(await services.put('requests/7001.txt', text)))

const Mail = z.looseObject({ recipientId: z.string(), number: z.number() })
const rowOf = async (mailId: string) =>
  (await services.rows('MAILS_TABLE'))
    .map((row) => Mail.parse(row))
    .find(({ recipientId, number }) => `${recipientId}_${number}` === mailId)
/** What the functions reported by one of these names: each is a line of the log and a count by the same name. */
const reported = () => lines.flatMap((line) => /"message":\s*"(Mail(?:Failed|Settled|Dropped))"/.exec(line)?.[1] ?? [])

let nth = 0
/** A mail that is pending, of a recipient of its own. */
let mailId = ''
const load = async (...people: string[]) => {
  const rows = ['candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax', ...people].join('\n')
  await invoke(loadCandidates, batchOf(await services.put(`candidates/failed-${nth}.csv`, rows)))
}
beforeEach(async () => {
  nth += 1
  const email = `noor-${nth}@bureau.example`
  await load(`f${nth},Noor ${nth},${email},80,*,24,36`)
  await invoke(findMatches, { scheduledTime: new Date(Date.UTC(2026, 3, nth, 6)).toISOString() })
  const recipient = (await services.rows('RECIPIENTS_TABLE')).find((row) => row.email === email)
  mailId = `${recipient?.recipientId}_1`
  lines.length = 0
})

const sendMail = async () => {
  vi.resetModules()
  const handler = await services.handler('carry-mail')
  await invoke(handler, batchOf({ mailId }))
}
const settle = (detailType: string) =>
  invoke(
    carryMail,
    batchOf({
      'detail-type': detailType,
      time: '2026-04-01T08:00:00Z',
      detail: { mail: { messageId: 'ses-1', tags: { mailId: [mailId], epoch: ['1'] } } },
    }),
  )

test.each([
  ['Email Rejected', 'rejected'],
  ['Email Rendering Failed', 'renderingFailed'],
])('%s is a failed mail, and its reason stands with it; heard of once', async (detailType, reason) => {
  await sendMail()
  await settle(detailType)
  await settle(detailType)
  expect(reported()).toEqual(['MailFailed'])
  expect(await rowOf(mailId)).toMatchObject({ state: 'failed', reason })
})

test('a mail that went out is settled, and no failure', async () => {
  services.mailService.behaviours.push('hangUp')
  await sendMail()
  await settle('Email Delivered')
  expect(reported()).toEqual(['MailSettled'])
})

test('a mail that is not fit to be sent is a failed mail', async () => {
  vi.stubEnv('UNSUBSCRIBE_URL', 'https://stop.example/?token=')
  await sendMail()
  vi.unstubAllEnvs()
  expect(reported()).toEqual(['MailFailed'])
  expect(await rowOf(mailId)).toMatchObject({ state: 'failed', reason: 'the stop URL is not one plain URL' })
})

test('a mail with nobody left to tell of is dropped, and no failure', async () => {
  await load()
  await sendMail()
  expect(reported()).toEqual(['MailDropped'])
  expect(await rowOf(mailId)).toMatchObject({ state: 'failed', reason: 'nothingLeft' })
})
