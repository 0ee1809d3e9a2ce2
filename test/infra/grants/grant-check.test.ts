import { describe, expect, test } from 'vitest'
import { grantCheck } from '../../../infra/local/grants/grant-check.ts'
import type { Asked } from '../../../infra/local/services/http-service.ts'
import { ACCOUNT, REGION } from '../../../infra/local/services/local-account.ts'
import type { ServiceName } from '../../../infra/local/services/services.ts'
import { Template } from '../../../infra/local/stack/template.ts'
import { synthesised } from '../synthesised.ts'
import { granted } from './granted.ts'
import { judge } from './judge.ts'
import { replacing, without } from './planted.ts'

const template = Template.parse(synthesised().toJSON())
const idOf = (name: string) =>
  Object.keys(template.Resources).find((id) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id)) ?? name

const asked = (method: string, url: string, target = '', body: object = {}): Asked => ({
  method,
  url,
  headers: { 'x-amz-target': target },
  body: Buffer.from(JSON.stringify(body)),
})
const onTable = (operation: string, table: string, more: object = {}) =>
  asked('POST', '/', `DynamoDB_20120810.${operation}`, { TableName: idOf(table), ...more })
const inbox = (key: string) => `/${idOf('Inbox').toLowerCase()}/${key}`
const read = (key: string) => asked('GET', `${inbox(key)}?versionId=1&x-id=GetObject`)
const sendTo = (queue: string) =>
  asked('POST', '/', 'AmazonSQS.SendMessage', { QueueUrl: `http://localhost/${ACCOUNT}/${idOf(queue)}` })
const mail = (from: string) =>
  asked('POST', '/v2/email/outbound-emails', '', {
    FromEmailAddress: from,
    ConfigurationSetName: idOf('MailSettings'),
    Content: { Raw: { Data: '' } },
  })
const mac = (MacAlgorithm: string) =>
  asked('POST', '/', 'TrentService.GenerateMac', { KeyId: idOf('PersonKey'), MacAlgorithm })

const checkOf = (changed: Template, used: (grant: string) => void = () => {}) =>
  grantCheck(changed, { account: ACCOUNT, region: REGION }, used)
const refusal = (worker: string, service: ServiceName, call: Asked, changed = template) =>
  checkOf(changed).refusal(idOf(worker), service, call)

describe('what its arrows say a function may do, and nothing beside it', () => {
  test.each<[string, ServiceName, Asked]>([
    ['ParseRequest', 'S3', read('requests/a.txt')],
    ['ParseRequest', 'DYNAMODB', onTable('PutItem', 'Documents')],
    ['TakeApart', 'S3', asked('PUT', `${inbox('texts/a.txt')}?x-id=PutObject`)],
    ['FindMatches', 'SQS', sendTo('MailQueue')],
    ['LoadCandidates', 'DYNAMODB', onTable('PutItem', 'Candidates')],
    ['Unsubscribe', 'DYNAMODB', onTable('Query', 'Recipients', { IndexName: 'byId' })],
    ['SweepInbox', 'S3', asked('GET', `/${idOf('Inbox').toLowerCase()}?versions&prefix=requests%2F`)],
    ['CarryMail', 'SESV2', mail('alerts@inhuurradar.example')],
    ['CarryMail', 'KMS', mac('HMAC_SHA_256')],
  ])('%s may use %s as it does', (worker, service, call) => {
    expect(refusal(worker, service, call)).toBe(null)
  })

  test.each<[string, ServiceName, Asked, string]>([
    ['ParseRequest', 'S3', read('candidates/a.csv'), 's3:GetObjectVersion'],
    ['ParseRequest', 'DYNAMODB', onTable('DeleteItem', 'Documents'), 'dynamodb:DeleteItem'],
    ['ParseRequest', 'DYNAMODB', onTable('GetItem', 'Candidates'), 'dynamodb:GetItem'],
    ['TakeApart', 'S3', asked('PUT', `${inbox('requests/a.txt')}?x-id=PutObject`), 's3:PutObject'],
    ['FindMatches', 'SQS', sendTo('ParseQueue'), 'sqs:SendMessage'],
    ['Unsubscribe', 'DYNAMODB', onTable('Query', 'Mails', { IndexName: 'unsettled' }), 'dynamodb:Query'],
    ['CarryMail', 'SESV2', mail('directie@inhuurradar.example'), 'ses:SendEmail'],
    ['CarryMail', 'KMS', mac('HMAC_SHA_512'), 'kms:GenerateMac'],
  ])('%s may not use %s otherwise', (worker, service, call, action) => {
    expect(refusal(worker, service, call)).toContain(`${idOf(worker)} may not ${action} arn:`)
  })

  test.each<[string, ServiceName, Asked]>([
    ['an operation that no row describes', 'DYNAMODB', onTable('TransactWriteItems', 'Requests')],
    ['a copy of an object', 'S3', { ...asked('PUT', inbox('texts/a')), headers: { 'x-amz-copy-source': 'b/c' } }],
    ['an upload in parts', 'S3', asked('PUT', `${inbox('texts/a')}?partNumber=1&uploadId=u`)],
    ['a message in a batch', 'SQS', asked('POST', '/', 'AmazonSQS.SendMessageBatch')],
  ])('%s is not known, and so refused', (_, service, call) => {
    expect(refusal('ParseRequest', service, call)).toContain('the check of grants does not know')
  })

  test('whoever is no function of the template may do nothing', () => {
    expect(checkOf(template).refusal('local', 'DYNAMODB', onTable('GetItem', 'Requests'))).toBe(
      'local: the template has no function "local"',
    )
  })
})

