import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { liveWith } from '../../infra/local/commands/live.ts'
import { startConsole } from '../../infra/local/console/console.ts'
import { stageDesk } from '../../infra/local/console/stage-desk.ts'
import type { AwsCli } from '../../infra/local/deployed/aws-cli.ts'
import { openStage } from '../../infra/local/deployed/stage.ts'
import { startGuard } from '../../infra/local/grants/guard.ts'
import { runInbox } from '../../infra/local/inbox/inbox-run.ts'
import { ACCOUNT, credentialsOf, REGION } from '../../infra/local/services/local-account.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/stack/stack.ts'
import { type Synthesised, synthesise } from '../../infra/local/stack/synth.ts'
import { resolveTemplate, type Template } from '../../infra/local/stack/template.ts'
import { pagePolicy } from '../infra/page-policy.ts'
import { rowsOf } from '../pipeline/running-stack.ts'
import { CANDIDATES, candidates, requestText, text } from '../pipeline/texts.ts'
import { READY, recordedAws, STACK_ID } from './recorded-aws.ts'

const HOSTILE = '<script>alert(1)</script>'
const TEXTS = [
  text('adviseur.txt'),
  text('nieuws.txt', 'Nieuwsbrief januari\n\nWij wensen u een goed jaar.'),
  text('vreemd.txt', requestText({ number: '666', title: `Adviseur ${HOSTILE}` })),
]
const BAD_ROW = 'w-4,Geen Tarief,geen@bureau.example,,Overijssel,8,12,employed\n'

let stack: LocalStack
let synthesised: Synthesised
const ending = new AsyncDisposableStack()

beforeAll(async () => {
  synthesised = await synthesise()
  stack = await startLocalStack({ synthesised, retryScale: 0, log: () => {} })
  ending.defer(stack.stop)
  await runInbox(stack, { candidates: [candidates(CANDIDATES + BAD_ROW)], texts: TEXTS, asOf: '2026-02-16T08:00:00Z' })
  const [mail] = await rowsOf(stack, 'MAILS_TABLE')
  const held = { number: 2, state: 'held', reason: 'TimeoutError' }
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  await client.send(new PutCommand({ TableName: stack.variable('MAILS_TABLE'), Item: { ...mail, ...held } }))
  const grave = stack.queues.find(({ name }) => name.startsWith('ParseQueueDeadLetters'))
  await stack.sqs.send(new SendMessageCommand({ QueueUrl: grave?.url, MessageBody: 'lost' }))
}, 240_000)
afterAll(() => ending.disposeAsync())

/** Takes the embedded stack for the stage acc: what CloudFormation would say of it. */
function asDeployed(): AwsCli {
  const queues = process.env.AWS_ENDPOINT_URL_SQS ?? ''
  const { Resources } = synthesised.template
  const ids = (type: string, idOf: (logical: string) => string) =>
    Object.keys(Resources)
      .filter((logical) => Resources[logical]?.Type === type)
      .map((logical) => ({ LogicalResourceId: logical, ResourceType: type, PhysicalResourceId: idOf(logical) }))
  const urlOf = (logical: string) => `${queues}/${ACCOUNT}/${logical}`
  const Outputs = [{ OutputKey: 'InboxName', OutputValue: stack.inbox }]
  return recordedAws({
    ...READY,
    'cloudformation describe-stacks --stack-name Inhuurradar-acc': {
      Stacks: [{ StackId: STACK_ID, StackStatus: 'UPDATE_COMPLETE', Outputs }],
    },
    'cloudformation list-stack-resources --stack-name Inhuurradar-acc': {
      StackResourceSummaries: [...ids('AWS::DynamoDB::Table', (logical) => logical), ...ids('AWS::SQS::Queue', urlOf)],
    },
  }).aws
}

type Policy = { Statement: { Resource: string | string[] }[] }

