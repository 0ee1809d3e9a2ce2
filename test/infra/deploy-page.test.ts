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
import { resolveTemplate, Template } from '../../infra/local/stack/template.ts'
import { synthesised } from './synthesised.ts'

const page = readFileSync('infra/deploy.md', 'utf8')
const blocks = [...page.matchAll(/^\*\*(\w+)\*\*[^`]*```json\n([^`]*)```/gm)]

const template = Template.parse(synthesised().toJSON())
const stack = resolveTemplate(template, {
  account: ACCOUNT,
  region: REGION,
  queues: '',
  functionUrls: new Map(Object.keys(template.Resources).map((id) => [id, ''])),
})
const bucketOf = (id: string) =>
  stack.all('AWS::S3::Bucket', z.object({})).find((bucket) => new RegExp(`^${id}[0-9A-F]{8}$`).test(bucket.id))
const INBOX = bucketOf('Inbox')
const ENCRYPTED = encryptedIn(stack)

/** A policy of the page, as that of one role, its names filled in with those of the stack. */
function policiesOfPage(who: string): Policies {
  const text = blocks.find(([, name]) => name === who)?.[2] ?? ''
  const filledIn = text
    .replaceAll('INBOX', INBOX?.name ?? '')
    .replaceAll('"KEY"', JSON.stringify(ENCRYPTED.get(INBOX?.arn ?? '')?.key))
  const statements = PolicyDocument.parse(JSON.parse(filledIn))
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
    const object = (key: string) => `${INBOX?.arn}/${key}`
    expect(may('Uploader', 's3:PutObject', object('requests/a.txt'))).toBe(true)
    expect(may('Uploader', 's3:PutObject', object('candidates/a.csv'))).toBe(true)
    expect(may('Uploader', 's3:GetObject', object('reports/a.csv.json'))).toBe(true)
    expect(may('Uploader', 's3:GetObject', object('candidates/a.csv'))).toBe(false)
    expect(may('Uploader', 's3:PutObject', object('texts/a'))).toBe(false)
    expect(may('Uploader', 's3:DeleteObject', object('requests/a.txt'))).toBe(false)
    expect(may('Uploader', 's3:ListBucket', `${INBOX?.arn}`, { 's3:prefix': 'reports/' })).toBe(true)
    expect(may('Uploader', 's3:ListBucket', `${INBOX?.arn}`, { 's3:prefix': 'candidates/' })).toBe(false)
  })

  test('an analyst asks, and reads exports and answers only', () => {
    expect(may('Analyst', 'athena:StartQueryExecution', 'arn:aws:athena:REGION:ACCOUNT:workgroup/WORKGROUP')).toBe(true)
    expect(may('Analyst', 's3:GetObject', 'arn:aws:s3:::EXPORTS/requests/AWSDynamoDB/1/data/1.json.gz')).toBe(true)
    expect(may('Analyst', 's3:PutObject', 'arn:aws:s3:::EXPORTS/requests/a')).toBe(false)
    expect(may('Analyst', 's3:GetObject', `${INBOX?.arn}/candidates/a.csv`)).toBe(false)
    expect(may('Analyst', 'dynamodb:Scan', 'arn:aws:dynamodb:REGION:ACCOUNT:table/Candidates')).toBe(false)
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
