import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const loadCandidates = await services.handler('load-candidates')
const findMatches = await services.handler('find-matches')
const carryMail = await services.handler('carry-mail')
const sweepMails = await services.handler('sweep-mails')
const reviewMails = await services.handler('review-mails')

const text =
  'Aanvraagnummer: 6001\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: 24 tot 32 uur\n'
await invoke(parseRequest, batchOf(await services.put('requests/6001.txt', text)))

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const Mail = z.looseObject({ recipientId: z.string(), number: z.number(), state: z.string(), epoch: z.number() })
const mailOf = async (mailId: string) => {
  const rows = (await services.rows('MAILS_TABLE')).map((row) => Mail.parse(row))
  const mail = rows.find(({ recipientId, number }) => `${recipientId}_${number}` === mailId)
  if (!mail) throw new Error('no mail')
  return mail
}
const send = (mailId: string) => invoke(carryMail, batchOf({ mailId }))
const listed = async (mailId: string) => {
  const list = z.object({ mails: z.array(z.looseObject({ mailId: z.string() })) }).parse(await invoke(reviewMails, {}))
  return list.mails.find((mail) => mail.mailId === mailId)
}
const decide = (mailId: string, epoch: number, decision: string) => invoke(reviewMails, { mailId, epoch, decision })

let nth = 0
let email = ''
/** A mail that is pending, of a recipient of its own. */
let mailId = ''
beforeEach(async () => {
  nth += 1
  email = `joris-${nth}@bureau.example`
  const rows = `candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax\np${nth},Joris ${nth},${email},80,*,24,36`
  await invoke(loadCandidates, batchOf(await services.put(`candidates/review-${nth}.csv`, rows)))
  await invoke(findMatches, { scheduledTime: new Date(Date.UTC(2026, 2, nth, 6)).toISOString() })
  const recipient = (await services.rows('RECIPIENTS_TABLE')).find((row) => row.email === email)
  mailId = `${recipient?.recipientId}_1`
  await services.take('MAIL_QUEUE_URL')
  services.mailService.requests.length = 0
  services.mailService.behaviours.length = 0
})

/** The answer of the mail service is lost, and a day goes by without any event. */
async function hold(): Promise<void> {
  services.mailService.behaviours.push('hangUp')
  await send(mailId)
  await invoke(sweepMails, { scheduledTime: later(25 * 60) })
  expect(await mailOf(mailId)).toMatchObject({ state: 'held', epoch: 1 })
  services.mailService.requests.length = 0
  await services.take('MAIL_QUEUE_URL')
}

describe('the list', () => {
  test('says of a held mail since when and why, and of how many requests it tells, but not whom', async () => {
    await hold()
    const { since } = await mailOf(mailId)
    const mail = await listed(mailId)
    expect(mail).toEqual({
      ...{ mailId, state: 'held', since, reason: 'TimeoutError', epoch: 1, requests: 1 },
      run: expect.stringMatching(/^2026-03-/),
    })
    expect(JSON.stringify(await invoke(reviewMails, {}))).not.toMatch(/Joris|bureau/i)
  })

  test('holds what failed, with its reason, and nothing that is sent or on its way', async () => {
    expect(await listed(mailId)).toBeUndefined()
    services.mailService.behaviours.push({ status: 400, error: 'MessageRejected' })
    await send(mailId)
    expect(await listed(mailId)).toMatchObject({ state: 'failed', reason: 'MessageRejected' })
  })
})

