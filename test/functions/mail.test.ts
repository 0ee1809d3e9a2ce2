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
const { appendMail, mailById } = await import('../../functions/tables/mails.ts')

const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,consentUntil'
const person = (id: string, email: string, consentUntil = '') => `${id},Vera ${id},${email},80,*,24,36,${consentUntil}`
const text = (number: string, hours = '24 tot 32 uur') =>
  `Aanvraagnummer: ${number}\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: ${hours}\n`

let nth = 0
let day = 0
/** Who hears of it in this test; no other test has this address. */
let email = ''
let file = ''
beforeEach(async () => {
  nth += 1
  email = `vera-${nth}@bureau.example`
  file = `candidates/case-${nth}.csv`
  services.mailService.requests.length = 0
  await services.take('MAIL_QUEUE_URL')
})

const put = async (...people: string[]) =>
  invoke(loadCandidates, batchOf(await services.put(file, [HEADER, ...people].join('\n'))))
const request = async (number: string, hours?: string) =>
  invoke(parseRequest, batchOf(await services.put(`requests/${number}.txt`, text(number, hours))))
/** A time that no run before had. */
const nextTime = () => {
  day += 1
  return new Date(Date.UTC(2026, 0, day, 6)).toISOString().replace('.000', '')
}
const run = (scheduledTime: string) => invoke(findMatches, { scheduledTime })

const Mail = z.looseObject({ recipientId: z.string(), number: z.number(), run: z.string(), state: z.string() })
const mailsTo = async (address: string) => {
  const recipient = (await services.rows('RECIPIENTS_TABLE')).find((row) => row.email === address.toLowerCase())
  const rows = (await services.rows('MAILS_TABLE')).map((row) => Mail.parse(row))
  return rows.filter(({ recipientId }) => recipientId === recipient?.recipientId)
}
const idOf = (mail: z.infer<typeof Mail> | undefined) => `${mail?.recipientId}_${mail?.number}`
const onlyMail = async () => {
  const [mail, ...others] = await mailsTo(email)
  expect(others).toEqual([])
  return mail
}
const send = async () => invoke(carryMail, batchOf({ mailId: idOf(await onlyMail()) }))
const sesEvent = (detailType: string, mailId: string, more: object = {}) => ({
  'detail-type': detailType,
  time: '2026-03-01T08:00:00Z',
  detail: { mail: { messageId: 'ses-late', tags: { mailId: [mailId], epoch: ['1'] } }, ...more },
})

await request('5001')

