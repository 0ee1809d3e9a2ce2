import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { signUnsubscribe } from '../../shared/mails/unsubscribe-token.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices('seen')
const lines: string[] = []
const levels = ['debug', 'info', 'warn', 'error', 'log'] as const
for (const level of levels) vi.spyOn(console, level).mockImplementation((...parts) => lines.push(parts.join(' ')))
afterAll(() => vi.restoreAllMocks())

const parseRequest = await services.handler('parse-request')
const loadCandidates = await services.handler('load-candidates')
const findMatches = await services.handler('find-matches')
const carryMail = await services.handler('carry-mail')
const unsubscribe = await services.handler('unsubscribe')
const { signingKey, secretOf } = await import('../../functions/tables/signing-keys.ts')

const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax'
const TEXT = 'Aanvraagnummer: 6001\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: 24 uur\n'
await invoke(parseRequest, batchOf(await services.put('requests/6001.txt', TEXT)))

let nth = 0
/** Who is mailed in this test, and somebody else who is too. */
let [email, other] = ['', '']
const load = async (...ids: string[]) => {
  const rows = ids.flatMap((id) => [`${id}-${nth},Vera,${email},80,*,24,36`, `o${id}-${nth},Bram,${other},80,*,24,36`])
  await invoke(loadCandidates, batchOf(await services.put(`candidates/${nth}.csv`, [HEADER, ...rows].join('\n'))))
}
const runAndSend = async () => {
  services.mailService.requests.length = 0
  day += 1
  const scheduledTime = new Date(Date.UTC(2026, 0, day, 6)).toISOString().replace('.000', '')
  await invoke(findMatches, { scheduledTime })
  return services.take('MAIL_QUEUE_URL')
}
let day = 0
const mimeTo = (address: string) => {
  const request = services.mailService.requests.find(({ Destination }) => Destination.ToAddresses.includes(address))
  return Buffer.from(request?.Content.Raw.Data ?? '', 'base64')
    .toString()
    .replace(/\r\n[ \t]+/g, ' ')
}
const mailed = () => services.mailService.requests.flatMap(({ Destination }) => Destination.ToAddresses).toSorted()
const stopOf = async (address: string) =>
  (await services.rows('RECIPIENTS_TABLE')).find((row) => row.email === address)?.stopped

/** The path of the link in the mail that this address got. */
let path = ''
beforeEach(async () => {
  nth += 1
  email = `vera-${nth}@bureau.example`
  other = `bram-${nth}@bureau.example`
  await load('a')
  await invoke(carryMail, { Records: await runAndSend() })
  expect(mailed()).toEqual([other, email].toSorted())
  path = /^List-Unsubscribe: <https:\/\/[^/]+(\/[^>]+)>\r$/m.exec(mimeTo(email))?.[1] ?? ''
  lines.length = 0
})

const Page = z.object({ statusCode: z.int(), headers: z.record(z.string(), z.string()), body: z.string() })
async function call(method: string, rawPath: string, more: { body?: string; headers?: object } = {}) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...more.headers }
  const body = more.body === undefined ? {} : { body: Buffer.from(more.body).toString('base64'), isBase64Encoded: true }
  return Page.parse(await invoke(unsubscribe, { rawPath, headers, requestContext: { http: { method } }, ...body }))
}
const ONE_CLICK = { body: 'List-Unsubscribe=One-Click' }
const UNDO = { body: 'List-Unsubscribe=Undo' }

