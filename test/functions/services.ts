import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { buildApp } from 'fauxqs'
import { afterAll, afterEach, expect, vi } from 'vitest'
import * as z from 'zod'
import { startGuard } from '../../infra/local/grants/guard.ts'
import { createTables, startTables } from '../../infra/local/services/dynamodb/tables.ts'
import { startKeyService } from '../../infra/local/services/kms/key-service.ts'
import { startObjectStore } from '../../infra/local/services/s3/object-store.ts'
import { createQueues } from '../../infra/local/services/sqs/queues.ts'
import { resolveTemplate, Template } from '../../infra/local/stack/template.ts'
import { bucketsOf } from '../../infra/local/stack/wiring.ts'
import { synthesised } from '../infra/synthesised.ts'
import { actAs, actingIn } from './acting.ts'
import { startMailServiceStub } from './mail-service-stub.ts'

const REGION = 'eu-west-1'
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' }
const Variables = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.string()) }) })

/**
 * Tables, objects, queues and a mail service for handlers that run in the test's own process, made from the template.
 * Sets the environment that the functions would have: handlers are imported after this, by `handler`.
 */
export async function startServices(logs: 'silent' | 'seen' = 'silent') {
  const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-test-'))
  // Hooks run in reverse: this one last, and also where something below does not start.
  afterAll(() => rmSync(folder, { recursive: true }))
  const emulator = buildApp({ logger: false, defaultRegion: REGION })
  const address = await emulator.listen({ port: 0, host: '127.0.0.1' })
  const raw = Template.parse(synthesised().toJSON())
  // Nobody calls an API here; its address only stands in mails.
  const httpApis = new Map(Object.keys(raw.Resources).map((id) => [id, `https://${id.toLowerCase()}.example`]))
  const template = resolveTemplate(raw, { account: '000000000000', region: REGION, queues: address, httpApis })

  const events: z.infer<typeof Reported>[] = []
  const objects = await startObjectStore({
    emulator: new URL(address).host,
    folder: join(folder, 'objects'),
    buckets: bucketsOf(template),
    report: async ({ source, detailType, detail }) => {
      events.push(Reported.parse({ source, 'detail-type': detailType, detail }))
    },
  })
  const tables = await startTables(join(folder, 'tables'))
  const keys = await startKeyService(join(folder, 'keys'))
  const mailService = await startMailServiceStub()
  const refused: string[] = []
  const guard = startGuard({ template: raw, callerOf: actingIn, refused: (reason) => refused.push(reason) })
  // What a handler does without a grant fails the test, whatever becomes of it.
  afterEach(() => expect(refused.splice(0)).toEqual([]))
  const client = { region: REGION, credentials: CREDENTIALS }
  const dynamodb = new DynamoDBClient({ ...client, endpoint: `http://${tables.address}` })
  const s3 = new S3Client({ ...client, endpoint: `http://${objects.address}`, forcePathStyle: true })
  const sqs = new SQSClient({ ...client, endpoint: address })
  await createTables(template, dynamodb)
  const queues = await createQueues(template, sqs)

  const functions = template.all('AWS::Lambda::Function', Variables)
  for (const { is } of functions) Object.assign(process.env, is.Environment.Variables)
  // The client goes by the address of the queue, whatever its endpoint: else no call to a queue would be held against grants.
  const guardedQueues = await guard.before('SQS', address)
  for (const [name, value] of Object.entries(process.env)) {
    if (value?.startsWith(`${address}/`)) process.env[name] = value.replace(address, guardedQueues)
  }
  Object.assign(process.env, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_ENDPOINT_URL_S3: await guard.before('S3', `http://${objects.address}`),
    AWS_ENDPOINT_URL_SQS: guardedQueues,
    AWS_ENDPOINT_URL_DYNAMODB: await guard.before('DYNAMODB', `http://${tables.address}`),
    AWS_ENDPOINT_URL_KMS: await guard.before('KMS', `http://${keys.address}`),
    AWS_ENDPOINT_URL_SESV2: await guard.before('SESV2', `http://${mailService.address}`),
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_DEV: 'true',
    POWERTOOLS_LOG_LEVEL: logs === 'seen' ? 'INFO' : 'SILENT',
  })

  afterAll(async () => {
    for (const each of [dynamodb, s3, sqs]) each.destroy()
    await guard.stop()
    await mailService.stop()
    await keys.stop()
    await objects.stop()
    await tables.stop()
    await emulator.close()
  })

  const Bucket = process.env.INBOX_BUCKET ?? ''
  const variable = (name: string) => {
    const value = process.env[name]
    if (value === undefined) throw new Error(`no function has a variable ${name}`)
    return value
  }
  return {
    mailService,
    /** The handler in functions/NAME.ts, whose calls are held against the grants of its function. */
    async handler(name: string): Promise<Handler> {
      const { handler }: { handler: Handler } = await import(`../../functions/${name}.ts`)
      const functionName = functions.find(({ is }) => is.Environment.Variables.POWERTOOLS_SERVICE_NAME === name)?.name
      if (functionName === undefined) throw new Error(`the template has no function ${name}`)
      return async (event, context) => actAs(functionName, async () => handler(event, context))
    },
    /** Puts an object and gives the event that S3 would report. */
    async put(key: string, body: string | Uint8Array) {
      await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body }))
      const event = events.at(-1)
      if (!event) throw new Error('the put was not reported')
      return event
    },
    /** The newest event of an object under a prefix, which some function wrote. */
    written(prefix: string) {
      const event = events.findLast(({ detail }) => detail.object.key.startsWith(prefix))
      if (!event) throw new Error(`nothing was written under ${prefix}`)
      return event
    },
    /** S3 tells what came first by the second, between objects. */
    async nextSecond() {
      const second = () => Math.floor(Date.now() / 1000)
      const now = second()
      await vi.waitUntil(() => second() > now, { timeout: 2_000, interval: 20 })
    },
    /** Removes a version for good. */
    async removeVersion({ detail: { object } }: (typeof events)[number]) {
      await s3.send(new DeleteObjectCommand({ Bucket, Key: object.key, VersionId: object['version-id'] }))
    },
    async read(key: string): Promise<unknown> {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: key }))
      return JSON.parse((await Body?.transformToString()) ?? '')
    },
    /** All rows of the table that a variable names. */
    async rows(name: string): Promise<Record<string, unknown>[]> {
      const scan = new ScanCommand({ TableName: variable(name), ConsistentRead: true })
      return (await DynamoDBDocumentClient.from(dynamodb).send(scan)).Items ?? []
    },
    /** Takes all messages off the queue that a variable names, as records of a Lambda event. */
    async take(name: string) {
      const QueueUrl = variable(name)
      const records: { messageId: string; body: string }[] = []
      for (;;) {
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
        if (Messages.length === 0) return records
        for (const { MessageId = '', Body = '', ReceiptHandle } of Messages) {
          records.push({ messageId: MessageId, body: Body })
          await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
        }
      }
    },
    dynamodb: DynamoDBDocumentClient.from(dynamodb),
    s3,
    variable,
    queues,
  }
}

const Reported = z.object({
  source: z.string(),
  'detail-type': z.string(),
  detail: z.looseObject({
    bucket: z.object({ name: z.string() }),
    object: z.looseObject({ key: z.string(), 'version-id': z.string(), sequencer: z.string() }),
  }),
})

/** A Lambda event with one message a body. */
export function batchOf(...bodies: unknown[]) {
  return { Records: bodies.map((body, index) => ({ messageId: `message-${index + 1}`, body: JSON.stringify(body) })) }
}

type Handler = (event: never, context: never) => unknown

/** Calls a handler as Lambda does; `remaining` is how much of its time is left, asked again before each message. */
export async function invoke(
  handler: Handler,
  event: unknown,
  remaining: () => number = () => 60_000,
): Promise<unknown> {
  const context = { awsRequestId: 'request', functionName: 'test', getRemainingTimeInMillis: remaining }
  return Reflect.apply(handler, undefined, [event, context])
}
