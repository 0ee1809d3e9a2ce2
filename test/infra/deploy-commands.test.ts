import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { examineWith } from '../../infra/local/commands/doctor.ts'
import { takeDownWith } from '../../infra/local/commands/take-down.ts'
import { awsCli } from '../../infra/local/deployed/aws-cli.ts'
import { type DeployedResource, deployedStack, resourcesOf } from '../../infra/local/deployed/deployed-stack.ts'
import { ACCOUNT, REGION } from '../../infra/local/services/local-account.ts'
import { hasMoto, startMotoServer } from '../pipeline/moto.ts'
import { commandsOf } from './page-commands.ts'
import { synthesised } from './synthesised.ts'

const version = spawnSync('aws', ['--version'], { encoding: 'utf8' })
const isVersion2 = version.stdout?.startsWith('aws-cli/2') ?? false
const canRun = hasMoto() && version.status === 0

/** What moto 5.2 has not: it answers that there is no such page, or breaks off. The arguments are held against the CLI. */
const MOTO_LACKS = [
  ...[
    'sesv2 get-account',
    'sesv2 put-account-details',
    'sesv2 list-suppressed-destinations',
    'sqs start-message-move-task',
  ],
  ...['lambda get-account-settings', 'service-quotas request-service-quota-increase', 'dynamodb list-exports'],
  'dynamodb describe-export',
]
/** Says 2 of version 1, and 252 of version 2: what was typed is no command. */
const IS_NO_COMMAND = [2, 252]

const commands = commandsOf('infra/deploy.md', 'infra/runbook.md', 'infra/personal-data.md')
const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-test-'))
let server: Awaited<ReturnType<typeof startMotoServer>> | undefined
let resources: DeployedResource[] = []