describe('the link in a mail', () => {
  test('opened, it asks, and changes nothing however often a scanner opens it', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      expect(await call(method, path)).toMatchObject({ statusCode: 200 })
    }
    expect((await call('GET', path)).body).toContain('<title>Deze mails stoppen?')
    expect((await call('HEAD', path)).body).toBe('')
    expect(await stopOf(email)).toBeUndefined()
  })

  test('one click stops this recipient at once and nobody else, and a second click is as good', async () => {
    for (const _ of [1, 2]) {
      const { statusCode, body } = await call('POST', path, ONE_CLICK)
      expect(statusCode).toBe(200)
      expect(body).toContain('De mails zijn gestopt')
    }
    expect(await stopOf(email)).toMatchObject({ reason: 'optedOut' })
    expect(await stopOf(other)).toBeUndefined()
    await load('a', 'b')
    await invoke(carryMail, { Records: await runAndSend() })
    expect(mailed()).toEqual([other])
  })

  test('the page says which address it is about, masked, and afterwards takes it back', async () => {
    const masked = 'v•••@b•••.example'
    for (const [method, more] of [
      ['GET', {}],
      ['POST', ONE_CLICK],
      ['GET', {}],
    ] as const) {
      const { body } = await call(method, path, more)
      expect(body).toContain(masked)
      expect(body).not.toContain(email)
    }
    expect((await call('GET', path)).body).toContain('De mails zijn gestopt')
    expect((await call('POST', path, UNDO)).body).toContain('U krijgt de mails weer')
    expect(await stopOf(email)).toBeUndefined()
    await load('a', 'b')
    await invoke(carryMail, { Records: await runAndSend() })
    expect(mailed()).toEqual([other, email].toSorted())
  })

  test('an undo takes nothing back but a wish: a bounce stays', async () => {
    const { stopRecipient } = await import('../../functions/tables/recipients.ts')
    await stopRecipient(email, 'bounced', '2026-03-01T08:00:00Z')
    expect((await call('POST', path, UNDO)).body).toContain('omdat een mail niet aankwam')
    expect(await stopOf(email)).toMatchObject({ reason: 'bounced' })
  })

  test('an undo also counts for an address that was forgotten with its wish, and named again', async () => {
    const { keepStop } = await import('../../functions/tables/recipients.ts')
    const { addressHasher } = await import('../../functions/services/person-key.ts')
    await call('POST', path, ONE_CLICK)
    await keepStop((await addressHasher())(email), { reason: 'optedOut', at: '2026-03-01T08:00:00Z' })
    await call('POST', path, UNDO)
    await load('a', 'b')
    await invoke(carryMail, { Records: await runAndSend() })
    expect(mailed()).toContain(email)
  })

  test('it is the same in the text and the HTML of the mail', () => {
    const decoded = mimeTo(email).replaceAll(/=\r?\n/g, '')
    expect(decoded.split(path)).toHaveLength(4)
  })

  test('the page is in the language of the reader', async () => {
    const { headers, body } = await call('GET', path, { headers: { 'accept-language': 'en-GB' } })
    expect(headers['content-language']).toBe('en')
    expect(body).toContain('<title>Stop these mails?')
  })

  test.each([
    ['nothing in it', ''],
    ['something else in it', 'List-Unsubscribe=Later'],
  ])('a POST with %s stops nobody, and asks', async (_, body) => {
    expect(await call('POST', path, { body })).toMatchObject({ statusCode: 400 })
    expect(await stopOf(email)).toBeUndefined()
  })

  test.each([['PUT'], ['DELETE'], ['OPTIONS']])('%s is not taken', async (method) => {
    const { statusCode, headers } = await call(method, path, ONE_CLICK)
    expect({ statusCode, allow: headers.allow }).toEqual({ statusCode: 405, allow: 'GET, HEAD, POST' })
    expect(await stopOf(email)).toBeUndefined()
  })

  test('who is not known any more is told so, and not that the mails have stopped', async () => {
    await load()
    const table = services.variable('RECIPIENTS_TABLE')
    await services.dynamodb.send(new DeleteCommand({ TableName: table, Key: { email } }))
    const answer = await call('POST', path, ONE_CLICK)
    expect(answer).toMatchObject({ statusCode: 404, body: expect.stringContaining('Dit adres kennen wij niet meer') })
    expect(await stopOf(email)).toBeUndefined()
  })
})

