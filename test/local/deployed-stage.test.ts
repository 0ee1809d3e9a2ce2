import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { examineWith } from '../../infra/local/commands/doctor.ts'
import { takeDownWith } from '../../infra/local/commands/take-down.ts'
import { READY, type Recorded, recordedAws, STACK_ID } from './recorded-aws.ts'

const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => printed.push(String(line)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => printed.push(String(line)) > 0)
})
afterEach(() => vi.restoreAllMocks())

const said = () => printed.join('')

describe('radar doctor', () => {
  const examine = async (differs: Recorded = {}) =>
    examineWith(recordedAws({ ...READY, ...differs }).aws)(['--stage', 'acc'])

  test('of a stage that is ready says so', async () => {
    expect(await examine()).toBe(0)
    expect(said()).not.toContain('LACKING')
    expect(said()).toContain('Nothing is missing.')
  })

  const IDENTITY = 'sesv2 get-email-identity --email-identity inhuurradar.example'
  const verified = { VerifiedForSendingStatus: true, DkimAttributes: { Status: 'SUCCESS' } }
  test.each<[string, Recorded, string]>([
    [
      'no stack',
      {
        'cloudformation describe-stacks --stack-name Inhuurradar-acc':
          'An error occurred (ValidationError): Stack with id Inhuurradar-acc does not exist',
      },
      'the stack Inhuurradar-acc is not there in this account and region: npx cdk deploy',
    ],
    [
      'a stack that was rolled back',
      {
        'cloudformation describe-stacks --stack-name Inhuurradar-acc': {
          Stacks: [{ StackId: STACK_ID, StackStatus: 'ROLLBACK_COMPLETE' }],
        },
      },
      'the stack Inhuurradar-acc is ROLLBACK_COMPLETE',
    ],
    [
      'a domain that is not verified',
      { [IDENTITY]: { VerifiedForSendingStatus: false, DkimAttributes: { Status: 'PENDING' } } },
      'the domain inhuurradar.example is not verified: publish DkimRecord1 to 3',
    ],
    [
      'DKIM that is pending',
      { [IDENTITY]: { ...verified, DkimAttributes: { Status: 'PENDING' } } },
      'DKIM of inhuurradar.example is PENDING',
    ],
    [
      'MAIL FROM that is not published',
      { [IDENTITY]: { ...verified, MailFromAttributes: { MailFromDomainStatus: 'FAILED' } } },
      'MAIL FROM of inhuurradar.example is FAILED: publish MailFromRecord1 and 2',
    ],
    [
      'no identity',
      { [IDENTITY]: 'An error occurred (NotFoundException)' },
      'the identity inhuurradar.example is not there',
    ],
    [
      'the sandbox',
      { 'sesv2 get-account': { ProductionAccessEnabled: false, SendingEnabled: true } },
      'is in the sandbox',
    ],
    [
      'sending that is paused',
      { 'sesv2 get-account': { ProductionAccessEnabled: true, SendingEnabled: false } },
      'is paused',
    ],
    [
      'an operator who has not confirmed',
      {
        'sns list-subscriptions-by-topic': {
          Subscriptions: [{ SubscriptionArn: 'PendingConfirmation', Endpoint: 'beheer@inhuurradar.example' }],
        },
      },
      'those who hear of alarms have not confirmed: beheer@inhuurradar.example',
    ],
    [
      'nobody who hears of alarms',
      { 'sns list-subscriptions-by-topic': { Subscriptions: [] } },
      'those who hear of alarms are nobody: aws sns subscribe --topic-arn arn:aws:sns:eu-west-1:111122223333:Inhuurradar-acc-Alarms1-Y',
    ],
    [
      'a new account',
      { 'lambda get-account-settings': { AccountLimit: { ConcurrentExecutions: 10 } } },
      'functions at once are 10',
    ],
    ['an empty inbox', { 's3api list-objects-v2': {} }, 'the candidates of the agency stand not under candidates/ yet'],
    [
      'an alarm',
      { 'cloudwatch describe-alarms': { MetricAlarms: [{ AlarmName: 'Inhuurradar-acc-MailFailedAlarm1' }] } },
      'alarms stand: Inhuurradar-acc-MailFailedAlarm1: infra/runbook.md',
    ],
  ])('names %s and what to do', async (_, differs, finding) => {
    expect(await examine(differs)).toBe(1)
    expect(said()).toContain(finding)
  })

  test('changes nothing', async () => {
    const { aws, asked } = recordedAws(READY)
    await examineWith(aws)(['--stage', 'acc'])
    expect(asked.filter((call) => !/^\S+ (?:get|list|describe)-/.test(call))).toEqual([])
  })

  test('what may not be looked at is named, and the rest is looked at all the same', async () => {
    expect(await examine({ 'sesv2 get-account': 'An error occurred (AccessDeniedException)' })).toBe(1)
    expect(said()).toContain(
      'LACKING the mail service could not be looked at (An error occurred (AccessDeniedException))',
    )
    expect(said()).toContain('ok      functions at once')
  })
})

