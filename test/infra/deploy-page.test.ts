import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { withBehind } from '../../infra/local/grants/behind.ts'
import { decide } from '../../infra/local/grants/decide.ts'
import { encryptedIn } from '../../infra/local/grants/encrypted.ts'
import { type Policies, policiesOf } from '../../infra/local/grants/policies.ts'
import { PolicyDocument } from '../../infra/local/grants/statement.ts'
import { ACCOUNT, REGION } from '../../infra/local/services/local-account.ts'
import { isNamed } from '../../infra/local/stack/logical-id.ts'
import { resolveTemplate, Template } from '../../infra/local/stack/template.ts'
import { commandsOf } from './page-commands.ts'
import { inboxOf, pagePolicy } from './page-policy.ts'
import { synthesised } from './synthesised.ts'

const page = readFileSync('infra/deploy.md', 'utf8')

const template = Template.parse(synthesised().toJSON())
const stack = resolveTemplate(template, {
  account: ACCOUNT,
  region: REGION,
  queues: '',
  httpApis: new Map(Object.keys(template.Resources).map((id) => [id, ''])),
})
const INBOX = inboxOf(stack)
const ENCRYPTED = encryptedIn(stack)

/** A policy of the page, as that of one role, its names filled in with those of the stack. */
function policiesOfPage(who: string): Policies {
  const statements = PolicyDocument.parse(pagePolicy(who, stack))
  return { ...policiesOf(stack), ofRole: () => statements }
}

/** What one wants to do, and what AWS does with our key behind it. */
function may(who: string, action: string, resource: string, context: Record<string, string> = {}): boolean {
  const policies = policiesOfPage(who)
  const all = withBehind({ by: { role: who }, action, resource, context }, ENCRYPTED)
  return all.every((access) => 'by' in decide(policies, access))
}

