import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startFunctionUrls } from '../../infra/local/lambda/function-urls.ts'
import type { Outcome } from '../../infra/local/lambda/lambda-runtime.ts'
import { Template } from '../../infra/local/stack/template.ts'
import { temporaryFolder } from './fixture.ts'

const TEMPLATE = Template.parse({
  Resources: { Page: { Type: 'AWS::Lambda::Url' }, Other: { Type: 'AWS::SQS::Queue' } },
})

async function start(outcome: Outcome, folder = temporaryFolder()) {
  const events: unknown[] = []
  const urls = await startFunctionUrls(TEMPLATE, folder, async (id, event) => {
    events.push({ id, ...event })
    return outcome
  })
  let running = true
  const stop = async () => {
    if (running) await urls.stop()
    running = false
  }
  onTestFinished(stop)
  return { url: urls.addresses.get('Page') ?? '', addresses: urls.addresses, events, stop }
}

describe('a function URL on this machine', () => {
  test('hands a request over as Lambda does, and gives back what the function says', async () => {
    const answer = { statusCode: 404, headers: { 'content-type': 'text/html', allow: 'GET' }, body: '<p>é' }
    const { url, events, addresses } = await start({ result: answer })
    expect([...addresses.keys()]).toEqual(['Page'])
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const response = await fetch(`${url}a/b?c=d`, { method: 'POST', body: new URLSearchParams({ x: 'é' }) })
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([404, 'GET', '<p>é'])
    expect(events).toMatchObject([
      {
        ...{ id: 'Page', version: '2.0', rawPath: '/a/b', rawQueryString: 'c=d' },
        headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        requestContext: { http: { method: 'POST', path: '/a/b' } },
        ...{ body: Buffer.from('x=%C3%A9').toString('base64'), isBase64Encoded: true },
      },
    ])
  })

  test.each<[string, Outcome]>([
    ['fails', { error: { errorType: 'Error', errorMessage: 'secret' } }],
    ['gives no answer of HTTP', { result: { ok: true } }],
    ['gives a status that is none', { result: { statusCode: 7 } }],
    ['gives a header of two lines', { result: { statusCode: 200, headers: { allow: 'GET\nPOST' } } }],
  ])('a function that %s is a 502 that says nothing of it', async (_, outcome) => {
    const response = await fetch((await start(outcome)).url)
    expect([response.status, await response.text()]).toEqual([502, 'Internal Server Error'])
  })

  test('starts also where a kill left the list of addresses torn', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'function-urls.json'), '{"Pa')
    expect((await fetch((await start({ result: { statusCode: 204 } }, folder)).url)).status).toBe(204)
  })

  test('has the same address again on the same folder, and another where that is taken', async () => {
    const folder = temporaryFolder()
    const outcome = { result: { statusCode: 200 } }
    const first = await start(outcome, folder)
    const meanwhile = await start(outcome, folder)
    expect(meanwhile.url).not.toBe(first.url)
    await first.stop()
    await meanwhile.stop()
    expect((await start(outcome, folder)).url).toBe(meanwhile.url)
  })
})
