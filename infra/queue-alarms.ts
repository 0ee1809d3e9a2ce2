import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Rule } from 'aws-cdk-lib/aws-events'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { type Alarms, tail } from './alarms.ts'

/** `soon`: what waits there is waited for. */
export type QueueWorker = { worker: Lambda; queue: Queue; soon: boolean }
export type ScheduledWorker = { worker: Lambda; deadLetters: Queue }

/** Messages that wait, that failed for good, or never came. Gives all dead letters. */
export function queueAlarms(
  { alarm }: Alarms,
  {
    queueWorkers,
    scheduledWorkers,
    exportsLost,
    rules,
  }: { queueWorkers: QueueWorker[]; scheduledWorkers: ScheduledWorker[]; exportsLost: Queue; rules: Rule[] },
): Queue[] {
  for (const { worker, queue, soon } of queueWorkers) {
    alarm(
      `${queue.node.id}Age`,
      queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      `${queue.node.id} is not worked off: look at the errors and throttles of ${worker.node.id}: ${tail(worker)}. Nothing is lost for 4 days.`,
      { threshold: (soon ? Duration.minutes(15) : Duration.hours(2)).toSeconds() },
    )
  }
  for (const rule of rules) {
    alarm(
      `${rule.node.id}NotDelivered`,
      new Metric({
        namespace: 'AWS/Events',
        metricName: 'FailedInvocations',
        dimensionsMap: { RuleName: rule.ruleName },
        statistic: 'Sum',
        period: Duration.minutes(15),
      }),
      `Events of the rule ${rule.node.id} did not come to its queue: aws sqs get-queue-attributes, of that queue, shows its policy; its key must let events.amazonaws.com in. What came of objects is found again by SweepInbox; bounces and complaints are not.`,
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
  return deadLetters
}

/** Functions that crashed: what they worked on came from a queue or a schedule, and is tried again by itself. */
export function errorAlarms({ alarm }: Alarms, workers: Lambda[]): void {
  for (const worker of workers) {
    alarm(
      `${worker.node.id}Errors`,
      worker.metricErrors({ period: Duration.minutes(15) }),
      `${worker.node.id} crashed or ran out of time: ${tail(worker)}. What it worked on is tried again by itself.`,
    )
  }
}
