import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { synthesised } from './synthesised.ts'

const template = synthesised()

const list = z.union([z.unknown().array(), z.unknown().transform((one) => [one])])
const Statement = z.object({
  Effect: z.literal('Allow'),
  Action: list,
  Resource: list,
  Condition: z.unknown().optional(),
})
const Policy = z.object({
  Properties: z.object({
    Roles: z.tuple([z.object({ Ref: z.string() })]),
    PolicyDocument: z.object({ Statement: z.array(Statement) }),
  }),
})

/** {"Fn::GetAtt":["Documents7E5B2978","Arn"]} → Documents; a join keeps what is joined to it. */
function named(reference: unknown): string {
  if (typeof reference === 'string') return reference
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = z.record(z.string(), z.unknown()).parse(reference)
  const id = Ref ?? (Array.isArray(attribute) ? attribute[0] : undefined)
  if (typeof id === 'string') return id.replace(/^AWS::/, '').replace(/[0-9A-F]{8}$/, '')
  const [, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(join)
  return parts.map(named).join('')
}

/** kms:ViaService and the encryption context in one word: "sqs", "dynamodb Mails", "s3 Inbox/requests/*". */
function limits(condition: unknown): string {
  const tests = z.record(z.string(), z.record(z.string(), z.unknown())).optional().parse(condition) ?? {}
  return Object.values(tests)
    .flatMap((test) => Object.values(test))
    .map((value) => named(value).replace('.Region.amazonaws.com', ''))
    .join(' ')
}

/** Everything that the role of a function may do, one line an action and resource. */
function grantsOf(worker: string): string[] {
  const policies = Object.values(template.findResources('AWS::IAM::Policy')).map((policy) => Policy.parse(policy))
  return policies
    .filter(({ Properties }) => named(Properties.Roles[0]) === `${worker}Role`)
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .flatMap(({ Action, Resource, Condition }) =>
      Action.flatMap((action) =>
        Resource.map((resource) => `${action} ${named(resource)} ${limits(Condition)}`.trim()),
      ),
    )
    .sort()
}

/** What every function may do. */
const common = (worker: string) => [
  `logs:CreateLogStream ${worker}Logs`,
  `logs:PutLogEvents ${worker}Logs`,
  'xray:PutTelemetryRecords *',
  'xray:PutTraceSegments *',
]
const receives = (queue: string) =>
  ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} ${queue}`)
const key = (actions: string[], limit: string) => actions.map((action) => `kms:${action} PersonalData ${limit}`)
const readsKey = (table: string) => key(['Decrypt'], `dynamodb ${table}`)
const writesKey = (table: string) => key(['Decrypt', 'Encrypt', 'GenerateDataKey'], `dynamodb ${table}`)
const describesKey = key(['DescribeKey'], 'dynamodb')

/** What inspecting and erasing have in common: to find a person, and who looked. */
const person = [
  'kms:GenerateMac PersonKey HMAC_SHA_256',
  's3:ListBucketVersions Inbox',
  'dynamodb:GetItem Candidates',
  'dynamodb:BatchGetItem Candidates',
  'dynamodb:BatchGetItem CandidateFiles',
  'dynamodb:Scan Matches',
  'dynamodb:Scan Mails',
  'dynamodb:GetItem Recipients',
  'dynamodb:GetItem Erasures',
]

/** What is kept from one run to the next; who leaves a snapshot behind must be able to take it away. */
const KEEPS = [
  's3:ListBucket Snapshots',
  ...['GetObject', 'PutObject', 'DeleteObject'].map((each) => `s3:${each} Snapshots/candidates/*`),
  ...key(['Decrypt', 'GenerateDataKey'], 's3 Snapshots'),
]

const GRANTS: Record<string, string[]> = {
  ParseRequest: [
    ...receives('ParseQueue'),
    's3:ListBucket Inbox',
    's3:GetObject Inbox/requests/*',
    's3:GetObjectVersion Inbox/requests/*',
    ...key(['Decrypt'], 's3 Inbox'),
    's3:GetObject Inbox/texts/*',
    'sqs:SendMessage TakeApartQueue',
    'dynamodb:GetItem Documents',
    'dynamodb:BatchGetItem Documents',
    'dynamodb:PutItem Documents',
    'dynamodb:UpdateItem Documents',
    'dynamodb:Query Statements',
    'dynamodb:PutItem Statements',
    'dynamodb:BatchGetItem Requests',
    'dynamodb:PutItem Requests',
  ],
  CorrectRequest: [
    'dynamodb:BatchGetItem Documents',
    'dynamodb:Query Statements',
    'dynamodb:PutItem Statements',
    'dynamodb:BatchGetItem Requests',
    'dynamodb:PutItem Requests',
  ],
  TakeApart: [
    ...receives('TakeApartQueue'),
    's3:ListBucket Inbox',
    's3:GetObjectVersion Inbox/requests/*',
    's3:GetObject Inbox/texts/*',
    ...key(['Decrypt'], 's3 Inbox'),
    's3:PutObject Inbox/texts/*',
    ...key(['GenerateDataKey'], 's3 Inbox'),
  ],
  LoadCandidates: [
    ...receives('LoadQueue'),
    ...key(['Decrypt'], 'sqs LoadQueue'),
    's3:ListBucket Inbox',
    's3:GetObject Inbox/candidates/*',
    's3:GetObjectVersion Inbox/candidates/*',
    ...key(['Decrypt'], 's3 Inbox'),
    's3:PutObject Inbox/reports/*',
    ...key(['GenerateDataKey'], 's3 Inbox'),
    ...KEEPS,
    'dynamodb:Scan Candidates',
    'dynamodb:GetItem Candidates',
    'dynamodb:PutItem Candidates',
    'dynamodb:DeleteItem Candidates',
    'dynamodb:Scan CandidateFiles',
    'dynamodb:GetItem CandidateFiles',
    'dynamodb:PutItem CandidateFiles',
    'dynamodb:Scan Erasures',
    'kms:GenerateMac PersonKey HMAC_SHA_256',
    ...writesKey('Candidates'),
    ...writesKey('CandidateFiles'),
    ...readsKey('Erasures'),
    ...describesKey,
  ],
  FindMatches: [
    'sqs:SendMessage DailyRunDeadLetters',
    'dynamodb:Query Requests/index/listed',
    'dynamodb:BatchGetItem Requests',
    ...KEEPS,
    's3:GetObject Snapshots/judged/*',
    's3:PutObject Snapshots/judged/*',
    'dynamodb:Scan Candidates',
    'dynamodb:Scan CandidateFiles',
    'dynamodb:GetItem Recipients',
    'dynamodb:GetItem Runs',
    'dynamodb:PutItem Runs',
    'dynamodb:Query Matches',
    'dynamodb:PutItem Matches',
    'dynamodb:UpdateItem Recipients',
    'dynamodb:Query Mails',
    'dynamodb:PutItem Mails',
    'sqs:SendMessage MailQueue',
    ...readsKey('Candidates'),
    ...readsKey('CandidateFiles'),
    ...writesKey('Recipients'),
    ...writesKey('Mails'),
    ...describesKey,
    ...key(['Decrypt', 'GenerateDataKey'], 'sqs MailQueue'),
  ],
  CarryMail: [
    ...receives('MailQueue'),
    ...key(['Decrypt'], 'sqs MailQueue'),
    'dynamodb:GetItem Mails',
    'dynamodb:UpdateItem Mails',
    'dynamodb:BatchGetItem Recipients',
    'dynamodb:BatchGetItem Requests',
    'dynamodb:UpdateItem Recipients',
    'kms:GenerateMac PersonKey HMAC_SHA_256',
    'dynamodb:BatchGetItem Candidates',
    'dynamodb:BatchGetItem CandidateFiles',
    'dynamodb:BatchGetItem Erasures',
    'dynamodb:GetItem SigningKeys',
    'dynamodb:PutItem SigningKeys',
    ...writesKey('SigningKeys'),
    ...writesKey('Mails'),
    ...writesKey('Recipients'),
    ...readsKey('Candidates'),
    ...readsKey('CandidateFiles'),
    ...readsKey('Erasures'),
    ...describesKey,
    ...['ses:SendEmail', 'ses:SendRawEmail'].flatMap((action) => [
      `${action} arn:Partition:ses:Region:AccountId:identity/Sender alerts@inhuurradar.example`,
      `${action} arn:Partition:ses:Region:AccountId:configuration-set/MailSettings alerts@inhuurradar.example`,
    ]),
  ],
  Unsubscribe: [
    'dynamodb:GetItem SigningKeys',
    'dynamodb:Query Recipients/index/byId',
    'dynamodb:GetItem Recipients',
    'dynamodb:UpdateItem Recipients',
    'dynamodb:DeleteItem Recipients',
    'kms:GenerateMac PersonKey HMAC_SHA_256',
    ...readsKey('SigningKeys'),
    ...writesKey('Recipients'),
    ...describesKey,
  ],
  ReviewRecipients: [
    'dynamodb:Query Recipients/index/byId',
    'dynamodb:Scan Recipients',
    'dynamodb:GetItem Recipients',
    'dynamodb:UpdateItem Recipients',
    'dynamodb:DeleteItem Recipients',
    'kms:GenerateMac PersonKey HMAC_SHA_256',
    ...writesKey('Recipients'),
    ...describesKey,
  ],
  SweepInbox: [
    'sqs:SendMessage DailyInboxSweepDeadLetters',
    's3:ListBucketVersions Inbox',
    'dynamodb:GetItem Documents',
    'dynamodb:Scan Requests',
    'dynamodb:Scan CandidateFiles',
    ...readsKey('CandidateFiles'),
    ...describesKey,
    'sqs:SendMessage ParseQueue',
    'sqs:SendMessage LoadQueue',
    ...key(['Decrypt', 'GenerateDataKey'], 'sqs LoadQueue'),
  ],
  SweepMails: [
    'sqs:SendMessage HourlyMailSweepDeadLetters',
    'dynamodb:Query Mails/index/unsettled',
    'dynamodb:UpdateItem Mails',
    ...writesKey('Mails'),
    ...describesKey,
    'sqs:SendMessage MailQueue',
    ...key(['Decrypt', 'GenerateDataKey'], 'sqs MailQueue'),
  ],
  ReviewMails: [
    'dynamodb:Scan Mails',
    'dynamodb:GetItem Mails',
    'dynamodb:UpdateItem Mails',
    ...writesKey('Mails'),
    ...describesKey,
    'sqs:SendMessage MailQueue',
    ...key(['Decrypt', 'GenerateDataKey'], 'sqs MailQueue'),
  ],
  ForgetPeople: [
    'sqs:SendMessage NightlyForgettingDeadLetters',
    'kms:GenerateMac PersonKey HMAC_SHA_256',
    ...KEEPS,
    'dynamodb:Scan Candidates',
    'dynamodb:GetItem Candidates',
    'dynamodb:PutItem Candidates',
    'dynamodb:DeleteItem Candidates',
    'dynamodb:Scan CandidateFiles',
    ...readsKey('CandidateFiles'),
    'dynamodb:GetItem Runs',
    'dynamodb:PutItem Runs',
    'dynamodb:Scan Matches',
    'dynamodb:PutItem Matches',
    'dynamodb:Scan Mails',
    'dynamodb:Query Mails',
    'dynamodb:UpdateItem Mails',
    'dynamodb:DeleteItem Mails',
    'dynamodb:GetItem Recipients',
    'dynamodb:PutItem Recipients',
    'dynamodb:Scan Recipients',
    'dynamodb:DeleteItem Recipients',
    'dynamodb:Scan Erasures',
    'dynamodb:UpdateItem Erasures',
    'dynamodb:PutItem PersonAccess',
    ...['Candidates', 'Mails', 'Recipients', 'Erasures', 'PersonAccess'].flatMap((table) => writesKey(table)),
    ...describesKey,
  ],
  CheckExports: ['sqs:SendMessage DailyExportCheckDeadLetters', 's3:ListBucket Exports'],
  InspectPerson: [
    ...person,
    'dynamodb:PutItem PersonAccess',
    'dynamodb:Query PersonAccess',
    ...['Candidates', 'CandidateFiles', 'Mails', 'Recipients', 'Erasures'].flatMap((table) => readsKey(table)),
    ...writesKey('PersonAccess'),
    ...describesKey,
  ],
  ErasePerson: [
    ...person,
    ...KEEPS,
    'dynamodb:Scan Candidates',
    'dynamodb:DeleteItem Candidates',
    'dynamodb:Scan CandidateFiles',
    ...readsKey('CandidateFiles'),
    'dynamodb:PutItem Matches',
    'dynamodb:Query Mails',
    'dynamodb:UpdateItem Mails',
    'dynamodb:DeleteItem Mails',
    'dynamodb:Scan Recipients',
    'dynamodb:PutItem Recipients',
    'dynamodb:DeleteItem Recipients',
    'dynamodb:PutItem Erasures',
    'dynamodb:PutItem PersonAccess',
    ...['Candidates', 'Mails', 'Recipients', 'Erasures', 'PersonAccess'].flatMap((table) => writesKey(table)),
    ...describesKey,
  ],
}

describe('a function may do exactly what its arrows say', () => {
  test.each(Object.entries(GRANTS))('%s', (worker, grants) => {
    expect(grantsOf(worker)).toEqual([...common(worker), ...grants].sort())
  })

  test('the table above names every function there is', () => {
    const functions = Object.keys(template.findResources('AWS::Lambda::Function'))
    expect(functions.map((id) => named({ Ref: id })).sort()).toEqual(Object.keys(GRANTS).sort())
  })

  test('no role has a policy but its own: no managed policy, nothing inline', () => {
    for (const role of Object.values(template.findResources('AWS::IAM::Role'))) {
      expect(Object.keys(role.Properties)).toEqual(['AssumeRolePolicyDocument'])
    }
  })

  test('a schedule may start its function and fill its dead letters, nothing else', () => {
    for (const [schedule, worker] of [
      ['DailyRun', 'FindMatches'],
      ['DailyInboxSweep', 'SweepInbox'],
      ['HourlyMailSweep', 'SweepMails'],
      ['NightlyForgetting', 'ForgetPeople'],
      ['DailyExportCheck', 'CheckExports'],
    ]) {
      expect(grantsOf(`${schedule}`)).toEqual([
        `lambda:InvokeFunction ${worker}`,
        `sqs:SendMessage ${schedule}DeadLetters`,
      ])
    }
  })
})
