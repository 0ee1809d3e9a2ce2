import { Duration } from 'aws-cdk-lib'
import {
  AlarmRule,
  AlarmState,
  ComparisonOperator,
  CompositeAlarm,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { type Alarms, counted, EACH } from './alarms.ts'
import { type Configuration, metricsNamespace } from './configuration.ts'

/** What is not read, not run, not exported or not told. */
export function runAlarms(scope: Construct, configuration: Configuration, alarms: Alarms): void {
  const { alarm } = alarms
  runMissing(scope, configuration, alarms)
  alarm(
    'RequestsRefused',
    refusedShare(configuration),
    'More than half of the texts of a day were refused: another kind of files, or a broker with a new layout. aws logs tail, of ParseRequest, with the filter Refused, or the saved query on reasons; shared/how-to-add.md. Then SweepInbox with reparse.',
    { threshold: 0.5, comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD },
  )
  alarm(
    'RequestsUntold',
    counted(configuration, 'RequestsUntold', 'find-matches', EACH),
    'A mail had no room for all; the next run tells the rest. Not to wait: aws lambda invoke, of FindMatches, with a scheduledTime of now. Where it comes back, divide the candidates of that mailbox over more addresses.',
  )
  alarm(
    'ClosingUntold',
    counted(configuration, 'ClosingUntold', 'find-matches', EACH),
    'A mail had no room for all: requests that close before the next run were not told. Call aws lambda invoke, of FindMatches, with a scheduledTime of now: a mail of its own tells the rest. Then divide the candidates of that mailbox over more addresses.',
  )
  alarm(
    'RequestUnreadable',
    counted(configuration, 'RequestUnreadable', 'sweep-inbox', EACH),
    'The row of a request cannot be read, and runs go on without it: its id stands in aws logs tail, of SweepInbox, which has its texts read again. That mends it, unless its text is gone by now.',
  )
  alarm(
    'ExportMissing',
    counted(configuration, 'ExportMissing', 'check-exports', EACH),
    'The newest complete export of a table is older than thirty hours: what analysts see is, too. aws dynamodb list-exports, then describe-export of the failed one, say why; the next night exports all again.',
  )
}

/**
 * No run for 26 hours: two lie 25 hours apart when summer time ends, and one may end later than the one before. By the
 * hour, because CloudWatch looks back some periods more where data is missing: by the day that would be days.
 * A stack of today has run nothing yet. That it is older shows in the hourly sweeps.
 */
function runMissing(scope: Construct, configuration: Configuration, { silent, topic }: Alarms): void {
  const hours = 26
  const limits = {
    evaluationPeriods: hours,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  }
  const notRun = silent(
    'RunNotDone',
    counted(configuration, 'RunDone', 'find-matches', Duration.hours(1)),
    `No daily run was finished for ${hours} hours, or the stack is new: see RunMissing.`,
    limits,
  )
  const young = silent(
    'StackYoung',
    counted(configuration, 'MailsSwept', 'sweep-mails', Duration.hours(1)),
    `For less than ${hours} hours mails were swept every hour: the stack is new, or SweepMails fails, which has alarms.`,
    { ...limits, datapointsToAlarm: 3 },
  )
  new CompositeAlarm(scope, 'RunMissingAlarm', {
    alarmRule: AlarmRule.allOf(
      AlarmRule.fromAlarm(notRun, AlarmState.ALARM),
      AlarmRule.not(AlarmRule.fromAlarm(young, AlarmState.ALARM)),
    ),
    alarmDescription: `No daily run was finished for ${hours} hours: look at the dead letters of DailyRun, and aws logs tail, of FindMatches. The next run makes up for it.`,
  }).addAlarmAction({ bind: () => ({ alarmActionArn: topic.topicArn }) })
}

/** Of a day's texts, if they are enough to speak of a share. */
function refusedShare(configuration: Configuration): MathExpression {
  const share = (statistic: string) =>
    counted(configuration, 'RefusedShare', 'parse-request', Duration.days(1)).with({ statistic })
  return new MathExpression({
    label: `Refused, ${metricsNamespace(configuration)}`,
    expression: 'IF(texts >= 10, share, 0)',
    usingMetrics: { texts: share('SampleCount'), share: share('Average') },
    period: Duration.days(1),
  })
}
