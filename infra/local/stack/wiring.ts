import * as z from 'zod'
import type { EventSource } from '../lambda/event-source.ts'
import type { FunctionSpec } from '../lambda/function-process.ts'
import type { Rule } from '../services/events/event-bus.ts'
import type { EventPattern } from '../services/events/event-pattern.ts'
import type { BucketSpec } from '../services/s3/object-store.ts'
import type { ConfigurationSet } from '../services/ses/mail-events.ts'
import type { Queue } from '../services/sqs/queues.ts'
import type { ResolvedTemplate } from './template.ts'

const Pattern: z.ZodType<EventPattern> = z.lazy(() => z.record(z.string(), z.union([z.array(z.unknown()), Pattern])))

const LifecycleRules = z.object({
  Rules: z.array(
    z.object({
      Status: z.literal('Enabled'),
      Prefix: z.string().default(''),
      ExpirationInDays: z.number().nullable().default(null),
      NoncurrentVersionExpiration: z.object({ NoncurrentDays: z.number() }).optional(),
    }),
  ),
})

const Bucket = z.object({
  VersioningConfiguration: z.object({ Status: z.literal('Enabled') }).optional(),
  LifecycleConfiguration: LifecycleRules.optional(),
  NotificationConfiguration: z
    .object({ EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.boolean().default(true) }).optional() })
    .optional(),
})

/** The buckets by name. */
export function bucketsOf(template: ResolvedTemplate): Map<string, BucketSpec> {
  return new Map(
    template.all('AWS::S3::Bucket', Bucket).map(({ name, is }) => {
      const reports = is.NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false
      const rules = (is.LifecycleConfiguration?.Rules ?? []).map((rule) => ({
        prefix: rule.Prefix,
        days: rule.ExpirationInDays,
        noncurrentDays: rule.NoncurrentVersionExpiration?.NoncurrentDays ?? null,
      }))
      return [name, { reports, keepsVersions: is.VersioningConfiguration !== undefined, rules }]
    }),
  )
}

/** The bucket that reports to the event bus, by name. */
export function inboxOf(template: ResolvedTemplate): string {
  const names = [...bucketsOf(template)].flatMap(([name, { reports }]) => (reports ? [name] : []))
  const [name] = names
  if (!name || names.length > 1) throw new Error(`The template has ${names.length} buckets that report, not one`)
  return name
}

const EventRule = z.object({
  EventPattern: Pattern,
  Targets: z.array(z.strictObject({ Arn: z.string(), Id: z.string() })),
})

/** The rules of the event bus. Targets get the event as it is: a rule that changes it is an error. */
export function rulesOf(template: ResolvedTemplate): Rule[] {
  return template
    .all('AWS::Events::Rule', EventRule)
    .map(({ name, is }) => ({ name, pattern: is.EventPattern, targets: is.Targets.map((target) => target.Arn) }))
}

const Mapping = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().default(10),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
})

/** Which queue feeds which function, at most `mostConcurrency` batches at a time. */
export function eventSourcesOf(
  template: ResolvedTemplate,
  queues: Queue[],
  functions: FunctionSpec[],
  mostConcurrency: number,
): (EventSource & { target: FunctionSpec })[] {
  return template.all('AWS::Lambda::EventSourceMapping', Mapping).map(({ id, is }) => {
    const queue = queues.find((each) => each.arn === is.EventSourceArn)
    const target = functions.find((each) => each.name === is.FunctionName || each.arn === is.FunctionName)
    if (!queue || !target) throw new Error(`${id} joins ${is.EventSourceArn} to ${is.FunctionName}: one is missing`)
    return {
      queue,
      target,
      batchSize: is.BatchSize,
      batchWindowSeconds: is.MaximumBatchingWindowInSeconds,
      reportsItemFailures: is.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      concurrency: Math.min(is.ScalingConfig?.MaximumConcurrency ?? mostConcurrency, mostConcurrency),
      filters: is.FilterCriteria?.Filters.map((filter) => Pattern.parse(JSON.parse(filter.Pattern))) ?? [],
    }
  })
}

const AsyncInvoke = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.number().default(2),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
})

/** By function name: how often an asynchronous invocation is tried again, and the ARN of where it goes at last. */
export function asyncInvokesOf(template: ResolvedTemplate): Map<string, { retries: number; onFailure: string | null }> {
  return new Map(
    template
      .all('AWS::Lambda::EventInvokeConfig', AsyncInvoke)
      .map(({ is }) => [
        is.FunctionName,
        { retries: is.MaximumRetryAttempts, onFailure: is.DestinationConfig?.OnFailure?.Destination ?? null },
      ]),
  )
}

const EventDestination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: z.boolean().default(true),
    EventBridgeDestination: z.unknown().optional(),
    MatchingEventTypes: z.array(z.string()),
  }),
})

/** The configuration sets of the mail service, and what each reports to the event bus. */
export function configurationSetsOf(template: ResolvedTemplate): ConfigurationSet[] {
  const destinations = template
    .all('AWS::SES::ConfigurationSetEventDestination', EventDestination)
    .filter(({ is }) => is.EventDestination.Enabled && is.EventDestination.EventBridgeDestination)
  return template.all('AWS::SES::ConfigurationSet', z.object({})).map(({ name }) => ({
    name,
    eventTypes: new Set(
      destinations
        .filter(({ is }) => is.ConfigurationSetName === name)
        // The construct writes "send", the API "SEND": CloudFormation takes both.
        .flatMap(({ is }) => is.EventDestination.MatchingEventTypes.map(eventKind)),
    ),
  }))
}

const eventKind = (type: string) => type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