describe('a run tells each recipient what is new, once', () => {
  test('one mail a recipient, whatever the number of candidates, also where the address is written in another case', async () => {
    await put(person(`a${nth}`, email), person(`b${nth}`, email.toUpperCase()))
    await run(nextTime())
    expect(await mailsTo(email)).toMatchObject([{ number: 1, state: 'pending', epoch: 0 }])
    expect(await services.take('MAIL_QUEUE_URL')).toContainEqual(
      expect.objectContaining({ body: JSON.stringify({ mailId: idOf(await onlyMail()) }) }),
    )
  })

  test('the same run again, and the next run, tell nothing anew', async () => {
    await put(person(`a${nth}`, email))
    const time = nextTime()
    await run(time)
    await run(time)
    await run(nextTime())
    expect(await mailsTo(email)).toHaveLength(1)
  })

  test.each([
    ['the same run', (time: string) => [time, time, time]],
    ['different runs', (time: string) => [time, nextTime(), nextTime()]],
  ])('%s at the same time: one of them tells it', async (_, times) => {
    await put(person(`a${nth}`, email))
    await Promise.all(times(nextTime()).map(run))
    expect(await mailsTo(email)).toHaveLength(1)
  })

  test('a run that broke off before it queued a mail queues it when it is tried again', async () => {
    await put(person(`a${nth}`, email))
    const time = nextTime()
    await run(time)
    await services.take('MAIL_QUEUE_URL')
    await run(time)
    const bodies = (await services.take('MAIL_QUEUE_URL')).map(({ body }) => body)
    expect(bodies).toContain(JSON.stringify({ mailId: idOf(await onlyMail()) }))
  })

  test('a place in the log that is taken stays as it is: who read an older log must read it again', async () => {
    await put(person(`a${nth}`, email))
    await run(nextTime())
    await send()
    const before = await onlyMail()
    const mail = await mailById(idOf(before))
    if (!mail) throw new Error('no mail')
    expect(await appendMail(mail, nextTime(), mail.digest, nextTime())).toBe(false)
    expect(await onlyMail()).toEqual(before)
  })

  test('a new candidate is told of in a new mail, the known one not again', async () => {
    await put(person(`a${nth}`, email))
    await run(nextTime())
    await put(person(`a${nth}`, email), person(`b${nth}`, email))
    await run(nextTime())
    const mails = await mailsTo(email)
    expect(mails.map(({ number }) => number).sort()).toEqual([1, 2])
    await invoke(carryMail, batchOf({ mailId: `${mails[0]?.recipientId}_2` }))
    const mime = Buffer.from(services.mailService.requests[0]?.Content.Raw.Data ?? '', 'base64').toString()
    expect(mime).toContain(`Vera b${nth}`)
    expect(mime).not.toContain(`Vera a${nth}`)
  })

  test('a change is told also of who was told of and fits no more, and of nobody else who does not fit', async () => {
    await request('5088', '24 uur')
    const roles = `${HEADER},roles`
    const rows = [`${person(`a${nth}`, email)},jeugdconsulent`, `${person(`b${nth}`, email)},metselaar`]
    await invoke(loadCandidates, batchOf(await services.put(file, [roles, ...rows].join('\n'))))
    await run(nextTime())
    await request('5088', '8 uur')
    await run(nextTime())
    const [, second] = (await mailsTo(email)).toSorted((a, b) => a.number - b.number)
    const { digest } = (await mailById(idOf(second))) ?? {}
    const changed = digest?.items.map(({ requestId, kind, pairs }) => [
      requestId,
      kind,
      pairs.map(({ verdict, candidate }) => `${verdict} ${candidate.candidateId}`),
    ])
    expect(changed).toContainEqual(['number:5088', 'changed', [`no a${nth}`]])
  })

  test('roles are looked for in the assignment of the text too', async () => {
    const opdracht = 'Opdracht\nJe bent als gezinscoach betrokken bij de wijk en werkt samen met scholen en zorg.\n'
    const bytes = `${text('5077')}\n${opdracht}`
    await invoke(parseRequest, batchOf(await services.put('requests/5077.txt', bytes)))
    const rows = [`${person(`a${nth}`, email)},gezinscoach`, `${person(`b${nth}`, email)},metselaar`]
    await invoke(loadCandidates, batchOf(await services.put(file, [`${HEADER},roles`, ...rows].join('\n'))))
    await run(nextTime())
    const { digest } = (await mailById(idOf(await onlyMail()))) ?? {}
    const who = digest?.items.map(({ requestId, pairs }) => [
      requestId,
      pairs.map((pair) => pair.candidate.candidateId),
    ])
    expect(who).toEqual([['number:5077', [`a${nth}`]]])
  })

  test('a request that closed while its mail waited is not told as open: not at all, or left out by name', async () => {
    const closing = (day: string) => `${text('5099')}Sluitingsdatum: ${day} om 12:00 uur\n`
    const parse = async (bytes: string) => invoke(parseRequest, batchOf(await services.put('requests/5099.txt', bytes)))
    await parse(closing('1 december 2099'))
    await put(person(`a${nth}`, email))
    await run(nextTime())
    await services.nextSecond()
    await parse(closing('1 december 2020'))
    await send()
    const mime = Buffer.from(services.mailService.requests[0]?.Content.Raw.Data ?? '', 'base64').toString()
    const plain = mime.replaceAll(/=\r\n/g, '')
    expect(plain).toContain('Gesloten of ingetrokken voordat deze mail wegging, en daarom weggelaten: Jeugdconsulent')
    expect(plain).not.toContain('Aanvraagnummer: 5099')
    expect(plain).toContain('Aanvraagnummer: 5001')
    const date = Date.parse(/^Date: (.*)\r$/m.exec(mime)?.[1] ?? '')
    expect(Math.abs(date - Date.now())).toBeLessThan(60_000)
  })

  test('nothing is told of a person whose consent has ended', async () => {
    await put(person(`a${nth}`, email, '2020-01-01'))
    await run(nextTime())
    expect(await mailsTo(email)).toEqual([])
  })

  test('the matches are kept without anything that leads to the person', async () => {
    await put(person(`canary${nth}`, email))
    await run(nextTime())
    const kept = JSON.stringify(await services.rows('MATCHES_TABLE'))
    expect(kept).toContain('"requestId":"number:5001"')
    expect(kept).not.toMatch(/canary|Vera|bureau\.example/)
  })

  test.each([[{}], [null], [{ scheduledTime: 'yesterday' }], [{ scheduledTime: '2026-01-01T06:00:00Z', asOf: 'now' }]])(
    'a run of %j fails as a whole, so that it ends in the dead letters',
    async (event) => {
      await expect(invoke(findMatches, event)).rejects.toThrow()
    },
  )
})

