import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type DeadLetter, FailedCall, keepDeadLetters, keptDeadLetters } from './dead-letters.ts'
import { startEmulators } from './emulators.ts'
import { runEventSource } from './event-source.ts'
import { startFunctionUrls, urlTargetsOf } from './function-urls.ts'
import { functionsOf } from './functions.ts'
import { type FunctionSpec, type Outcome, startLambdaRuntime } from './lambda-runtime.ts'
import type { AcceptedMail } from './mail-service.ts'
import { countMessages, createQueues, peek, type Queue, sendEvent } from './queues.ts'
import { inputAt, runSchedule, type Schedule, schedulesOf } from './schedules.ts'
import type { ServiceName, StartServices } from './services.ts'
import type { Synthesised } from './synth.ts'
import { createTables } from './tables.ts'
import { resolveTemplate } from './template.ts'
import { asyncInvokesOf, bucketsOf, eventSourcesOf } from './wiring.ts'

export type LocalStack = {
  /** The bucket that reports to the event bus. */
  inbox: string
  s3: S3Client
  sqs: SQSClient
  dynamodb: DynamoDBClient
  queues: Queue[]
  schedules: Schedule[]
  /** Address of a page that shows them. */
  mailPage: string
  /** What a variable of the functions says, such as the name of a table. */
  variable(name: string): string
  /** Runs the target of a schedule as at an instant, with its retries; `extra` is added to the input. */
  fire(schedule: Schedule, instant: Date, extra?: object): Promise<Outcome>
  /** Calls the function of the template with this name, as an operator does: once, and the answer comes back. */
  call(name: string, event: object): Promise<Outcome>
  /** All dead letters, without taking them away. */
  deadLetters(): Promise<{ queue: string; body: string }[]>
  /** Puts a dead letter back where it failed: on the queue that it came from, or to the function that was called. */
  redrive(letter: { queue: string; body: string }): Promise<void>
  /** Lets the schedules run by the clock. */
  runSchedules(): void
  /** Waits until no message waits for a function and no function runs; `waiting` hears how many messages are left. */
  settled(waiting?: (messages: number) => void): Promise<void>
  /** Lets running functions end, for ten seconds at most, and leaves nothing behind but the given folder. */
  stop(): Promise<void>
}

const ACCOUNT = '000000000000'
const REGION = 'eu-west-1'
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' }
/** A deployed event source works on more batches at a time than one machine gains from. */
const MOST_BATCHES_AT_A_TIME = 2

/**
 * Starts everything that the template describes on this machine. `folder` keeps tables and objects; without one they
 * go away at the end. Of what the queues hold when the stack stops only dead letters are kept, for `radar dead-letters`;
 * the rest the sweeps find again.
 * `retryScale` shortens the waits between tries, and only those: 1 is as deployed.
 */
