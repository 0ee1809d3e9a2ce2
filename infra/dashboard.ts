import { Duration } from 'aws-cdk-lib'
import { Dashboard, GraphWidget } from 'aws-cdk-lib/aws-cloudwatch'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { counted } from './alarms.ts'
import type { Configuration } from './configuration.ts'

/** One page that shows how it goes. */
export function dashboard(
  scope: Construct,
  configuration: Configuration,
  { workers, deadLetters }: { workers: Lambda[]; deadLetters: Queue[] },
): void {
  const hourly = (name: string, service: string) => counted(configuration, name, service, Duration.hours(1))
  const daily = (name: string, service: string) => counted(configuration, name, service, Duration.days(1))
  new Dashboard(scope, 'Dashboard').addWidgets(
    new GraphWidget({
      title: 'Texts by outcome',
      left: ['Parsed', 'Refused', 'Gone'].map((name) => hourly(name, 'parse-request')),
    }),
    new GraphWidget({
      title: 'Mails',
      left: [
        daily('MailFrozen', 'find-matches'),
        daily('RequestsUntold', 'find-matches'),
        daily('MailSent', 'carry-mail'),
        daily('MailPostponed', 'carry-mail'),
        daily('MailFailed', 'carry-mail'),
        daily('MailHeld', 'sweep-mails'),
      ],
    }),
    new GraphWidget({ title: 'Errors', left: workers.map((worker) => worker.metricErrors()) }),
    new GraphWidget({
      title: 'Dead letters',
      left: deadLetters.map((queue) => queue.metricApproximateNumberOfMessagesVisible()),
    }),
  )
}