describe('a mail is sent at most once', () => {
  beforeEach(async () => {
    await put(person(`a${nth}`, email))
    await run(nextTime())
    services.mailService.requests.length = 0
  })

  test('claimed, the answer lost, and claimed once more by the SDK: sent, once', async () => {
    const { dynamo } = await import('../../functions/tables/dynamo.ts')
    dynamo.middlewareStack.add(
      (next) => async (args) => {
        const values = (args.input as { ExpressionAttributeValues?: Record<string, unknown> }).ExpressionAttributeValues
        if (values?.[':state'] === 'sending') await next(args)
        return next(args)
      },
      { name: 'again', step: 'initialize' },
    )
    await send().finally(() => dynamo.middlewareStack.remove('again'))
    expect(services.mailService.requests).toHaveLength(1)
    expect(await onlyMail()).toMatchObject({ state: 'sent', epoch: 1 })
  })

  test('accepted: one request, to one recipient, from the fixed sender, with mail id and epoch', async () => {
    expect(await send()).toEqual({ batchItemFailures: [] })
    expect(await onlyMail()).toMatchObject({ state: 'sent', epoch: 1, acceptedAs: 'ses-1' })
    expect(services.mailService.requests).toMatchObject([
      {
        FromEmailAddress: 'alerts@inhuurradar.example',
        Destination: { ToAddresses: [email] },
        EmailTags: [
          { Name: 'mailId', Value: idOf(await onlyMail()) },
          { Name: 'epoch', Value: '1' },
        ],
      },
    ])
    const mime = Buffer.from(services.mailService.requests[0]?.Content.Raw.Data ?? '', 'base64').toString()
    expect(mime).toMatch(new RegExp(`^To: ${email}\r$`, 'm'))
    expect(mime).toMatch(/^From: Inhuurradar <alerts@inhuurradar\.example>\r$/m)
    expect(mime).toMatch(/^Reply-To: vragen@inhuurradar\.example\r$/m)
    expect(mime).toMatch(/^Content-Type: text\/plain/m)
    expect(mime).toMatch(/^Content-Type: text\/html/m)
  })

  test('the message twice, and five workers at the same time: one request', async () => {
    await Promise.all([send(), send(), send(), send(), send()])
    await send()
    expect(services.mailService.requests).toHaveLength(1)
  })

  test.each([['too fast', { status: 429, error: 'TooManyRequestsException' }]])(
    '%s: back to pending, the message comes again, and then it is sent',
    async (_, behaviour) => {
      services.mailService.behaviours.push(behaviour)
      expect(await send()).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] })
      expect(await onlyMail()).toMatchObject({ state: 'pending', unsettled: 'pending', reason: behaviour.error })
      expect(services.mailService.requests).toHaveLength(1)
      await send()
      expect(await onlyMail()).toMatchObject({ state: 'sent', epoch: 2 })
    },
  )

  test('refused for good: failed with its reason, and not tried again', async () => {
    services.mailService.behaviours.push({ status: 400, error: 'MessageRejected' })
    expect(await send()).toEqual({ batchItemFailures: [] })
    await send()
    expect(await onlyMail()).toMatchObject({ state: 'failed', reason: 'MessageRejected' })
    expect(services.mailService.requests).toHaveLength(1)
  })

  test.each([
    ['the connection broke', 'hangUp' as const],
    ['the service broke', { status: 500, error: 'InternalServiceErrorException' }],
    ['a gateway before it broke', { status: 503, error: 'ServiceUnavailable' }],
  ])('%s: unknown, and never sent again by itself', async (_, behaviour) => {
    services.mailService.behaviours.push(behaviour)
    expect(await send()).toEqual({ batchItemFailures: [] })
    await send()
    await run(nextTime())
    expect(await onlyMail()).toMatchObject({ state: 'unknown', unsettled: 'unknown' })
    expect(services.mailService.requests).toHaveLength(1)
  })

  test('a mail that is not there (any more), and a message that names none, are no trouble for others', async () => {
    const erased = { mailId: '00000000-0000-4000-8000-000000000000_1' }
    const event = batchOf(erased, { mailId: '../x' }, { mailId: idOf(await onlyMail()) })
    expect(await invoke(carryMail, event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-2' }] })
    expect(await onlyMail()).toMatchObject({ state: 'sent' })
  })
})

