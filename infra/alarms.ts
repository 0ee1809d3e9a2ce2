import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { type Configuration, metricsNamespace } from './configuration.ts'

type Limits = Partial<
  Pick<AlarmProps, 'threshold' | 'evaluationPeriods' | 'datapointsToAlarm' | 'comparisonOperator' | 'treatMissingData'>
>

export type Alarms = {
  /** Where alarms go: to the operator, by mail, once that address was confirmed. */
  topic: Topic
  /** An alarm that the operator hears of: the description says what to do, the entry of its name in runbook.md how. */
  alarm(id: string, metric: IMetric, description: string, limits?: Limits): Alarm
  /** An alarm that only others ask for. */
  silent(id: string, metric: IMetric, description: string, limits?: Limits): Alarm
}

export function alarms(scope: Construct, { operator }: Configuration): Alarms {
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true })
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': topic.stack.account } },
    }),
  )
  topic.addSubscription(new EmailSubscription(operator))
  const silent: Alarms['silent'] = (id, metric, description, limits = {}) =>
    new Alarm(scope, `${id}Alarm`, {
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: description,
      ...limits,
    })
  return {
    topic,
    silent,
    alarm(...given) {
      const made = silent(...given)
      made.addAlarmAction({ bind: () => ({ alarmActionArn: topic.topicArn }) })
      return made
    },
  }
}

/** A count that a function reports through Powertools; `service` is the name of its file. */
export function counted(configuration: Configuration, metricName: string, service: string, period: Duration): Metric {
  const namespace = metricsNamespace(configuration)
  return new Metric({ namespace, metricName, dimensionsMap: { service }, statistic: 'Sum', period })
}

/** What shows what a function logged. */
export function tail(worker: Lambda): string {
  return `aws logs tail ${worker.logGroup.logGroupName}`
}

/** Soon over again, so that the next one is heard of too: an alarm that stands says nothing of another. */
export const EACH = Duration.minutes(5)
