import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { decide } from '../../infra/local/grants/decide.ts'
import type { Policies } from '../../infra/local/grants/policies.ts'
import { PolicyDocument } from '../../infra/local/grants/statement.ts'
import { synthesised } from './synthesised.ts'

const page = readFileSync('infra/deploy.md', 'utf8')
const blocks = [...page.matchAll(/^\*\*(\w+)\*\*[^`]*```json\n([^`]*)```/gm)]

/** A policy of the page, as that of one role; keys hand over to roles, as ours does. */
function policiesOf(who: string): Policies {
  const text = blocks.find(([, name]) => name === who)?.[2] ?? ''
  const statements = PolicyDocument.parse(JSON.parse(text))
  const key = {
    effect: 'Allow',
    principals: ['arn:aws:iam::0:root'],
    actions: ['kms:*'],
    resources: ['*'],
    conditions: [],
  } as const
  const handsOver = [
    {
      ...key,
      principals: [...key.principals],
      actions: [...key.actions],
      resources: [...key.resources],
      conditions: [],
    },
  ]
  return { all: [], ofRole: () => statements, ofResource: (resource) => (resource.includes(':kms:') ? handsOver : []) }
}
const may = (who: string, action: string, resource: string, context: Record<string, string> = {}) =>
  'by' in decide(policiesOf(who), { by: { role: who }, action, resource, context })

describe('the policies of the page', () => {
  test('an uploader brings files and reads reports, and reads no candidates', () => {
    const object = (key: string) => `arn:aws:s3:::INBOX/${key}`
    expect(may('Uploader', 's3:PutObject', object('requests/a.txt'))).toBe(true)
    expect(may('Uploader', 's3:PutObject', object('candidates/a.csv'))).toBe(true)
    expect(may('Uploader', 's3:GetObject', object('reports/a.csv.json'))).toBe(true)
    expect(may('Uploader', 's3:GetObject', object('candidates/a.csv'))).toBe(false)
    expect(may('Uploader', 's3:PutObject', object('texts/a'))).toBe(false)
    expect(may('Uploader', 's3:DeleteObject', object('requests/a.txt'))).toBe(false)
  })

  test('an analyst asks, and reads exports and answers only', () => {
    expect(may('Analyst', 'athena:StartQueryExecution', 'arn:aws:athena:REGION:ACCOUNT:workgroup/WORKGROUP')).toBe(true)
    expect(may('Analyst', 's3:GetObject', 'arn:aws:s3:::EXPORTS/requests/AWSDynamoDB/1/data/1.json.gz')).toBe(true)
    expect(may('Analyst', 's3:PutObject', 'arn:aws:s3:::EXPORTS/requests/a')).toBe(false)
    expect(may('Analyst', 's3:GetObject', 'arn:aws:s3:::INBOX/candidates/a.csv')).toBe(false)
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
