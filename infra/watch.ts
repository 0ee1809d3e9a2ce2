import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Rule } from 'aws-cdk-lib/aws-events'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { alarms } from './alarms.ts'
import { budget } from './budget.ts'
import type { Configuration } from './configuration.ts'
import { dashboard } from './dashboard.ts'
import { mailAlarms } from './mail-alarms.ts'
import { errorAlarms, type QueueWorker, queueAlarms, type ScheduledWorker } from './queue-alarms.ts'
import { runAlarms } from './run-alarms.ts'

type Watched = {
  queueWorkers: QueueWorker[]
  page: { worker: Lambda; failed: IMetric }
  scheduledWorkers: ScheduledWorker[]
  /** Nightly exports that could not be started. */
  exportsLost: Queue
  rules: Rule[]
}

/** One alarm for each thing that a person must act on, each with its entry in runbook.md. */
export function watch(scope: Construct, configuration: Configuration, watched: Watched): void {
  const { queueWorkers, page, scheduledWorkers } = watched
  const heard = alarms(scope, configuration)
  const deadLetters = queueAlarms(heard, watched)
  const retried = [...new Set([...queueWorkers, ...scheduledWorkers].map(({ worker }) => worker))]
  errorAlarms(heard, retried)
  runAlarms(scope, configuration, heard)
  mailAlarms(configuration, heard, page.failed)
  budget(scope, configuration)
  dashboard(scope, configuration, { workers: [...retried, page.worker], deadLetters })
}