/** The policy of a reader as deploy.md has it; `without`: what it does not name. */
function readerPolicy(without: RegExp): Policy {
  const place = { account: ACCOUNT, region: REGION, queues: '', httpApis: new Map() }
  const urls = new Map(Object.keys(synthesised.template.Resources).map((id) => [id, '']))
  const resolved = resolveTemplate(synthesised.template, { ...place, httpApis: urls })
  const { Statement, ...policy } = pagePolicy('Reader', resolved) as Policy
  const named = (resources: string | string[]) => [resources].flat().filter((each) => !without.test(each))
  return { ...policy, Statement: Statement.map((each) => ({ ...each, Resource: named(each.Resource) })) }
}

/** The template with a function in it that has this policy, and what every function has. */
function withReader({ Statement: own }: Policy): Template {
  const allow = { Effect: 'Allow', Resource: '*' }
  const trust = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }
  const PolicyDocument = {
    Statement: [...own, { ...allow, Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'] }],
  }
  const added = {
    ReaderRole: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [trust] } } },
    ReaderPolicy: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument, Roles: [{ Ref: 'ReaderRole' }] } },
    Reader: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': ['ReaderRole', 'Arn'] } } },
  }
  return { Resources: { ...synthesised.template.Resources, ...added } }
}

/** The console of the stage for who has the rights of a reader, but for those that `without` names. */
async function consoleOfReader(without = /(?!)/) {
  const refused: string[] = []
  // It is no function, whose grants are counted.
  vi.stubEnv('GRANTS_LEDGER', undefined)
  const template = withReader(readerPolicy(without))
  const guard = startGuard({ template, callerOf: () => 'Reader', refused: (reason) => refused.push(reason) })
  ending.defer(guard.stop)
  for (const service of ['DYNAMODB', 'S3', 'SQS'] as const) {
    vi.stubEnv(`AWS_ENDPOINT_URL_${service}`, await guard.before(service, stack.addresses[service]))
  }
  const { accessKeyId, secretAccessKey } = credentialsOf('reader', stack.secret)
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey)
  const stage = await openStage(asDeployed(), 'acc')
  ending.defer(async () => stage.close())
  const { address, stop } = await startConsole(stageDesk(stage, 'nl'))
  ending.defer(stop)
  const cookie = `inhuurradar=${new URL(address).searchParams.get('token')}`
  const origin = new URL(address).origin
  async function get(path: string) {
    const reply = await fetch(new URL(path, address), { headers: { cookie } })
    return { status: reply.status, page: await reply.text() }
  }
  const post = (path: string, method = 'POST') =>
    fetch(new URL(path, address), { method, headers: { cookie, origin }, redirect: 'manual' })
  return { get, post, refused }
}

