import { KEPT_PINS } from './kept-pins.ts'
import { bare, by, days, type Json, named, ofType, type Pin, target } from './template-parts.ts'

/** All settings that a slip would change without any function noticing. */
export const PINS: Pin[] = [
  ...KEPT_PINS,
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
    name: 'calls a second that the page bears, and at once',
    of: (all) =>
      by(ofType(all, 'ApiGatewayV2::Stage'), ({ DefaultRouteSettings: is, AutoDeploy }) => [
        is?.ThrottlingRateLimit,
        is?.ThrottlingBurstLimit,
        AutoDeploy,
      ]),
    is: { PageStage: [5, 5, true] },
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
      ...{ ParseRequest: 60, TakeApart: 60, LoadCandidates: 300, FindMatches: 900, CarryMail: 60, Unsubscribe: 29 },
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
  {
    name: 'megabytes that each function has',
    of: (all) => by(ofType(all, 'Lambda::Function'), ({ MemorySize }) => MemorySize),
    is: {
      ...{
        ParseRequest: 1769,
        TakeApart: 1024,
        LoadCandidates: 2048,
        FindMatches: 2048,
        CarryMail: 512,
        Unsubscribe: 512,
      },
      ...{ CorrectRequest: 512, ReviewRecipients: 512, ReviewMails: 512, SweepInbox: 512, SweepMails: 512 },
      ...{ ForgetPeople: 1024, InspectPerson: 1024, ErasePerson: 1024, CheckExports: 512 },
    },
  },
  {
    name: 'the operator hears of alarms, and of what a month costs',
    of: (all) => [
      ...ofType(all, 'SNS::Subscription').map(({ is }) => [is.Protocol, is.Endpoint, bare(is.TopicArn.Ref)]),
      ...ofType(all, 'Budgets::Budget').flatMap(({ is }) =>
        is.NotificationsWithSubscribers.map(({ Notification, Subscribers }: Json) => [
          Notification.NotificationType,
          Subscribers.map(({ Address }: Json) => Address),
          is.Budget.BudgetLimit.Amount,
        ]),
      ),
    ],
    is: [
      ['email', 'beheer@inhuurradar.example', 'Alarms'],
      ['ACTUAL', ['beheer@inhuurradar.example'], 25],
      ['FORECASTED', ['beheer@inhuurradar.example'], 25],
    ],
  },
]