describe('a person decides that a held mail', () => {
  beforeEach(hold)

  test('counts as sent: nothing goes out, and the next run tells nothing of it', async () => {
    expect(await decide(mailId, 1, 'countAsSent')).toEqual({ mailId, decided: true, state: 'sent' })
    await send(mailId)
    await invoke(findMatches, { scheduledTime: later(0) })
    expect(services.mailService.requests).toEqual([])
    expect(await services.take('MAIL_QUEUE_URL')).toEqual([])
    expect(await listed(mailId)).toBeUndefined()
  })

  test('goes out again: queued, claimed anew and sent once', async () => {
    expect(await decide(mailId, 1, 'sendAgain')).toEqual({ mailId, decided: true, state: 'pending' })
    const records = await services.take('MAIL_QUEUE_URL')
    expect(records.map(({ body }) => JSON.parse(body))).toEqual([{ mailId }])
    await invoke(carryMail, { Records: [...records, ...records] })
    expect(services.mailService.requests).toHaveLength(1)
    expect(await mailOf(mailId)).toMatchObject({ state: 'sent', epoch: 3 })
  })

  test('goes out again, though two say so at the same time: once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => decide(mailId, 1, 'sendAgain')))
    expect(answers.filter((answer) => z.object({ decided: z.boolean() }).parse(answer).decided)).toHaveLength(1)
    expect(await services.take('MAIL_QUEUE_URL')).toHaveLength(1)
  })

  test('goes out again, but a late event proves first that it had gone: it does not', async () => {
    await decide(mailId, 1, 'sendAgain')
    const detail = { mail: { messageId: 'ses-late', tags: { mailId: [mailId], epoch: ['1'] } } }
    await invoke(carryMail, batchOf({ 'detail-type': 'Email Delivered', time: later(0), detail }))
    await send(mailId)
    expect(services.mailService.requests).toEqual([])
    expect(await mailOf(mailId)).toMatchObject({ state: 'sent', acceptedAs: 'ses-late' })
  })

  test('goes out again, and late news that the first sending came to nothing changes nothing', async () => {
    const detail = { mail: { messageId: 'ses-first', tags: { mailId: [mailId], epoch: ['1'] } } }
    const firstIsRejected = () =>
      invoke(carryMail, batchOf({ 'detail-type': 'Email Rejected', time: later(0), detail }))
    const firstIsSent = () => invoke(carryMail, batchOf({ 'detail-type': 'Email Sent', time: later(0), detail }))
    await decide(mailId, 1, 'sendAgain')
    await firstIsSent()
    await firstIsRejected()
    expect(await mailOf(mailId)).toMatchObject({ state: 'pending' })
    await send(mailId)
    await firstIsRejected()
    expect(services.mailService.requests).toHaveLength(1)
    expect(await mailOf(mailId)).toMatchObject({ state: 'sent' })
  })

  test('goes out again, but the recipient has opted out: it does not', async () => {
    await services.dynamodb.send(
      new UpdateCommand({
        TableName: services.variable('RECIPIENTS_TABLE'),
        Key: { email },
        UpdateExpression: 'SET stopped = :stopped',
        ExpressionAttributeValues: { ':stopped': { reason: 'optedOut', at: '2026-01-01T00:00:00Z' } },
      }),
    )
    await decide(mailId, 1, 'sendAgain')
    await send(mailId)
    expect(services.mailService.requests).toEqual([])
    expect(await mailOf(mailId)).toMatchObject({ state: 'failed', reason: 'optedOut' })
  })

  test.each(['countAsSent', 'sendAgain'])('%s, of a claim that is over: nothing happens', async (decision) => {
    const before = await mailOf(mailId)
    expect(await decide(mailId, 0, decision)).toEqual({ mailId, decided: false, state: 'held' })
    expect(await mailOf(mailId)).toEqual(before)
    expect(await services.take('MAIL_QUEUE_URL')).toEqual([])
  })
})

test('a failed mail may go out again once its cause is mended, but never counts as sent', async () => {
  services.mailService.behaviours.push({ status: 400, error: 'MessageRejected' })
  await send(mailId)
  expect(await decide(mailId, 1, 'countAsSent')).toMatchObject({ decided: false, state: 'failed' })
  expect(await decide(mailId, 1, 'sendAgain')).toMatchObject({ decided: true })
  await send(mailId)
  expect(await mailOf(mailId)).toMatchObject({ state: 'sent', epoch: 3 })
})

test.each(['countAsSent', 'sendAgain'])('%s changes no mail that is on its way or sent', async (decision) => {
  expect(await decide(mailId, 0, decision)).toEqual({ mailId, decided: false, state: 'pending' })
  await send(mailId)
  expect(await decide(mailId, 1, decision)).toEqual({ mailId, decided: false, state: 'sent' })
})

test('a mail that is not there (any more) is not decided on', async () => {
  const erased = '00000000-0000-4000-8000-000000000000_1'
  expect(await decide(erased, 1, 'sendAgain')).toEqual({ mailId: erased, decided: false, state: null })
})

test.each([[{ mailId: 'x', epoch: 1, decision: 'sendAgain' }], [{ decision: 'sendAgain' }], [{ all: true }], [null]])(
  'a call with %j is refused, with what it takes',
  async (event) => {
    await expect(invoke(reviewMails, event)).rejects.toThrow(/^it takes \{\} for the list, or/)
  },
)