describe('what changed after a mail was frozen counts', () => {
  beforeEach(async () => {
    await put(person(`a${nth}`, email), person(`b${nth}`, email))
    await run(nextTime())
    services.mailService.requests.length = 0
  })

  test('a recipient who is stopped gets nothing', async () => {
    await services.dynamodb.send(
      new UpdateCommand({
        TableName: services.variable('RECIPIENTS_TABLE'),
        Key: { email },
        UpdateExpression: 'SET stopped = :stopped',
        ExpressionAttributeValues: { ':stopped': { reason: 'optedOut', at: '2026-01-01T00:00:00Z' } },
      }),
    )
    await send()
    expect(await onlyMail()).toMatchObject({ state: 'failed', reason: 'optedOut' })
    expect(services.mailService.requests).toEqual([])
  })

  test('a candidate who is gone is left out', async () => {
    await put(person(`b${nth}`, email))
    await send()
    const mime = Buffer.from(services.mailService.requests[0]?.Content.Raw.Data ?? '', 'base64').toString()
    expect(mime).toContain(`Vera b${nth}`)
    expect(mime).not.toContain(`Vera a${nth}`)
  })

  test('a candidate whose consent has ended since is left out', async () => {
    await put(person(`a${nth}`, email, '2020-01-01'), person(`b${nth}`, email))
    await send()
    const mime = Buffer.from(services.mailService.requests[0]?.Content.Raw.Data ?? '', 'base64').toString()
    expect(mime).toContain(`Vera b${nth}`)
    expect(mime).not.toContain(`Vera a${nth}`)
  })

  test('consent is held against the clock of a run that looks back', async () => {
    const back = `back-${email}`
    await put(person(`c${nth}`, back, '2026-02-01'))
    await invoke(findMatches, { scheduledTime: nextTime(), asOf: '2026-01-15T06:00:00Z' })
    const [mail] = await mailsTo(back)
    await invoke(carryMail, batchOf({ mailId: idOf(mail) }))
    expect(await mailsTo(back)).toMatchObject([{ state: 'sent' }])
  })

  test('with only near misses left there is no mail', async () => {
    await put(person(`a${nth}`, `near-${email}`), person(`b${nth}`, `near-${email}`).replace(',24,36,', ',34,36,'))
    await run(nextTime())
    await put(person(`b${nth}`, `near-${email}`).replace(',24,36,', ',34,36,'))
    const [mail] = await mailsTo(`near-${email}`)
    await invoke(carryMail, batchOf({ mailId: idOf(mail) }))
    expect(await mailsTo(`near-${email}`)).toMatchObject([{ state: 'failed', reason: 'nothingLeft' }])
    expect(services.mailService.requests).toEqual([])
  })

  test('a candidate whose alerts go elsewhere by now is left out; with nobody left there is no mail', async () => {
    await put(person(`a${nth}`, `else-${nth}@bureau.example`), person(`b${nth}`, `else-${nth}@bureau.example`))
    await send()
    expect(await onlyMail()).toMatchObject({ state: 'failed', reason: 'nothingLeft' })
    expect(services.mailService.requests).toEqual([])
  })
})