describe('a link that is none of ours', () => {
  test.each([
    ['no token', () => '/'],
    ['half a token', () => path.slice(0, 60)],
    [
      'a token of another recipient in this one',
      async () => path.replace(/[0-9a-f-]{36}/, (id) => id.replaceAll('a', 'b').replace(/^./, '0')),
    ],
    ['a key that does not exist', () => path.replace('/k1.', '/k2.')],
    [
      'a signature by a key of somebody else',
      async () => {
        const id = /[0-9a-f-]{36}/.exec(path)?.[0] ?? ''
        return `/${await signUnsubscribe(id, { keyId: 'k1', secret: 'guessed' })}`
      },
    ],
    ['an address', () => `/${email}`],
  ])('%s: 404, a page for people, and nothing changes', async (_, forged) => {
    const before = await services.rows('RECIPIENTS_TABLE')
    const wrong = await forged()
    for (const method of ['GET', 'POST']) {
      const { statusCode, body } = await call(method, wrong, ONE_CLICK)
      expect(statusCode).toBe(404)
      expect(body).toContain('Deze link werkt niet')
    }
    expect(await services.rows('RECIPIENTS_TABLE')).toEqual(before)
  })

  test('nothing of a token, right or wrong, gets into the log', async () => {
    await call('GET', path)
    await call('GET', `${path}x`)
    await call('POST', path, ONE_CLICK)
    await invoke(unsubscribe, { rawPath: path })
    expect(lines.join('\n')).toMatch(/RecipientStopped[\s\S]*PageFailed/)
    const [, recipientId = '', signature = ''] = path.split('.')
    for (const secret of [recipientId, signature, email]) expect(lines.join('\n')).not.toContain(secret)
  })
})

test('no page may load, run, send or be framed by anything from elsewhere, or be kept', async () => {
  for (const each of [path, '/', '/x'.repeat(2_000)]) {
    const { headers } = await call('GET', each)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
    )
  }
})

test('an event that is no request of an HTTP API gets a page that says to try again', async () => {
  expect(await invoke(unsubscribe, { Records: [] })).toMatchObject({ statusCode: 500 })
})

describe('between the decision and the sending', () => {
  const settle = async (detailType: string, mailId: string, more: object = {}) =>
    invoke(
      carryMail,
      batchOf({
        'detail-type': detailType,
        time: '2026-03-01T08:00:00Z',
        detail: { mail: { messageId: 'ses', tags: { mailId: [mailId], epoch: ['1'] } }, ...more },
      }),
    )
  const firstMail = () => {
    const request = services.mailService.requests.find(({ Destination }) => Destination.ToAddresses.includes(email))
    return request?.EmailTags.find(({ Name }) => Name === 'mailId')?.Value ?? ''
  }

  test.each([
    ['optedOut', () => call('POST', path, ONE_CLICK)],
    ['bounced', (mailId: string) => settle('Email Bounced', mailId, { bounce: { bounceType: 'Permanent' } })],
    ['complained', (mailId: string) => settle('Email Complaint Received', mailId)],
  ])('%s: the mail that waits is not sent, that of another is', async (reason, stop) => {
    const told = firstMail()
    await load('a', 'b')
    const Records = await runAndSend()
    expect(Records).toHaveLength(2)
    await stop(told)
    await invoke(carryMail, { Records })
    expect(mailed()).toEqual([other])
    const [recipientId] = told.split('_')
    const mails = (await services.rows('MAILS_TABLE')).filter((mail) => mail.recipientId === recipientId)
    expect(mails.map(({ state, reason }) => [state, reason])).toEqual(expect.arrayContaining([['failed', reason]]))
  })
})

describe('the signing key', () => {
  test('is made once, however many need it first, and is known by its name', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => signingKey('k9')))
    expect(new Set(keys.map(({ secret }) => secret)).size).toBe(1)
    expect(keys[0]?.secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await secretOf('k9')).toBe(keys[0]?.secret)
    expect(await secretOf('k8')).toBeNull()
  })
})