/** What the words in capitals on the pages stand for. */
const STANDS_FOR: [RegExp, () => string][] = [
  [/Inhuurradar-STAGE/g, () => 'Inhuurradar-dev'],
  [/DOMAIN/g, () => 'inhuurradar.example'],
  [/INBOX/g, () => named('AWS::S3::Bucket', 'Inbox')],
  [/FINDMATCHES/g, () => named('AWS::Lambda::Function', 'FindMatches')],
  [/FUNCTION/g, () => named('AWS::Lambda::Function', 'ReviewMails')],
  [/LOGGROUP/g, () => named('AWS::Logs::LogGroup', 'ParseRequestLogs')],
  [/RULESET/g, () => 'inbound'],
  [/RULE/g, () => named('AWS::Events::Rule', 'MailEvent')],
  [/KEY/g, () => named('AWS::KMS::Key', 'PersonalData')],
  [/URL/g, () => `${server?.address}/${ACCOUNT}/${queueName('ParseQueueDeadLetters')}`],
  [/OPERATOR/g, () => 'beheer@inhuurradar.example'],
  [/(?<=topic-arn )ARN/g, () => named('AWS::SNS::Topic', 'Alarms')],
  [/(?<=source-arn )ARN/g, () => `arn:aws:sqs:${REGION}:${ACCOUNT}:${queueName('ParseQueueDeadLetters')}`],
  [/(?<=export-arn )ARN/g, () => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/Requests/export/01`],
  [/…/g, () => 'x'],
]

const named = (type: string, name: string): string => {
  const found = resources.find((each) => each.type === type && each.logical.replace(/[0-9A-F]{8}$/, '') === name)
  if (!found) throw new Error(`moto made no ${type} ${name}`)
  return found.id
}
const queueName = (name: string) => named('AWS::SQS::Queue', name).split('/').at(-1)

/** Without waiting in place, because moto stops where nobody takes what it says. By address: for SQS version 1 has others. */
async function run(command: string): Promise<{ status: number | null; stderr: string }> {
  const known = isVersion2 ? command : command.replace(' --cli-binary-format raw-in-base64-out', '')
  const child = spawn('bash', ['-c', `${known} --endpoint-url ${server?.address}`], { cwd: folder })
  child.stdout.resume()
  const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'close')])
  return { status, stderr }
}
const aws = async (...args: string[]) => (await promisify(execFile)('aws', args, { cwd: folder })).stdout

/** The template without what moto cannot give an attribute of: the address of the page. */
function template(): string {
  const all = JSON.stringify(synthesised({ ownIdentity: 'false' }).toJSON())
  return all.replaceAll(/\{"Fn::GetAtt":\["Page\w+","ApiEndpoint"\]\}/g, '"https://page.example"')
}

/** What `cdk bootstrap` and the first half of `cdk deploy` leave in the account; the functions do nothing there. */
async function bootstrap(stack: string): Promise<void> {
  const bucket = `s3://cdk-hnb659fds-assets-${ACCOUNT}-${REGION}`
  const bundle = zipSync({ 'index.js': Buffer.from('exports.handler = async () => ({})') })
  mkdirSync(join(folder, 'assets'))
  for (const key of new Set(stack.match(/\w{64}\.zip/g))) writeFileSync(join(folder, 'assets', key), bundle)
  await aws('s3', 'mb', bucket)
  await aws('s3', 'cp', '--recursive', 'assets', bucket)
  await aws('ssm', 'put-parameter', '--name', '/cdk-bootstrap/hnb659fds/version', '--type', 'String', '--value', '21')
}

/** What is there by the time of a command that the page tells otherwise, or not at all. */
async function prepare(): Promise<void> {
  for (const file of ['kandidaten.csv', 'aanvraag.txt']) writeFileSync(join(folder, file), 'text')
  await aws('s3', 'cp', 'aanvraag.txt', `s3://${named('AWS::S3::Bucket', 'Inbox')}/reports/kandidaten.csv.json`)
  await aws('sesv2', 'create-email-identity', '--email-identity', 'inhuurradar.example')
  await aws('ses', 'create-receipt-rule-set', '--rule-set-name', 'inbound')
}

beforeAll(async () => {
  if (!canRun) return
  server = await startMotoServer()
  const keys = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_DEFAULT_REGION: REGION }
  for (const [name, value] of Object.entries({
    ...keys,
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: server.address,
    AWS_MAX_ATTEMPTS: '1',
  }))
    vi.stubEnv(name, value)
  // It runs functions in containers otherwise.
  const config = JSON.stringify({ lambda: { use_docker: false } })
  await fetch(`${server.address}/moto-api/config`, { method: 'POST', body: config })
  const stack = template()
  await bootstrap(stack)
  writeFileSync(join(folder, 'stack.json'), stack)
  const made = ['--stack-name', 'Inhuurradar-dev', '--template-body', 'file://stack.json']
  await aws('cloudformation', 'create-stack', ...made, '--capabilities', 'CAPABILITY_IAM')
  resources = await resourcesOf(awsCli, 'Inhuurradar-dev')
  await prepare()
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(!canRun)('in an account as others wrote it (moto)', () => {
  test('the stack is made, and tells all that the pages need', async () => {
    const stack = await deployedStack(awsCli, 'dev')
    expect(stack?.status).toBe('CREATE_COMPLETE')
    expect([...(stack?.outputs.keys() ?? [])]).toEqual(expect.arrayContaining(['InboxName', 'FindMatchesFunction']))
  })

  test('the pages have commands', () => {
    expect(commands.length).toBeGreaterThan(25)
    expect(commands).toContain('aws sesv2 get-account')
  })

  test.each(commands)('%s', async (command) => {
    const typed = STANDS_FOR.reduce((text, [word, meaning]) => text.replace(word, meaning), command)
    const unknown = STANDS_FOR.reduce((text, [word]) => text.replace(word, ''), command)
    expect(unknown).not.toMatch(/\b(?!TRANSACTIONAL|EN\b|L-)[A-Z]{3,}\b/)
    // Version 1 has no such command.
    if (!isVersion2 && typed.startsWith('aws logs tail')) return
    const { status, stderr } = await run(typed)
    const isLacking = MOTO_LACKS.some((each) => typed.startsWith(`aws ${each}`))
    expect(IS_NO_COMMAND, stderr).not.toContain(status)
    expect(status === 0, stderr).toBe(!isLacking)
  })

  test('doctor looks at what is there, and names what it may not look at', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await examineWith(awsCli)(['--stage', 'dev'])).toBe(1)
    const lines = said.mock.calls.join('')
    vi.restoreAllMocks()
    expect(lines).toContain('ok      the stack Inhuurradar-dev')
    expect(lines).toContain('ok      the candidates of the agency')
    expect(lines).toContain('LACKING functions at once could not be looked at (aws lambda get-account-settings')
  })

  test('take-down leaves nothing where it is asked to', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await takeDownWith(awsCli)(['--stage', 'dev', '--with-data', '--even-if-gone-for-good'])).toBe(0)
    const lines = said.mock.calls.join('')
    vi.restoreAllMocks()
    expect(lines).toMatch(/removed Inbox[\s\S]*removed Mails[\s\S]*removed PersonalData/)
    expect(JSON.parse(await aws('dynamodb', 'list-tables'))).toEqual({ TableNames: [] })
    expect(await deployedStack(awsCli, 'dev')).toBe(null)
    // Some sixty calls of a program that takes a second to start, and several on a busy machine.
  }, 900_000)
})
