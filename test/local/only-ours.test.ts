import { request as send } from 'node:http'
import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawSecret } from '../../infra/local/services/local-account.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/stack/stack.ts'
import { synthesise } from '../../infra/local/stack/synth.ts'

/** What a page in a browser would get: the status, and the head that would let it read the answer. */
function ask(
  address: string,
  headers: Record<string, string>,
  method = 'POST',
): Promise<{ status: number; allows: unknown }> {
  const { hostname, port, pathname } = new URL(address)
  return new Promise((resolve, reject) => {
    send({ hostname, port, path: pathname, method, headers, setHost: headers.host === undefined }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, allows: response.headers['access-control-allow-origin'] })
    })
      .on('error', reject)
      .end(method === 'GET' ? undefined : '{}')
  })
}

describe('no page in a browser reaches a service of the stack', () => {
  let services: Record<string, string>
  let pages: Record<string, string>
  let secret: string
  let stack: LocalStack

  beforeAll(async () => {
    stack = await startLocalStack({ synthesised: await synthesise(), retryScale: 0, log: () => {} })
    services = stack.addresses
    pages = { mails: stack.mailPage, unsubscribing: stack.variables.UNSUBSCRIBE_URL ?? '' }
    secret = stack.secret
  })
  afterAll(() => stack.stop())

  const SIGNED = () => ({
    authorization: `AWS4-HMAC-SHA256 Credential=local.${secret}/20260216/eu-west-1/dynamodb/aws4_request`,
    'x-amz-target': 'DynamoDB_20120810.ListTables',
    'content-type': 'application/x-amz-json-1.0',
  })

  test.each([
    ['with the origin of a page', { origin: 'https://kwaad.example' }],
    ['with the origin of a sandbox', { origin: 'null' }],
    ['with a name that was bound to this machine', { host: 'kwaad.example' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['with the key of another run', { authorization: 'AWS4-HMAC-SHA256 Credential=local.0000/x' }],
    ['without any key', { authorization: '' }],
  ])('%s, a call is refused everywhere, and may not be read', async (_, headers: Record<string, string>) => {
    expect(Object.keys(services)).toHaveLength(5)
    for (const address of Object.values(services)) {
      expect(await ask(address, { ...SIGNED(), ...headers })).toEqual({ status: 403, allows: undefined })
    }
  })

  test('what is ours is answered', async () => {
    expect((await stack.dynamodb.send(new ListTablesCommand())).TableNames?.length).toBeGreaterThan(5)
  })

  test('pages are opened and sent back by a browser, and by no page of another origin', async () => {
    for (const address of Object.values(pages)) {
      const own = new URL(address).origin
      expect((await ask(address, { origin: own }, 'GET')).status).not.toBe(403)
      expect((await ask(address, { origin: 'https://kwaad.example' }, 'GET')).status).toBe(403)
      expect((await ask(address, { host: 'kwaad.example' }, 'GET')).status).toBe(403)
    }
  })

  test('a body that is too long, or does not say how long, is refused before it is read', async () => {
    const tooLong = { ...SIGNED(), 'content-length': `${97 * 1024 * 1024}` }
    expect(await ask(services.DYNAMODB ?? '', tooLong)).toMatchObject({ status: 413 })
    expect(await ask(services.DYNAMODB ?? '', { ...SIGNED(), 'transfer-encoding': 'chunked' })).toMatchObject({
      status: 411,
    })
  })
})

test('each run has keys of its own', async () => {
  expect(drawSecret()).toMatch(/^[0-9a-f]{48}$/)
  expect(drawSecret()).not.toBe(drawSecret())
})