describe('a planted mistake is a refusal', () => {
  const policy = 'ParseRequestRoleDefaultPolicy'
  test.each<[string, Template, string, ServiceName, Asked, string]>([
    [
      'a missing grant',
      replacing(template, policy, '"dynamodb:PutItem",', ''),
      'ParseRequest',
      'DYNAMODB',
      onTable('PutItem', 'Documents'),
      'no statement of its role allows it',
    ],
    [
      'a wrong prefix',
      replacing(template, policy, '/requests/*', '/request/*'),
      'ParseRequest',
      'S3',
      read('requests/a.txt'),
      's3:GetObjectVersion',
    ],
    [
      'a key that opens another bucket',
      replacing(template, policy, 'kms:EncryptionContext:aws:s3:arn', 'kms:EncryptionContext:aws:s3:key'),
      'ParseRequest',
      'S3',
      read('requests/a.txt'),
      'kms:Decrypt',
    ],
    [
      'a key that opens for another service',
      replacing(template, policy, '"s3."', '"sqs."'),
      'ParseRequest',
      'S3',
      read('requests/a.txt'),
      'kms:Decrypt',
    ],
    [
      'a key without the table',
      replacing(template, 'LoadCandidatesRoleDefaultPolicy', '"kms:Encrypt",', ''),
      'LoadCandidates',
      'DYNAMODB',
      onTable('PutItem', 'Candidates'),
      'kms:Encrypt',
    ],
    [
      'another sender',
      replacing(template, 'CarryMailRoleDefaultPolicy', 'alerts@', 'alarm@'),
      'CarryMail',
      'SESV2',
      mail('alerts@inhuurradar.example'),
      'ses:SendEmail',
    ],
  ])('%s', (_, changed, worker, service, call, said) => {
    expect(refusal(worker, service, call)).toBe(null)
    expect(refusal(worker, service, call, changed)).toContain(said)
  })

  test('an object that is not there cannot be told from one that is forbidden without the right to list', () => {
    const check = (changed: Template) => checkOf(changed).refusalOfMissing(idOf('ParseRequest'), read('requests/a.txt'))
    expect(check(template)).toBe(null)
    expect(check(without(template, policy, 's3:ListBucket'))).toContain('s3:ListBucket')
  })

  test.each<[string, Template, string]>([
    [
      'events to a queue',
      without(template, 'MailQueuePolicy', 'events.amazonaws.com'),
      'events.amazonaws.com may not sqs:SendMessage',
    ],
    [
      'events of another rule',
      replacing(template, 'MailQueuePolicy', idOf('MailEvent'), idOf('RequestCreated')),
      'events.amazonaws.com may not sqs:SendMessage',
    ],
    ['events under a key', replacing(template, 'PersonalData', ':sqs:arn', ':sns:arn'), 'may not kms:GenerateDataKey'],
    ['a source of events', replacing(template, policy, '"sqs:DeleteMessage",', ''), 'may not sqs:DeleteMessage'],
    [
      'a schedule',
      without(template, 'DailyRunRoleDefaultPolicy', 'lambda:InvokeFunction'),
      'may not lambda:InvokeFunction',
    ],
    ['dead letters of a schedule', without(template, 'DailyRunRoleDefaultPolicy', 'sqs:SendMessage'), 'DailyRunRole'],
    [
      'what fails for whoever did not wait',
      without(template, 'SweepMailsRoleDefaultPolicy', 'HourlyMailSweepDeadLetters'),
      'HourlyMailSweepDeadLetters',
    ],
    ['an export', replacing(template, 'NightlyExportRoleDefaultPolicy', ',"s3:PutObjectAcl"', ''), 's3:PutObjectAcl'],
    [
      'a role that nobody may take',
      replacing(template, 'ParseRequestRole', 'lambda.', 'ec2.'),
      'may not sts:AssumeRole',
    ],
    [
      'a public page',
      replacing(template, 'PageDefaultRouteFunctionPermission', '/*/*', '/prod/*'),
      'apigateway.amazonaws.com may not lambda:InvokeFunction',
    ],
    ['alarms', without(template, 'AlarmsPolicy', 'cloudwatch.amazonaws.com'), 'may not sns:Publish'],
    ['logs of access', without(template, 'InboxAccessLogsPolicy', 'logging.s3'), 'logging.s3.amazonaws.com may not'],
  ])('in what AWS does by itself: %s', (_, changed, said) => {
    expect(checkOf(template).refusalsOfWiring()).toEqual([])
    expect(checkOf(changed).refusalsOfWiring().join('\n')).toContain(said)
  })

  test('a needless grant is named, until it has a reason; a reason for what is used is named, too', () => {
    const all = granted(replacing(template, policy, '"dynamodb:UpdateItem"', '"dynamodb:UpdateItem","dynamodb:Scan"'))
    const used = new Set(granted(template))
    const judged = (unused: Record<string, string>) => judge({ granted: all, used, refused: [], unused }).wrong
    expect(judged({})).toEqual([
      expect.stringContaining('no test used a grant: ParseRequestRole may dynamodb:Scan Documents'),
    ])
    const planted = { 'ParseRequestRole may dynamodb:Scan Documents': 'planted' }
    expect(judged(planted)).toEqual([])
    expect(judged({ ...planted, 'ParseRequestRole may dynamodb:GetItem Requests': 'no' })).toHaveLength(1)
  })

  test('a policy that says what the check does not know stops it', () => {
    const odd = replacing(template, policy, '"Action":"s3:ListBucket"', '"NotAction":"s3:ListBucket"')
    expect(() => checkOf(odd)).toThrow(/Unrecognized key|Invalid input/)
    const unknown = replacing(template, policy, '"StringEquals"', '"StringNotLike"')
    expect(refusal('ParseRequest', 'S3', read('requests/a.txt'), unknown)).toContain('does not know the condition')
  })
})
