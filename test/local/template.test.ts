import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { resolveTemplate, Template } from '../../infra/local/stack/template.ts'

/** Names in angle brackets as Fn::Sub writes them. */
const written = (text: string) => text.replaceAll('<', '${').replaceAll('>', '}')

const PLACE = {
  account: '000000000000',
  region: 'eu-west-1',
  queues: 'http://127.0.0.1:4566',
  httpApis: new Map([['Page', 'http://127.0.0.1:4567']]),
}

function resolved(value: unknown): unknown {
  const template = Template.parse({
    Resources: {
      Subject: { Type: 'Test::Subject', Properties: { value } },
      Jobs1A2B: { Type: 'AWS::SQS::Queue' },
      Named: {
        Type: 'AWS::SQS::Queue',
        Properties: { QueueName: { 'Fn::Join': ['-', ['jobs', { Ref: 'AWS::Region' }]] } },
      },
      Inbox3C: { Type: 'AWS::S3::Bucket' },
      People: { Type: 'AWS::DynamoDB::Table' },
      Work: { Type: 'AWS::Lambda::Function' },
      Page: { Type: 'AWS::ApiGatewayV2::Api' },
      Settings: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'alerts' } },
    },
  })
  return resolveTemplate(template, PLACE).all('Test::Subject', z.object({ value: z.unknown() }))[0]?.is.value
}

describe('what a template says', () => {
  test.each([
    ['a plain value', 42, 42],
    ['a list in a map', { list: [{ Ref: 'People' }] }, { list: ['People'] }],
    ['a pseudo parameter', { Ref: 'AWS::AccountId' }, '000000000000'],
    ['a queue is its address', { Ref: 'Jobs1A2B' }, 'http://127.0.0.1:4566/000000000000/Jobs1A2B'],
    ['a queue with a name', { Ref: 'Named' }, 'http://127.0.0.1:4566/000000000000/jobs-eu-west-1'],
    ['a bucket is its name, in lower case', { Ref: 'Inbox3C' }, 'inbox3c'],
    ['a resource with a name is its name', { Ref: 'Settings' }, 'alerts'],
    ['the ARN of a queue', { 'Fn::GetAtt': ['Jobs1A2B', 'Arn'] }, 'arn:aws:sqs:eu-west-1:000000000000:Jobs1A2B'],
    ['the ARN of a bucket', { 'Fn::GetAtt': ['Inbox3C', 'Arn'] }, 'arn:aws:s3:::inbox3c'],
    ['the ARN of a table', { 'Fn::GetAtt': ['People', 'Arn'] }, 'arn:aws:dynamodb:eu-west-1:000000000000:table/People'],
    ['the ARN of a function', { 'Fn::GetAtt': ['Work', 'Arn'] }, 'arn:aws:lambda:eu-west-1:000000000000:function:Work'],
    ['the name of a queue', { 'Fn::GetAtt': ['Jobs1A2B', 'QueueName'] }, 'Jobs1A2B'],
    ['the address of an API', { 'Fn::GetAtt': ['Page', 'ApiEndpoint'] }, 'http://127.0.0.1:4567'],
    ['joined parts', { 'Fn::Join': ['/', ['a', { Ref: 'People' }, 7]] }, 'a/People/7'],
    [
      'names in a text',
      { 'Fn::Sub': written('<AWS::Region>:<People>:<Inbox3C.Arn>') },
      'eu-west-1:People:arn:aws:s3:::inbox3c',
    ],
    ['own variables of a text', { 'Fn::Sub': [written('<who>!'), { who: { Ref: 'People' } }] }, 'People!'],
    ['an escaped name in a text', { 'Fn::Sub': written('<!People>') }, written('<People>')],
  ])('%s', (_, value, expected) => {
    expect(resolved(value)).toEqual(expected)
  })

  test('a function that is not known is an error that names it', () => {
    expect(() => resolved({ 'Fn::ImportValue': 'x' })).toThrow('Fn::ImportValue')
  })

  test('an API at which nothing listens is an error that names it', () => {
    expect(() => resolved({ 'Fn::GetAtt': ['Work', 'ApiEndpoint'] })).toThrow('Nothing listens at the HTTP API Work')
  })

  test('a resource that is not there is an error that names it', () => {
    expect(() => resolved({ Ref: 'Nowhere' })).toThrow('Nowhere')
  })

  test('a property of the wrong kind is an error that names the resource', () => {
    const template = Template.parse({ Resources: { Odd: { Type: 'T', Properties: { size: 'big' } } } })
    expect(() => resolveTemplate(template, PLACE).all('T', z.object({ size: z.number() }))).toThrow('Odd (T)')
  })
})
