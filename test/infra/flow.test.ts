import { Capture, Match } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { isMadeAnew } from '../../infra/local/deployed/take-down.ts'
import { synthesised } from './synthesised.ts'

const template = synthesised()

/** A reference to the one resource whose logical id is this name and CDK's hash. */
const refersTo = (name: string) => ({ 'Fn::GetAtt': [Match.stringLikeRegexp(`^${name}[0-9A-F]{8}$`), 'Arn'] })
const Queue = z.object({ VisibilityTimeout: z.number(), MessageRetentionPeriod: z.number() })

/** The resource of a type with this name; throws where there is not exactly one. */
function resource(type: string, name: string): Record<string, unknown> {
  const found = Object.entries(template.findResources(type)).filter(([id]) =>
    new RegExp(`^${name}[0-9A-F]{8}$`).test(id),
  )
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${found.length} resources ${type} ${name}`)
  return only[1].Properties
}

test('only snapshots and answers to questions are made anew from the tables, and may go with the stack', () => {
  const all = Object.keys(template.toJSON().Resources).map((logical) => ({
    logical,
    id: '',
    type: template.toJSON().Resources[logical].Type,
  }))
  expect(all.filter(isMadeAnew).map(({ logical }) => logical.replace(/[0-9A-F]{8}$/, ''))).toEqual([
    'Snapshots',
    'QueryResults',
  ])
})

describe('the inbox', () => {
  test('keeps versions, reports to EventBridge, is encrypted under our key and closed to the public', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: refersTo('PersonalData') },
          },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    })
  })

  test('keeps the newest version of a text and of a full candidate file for as long as it stands there', () => {
    const Rules = z.object({
      LifecycleConfiguration: z.object({ Rules: z.array(z.looseObject({ Prefix: z.string() })) }),
    })
    const { Rules: rules } = Rules.parse(resource('AWS::S3::Bucket', 'Inbox')).LifecycleConfiguration
    const expiring = rules.filter((rule) => Object.keys(rule).some((name) => /^Expiration/.test(name)))
    expect(expiring.map(({ Prefix }) => Prefix).sort()).toEqual(['candidates/changes/', 'reports/', 'texts/'])
  })

  test('refuses every request without TLS, or with TLS before 1.2', () => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: Match.stringLikeRegexp('^Inbox[0-9A-F]{8}$') },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } },
          }),
        ]),
      },
    })
  })

  test.each([
    ['requests/', 'ParseQueue'],
    ['texts/', 'ParseQueue'],
    ['candidates/', 'LoadQueue'],
  ])('%s goes to %s', (prefix, queue) => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [Match.anyValue()] }, object: { key: [{ prefix }] } },
      },
      Targets: [Match.objectLike({ Arn: refersTo(queue) })],
    })
  })
})

describe('queues and their functions', () => {
  const WORKERS = [
    { worker: 'ParseRequest', queue: 'ParseQueue', batch: 10, atOnce: 2 },
    { worker: 'TakeApart', queue: 'TakeApartQueue', batch: 1, atOnce: 2 },
    { worker: 'LoadCandidates', queue: 'LoadQueue', batch: 1, atOnce: 2 },
    { worker: 'CarryMail', queue: 'MailQueue', batch: 1, atOnce: 2 },
  ]

  test.each(WORKERS)(
    '$worker takes $batch messages of $queue, failed ones come back alone',
    ({ worker, queue, batch, atOnce }) => {
      template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        EventSourceArn: refersTo(queue),
        FunctionName: { Ref: Match.stringLikeRegexp(`^${worker}[0-9A-F]{8}$`) },
        BatchSize: batch,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: atOnce },
      })
    },
  )

  test.each(WORKERS)('$queue hands nothing out again while $worker may still be at it', ({ worker, queue, batch }) => {
    const { Timeout } = z.object({ Timeout: z.number() }).parse(resource('AWS::Lambda::Function', worker))
    const { VisibilityTimeout } = Queue.parse(resource('AWS::SQS::Queue', queue))
    expect(VisibilityTimeout).toBe(worker === 'LoadCandidates' ? Timeout + 60 : 6 * Timeout + (batch > 1 ? 1 : 0))
  })

  test('a load of candidates that breaks off goes on within minutes', () => {
    const { VisibilityTimeout } = Queue.parse(resource('AWS::SQS::Queue', 'LoadQueue'))
    expect(VisibilityTimeout).toBeLessThanOrEqual(6 * 60)
  })

  test.each(WORKERS)(
    '$queue gives up after five tries, into dead letters that are kept longer than it',
    ({ queue }) => {
      template.hasResourceProperties('AWS::SQS::Queue', {
        RedrivePolicy: { deadLetterTargetArn: refersTo(`${queue}DeadLetters`), maxReceiveCount: 5 },
        MessageRetentionPeriod: 4 * 86_400,
      })
      const dead = z
        .object({ MessageRetentionPeriod: z.number() })
        .parse(resource('AWS::SQS::Queue', `${queue}DeadLetters`))
      expect(dead.MessageRetentionPeriod).toBe(14 * 86_400)
    },
  )

  test('every queue refuses requests without TLS', () => {
    const policies = Object.values(template.findResources('AWS::SQS::QueuePolicy'))
    expect(policies).toHaveLength(Object.keys(template.findResources('AWS::SQS::Queue')).length)
    for (const policy of policies) {
      expect(policy.Properties.PolicyDocument.Statement[0]).toMatchObject({
        Effect: 'Deny',
        Action: 'sqs:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      })
    }
  })

  test('only a rule of ours may put events on a queue', () => {
    for (const queue of ['ParseQueue', 'LoadQueue', 'MailQueue']) {
      template.hasResourceProperties('AWS::SQS::QueuePolicy', {
        Queues: [{ Ref: Match.stringLikeRegexp(`^${queue}[0-9A-F]{8}$`) }],
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: 'Allow',
              Action: 'sqs:SendMessage',
              Principal: { Service: 'events.amazonaws.com' },
              Condition: { ArnEquals: { 'aws:SourceArn': Match.anyValue() } },
            }),
          ]),
        },
      })
    }
  })
})

describe('schedules', () => {
  test.each([
    ['FindMatches', 'cron(0 7 * * ? *)', 'DailyRunDeadLetters'],
    ['SweepInbox', 'cron(30 3 * * ? *)', 'DailyInboxSweepDeadLetters'],
    ['SweepMails', 'cron(15 * * * ? *)', 'HourlyMailSweepDeadLetters'],
    ['ForgetPeople', 'cron(20 0 * * ? *)', 'NightlyForgettingDeadLetters'],
    ['CheckExports', 'cron(30 9 * * ? *)', 'DailyExportCheckDeadLetters'],
  ])('%s runs at %s in Europe/Amsterdam, told which time it is for', (worker, expression, deadLetters) => {
    const input = new Capture()
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: 'Europe/Amsterdam',
      Target: { Arn: refersTo(worker), Input: input, DeadLetterConfig: { Arn: refersTo(deadLetters) } },
    })
    expect(JSON.parse(input.asString())).toEqual({ scheduledTime: '<aws.scheduler.scheduled-time>' })
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp(`^${worker}[0-9A-F]{8}$`) },
      DestinationConfig: { OnFailure: { Destination: refersTo(deadLetters) } },
    })
  })
})

describe('tables', () => {
  test('are on demand, restorable to a moment, and protected from deletion', () => {
    const tables = Object.values(template.findResources('AWS::DynamoDB::Table'))
    expect(tables).toHaveLength(12)
    for (const { Properties, DeletionPolicy } of tables) {
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        SSESpecification: { SSEEnabled: true },
      })
      expect(DeletionPolicy).toBe('Retain')
    }
  })

  test('personal data lies under a key of our own, and so do the queues that carry it', () => {
    const underKey = (type: string) =>
      Object.entries(template.findResources(type))
        .filter(([, { Properties }]) => Properties.SSESpecification?.KMSMasterKeyId ?? Properties.KmsMasterKeyId)
        .map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))
        .sort()
    expect(underKey('AWS::DynamoDB::Table')).toEqual([
      'CandidateFiles',
      'Candidates',
      'Erasures',
      'Mails',
      'PersonAccess',
      'Recipients',
      'SigningKeys',
    ])
    expect(underKey('AWS::SQS::Queue')).toEqual([
      'LoadQueue',
      'LoadQueueDeadLetters',
      'MailQueue',
      'MailQueueDeadLetters',
    ])
    template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true })
  })

  test('what stands for a person is made with a key that only makes and checks such marks', () => {
    template.hasResourceProperties('AWS::KMS::Key', { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' })
  })

  test('the key serves the account by its roles, and the events of this account on their way to a queue', () => {
    const [key] = Object.values(template.findResources('AWS::KMS::Key'))
    const allowed = key?.Properties.KeyPolicy.Statement.map((statement: Record<string, unknown>) => [
      statement.Principal,
      statement.Action,
      statement.Condition,
    ])
    expect(allowed).toEqual([
      [{ AWS: { 'Fn::Join': ['', expect.arrayContaining([':root'])] } }, 'kms:*', undefined],
      [
        { Service: 'events.amazonaws.com' },
        ['kms:Decrypt', 'kms:GenerateDataKey'],
        { ArnLike: { 'kms:EncryptionContext:aws:sqs:arn': { 'Fn::Join': ['', expect.arrayContaining([':*'])] } } },
      ],
    ])
  })
})

describe('mail', () => {
  test('what becomes of a mail comes back by the event bus of the account, all kinds that settle it', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'renderingFailure', 'deliveryDelay'],
        EventBridgeDestination: { EventBusArn: Match.anyValue() },
      },
    })
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['aws.ses'], 'detail-type': Match.arrayWith(['Email Sent', 'Email Bounced']) },
      Targets: [Match.objectLike({ Arn: refersTo('MailQueue') })],
    })
  })

  test('events of mails that are not ours are dropped by the rule', () => {
    const pattern = new Capture()
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: pattern,
      Targets: [{ Arn: refersTo('MailQueue') }],
    })
    const set = Match.stringLikeRegexp('^MailSettings')
    expect(pattern.asObject().detail).toEqual({
      mail: { tags: { 'ses:configuration-set': [expect.anything()], mailId: [{ exists: true }] } },
    })
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { detail: { mail: { tags: { 'ses:configuration-set': [{ Ref: set }] } } } },
    })
  })

  test('a domain that has an identity already, as that of another stage, is used as it is', () => {
    const second = synthesised({ ownIdentity: 'false', stage: 'acc' })
    second.resourceCountIs('AWS::SES::EmailIdentity', 0)
    const policies = JSON.stringify(second.findResources('AWS::IAM::Policy'))
    expect(policies).toContain(':identity/inhuurradar.example"')
  })

  test('the sender lies in the domain that is verified, and mails travel by TLS only', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'inhuurradar.example',
      FeedbackAttributes: { EmailForwardingEnabled: false },
    })
    template.hasResourceProperties('AWS::SES::ConfigurationSet', { DeliveryOptions: { TlsPolicy: 'REQUIRE' } })
  })
})

describe('the page that stops the mails', () => {
  const page = Match.stringLikeRegexp('^Unsubscribe[0-9A-F]{8}$')

  test('is the only function with an address on the internet, for anyone and without credentials', () => {
    template.resourceCountIs('AWS::Lambda::Url', 0)
    template.resourceCountIs('AWS::ApiGatewayV2::Api', 1)
    template.allResourcesProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default', AuthorizationType: 'NONE' })
    template.resourceCountIs('AWS::ApiGatewayV2::Integration', 1)
    template.hasResourceProperties('AWS::ApiGatewayV2::Integration', {
      IntegrationUri: { 'Fn::GetAtt': [page, 'Arn'] },
      PayloadFormatVersion: '2.0',
    })
    for (const { Properties } of Object.values(template.findResources('AWS::Lambda::Permission'))) {
      expect(Properties.FunctionName['Fn::GetAtt'][0]).toMatch(/^Unsubscribe[0-9A-F]{8}$/)
      // By its address alone, never as a function.
      expect(Properties.Principal).toBe('apigateway.amazonaws.com')
      expect(JSON.stringify(Properties.SourceArn)).toMatch(/:execute-api:.*"Ref":"Page\w+"/)
    }
  })

  test('carry-mail knows its address', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({
          POWERTOOLS_SERVICE_NAME: 'carry-mail',
          UNSUBSCRIBE_URL: {
            'Fn::Join': ['', [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^Page'), 'ApiEndpoint'] }, '/']],
          },
          UNSUBSCRIBE_KEY: 'k1',
        }),
      },
    })
  })
})

describe('functions', () => {
  test('run on Node 24 with traces, and log to a group that forgets', () => {
    const functions = Object.values(template.findResources('AWS::Lambda::Function'))
    expect(functions).toHaveLength(15)
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: { Ref: expect.any(String) } },
      })
      expect(Properties.Environment.Variables).not.toHaveProperty('POWERTOOLS_LOGGER_LOG_EVENT')
    }
    for (const { Properties } of Object.values(template.findResources('AWS::Logs::LogGroup'))) {
      expect(Properties.RetentionInDays).toBe(90)
    }
  })

  test('there is no function but ours: nothing that CDK adds for itself', () => {
    template.resourcePropertiesCountIs('AWS::Lambda::Function', { Handler: 'index.handler' }, 15)
    template.resourceCountIs('AWS::Lambda::Function', 15)
  })
})

describe('alarms', () => {
  test.each(['dev', 'acc'])(
    'those of stage %s hear what its own functions count, and nothing of another stage',
    (stage) => {
      const stack = synthesised({ stage })
      const namespace = `Inhuurradar/${stage}`
      for (const { Properties } of Object.values(stack.findResources('AWS::Lambda::Function'))) {
        expect(Properties.Environment.Variables).toMatchObject({ POWERTOOLS_METRICS_NAMESPACE: namespace })
      }
      const ours = Object.values(stack.findResources('AWS::CloudWatch::Alarm')).filter(
        ({ Properties }) => Properties.Namespace && !Properties.Namespace.startsWith('AWS/'),
      )
      expect(ours.map(({ Properties }) => Properties.MetricName)).toContain('RunDone')
      expect(new Set(ours.map(({ Properties }) => Properties.Namespace))).toEqual(new Set([namespace]))
      const dashboards = JSON.stringify(stack.findResources('AWS::CloudWatch::Dashboard'))
      expect(new Set(dashboards.match(/Inhuurradar[^"\\]*/g))).toEqual(new Set([namespace]))
    },
  )

  test('a stack of today has run nothing yet, which is none: it is old once mails were swept for a day', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'MailsSwept',
      Dimensions: [{ Name: 'service', Value: 'sweep-mails' }],
      AlarmActions: Match.absent(),
      Period: 3600,
      EvaluationPeriods: 26,
      DatapointsToAlarm: 3,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    })
  })

  test('every dead-letter queue has one, and each says which command helps', () => {
    const alarms = [
      ...Object.entries(template.findResources('AWS::CloudWatch::Alarm')),
      ...Object.entries(template.findResources('AWS::CloudWatch::CompositeAlarm')),
    ].filter(([, { Properties }]) => Properties.AlarmActions)
    const named = alarms.map(([id]) => id.replace(/Alarm[0-9A-F]{8}$/, ''))
    const deadLetters = Object.keys(template.findResources('AWS::SQS::Queue')).filter((id) =>
      id.includes('DeadLetters'),
    )
    expect(deadLetters).toHaveLength(10)
    expect(named).toEqual(expect.arrayContaining(deadLetters.map((id) => id.replace(/[0-9A-F]{8}$/, ''))))
    expect(named).toEqual(
      expect.arrayContaining(['RunMissing', 'PageFailed', 'MailHeld', 'MailFailed', 'ParseQueueAge']),
    )
    for (const [, { Properties }] of alarms) {
      expect(JSON.stringify(Properties.AlarmDescription)).toMatch(
        /\baws (logs|sqs|lambda|dynamodb) |Call ReviewMails with/,
      )
      expect(Properties.AlarmActions).toHaveLength(1)
    }
  })

  test('a mail that fails is an alarm, whether it was refused or found unfit, or rejected later', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'MailFailed',
      Dimensions: [{ Name: 'service', Value: 'carry-mail' }],
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    })
  })

  test('26 hours without a finished run are an alarm, also when nothing is reported at all; the 25 of an autumn night are none', () => {
    template.hasResourceProperties('AWS::CloudWatch::CompositeAlarm', {
      AlarmRule: {
        'Fn::Join': [
          '',
          [
            '(ALARM("',
            { 'Fn::GetAtt': [Match.stringLikeRegexp('^RunNotDoneAlarm'), 'Arn'] },
            '") AND (NOT (ALARM("',
            { 'Fn::GetAtt': [Match.stringLikeRegexp('^StackYoungAlarm'), 'Arn'] },
            '"))))',
          ],
        ],
      },
    })
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'RunDone',
      AlarmActions: Match.absent(),
      Period: 3600,
      EvaluationPeriods: 26,
      DatapointsToAlarm: Match.absent(),
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    })
  })
})