describe('radar take-down', () => {
  const goes: Recorded = {
    ...READY,
    'cloudformation delete-stack': {},
    'cloudformation wait stack-delete-complete': {},
    'dynamodb ': {},
    'kms schedule-key-deletion': {},
    's3api delete-': {},
    's3api list-object-versions': [
      {
        Versions: [{ Key: 'requests/a.txt', VersionId: '1' }],
        DeleteMarkers: [{ Key: 'requests/a.txt', VersionId: '2' }],
      },
      {},
    ],
  }
  const changes = (asked: string[]) => asked.filter((call) => !/^\S+ (?:get|list|describe)-/.test(call))

  test('without its data: the stack goes, and what stays is named', async () => {
    const { aws, asked } = recordedAws(goes)
    expect(await takeDownWith(aws)(['--stage', 'acc'])).toBe(0)
    expect(changes(asked)).toEqual([
      'cloudformation delete-stack --stack-name Inhuurradar-acc',
      'cloudformation wait stack-delete-complete --stack-name Inhuurradar-acc',
    ])
    for (const kept of ['Inbox1 inhuurradar-acc-inbox-1a', 'Mails1 Inhuurradar-acc-Mails1-X', 'PersonalData1 1111']) {
      expect(said()).toContain(`stays ${kept}`)
    }
    expect(said()).toContain('The identity of inhuurradar.example went with it')
  })

  test('without its data: buckets of what is made anew from the tables go, and those of their logs stay', async () => {
    const resource = (logical: string) => ({
      LogicalResourceId: logical,
      PhysicalResourceId: logical.toLowerCase(),
      ResourceType: 'AWS::S3::Bucket',
    })
    const names = ['Snapshots0A1B2C3D', 'SnapshotsAccessLogs0A1B2C3D', 'QueryResults0A1B2C3D', 'Exports0A1B2C3D']
    const { aws, asked } = recordedAws({
      ...structuredClone(goes),
      'cloudformation list-stack-resources --stack-name Inhuurradar-acc': {
        StackResourceSummaries: names.map(resource),
      },
    })
    await takeDownWith(aws)(['--stage', 'acc'])
    expect(asked.filter((call) => call.startsWith('s3api delete-bucket'))).toEqual([
      's3api delete-bucket --bucket snapshots0a1b2c3d',
      's3api delete-bucket --bucket queryresults0a1b2c3d',
    ])
    expect(said()).toContain('stays SnapshotsAccessLogs0A1B2C3D')
    expect(said()).toContain('removed QueryResults0A1B2C3D')
  })

  test('with its data: every version of every object, the tables and the keys go after the stack', async () => {
    const { aws, asked } = recordedAws(structuredClone(goes))
    await takeDownWith(aws)(['--stage', 'acc', '--with-data', '--even-if-gone-for-good'])
    expect(changes(asked).slice(2)).toEqual([
      's3api delete-objects --bucket inhuurradar-acc-inbox-1a --delete {"Objects":[{"Key":"requests/a.txt","VersionId":"1"},{"Key":"requests/a.txt","VersionId":"2"}],"Quiet":true}',
      's3api delete-bucket --bucket inhuurradar-acc-inbox-1a',
      'dynamodb update-table --table-name Inhuurradar-acc-Mails1-X --no-deletion-protection-enabled',
      'dynamodb wait table-exists --table-name Inhuurradar-acc-Mails1-X',
      'dynamodb delete-table --table-name Inhuurradar-acc-Mails1-X',
      'kms schedule-key-deletion --key-id 11111111-2222-3333-4444-555555555555 --pending-window-in-days 7',
    ])
  })

  test('of a stack whose making was rolled back: what was made already, and nothing that never was', async () => {
    const made = (LogicalResourceId: string, PhysicalResourceId: string, ResourceStatus: string) => ({
      ...{ LogicalResourceId, PhysicalResourceId, ResourceStatus, ResourceType: 'AWS::DynamoDB::Table' },
    })
    const StackResourceSummaries = [
      made('Mails1', 'Inhuurradar-acc-Mails1-X', 'DELETE_SKIPPED'),
      made('Runs1', 'Inhuurradar-acc-Runs1-X', 'DELETE_COMPLETE'),
      made('Matches1', '', 'CREATE_FAILED'),
    ]
    const { aws, asked } = recordedAws({
      ...structuredClone(goes),
      'cloudformation list-stack-resources --stack-name Inhuurradar-acc': { StackResourceSummaries },
    })
    await takeDownWith(aws)(['--stage', 'acc', '--with-data', '--even-if-gone-for-good'])
    expect(asked.filter((call) => call.startsWith('dynamodb delete-table'))).toEqual([
      'dynamodb delete-table --table-name Inhuurradar-acc-Mails1-X',
    ])
  })

  test.each([
    [['--stage', 'acc', '--with-data'], '--even-if-gone-for-good'],
    [['--stage', 'Acc 1'], 'the name of a stage'],
    [[], 'the name of a stage'],
  ])('%s asks for more', async (args, said) => {
    const { aws, asked } = recordedAws(goes)
    await expect(takeDownWith(aws)(args)).rejects.toThrow(said)
    expect(changes(asked)).toEqual([])
  })
})
