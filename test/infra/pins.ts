import * as z from 'zod'

/** A template as JSON, however deep. */
// biome-ignore lint/suspicious/noExplicitAny: each pin reads a shape of its own, and the compared value shows a wrong one
type Json = any
export type Resources = Record<string, { Type: string; Properties?: Json; DeletionPolicy?: string }>

export const bare = (id: string) => id.replace(/[0-9A-F]{8}$/, '')
const ofType = (resources: Resources, type: string) =>
  Object.entries(resources)
    .filter(([, { Type }]) => Type === `AWS::${type}`)
    .map(([id, resource]) => ({ id: bare(id), is: resource.Properties ?? {}, policy: resource.DeletionPolicy }))
const named = (resources: Resources, type: string, name: string) =>
  ofType(resources, type).find(({ id }) => id === name)?.is ?? {}
const by = <T>(entries: { id: string; is: Json }[], of: (is: Json) => T) =>
  Object.fromEntries(entries.map(({ id, is }) => [id, of(is)]))
const target = (reference: Json) => bare(z.tuple([z.string(), z.string()]).parse(reference['Fn::GetAtt'])[0])
const days = (seconds: number) => seconds / 86_400

/** A setting that a slip would change without any function noticing, and that would lose data or mails. */
export type Pin = { name: string; of: (resources: Resources) => unknown; is: unknown }

