import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { synthesised } from './synthesised.ts'

const template = synthesised()
const Metric = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })),
})
const Alarm = z.union([
  Metric,
  z.object({ Metrics: z.array(z.object({ MetricStat: z.object({ Metric }).optional() })) }),
])
type Metric = z.infer<typeof Metric>

/** All metrics that alarms look at, each by the name of its alarm. */
const watched = Object.entries(template.findResources('AWS::CloudWatch::Alarm')).flatMap(([id, { Properties }]) => {
  const alarm = Alarm.parse(Properties)
  const metrics = 'Metrics' in alarm ? alarm.Metrics.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []) : [alarm]
  return metrics.map((metric) => [id.replace(/Alarm[0-9A-F]{8}$/, ''), metric] as const)
})

/** The metrics of AWS itself that we know, by what the services write: docs.aws.amazon.com, "Metrics and dimensions". */
const OF_AWS: Record<string, { metrics: string[]; dimension: string }> = {
  'AWS/SQS': {
    metrics: ['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible'],
    dimension: 'QueueName',
  },
  'AWS/Lambda': { metrics: ['Errors'], dimension: 'FunctionName' },
  'AWS/Events': { metrics: ['FailedInvocations'], dimension: 'RuleName' },
  'AWS/ApiGateway': { metrics: ['5xx'], dimension: 'ApiId' },
}

/** A source file and all that it imports, as one text. */
function closure(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return ''
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const imported = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
    closure(join(dirname(file), path), seen),
  )
  return [text, ...imported].join('\n')
}

/** Whether the code of a function writes a metric: a call that reports, with its name in it. */
function writes(service: string, name: string): boolean {
  const calls = closure(join('functions', `${service}.ts`)).match(/\breport(?:Failure|Share)?\([^)]*\)/g) ?? []
  return calls.some((call) => call.includes(`'${name}'`))
}

function isWritten({ Namespace, MetricName, Dimensions }: Metric): boolean {
  const [dimension] = Dimensions
  const aws = OF_AWS[Namespace]
  if (aws) return aws.metrics.includes(MetricName) && dimension?.Name === aws.dimension
  return dimension?.Name === 'service' && writes(z.string().parse(dimension.Value), MetricName)
}

describe('each alarm looks at a metric that somebody writes', () => {
  test.each(watched)('%s', (_, metric) => {
    expect(isWritten(metric)).toBe(true)
  })

  test.each([
    ['another name', { Namespace: 'Inhuurradar/dev', MetricName: 'RunFinished', service: 'find-matches' }],
    ['a metric of another function', { Namespace: 'Inhuurradar/dev', MetricName: 'RunDone', service: 'carry-mail' }],
    ['a function that is not there', { Namespace: 'Inhuurradar/dev', MetricName: 'RunDone', service: 'find-match' }],
    ['a metric that AWS does not write', { Namespace: 'AWS/Events', MetricName: 'Failed', service: 'x' }],
  ])('%s is found out', (_, { service, ...metric }) => {
    expect(isWritten({ ...metric, Dimensions: [{ Name: 'service', Value: service }] })).toBe(false)
  })
})

describe('the runbook', () => {
  const named = ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm']
    .flatMap((type) => Object.entries(template.findResources(type)))
    .filter(([, { Properties }]) => Properties.AlarmActions)
    .map(([id]) => id.replace(/Alarm[0-9A-F]{8}$/, ''))
  const page = readFileSync('infra/runbook.md', 'utf8')
  /** A heading names one alarm or several. */
  const sections = page.split(/^## /m).slice(1)
  const entries = sections.map((section) => ({
    alarms: (section.split('\n')[0] ?? '').split(', '),
    text: section,
  }))

  test('has an entry for each alarm, and none for what is no alarm', () => {
    expect(entries.flatMap(({ alarms }) => alarms).sort()).toEqual([...named].sort())
  })

  test.each(entries.map(({ alarms, text }) => [alarms.join(', '), text] as const))(
    '%s: what it means, how to look, how to put right, and a command',
    (_, text) => {
      expect(text).toMatch(/\*\*Means\*\*/)
      expect(text).toMatch(/\*\*Look\*\*/)
      expect(text).toMatch(/\*\*Put right\*\*/)
      expect(text).toMatch(/`aws [a-z0-9-]+ [a-z-]+|`npm run|`radar /)
    },
  )
})
