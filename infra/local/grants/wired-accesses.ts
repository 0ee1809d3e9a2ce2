import * as z from 'zod'
import { functionsBehind } from '../lambda/http-apis.ts'
import type { ResolvedTemplate } from '../stack/template.ts'
import type { Access } from './access.ts'

const Fn = z.object({ Role: z.string(), LoggingConfig: z.object({ LogGroup: z.string() }).optional() })
const Mapping = z.object({ EventSourceArn: z.string(), FunctionName: z.string() })
const AsyncInvoke = z.object({
  FunctionName: z.string(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }),
})
const EventRule = z.object({ Targets: z.array(z.object({ Arn: z.string(), RoleArn: z.never().optional() })) })
const Schedule = z.object({
  Target: z.object({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string(),
    DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  }),
})
const Alarm = z.object({ AlarmActions: z.array(z.string()).default([]) })
const Logged = z.object({
  LoggingConfiguration: z
    .object({ DestinationBucketName: z.string(), LogFilePrefix: z.string().default('') })
    .optional(),
})

type Where = { account: string; region: string }

/** What the services of AWS do by themselves, because the template joins things: whether or not a test makes them do it. */
export function wiredAccesses(template: ResolvedTemplate, { account, region }: Where): Access[] {
  return [
    ...ofFunctions(template),
    ...ofApis(template, { account, region }),
    ...ofSchedules(template),
    ...template.all('AWS::Events::Rule', EventRule).flatMap(({ arn, is }) =>
      // Whether the account stands in the context of the key is disputed: a grant that counts on it is not believed.
      is.Targets.map((target) => byService('events', 'sqs:SendMessage', target.Arn, { 'aws:SourceArn': arn })),
    ),
    ...template
      .all('AWS::CloudWatch::Alarm', Alarm)
      .flatMap(({ arn, is }) =>
        is.AlarmActions.map((topic) =>
          byService('cloudwatch', 'sns:Publish', topic, { 'aws:SourceArn': arn, 'aws:SourceAccount': account }),
        ),
      ),
    ...template.all('AWS::S3::Bucket', Logged).flatMap(({ arn, is: { LoggingConfiguration: logs } }) => {
      if (!logs) return []
      const log = `arn:aws:s3:::${logs.DestinationBucketName}/${logs.LogFilePrefix}2026-11-30-06-00-00-0`
      const context = { 'aws:SourceArn': arn, 'aws:SourceAccount': account }
      return [byService('logging.s3', 's3:PutObject', log, context)]
    }),
  ]
}

function ofFunctions(template: ResolvedTemplate): Access[] {
  const functions = template.all('AWS::Lambda::Function', Fn)
  const roleOf = (name: string) => {
    const found = functions.find((each) => each.name === name || each.arn === name)
    if (!found) throw new Error(`The template has no function ${name}`)
    return found.is.Role
  }
  const groups = template.all('AWS::Logs::LogGroup', z.object({}))
  return [
    ...functions.flatMap(({ is: { Role, LoggingConfig } }) => {
      // A function that names none logs to the group with its name, which is not of the template.
      const group = groups.find(({ name }) => name === LoggingConfig?.LogGroup)
      const stream = group?.arn.replace(/\*$/, 'log-stream:2026/11/30/[$LATEST]0')
      return [
        byService('lambda', 'sts:AssumeRole', Role),
        ...(stream === undefined ? [] : byRole(Role, ['logs:CreateLogStream', 'logs:PutLogEvents'], stream)),
        ...byRole(Role, ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], '*'),
      ]
    }),
    ...template.all('AWS::Lambda::EventSourceMapping', Mapping).flatMap(({ is }) => {
      const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']
      return byRole(roleOf(is.FunctionName), actions, is.EventSourceArn)
    }),
    ...template.all('AWS::Lambda::EventInvokeConfig', AsyncInvoke).flatMap(({ is }) => {
      return byRole(roleOf(is.FunctionName), ['sqs:SendMessage'], is.DestinationConfig.OnFailure.Destination)
    }),
  ]
}

/** Anyone may call an API; the API calls its function, by the route that takes all. */
function ofApis(template: ResolvedTemplate, { account, region }: Where): Access[] {
  const behind = functionsBehind(template)
  return template.all('AWS::ApiGatewayV2::Api', z.object({})).map(({ id, name }) => {
    const source = `arn:aws:execute-api:${region}:${account}:${name}/$default/$default`
    return byService('apigateway', 'lambda:InvokeFunction', behind.get(id) ?? id, { 'aws:SourceArn': source })
  })
}

const EXPORT = 'arn:aws:scheduler:::aws-sdk:dynamodb:exportTableToPointInTime'
const Export = z.object({ TableArn: z.string(), S3Bucket: z.string(), S3Prefix: z.string() })
/** As the page asks: docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html */
const EXPORT_WRITES = ['s3:PutObject', 's3:PutObjectAcl', 's3:AbortMultipartUpload']

function ofSchedules(template: ResolvedTemplate): Access[] {
  return template.all('AWS::Scheduler::Schedule', Schedule).flatMap(({ is: { Target } }) => {
    const { RoleArn: role } = Target
    const trusted = byService('scheduler', 'sts:AssumeRole', role)
    const letters = Target.DeadLetterConfig ? byRole(role, ['sqs:SendMessage'], Target.DeadLetterConfig.Arn) : []
    if (Target.Arn !== EXPORT) return [trusted, ...letters, ...byRole(role, ['lambda:InvokeFunction'], Target.Arn)]
    const { TableArn, S3Bucket, S3Prefix } = Export.parse(JSON.parse(Target.Input))
    const file = `arn:aws:s3:::${S3Bucket}/${S3Prefix}/AWSDynamoDB/01700000000000-00000000/data/0.json.gz`
    const writes = byRole(role, EXPORT_WRITES, file)
    return [trusted, ...letters, ...byRole(role, ['dynamodb:ExportTableToPointInTime'], TableArn), ...writes]
  })
}

function byRole(role: string, actions: string[], resource: string): Access[] {
  return actions.map((action) => ({ by: { role }, action, resource, context: {} }))
}

function byService(service: string, action: string, resource: string, context: Access['context'] = {}): Access {
  return { by: { service: `${service}.amazonaws.com` }, action, resource, context }
}