export const PINS: Pin[] = [
  {
    name: 'days that what lies under each prefix is kept, as the newest version and after it',
    of: (all) =>
      Object.fromEntries(
        named(all, 'S3::Bucket', 'Inbox').LifecycleConfiguration.Rules.map((rule: Json) => [
          rule.Prefix,
          [rule.ExpirationInDays ?? 'for good', rule.NoncurrentVersionExpiration?.NoncurrentDays],
        ]),
      ),
    is: {
      'requests/': ['for good', 365],
      'texts/': [365, 1],
      'candidates/': ['for good', 30],
      'candidates/changes/': [30, 2],
      'reports/': [30, 1],
    },
  },
  {
    name: 'the inbox keeps versions and tells what happens in it',
    of: (all) => {
      const { VersioningConfiguration, NotificationConfiguration } = named(all, 'S3::Bucket', 'Inbox')
      return [VersioningConfiguration?.Status, NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled]
    },
    is: ['Enabled', true],
  },
  {
    name: 'which events go where',
    of: (all) =>
      by(ofType(all, 'Events::Rule'), ({ EventPattern, Targets, State }) => [
        EventPattern.detail.object?.key ?? EventPattern['detail-type'],
        Targets.map(({ Arn }: Json) => target(Arn)),
        State,
      ]),
    is: {
      RequestCreated: [[{ prefix: 'requests/' }], ['ParseQueue'], 'ENABLED'],
      TextTakenApart: [[{ prefix: 'texts/' }], ['ParseQueue'], 'ENABLED'],
      CandidatesCreated: [[{ prefix: 'candidates/' }], ['LoadQueue'], 'ENABLED'],
      MailEvent: [
        [
          ...['Email Sent', 'Email Delivered', 'Email Bounced', 'Email Complaint Received', 'Email Rejected'],
          ...['Email Rendering Failed', 'Email Delivery Delayed'],
        ],
        ['MailQueue'],
        'ENABLED',
      ],
    },
  },
  {
    name: 'what the mail service tells of a mail',
    of: (all) =>
      ofType(all, 'SES::ConfigurationSetEventDestination').map(({ is }) => is.EventDestination.MatchingEventTypes),
    is: [['send', 'delivery', 'bounce', 'complaint', 'reject', 'renderingFailure', 'deliveryDelay']],
  },
  {
    name: 'mails travel by TLS only, and bounces come as events alone',
    of: (all) => [
      named(all, 'SES::ConfigurationSet', 'MailSettings').DeliveryOptions?.TlsPolicy,
      named(all, 'SES::EmailIdentity', 'Sender').FeedbackAttributes?.EmailForwardingEnabled,
    ],
    is: ['REQUIRE', false],
  },
  {
    name: 'when each function is called, until when that is tried, and what becomes of what fails',
    of: (all) =>
      by(
        ofType(all, 'Scheduler::Schedule').filter(({ id }) => !id.startsWith('Nightly') || id === 'NightlyForgetting'),
        ({ ScheduleExpression, ScheduleExpressionTimezone, State, Target }) => [
          ScheduleExpression,
          ScheduleExpressionTimezone,
          State ?? 'ENABLED',
          Target.RetryPolicy?.MaximumEventAgeInSeconds,
          Target.RetryPolicy?.MaximumRetryAttempts,
          Target.DeadLetterConfig ? target(Target.DeadLetterConfig.Arn) : null,
        ],
      ),
    is: {
      DailyRun: ['cron(0 7 * * ? *)', 'Europe/Amsterdam', 'ENABLED', 21_600, 5, 'DailyRunDeadLetters'],
      DailyInboxSweep: ['cron(30 3 * * ? *)', 'Europe/Amsterdam', 'ENABLED', 21_600, 5, 'DailyInboxSweepDeadLetters'],
      HourlyMailSweep: ['cron(15 * * * ? *)', 'Europe/Amsterdam', 'ENABLED', 21_600, 5, 'HourlyMailSweepDeadLetters'],
      NightlyForgetting: [
        'cron(20 0 * * ? *)',
        'Europe/Amsterdam',
        'ENABLED',
        21_600,
        5,
        'NightlyForgettingDeadLetters',
      ],
      DailyExportCheck: ['cron(30 9 * * ? *)', 'Europe/Amsterdam', 'ENABLED', 21_600, 5, 'DailyExportCheckDeadLetters'],
    },
  },
  {
    name: 'a call that nobody waits for is tried twice more, and then kept',
    of: (all) =>
      ofType(all, 'Lambda::EventInvokeConfig').map(({ is }) => [
        is.MaximumRetryAttempts,
        target(is.DestinationConfig?.OnFailure?.Destination ?? { 'Fn::GetAtt': ['nowhere', 'Arn'] }),
      ]),
    is: ['DailyRun', 'DailyInboxSweep', 'HourlyMailSweep', 'NightlyForgetting', 'DailyExportCheck'].map((schedule) => [
      2,
      `${schedule}DeadLetters`,
    ]),
  },
  {
    name: 'seconds that each function has',
    of: (all) => by(ofType(all, 'Lambda::Function'), ({ Timeout }) => Timeout),
    is: {
      ...{ ParseRequest: 60, TakeApart: 60, LoadCandidates: 300, FindMatches: 900, CarryMail: 60, Unsubscribe: 40 },
      CorrectRequest: 60,
      ...{ ReviewRecipients: 300, SweepInbox: 900, SweepMails: 300, ReviewMails: 300 },
      ...{ ForgetPeople: 900, InspectPerson: 900, ErasePerson: 900, CheckExports: 300 },
    },
  },
  {
    name: 'tries of a message, days that it is kept, and where it goes then',
    of: (all) =>
      by(
        ofType(all, 'SQS::Queue').filter(({ id }) => !id.endsWith('DeadLetters')),
        ({ RedrivePolicy, MessageRetentionPeriod }) => [
          RedrivePolicy?.maxReceiveCount,
          days(MessageRetentionPeriod),
          RedrivePolicy ? target(RedrivePolicy.deadLetterTargetArn) : null,
        ],
      ),
    is: Object.fromEntries(
      ['ParseQueue', 'TakeApartQueue', 'LoadQueue', 'MailQueue'].map((queue) => [queue, [5, 4, `${queue}DeadLetters`]]),
    ),
  },
  {
    name: 'days that dead letters are kept',
    of: (all) => [
      ...new Set(
        ofType(all, 'SQS::Queue')
          .filter(({ id }) => id.endsWith('DeadLetters'))
          .map(({ is }) => days(is.MessageRetentionPeriod)),
      ),
    ],
    is: [14],
  },
  {
    name: 'seconds before a message is handed out again, against what its function may take',
    of: (all) =>
      by(ofType(all, 'Lambda::EventSourceMapping'), ({ EventSourceArn, FunctionName }) => {
        const { VisibilityTimeout } = named(all, 'SQS::Queue', target(EventSourceArn))
        return VisibilityTimeout > named(all, 'Lambda::Function', bare(FunctionName.Ref)).Timeout
      }),
    is: Object.fromEntries(
      ['ParseRequest', 'TakeApart', 'LoadCandidates', 'CarryMail'].map((w) => [`${w}${w}Source`, true]),
    ),
  },
  {
    name: 'messages a batch, and that failed ones come back alone',
    of: (all) =>
      by(ofType(all, 'Lambda::EventSourceMapping'), ({ BatchSize, FunctionResponseTypes, Enabled = true }) => [
        BatchSize,
        FunctionResponseTypes,
        Enabled,
      ]),
    is: Object.fromEntries(
      [
        ['ParseRequest', 10],
        ['TakeApart', 1],
        ['LoadCandidates', 1],
        ['CarryMail', 1],
      ].map(([worker, batch]) => [`${worker}${worker}Source`, [batch, ['ReportBatchItemFailures'], true]]),
    ),
  },
  {
    name: 'tables can be brought back, and stay when the stack goes',
    of: (all) => [
      ...new Set(
        ofType(all, 'DynamoDB::Table').map(({ is, policy }) =>
          [policy, is.DeletionProtectionEnabled, is.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled].join(
            ' ',
          ),
        ),
      ),
    ],
    is: ['Retain true true'],
  },
  {
    name: 'what is exported where, and how often that is tried',
    of: (all) =>
      ofType(all, 'Scheduler::Schedule')
        .filter(({ is }) => JSON.stringify(is.Target.Arn).includes('exportTableToPointInTime'))
        .map(({ id, is }) => [
          id,
          /\\?"S3Prefix\\?":\\?"(\w+)/.exec(JSON.stringify(is.Target.Input))?.[1],
          is.ScheduleExpression,
          is.Target.RetryPolicy?.MaximumRetryAttempts,
        ]),
    is: ['Documents', 'Requests', 'Matches'].map((table) => [
      `Nightly${table}Export`,
      table.toLowerCase(),
      'cron(0 1 * * ? *)',
      10,
    ]),
  },
  {
    name: 'alarms that a person hears of, and what of them counts as nothing heard',
    of: (all) => {
      const alarms = ofType(all, 'CloudWatch::Alarm')
      return {
        silent: alarms.filter(({ is }) => !is.AlarmActions).map(({ id }) => id),
        missingIsAlarm: alarms.filter(({ is }) => is.TreatMissingData === 'breaching').map(({ id }) => id),
        thresholds: [...new Set(alarms.map(({ is }) => is.Threshold))].sort((a, b) => a - b),
      }
    },
    is: {
      silent: ['RunNotDoneAlarm', 'StackYoungAlarm'],
      missingIsAlarm: ['RunNotDoneAlarm', 'StackYoungAlarm'],
      thresholds: [0.5, 1, 900, 7200],
    },
  },
]