const linkIn = (page: string, beginning: string) =>
  new RegExp(`href="(${beginning}[^"]+)"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? 'no link'

describe('the console of a stage in AWS', () => {
  test('shows to who has the rights of a reader, and no others, all that the stage keeps', async () => {
    const { get, refused } = await consoleOfReader()
    const requests = await get('/requests')
    expect(requests.page).toContain('acc · alleen lezen')
    expect(requests.page).toContain('Adviseur Wonen')
    expect(requests.page).not.toContain(HOSTILE)
    const request = await get(linkIn(requests.page, '/requests/'))
    expect(request.page).toMatch(/Sanne de Wit[\s\S]*Naar de kandidaat/)
    const read = await get(linkIn(request.page, '/texts/'))
    expect(read).toMatchObject({ status: 200, page: expect.stringContaining('class="paper"') })

    expect((await get('/texts')).page).toMatch(/nieuws\.txt[\s\S]*Dit is geen inhuuropdracht/)
    expect((await get('/candidates')).page).toMatch(/Sanne de Wit[\s\S]*rij 4, rate/)
    expect((await get('/candidates/w-2')).page).toContain('joris@bureau.example')
    const mails = await get('/mails')
    expect(mails.page).toMatch(/sanne@bureau\.example · verstuurd/)
    const mail = linkIn(mails.page, '/mails/')
    expect((await get(mail)).page).toContain('Zoals over deze mail is besloten.')
    expect((await get(`${mail}/body`)).page).toContain('Adviseur Wonen')
    const tasks = await get('/tasks')
    expect(tasks.page).toMatch(/vastgehouden[\s\S]*TimeoutError[\s\S]*ParseQueueDeadLetters: 1</)
    expect((await get('/search?q=sanne')).page).toContain('Sanne de Wit')
    expect((await get('/mails/nobody')).status).toBe(404)
    expect(refused).toEqual([])
  })

  test('has no button that changes anything, and refuses what such buttons would send', async () => {
    const { get, post, refused } = await consoleOfReader()
    const request = linkIn((await get('/requests')).page, '/requests/')
    for (const path of ['/requests', request, '/texts', '/candidates', '/mails', '/tasks', '/search?q=a']) {
      const { page } = await get(path)
      expect({ path, form: /<form(?! class="search")[^>]*>/.exec(page)?.[0] }).toEqual({ path, form: undefined })
    }
    const tables = ['MAILS_TABLE', 'RECIPIENTS_TABLE', 'REQUESTS_TABLE', 'DOCUMENTS_TABLE']
    const before = await Promise.all(tables.map((table) => rowsOf(stack, table)))
    for (const path of [
      '/tasks/mails',
      '/tasks/recipients',
      '/tasks/letters',
      '/tasks/run',
      '/texts',
      `${request}/marks`,
    ]) {
      expect({ path, status: (await post(path)).status }).toEqual({ path, status: 405 })
    }
    expect((await post('/requests', 'DELETE')).status).toBe(405)
    expect((await get('/texts/waiting')).status).toBe(404)
    expect(await Promise.all(tables.map((table) => rowsOf(stack, table)))).toEqual(before)
    expect(refused).toEqual([])
  })

  test('who may not see people is shown the rest, and what is not allowed by its name', async () => {
    const { get } = await consoleOfReader(/table\/(?:Candidate|Recipients|Mails)/)
    const requests = await get('/requests')
    expect(requests.page).toMatch(/Adviseur Wonen[\s\S]*2 past/)
    const request = await get(linkIn(requests.page, '/requests/'))
    expect(request.page).toContain('U mag de kandidaten van deze stage niet zien.')
    expect(request.page).not.toContain('Sanne')
    for (const path of ['/candidates', '/mails', '/tasks']) {
      const { status, page } = await get(path)
      expect({ path, status, page: page.replace(/[\s\S]*<main/, '') }).toEqual({
        path,
        status: 502,
        page: expect.stringMatching(/AWS laat dit niet zien[\s\S]*AccessDeniedException: [^<]*dynamodb:Scan/),
      })
    }
  })
})

describe('radar live --stage', () => {
  test('serves that console until it is stopped, in the language asked for', async () => {
    const told: string[] = []
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0)
    const ended = liveWith(asDeployed())(['--stage', 'acc', '--lang', 'en'])
    await expect
      .poll(() => told.join(''))
      .toMatch(/The console of stage acc, read only: http:\/\/127\.0\.0\.1:\d+\/\?token=/)
    process.emit('SIGTERM')
    expect(await ended).toBe(0)
    spy.mockRestore()
  })

  test.each([
    ['--stage prod', '--stage takes a stage that is deployed, Inhuurradar-prod is not in this account and region'],
    ['--stage acc --candidates a.csv', '--stage takes no --candidates and no --as-of beside it'],
  ])('%s is answered with what it takes', async (line, answer) => {
    const { aws } = recordedAws({
      'cloudformation describe-stacks': 'An error occurred (ValidationError): Stack with id X does not exist',
    })
    await expect(liveWith(aws)(line.split(' '))).rejects.toThrow(answer)
  })
})