describe('the policies of the page', () => {
  test('an uploader brings files and reads reports, and reads no candidates', () => {
    const object = (key: string) => `${INBOX.arn}/${key}`
    expect(may('Uploader', 's3:PutObject', object('requests/a.txt'))).toBe(true)
    expect(may('Uploader', 's3:PutObject', object('candidates/a.csv'))).toBe(true)
    expect(may('Uploader', 's3:GetObject', object('reports/a.csv.json'))).toBe(true)
    expect(may('Uploader', 's3:GetObject', object('candidates/a.csv'))).toBe(false)
    expect(may('Uploader', 's3:PutObject', object('texts/a'))).toBe(false)
    expect(may('Uploader', 's3:DeleteObject', object('requests/a.txt'))).toBe(false)
    expect(may('Uploader', 's3:ListBucket', `${INBOX.arn}`, { 's3:prefix': 'reports/' })).toBe(true)
    expect(may('Uploader', 's3:ListBucket', `${INBOX.arn}`, { 's3:prefix': 'candidates/' })).toBe(false)
  })

  test('an analyst asks, and reads exports and answers only', () => {
    expect(
      may('Analyst', 'athena:StartQueryExecution', `arn:aws:athena:${REGION}:${ACCOUNT}:workgroup/WORKGROUP`),
    ).toBe(true)
    expect(may('Analyst', 's3:GetObject', 'arn:aws:s3:::EXPORTS/requests/AWSDynamoDB/1/data/1.json.gz')).toBe(true)
    expect(may('Analyst', 's3:PutObject', 'arn:aws:s3:::EXPORTS/requests/a')).toBe(false)
    expect(may('Analyst', 's3:GetObject', `${INBOX.arn}/candidates/a.csv`)).toBe(false)
    expect(may('Analyst', 'dynamodb:Scan', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/Candidates`)).toBe(false)
  })

  const tableOf = (name: string) =>
    stack.all('AWS::DynamoDB::Table', z.object({})).find(({ id }) => isNamed(id, name))?.arn ?? ''
  const tables = ['Documents', 'Requests', 'Matches', 'Candidates', 'CandidateFiles', 'Recipients', 'Mails']

  test.each(tables)('a reader reads the table %s with the key that it lies under, and writes nothing', (name) => {
    for (const action of ['GetItem', 'Query', 'Scan']) {
      expect(may('Reader', `dynamodb:${action}`, tableOf(name))).toBe(true)
    }
    for (const action of ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']) {
      expect(may('Reader', `dynamodb:${action}`, tableOf(name))).toBe(false)
    }
  })

  test('a reader sees texts and what loading refused, neither candidate files nor keys of links, and calls nothing', () => {
    expect(may('Reader', 's3:GetObjectVersion', `${INBOX.arn}/requests/a.txt`)).toBe(true)
    expect(may('Reader', 's3:GetObject', `${INBOX.arn}/reports/a.csv.json`)).toBe(true)
    expect(may('Reader', 's3:GetObject', `${INBOX.arn}/candidates/a.csv`)).toBe(false)
    expect(may('Reader', 's3:PutObject', `${INBOX.arn}/requests/a.txt`)).toBe(false)
    for (const name of ['SigningKeys', 'Erasures', 'PersonAccess']) {
      expect(may('Reader', 'dynamodb:GetItem', tableOf(name))).toBe(false)
    }
    const called = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:ReviewMails`
    expect(may('Reader', 'lambda:InvokeFunction', called)).toBe(false)
  })

  const functionOf = (name: string) =>
    stack.all('AWS::Lambda::Function', z.object({})).find(({ id }) => isNamed(id, name))?.arn ?? ''
  const queueOf = (name: string) =>
    stack.all('AWS::SQS::Queue', z.object({})).find(({ id }) => isNamed(id, name))?.arn ?? ''

  test('an operator calls what the runbook calls, and neither looks into people nor reads tables and files', () => {
    for (const name of ['ReviewMails', 'ReviewRecipients', 'FindMatches', 'SweepInbox', 'CorrectRequest']) {
      expect(may('Operator', 'lambda:InvokeFunction', functionOf(name))).toBe(true)
    }
    for (const name of ['InspectPerson', 'ErasePerson', 'CarryMail', 'LoadCandidates']) {
      expect(may('Operator', 'lambda:InvokeFunction', functionOf(name))).toBe(false)
    }
    expect(may('Operator', 'dynamodb:Scan', tableOf('Mails'))).toBe(false)
    expect(may('Operator', 's3:GetObject', `${INBOX.arn}/candidates/a.csv`)).toBe(false)
    expect(may('Operator', 's3:ListBucket', INBOX.arn)).toBe(true)
  })

  test('an operator may do each command of the runbook', () => {
    const SAID_OTHERWISE: Record<string, string> = {
      'logs tail': 'logs:FilterLogEvents',
      'lambda invoke': 'lambda:InvokeFunction',
    }
    const asked = commandsOf('infra/runbook.md').map((command) => {
      const [, service = '', operation = ''] = command.split(' ')
      const action = operation.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
      return SAID_OTHERWISE[`${service} ${operation}`] ?? `${service.replace('sesv2', 'ses')}:${action}`
    })
    const allowed = PolicyDocument.parse(pagePolicy('Operator', stack)).flatMap(({ actions }) => actions)
    expect(asked.length).toBeGreaterThan(15)
    expect(asked.filter((action) => !allowed.includes(action))).toEqual([])
  })

  test('an operator puts dead letters back, with the key that they lie under', () => {
    for (const name of ['MailQueueDeadLetters', 'ParseQueueDeadLetters']) {
      for (const action of ['StartMessageMoveTask', 'ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes']) {
        expect(may('Operator', `sqs:${action}`, queueOf(name))).toBe(true)
      }
      expect(may('Operator', 'sqs:SendMessage', queueOf(name.replace('DeadLetters', '')))).toBe(true)
    }
  })
})

test('the page names every setting of cdk.json', () => {
  const settings = Object.keys(cdkJson.context).filter((name) => name !== 'cli-telemetry')
  expect(settings.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test('the page names only outputs that the stack has, and the stack tells what the page needs', () => {
  const outputs = Object.keys(synthesised().toJSON().Outputs)
  const named = [...page.matchAll(/`((?:Dkim|MailFrom|Dmarc)Record\d?|\w+Name)`/g)].map(([, name]) => name)
  expect(new Set(named).size).toBe(8)
  expect(named.filter((name) => !outputs.includes(name ?? ''))).toEqual([])
  expect(outputs).toEqual(expect.arrayContaining(['PageName', 'FindMatchesFunction']))
})
