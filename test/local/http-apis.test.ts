import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { functionsBehind, startHttpApis } from '../../infra/local/lambda/http-apis.ts'
import type { Outcome } from '../../infra/local/lambda/lambda-runtime.ts'
import { resolveTemplate, Template } from '../../infra/local/stack/template.ts'
import { temporaryFolder } from './fixture.ts'

const TEMPLATE = Template.parse({
  Resources: {
    Page: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
    Other: { Type: 'AWS::SQS::Queue' },
  },
})

async function start(outcome: Outcome, folder = temporaryFolder()) {
  const events: unknown[] = []
  const apis = await startHttpApis(TEMPLATE, folder, async (id, event) => {
    events.push({ id, ...event })
    return outcome
  })
  let running = true
  const stop = async () => {
    if (running) await apis.stop()
    running = false
  }
  onTestFinished(stop)
  return { url: `${apis.addresses.get('Page')}/`, addresses: apis.addresses, events, stop }
}

describe('an HTTP API on this machine', () => {
  test('hands a request over as API Gateway does, and gives back what the function says', async () => {
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
  ])('a function that %s is a 500 that says nothing of it', async (_, outcome) => {
    const response = await fetch((await start(outcome)).url)
    expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}'])
  })

  test('starts also where a kill left the list of addresses torn', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'http-apis.json'), '{"Pa')
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

describe('the function behind an API', () => {
  const behind = (target: string) =>
    functionsBehind(
      resolveTemplate(
        Template.parse({
          Resources: {
            Page: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP', Name: 'stage-page' } },
            All: {
              Type: 'AWS::ApiGatewayV2::Route',
              Properties: { ApiId: { Ref: 'Page' }, RouteKey: '$default', Target: target },
            },
            Way: {
              Type: 'AWS::ApiGatewayV2::Integration',
              Properties: { IntegrationUri: { 'Fn::GetAtt': ['Work', 'Arn'] }, PayloadFormatVersion: '2.0' },
            },
            Work: { Type: 'AWS::Lambda::Function' },
          },
        }),
        { account: '0', region: 'eu-west-1', queues: '', httpApis: new Map() },
      ),
    )

  test('is that of the integration to which its route leads', () => {
    expect([...behind('integrations/Way')]).toEqual([['Page', 'arn:aws:lambda:eu-west-1:0:function:Work']])
  })

  test('a route that leads nowhere is an error that names the API', () => {
    expect(() => behind('integrations/Other')).toThrow('The API Page leads to no function')
  })
})