describe('the events of the mail service settle a mail', () => {
  beforeEach(async () => {
    await put(person(`a${nth}`, email))
    await run(nextTime())
  })
  const settle = async (...events: object[]) => invoke(carryMail, batchOf(...events))
  const stoppedAt = async (address: string) =>
    (await services.rows('RECIPIENTS_TABLE')).find((row) => row.email === address)?.stopped

  test.each([['Email Sent'], ['Email Delivered'], ['Email Delivery Delayed'], ['Email Complaint Received']])(
    '%s proves that an unknown mail went out',
    async (detailType) => {
      services.mailService.behaviours.push('hangUp')
      await send()
      await settle(sesEvent(detailType, idOf(await onlyMail())))
      const mail = await onlyMail()
      expect(mail).toMatchObject({ state: 'sent', acceptedAs: 'ses-late' })
      expect(mail).not.toHaveProperty('unsettled')
    },
  )

  test('a mail that was thought postponed and went out all the same is not sent again', async () => {
    services.mailService.behaviours.push({ status: 429, error: 'TooManyRequestsException' })
    await send()
    await settle(sesEvent('Email Sent', idOf(await onlyMail())))
    services.mailService.requests.length = 0
    await send()
    expect(services.mailService.requests).toEqual([])
  })

  test.each([['Email Rejected'], ['Email Rendering Failed']])(
    '%s: failed, also after it was accepted',
    async (kind) => {
      await send()
      await settle(sesEvent(kind, idOf(await onlyMail())))
      expect(await onlyMail()).toMatchObject({ state: 'failed' })
    },
  )

  test('a permanent bounce and a complaint stop the recipient; a passing bounce does not', async () => {
    await send()
    const mailId = idOf(await onlyMail())
    await settle(sesEvent('Email Bounced', mailId, { bounce: { bounceType: 'Transient' } }))
    expect(await stoppedAt(email)).toBeUndefined()
    await settle(sesEvent('Email Bounced', mailId, { bounce: { bounceType: 'Permanent' } }))
    await settle(sesEvent('Email Complaint Received', mailId))
    expect(await stoppedAt(email)).toEqual({ reason: 'bounced', at: '2026-03-01T08:00:00Z' })
  })

  test('a stopped recipient is not even decided upon by the next run', async () => {
    await send()
    await settle(sesEvent('Email Complaint Received', idOf(await onlyMail())))
    await put(person(`a${nth}`, email), person(`b${nth}`, email))
    await run(nextTime())
    expect(await mailsTo(email)).toHaveLength(1)
  })

  test.each([
    ['in order', ['Email Delivered', 'Email Complaint Received']],
    ['in reverse', ['Email Complaint Received', 'Email Delivered', 'Email Delivery Delayed']],
  ])('the gravest news stays, events %s', async (_, kinds) => {
    await send()
    const mailId = idOf(await onlyMail())
    await settle(...kinds.map((kind) => sesEvent(kind, mailId)))
    expect(await onlyMail()).toMatchObject({ state: 'sent', delivery: 'complained' })
  })

  test('news of a mail that is not there, and what is no news, take no other along', async () => {
    await send()
    const mailId = idOf(await onlyMail())
    const gone = sesEvent('Email Delivered', '00000000-0000-4000-8000-000000000000_7')
    const foreign = sesEvent('Email Delivered', 'no-id-of-ours')
    expect(await settle(gone, foreign, sesEvent('Email Delivered', mailId))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-2' }],
    })
    expect(await onlyMail()).toMatchObject({ delivery: 'delivered' })
  })
})

