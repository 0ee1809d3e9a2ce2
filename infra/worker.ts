import { fileURLToPath } from 'node:url'
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Architecture, type Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge, allow, receives } from './arrows.ts'
import { type Configuration, metricsNamespace } from './configuration.ts'
import { deadLetters, queue } from './queues.ts'

/** Lambda gives credentials in the environment, which the SDK asks first: its other ways to them stay out of the bundle. */
const OTHER_CREDENTIALS = [
  ...['ini', 'sso', 'process', 'web-identity', 'http'].map((way) => `@aws-sdk/credential-provider-${way}`),
  '@smithy/credential-provider-imds',
]

type Settings = {
  timeout: Duration
  memorySize?: number
  /** How many of the account's functions at once are kept for it, and its bound. */
  reserved?: number | undefined
}
type QueueSettings = Settings & {
  batchSize: number
  maxConcurrency: number
  key?: IKey
  /** When a message is handed out again whose work broke off; without it, as late as AWS advises for batches. */
  handedOutAgain?: Duration
}

export type Workers = ReturnType<typeof workersOf>

/** Makers of the functions of a stack, each named after its file: FindMatches is functions/find-matches.ts. */
export function workersOf(scope: Construct, configuration: Configuration) {
  return {
    worker: (id: string, settings: Settings) => worker(scope, id, settings, configuration),
    /** A queue with its dead letters, and the function that works it off: a failed message comes back alone. */
    queueWorker: (id: string, queueId: string, settings: QueueSettings) =>
      queueWorker(scope, id, queueId, settings, configuration),
  }
}

/** A function with our defaults: Node 24 on arm64, one CommonJS file made by esbuild, own role, log group and traces. */
function worker(
  scope: Construct,
  id: string,
  { timeout, memorySize = 512, reserved }: Settings,
  configuration: Configuration,
): Lambda {
  const file = id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: configuration.logRetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  role.addToPolicy(
    new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
  )
  const lambda: Lambda = new NodejsFunction(scope, id, {
    entry: fileURLToPath(new URL(`../functions/${file}.ts`, import.meta.url)),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout,
    memorySize,
    ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
    role,
    logGroup,
    tracing: Tracing.ACTIVE,
    environment: {
      NODE_OPTIONS: '--enable-source-maps',
      POWERTOOLS_SERVICE_NAME: file,
      POWERTOOLS_METRICS_NAMESPACE: metricsNamespace(configuration),
      POWERTOOLS_LOG_LEVEL: 'INFO',
    },
    bundling: {
      format: OutputFormat.CJS,
      target: 'node24',
      mainFields: ['module', 'main'],
      // Else React would come along twice, and run as for a developer.
      define: { 'process.env.NODE_ENV': '"production"' },
      // The SDK goes into the bundle: what was tested is what runs.
      externalModules: OTHER_CREDENTIALS,
      minify: true,
      sourceMap: true,
      sourcesContent: false,
      logLevel: LogLevel.WARNING,
    },
  })
  acknowledge(lambda, 'AwsSolutions-IAM5[Resource::*]', 'X-Ray has no resources to name: traces go to the account.')
  return lambda
}

function queueWorker(
  scope: Construct,
  id: string,
  queueId: string,
  { batchSize, maxConcurrency, key, handedOutAgain, ...settings }: QueueSettings,
  configuration: Configuration,
): { worker: Lambda; queue: Queue } {
  const maxBatchingWindow = Duration.seconds(batchSize > 1 ? 1 : 0)
  const lambda = worker(scope, id, settings, configuration)
  const source = queue(scope, queueId, {
    // As AWS advises: a batch that is still worked on must not be handed out again.
    visibilityTimeout:
      handedOutAgain ?? Duration.seconds(6 * settings.timeout.toSeconds() + maxBatchingWindow.toSeconds()),
    ...(key && { key }),
  })
  receives(lambda, source)
  lambda.addEventSourceMapping(`${id}Source`, {
    eventSourceArn: source.queueArn,
    batchSize,
    maxBatchingWindow,
    maxConcurrency,
    reportBatchItemFailures: true,
  })
  return { worker: lambda, queue: source }
}

/**
 * Runs a function at set times, Europe/Amsterdam. The schedule's own time is the identity of the run, whatever is
 * tried again; a run that fails for good ends in the dead letters.
 */
export function scheduled(lambda: Lambda, id: string, cron: string): Queue {
  const scope = Stack.of(lambda)
  const lost = deadLetters(scope, `${id}DeadLetters`)
  Validations.of(lost).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is the dead-letter queue of a schedule and of its function, which this check does not look at.',
  })
  // The scheduler only hands the event over: what fails in the function itself ends in the same dead letters.
  allow(lambda, ['sqs:SendMessage'], lost.queueArn)
  lambda.configureAsyncInvoke({ retryAttempts: 2, onFailure: { bind: () => ({ destination: lost.queueArn }) } })
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }))
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [lost.queueArn] }))
  new CfnSchedule(scope, id, {
    scheduleExpression: `cron(${cron})`,
    scheduleExpressionTimezone: 'Europe/Amsterdam',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: lambda.functionArn,
      roleArn: role.roleArn,
      input: JSON.stringify({ scheduledTime: '<aws.scheduler.scheduled-time>' }),
      deadLetterConfig: { arn: lost.queueArn },
      retryPolicy: { maximumRetryAttempts: 5, maximumEventAgeInSeconds: 6 * 3600 },
    },
  })
  return lost
}