export async function startLocalStack(options: {
  synthesised: Synthesised
  folder?: string
  retryScale: number
  log: (functionName: string, line: string) => void
  /** Hears of every mail as soon as the mail service accepted it. */
  onMail?: (mail: AcceptedMail) => void
  /** What it runs on, where not on the emulators. */
  services?: StartServices
  /** Puts something between the functions and a service: gives the address at which they reach it. */
  between?: (service: ServiceName, address: string) => Promise<string>
}): Promise<LocalStack> {
  const { synthesised, retryScale, services: startServices = startEmulators } = options
  const between = options.between ?? (async (_: ServiceName, address: string) => address)
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'inhuurradar-'))
  mkdirSync(folder, { recursive: true })
  const stops: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each()
    if (!options.folder) rmSync(folder, { recursive: true, force: true })
  }
  try {
    return await start()
  } catch (error) {
    await stop()
    throw error
  }

  async function start(): Promise<LocalStack> {
    const services = await startServices({ region: REGION, folder, onMail: options.onMail ?? (() => {}) })
    stops.push(services.stop)
    const reachedQueues = await between('SQS', services.queues)

    const functionUrls = await startFunctionUrls(synthesised.template, folder, (id, event) =>
      invoke(byArn(urlTargets.get(id) ?? id), event),
    )
    stops.push(functionUrls.stop)
    const place = { account: ACCOUNT, region: REGION, queues: reachedQueues, functionUrls: functionUrls.addresses }
    const template = resolveTemplate(synthesised.template, place)
    const functions = functionsOf(template, synthesised.bundles)
    const urlTargets = urlTargetsOf(template)
    const byArn = (arn: string): FunctionSpec => {
      const found = functions.find((each) => each.arn === arn)
      if (!found) throw new Error(`The template sends to ${arn}, which is no function of it`)
      return found
    }

    const client = { region: REGION, credentials: CREDENTIALS }
    const sqs = new SQSClient({ ...client, endpoint: services.queues })
    const queues = await createQueues(template, sqs)
    const sources = eventSourcesOf(template, queues, functions, MOST_BATCHES_AT_A_TIME)
    const graves = queues.filter((queue) => !sources.some((source) => source.queue === queue))
    const deadLetters = async (): Promise<DeadLetter[]> => {
      const letters = await Promise.all(
        graves.map(async (queue) => (await peek(sqs, queue)).map((message) => ({ queue: queue.name, ...message }))),
      )
      return letters.flat()
    }
    stops.push(async () => {
      if (options.folder) keepDeadLetters(folder, [...keptDeadLetters(folder), ...(await deadLetters())])
      sqs.destroy()
    })
    const sendTo = (arn: string, body: unknown) => {
      const queue = queues.find((each) => each.arn === arn)
      if (!queue) throw new Error(`The template sends to ${arn}, which is no queue of it`)
      return sendEvent(sqs, queue.url, body)
    }

    const { addresses, mailPage, reports } = await services.make(template, place, sendTo)
    const dynamodb = new DynamoDBClient({ ...client, endpoint: addresses.DYNAMODB })
    await createTables(template, dynamodb)
    const s3 = new S3Client({ ...client, endpoint: addresses.S3, forcePathStyle: true })

    const runtime = await startLambdaRuntime({
      log: options.log,
      environment: {
        AWS_REGION: REGION,
        AWS_DEFAULT_REGION: REGION,
        AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
        AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
        AWS_ENDPOINT_URL_SQS: reachedQueues,
        AWS_ENDPOINT_URL_S3: await between('S3', addresses.S3),
        AWS_ENDPOINT_URL_DYNAMODB: await between('DYNAMODB', addresses.DYNAMODB),
        AWS_ENDPOINT_URL_KMS: await between('KMS', addresses.KMS),
        AWS_ENDPOINT_URL_SESV2: await between('SESV2', addresses.SESV2),
      },
    })

    async function invoke(target: FunctionSpec, event: unknown): Promise<Outcome> {
      const outcome = await runtime.invoke(target, event)
      if ('error' in outcome) {
        options.log(target.name, JSON.stringify({ level: 'ERROR', message: 'The function failed', ...outcome.error }))
      }
      return outcome
    }

    const ending = new AbortController()
    const broken = Promise.withResolvers<never>()
    broken.promise.catch(() => {})
    const loops = sources.map(({ target, ...source }) =>
      runEventSource(source, {
        client: sqs,
        region: REGION,
        retryScale,
        signal: ending.signal,
        invoke: (event) => invoke(target, event),
      }).catch(broken.reject),
    )
    stops.push(async () => {
      ending.abort()
      await Promise.race([Promise.all(loops), delay(10_000, undefined, { ref: false })])
      await runtime.stop()
      await Promise.all(loops)
      for (const each of [s3, dynamodb]) each.destroy()
    })

    const asyncInvokes = asyncInvokesOf(template)
    let pending = 0

    /** As Lambda invokes for others: tried again after one and two minutes, then on to the destination for failures. */
    async function invokeAsync(target: FunctionSpec, event: unknown): Promise<Outcome> {
      const { retries, onFailure } = asyncInvokes.get(target.name) ?? { retries: 2, onFailure: null }
      for (let attempt = 0; ; attempt++) {
        const outcome = await invoke(target, event)
        if (!('error' in outcome)) return outcome
        if (attempt < retries) {
          await delay((attempt + 1) * 60_000 * retryScale, undefined, { signal: ending.signal })
          continue
        }
        const requestContext = {
          functionArn: target.arn,
          condition: 'RetriesExhausted',
          approximateInvokeCount: attempt + 1,
        }
        const failure = { version: '1.0', requestContext, requestPayload: event, responsePayload: outcome.error }
        if (onFailure) await sendTo(onFailure, failure)
        return outcome
      }
    }

    /** How many messages wait or are worked on; null where none does and nothing runs. */
    async function unfinished(): Promise<number | null> {
      const before = reports() + runtime.activity().started
      const counts = await Promise.all(sources.map(({ queue }) => countMessages(sqs, queue)))
      const messages = counts.reduce((sum, count) => sum + count, 0)
      const { started, running } = runtime.activity()
      const idle = messages === 0 && pending === 0 && running === 0 && before === reports() + started
      return idle ? null : messages
    }

    async function fire(schedule: Schedule, instant: Date, extra: object = {}): Promise<Outcome> {
      pending++
      try {
        return await invokeAsync(byArn(schedule.target), { ...inputAt(schedule, instant), ...extra })
      } finally {
        pending--
      }
    }

    const schedules = schedulesOf(template)
    return {
      inbox: [...bucketsOf(template)].find(([, bucket]) => bucket.reports)?.[0] ?? '',
      s3,
      sqs,
      dynamodb,
      queues,
      schedules,
      mailPage,
      variable(name) {
        const value = functions.map((each) => each.environment[name]).find((each) => each !== undefined)
        if (value === undefined) throw new Error(`No function has a variable ${name}`)
        return value
      },
      fire,
      call(name, event) {
        const target = functions.find((each) => new RegExp(`^${name}[0-9A-F]{8}$`).test(each.name))
        if (!target) throw new Error(`The template has no function ${name}`)
        return invoke(target, event)
      },
      async deadLetters() {
        return (await deadLetters()).map(({ queue, body }) => ({ queue, body }))
      },
      async redrive({ queue: name, body }) {
        const grave = queues.find((queue) => queue.name === name)
        const source = grave && queues.find((queue) => queue.deadLetters === grave.arn)
        if (source) {
          await sqs.send(new SendMessageCommand({ QueueUrl: source.url, MessageBody: body }))
          return
        }
        const { requestContext, requestPayload } = FailedCall.parse(JSON.parse(body))
        const target = byArn(requestContext.functionArn)
        pending++
        await invokeAsync(target, requestPayload).finally(() => pending--)
      },
      runSchedules() {
        for (const schedule of schedules) {
          const timer = runSchedule(schedule, (instant) => fire(schedule, instant).catch(broken.reject))
          stops.push(async () => timer.stop())
        }
      },
      async settled(waiting = () => {}) {
        // Twice in a row: a message may move from one queue to another between two counts.
        for (let quiet = 0; quiet < 2; ) {
          const left = await Promise.race([unfinished(), broken.promise])
          quiet = left === null ? quiet + 1 : 0
          waiting(left ?? 0)
          await delay(25)
        }
      },
      stop,
    }
  }
}