describe('every mail comes to an end', () => {
  beforeEach(async () => {
    await put(person(`a${nth}`, email))
    await run(nextTime())
    await services.take('MAIL_QUEUE_URL')
  })
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const sweep = (scheduledTime: string) => invoke(sweepMails, { scheduledTime })

  test('a pending mail whose message was lost is queued again', async () => {
    await sweep(later(0))
    const bodies = (await services.take('MAIL_QUEUE_URL')).map(({ body }) => body)
    expect(bodies).toContain(JSON.stringify({ mailId: idOf(await onlyMail()) }))
  })

  test.each([
    [
      'the domain or the recipient is not verified',
      'MessageRejected',
      'NotVerified',
      'Email address is not verified. The following identities failed the check in region EU-WEST-1: x',
    ],
    ['sending is paused', 'SendingPausedException', 'SendingPausedException', ''],
    ['the account is suspended', 'AccountSuspendedException', 'AccountSuspendedException', ''],
    ['not allowed', 'AccessDeniedException', 'AccessDeniedException', ''],
  ])(
    '%s: back to pending, no dead letter, and tried again every hour until it is sent',
    async (_, error, reason, message) => {
      for (let hour = 0; hour < 7; hour++) {
        services.mailService.behaviours.push({ status: 400, error, message })
        expect(await send()).toEqual({ batchItemFailures: [] })
        expect(await onlyMail()).toMatchObject({ state: 'pending', unsettled: 'pending', reason })
        await sweep(later(61))
        const bodies = (await services.take('MAIL_QUEUE_URL')).map(({ body }) => body)
        expect(bodies).toContain(JSON.stringify({ mailId: idOf(await onlyMail()) }))
      }
      await send()
      expect(await onlyMail()).toMatchObject({ state: 'sent' })
    },
  )

  test('a claim whose worker died becomes unknown, then held, and a late event still settles it', async () => {
    const { recipientId, number } = (await onlyMail()) ?? {}
    await services.dynamodb.send(
      new UpdateCommand({
        TableName: services.variable('MAILS_TABLE'),
        Key: { recipientId, number },
        UpdateExpression: 'SET #state = :sending, unsettled = :sending, since = :since, epoch = :one',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':sending': 'sending', ':since': later(0), ':one': 1 },
      }),
    )
    await sweep(later(5))
    expect(await onlyMail()).toMatchObject({ state: 'sending' })
    await sweep(later(20))
    expect(await onlyMail()).toMatchObject({ state: 'unknown' })
    await sweep(later(24 * 60))
    expect(await onlyMail()).toMatchObject({ state: 'unknown' })
    await sweep(later(25 * 60))
    const held = await onlyMail()
    expect(held).toMatchObject({ state: 'held', unsettled: 'held' })
    await send()
    expect(services.mailService.requests).toEqual([])
    await invoke(carryMail, batchOf(sesEvent('Email Delivered', idOf(held))))
    expect(await onlyMail()).toMatchObject({ state: 'sent' })
  })
})
