import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { type Configuration, metricsNamespace } from './configuration.ts'

type Limits = Partial<Pick<AlarmProps, 'threshold' | 'evaluationPeriods' | 'comparisonOperator' | 'treatMissingData'>>

type Watched = {
  queueWorkers: { worker: Lambda; queue: Queue }[]
  pageWorkers: Lambda[]
  scheduledWorkers: { worker: Lambda; deadLetters: Queue }[]
  /** Nightly exports that could not be started. */
  exportsLost: Queue
}

/** One alarm for each thing that a person must act on; its description says what to do, and which command helps. */
export function watch(
  scope: Construct,
  configuration: Configuration,
  { queueWorkers, pageWorkers, scheduledWorkers, exportsLost }: Watched,
): void {
  const namespace = metricsNamespace(configuration)
  /** A count that a function reports through Powertools. */
  const counted = (metricName: string, service: string, period: Duration) =>
    new Metric({ namespace, metricName, dimensionsMap: { service }, statistic: 'Sum', period })
  const alarms = new Topic(scope, 'Alarms', { enforceSSL: true })
  alarms.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [alarms.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': alarms.stack.account } },
    }),
  )
  alarms.addSubscription(new EmailSubscription(configuration.operator))
  const alarm = (id: string, metric: IMetric, description: string, limits: Limits = {}) =>
    new Alarm(scope, `${id}Alarm`, {
      metric,
      threshold: limits.threshold ?? 1,
      evaluationPeriods: limits.evaluationPeriods ?? 1,
      comparisonOperator: limits.comparisonOperator ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: limits.treatMissingData ?? TreatMissingData.NOT_BREACHING,
      alarmDescription: description,
    }).addAlarmAction({ bind: () => ({ alarmActionArn: alarms.topicArn }) })

  for (const { worker, queue } of queueWorkers) {
    alarm(
      `${queue.node.id}Age`,
      queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      `${queue.node.id} is not worked off: look at the errors and throttles of ${worker.node.id}: ${tail(worker)}. Nothing is lost for 4 days.`,
      { threshold: Duration.hours(2).toSeconds() },
    )
  }
  const deadLetters: Queue[] = []
  const alarmOnLetters = (queue: Queue, first: string, then: string) => {
    deadLetters.push(queue)
    const letters = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    })
    alarm(queue.node.id, letters, `${queue.node.id} holds what failed for good: mend the cause (${first}). ${then}`)
  }
  for (const { worker, queue } of queueWorkers) {
    const letters = queue.deadLetterQueue?.queue
    const redrive = 'Then: aws sqs start-message-move-task --source-arn'
    if (letters instanceof Queue) alarmOnLetters(letters, tail(worker), `${redrive} ${letters.queueArn}`)
  }
  for (const { worker, deadLetters: letters } of scheduledWorkers) {
    const call = `aws lambda invoke --function-name ${worker.functionName} --payload, with the requestPayload of the message`
    alarmOnLetters(
      letters,
      tail(worker),
      `The next run makes up for it; not to wait: ${call}. Then aws sqs purge-queue.`,
    )
  }
  alarmOnLetters(
    exportsLost,
    'aws dynamodb list-exports',
    'The next night exports all again. Then aws sqs purge-queue.',
  )
  const retriedWorkers = [...queueWorkers, ...scheduledWorkers].map(({ worker }) => worker)
  for (const worker of retriedWorkers) {
    alarm(
      `${worker.node.id}Errors`,
      worker.metricErrors({ period: Duration.minutes(15) }),
      `${worker.node.id} crashed or ran out of time: ${tail(worker)}. What it worked on is tried again by itself.`,
    )
  }
  for (const worker of pageWorkers) {
    alarm(
      `${worker.node.id}Errors`,
      worker.metricErrors({ period: Duration.minutes(15) }),
      `${worker.node.id} crashed or ran out of time: ${tail(worker)}. Whoever opened its page must try again.`,
    )
  }
  alarm(
    'PageFailed',
    counted('PageFailed', 'unsubscribe', Duration.minutes(15)),
    'Somebody could not stop their mails and was asked to try again: aws logs tail, of Unsubscribe.',
  )
  alarm(
    'RunMissing',
    counted('RunDone', 'find-matches', Duration.hours(1)),
    'No daily run was finished for 26 hours: look at the dead letters of DailyRun, and aws logs tail, of FindMatches. The next run makes up for it.',
    {
      // Two runs lie 25 hours apart when summer time ends, and one may end later than the one before. By the hour,
      // because CloudWatch looks back some periods more where data is missing: by the day that would be days.
      evaluationPeriods: 26,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    },
  )
  alarm(
    'RequestUnreadable',
    counted('RequestUnreadable', 'sweep-inbox', Duration.hours(1)),
    'The row of a request cannot be read, and runs go on without it: its id stands in aws logs tail, of SweepInbox, which has its texts read again. That mends it, unless its text is gone by now.',
  )
  alarm(
    'ClosingUntold',
    counted('ClosingUntold', 'find-matches', Duration.hours(1)),
    'A mail had no room for all: requests that close before the next run were not told. Call aws lambda invoke, of FindMatches, with a scheduledTime of now: a mail of its own tells the rest. Then divide the candidates of that mailbox over more addresses.',
  )
  alarm(
    'MailHeld',
    counted('MailHeld', 'sweep-mails', Duration.hours(1)),
    'It is not known whether a mail went out, and it is not sent again by itself. Call ReviewMails with {} for the list, look the mail up at SES by its tag mailId, then decide: README, When an alarm goes.',
  )
  alarm(
    'MailFailed',
    counted('MailFailed', 'send-mail', Duration.hours(1)),
    'A mail was refused for good, or not fit to be sent. Call ReviewMails with {} for the reason; once that is mended, with sendAgain: README, When an alarm goes.',
  )
  // An alarm of its own: a sum of two counts that are mostly missing would be missing as well.
  alarm(
    'MailRejected',
    counted('MailFailed', 'settle-mail', Duration.hours(1)),
    'SES took a mail, and then would not send it. Call ReviewMails with {} for the reason; once that is mended, with sendAgain: README, When an alarm goes.',
  )

  alarm(
    'RecipientStopped',
    counted('RecipientStopped', 'settle-mail', Duration.hours(1)),
    'A mail bounced for good or was reported as spam: its address gets no more mail. Call aws lambda invoke, of ReviewRecipients with {} for the list; put the address right in the candidate file, or resume it: README, When an alarm goes.',
  )

  new Dashboard(scope, 'Dashboard').addWidgets(
    new GraphWidget({
      title: 'Texts by outcome',
      left: ['Parsed', 'Refused', 'Gone'].map((name) => counted(name, 'parse-request', Duration.hours(1))),
    }),
    new GraphWidget({
      title: 'Mails',
      left: [
        counted('MailFrozen', 'find-matches', Duration.days(1)),
        counted('RequestsUntold', 'find-matches', Duration.days(1)),
        counted('MailSent', 'send-mail', Duration.days(1)),
        counted('MailFailed', 'send-mail', Duration.days(1)),
        counted('MailFailed', 'settle-mail', Duration.days(1)),
        counted('MailHeld', 'sweep-mails', Duration.days(1)),
      ],
    }),
    new GraphWidget({
      title: 'Errors',
      left: [...retriedWorkers, ...pageWorkers].map((worker) => worker.metricErrors()),
    }),
    new GraphWidget({
      title: 'Dead letters',
      left: deadLetters.map((queue) => queue.metricApproximateNumberOfMessagesVisible()),
    }),
  )
}

/** What shows what a function logged. */
function tail(worker: Lambda): string {
  return `aws logs tail ${worker.logGroup.logGroupName}`
}
