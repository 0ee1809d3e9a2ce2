import { mkdirSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { signer, startGuard } from '../grants/guard.ts'
import { functionByArn, functionByName, functionsOf, variableOf } from '../lambda/functions.ts'
import { functionsBehind, startHttpApis } from '../lambda/http-apis.ts'
import type { Outcome } from '../lambda/lambda-runtime.ts'
import { startWorkers } from '../lambda/workers.ts'
import { createTables } from '../services/dynamodb/tables.ts'
import { startEmulators } from '../services/emulators.ts'
import { ACCOUNT, accountVariables, clientOf, drawSecret, REGION } from '../services/local-account.ts'
import type { ServiceName, StartServices } from '../services/services.ts'
import type { AcceptedMail } from '../services/ses/mail-service.ts'
import { createQueues, type Queue, queueByArn, sendEvent } from '../services/sqs/queues.ts'
import { keepDeadLetters, keptDeadLetters } from '../state/dead-letters.ts'
import { temporaryFolder } from '../state/temporary-folder.ts'
import { deadLetterQueues } from './dead-letter-queues.ts'
import { inputAt, runSchedule, type Schedule, schedulesOf } from './schedules.ts'
import { settled } from './settled.ts'
import type { Synthesised } from './synth.ts'
import { resolveTemplate } from './template.ts'
import { eventSourcesOf, inboxOf } from './wiring.ts'

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
  /** Where each service is, and what calls show there. */
  addresses: Record<ServiceName, string>
  secret: string
  /** What the functions are told, by the names of variables. */
  variables: Record<string, string>
  /** What a variable of the functions says, such as the name of a table. */
  variable(name: string): string
  /** Runs the target of a schedule as at an instant, with its retries; `extra` is added to the input. */
  fire(schedule: Schedule, instant: Date, extra?: object): Promise<Outcome>
  /** Calls the function of the template with this name, as an operator does: once, and the answer comes back. */
  call(name: string, event: object): Promise<Outcome>
  /** All dead letters, without taking them away. */
  deadLetters(): Promise<{ queue: string; body: string }[]>
  /**
   * Puts a dead letter back where it failed: on the queue that it came from, or to the function that was called. False
   * where the template has neither.
   */
  redrive(letter: { queue: string; body: string }): Promise<boolean>
  /** Puts all dead letters back where they failed; those that the template has no place for stay. */
  redriveAll(): Promise<void>
  /** Lets the schedules run by the clock. */
  runSchedules(): void
  /** Waits until no message waits for a function and no function runs; `waiting` hears how many messages are left. */
  settled(waiting?: (messages: number) => void): Promise<void>
  /** Lets running functions end, for ten seconds at most, and leaves nothing behind but the given folder. */
  stop(): Promise<void>
}

/** A deployed event source works on more batches at a time than one machine gains from. */
const MOST_BATCHES_AT_A_TIME = 2

/**
 * Starts everything that the template describes on this machine. What a function does without a grant of the template is
 * refused as on AWS, and `settled` rejects. `folder` keeps tables and objects; without one they
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
  const { synthesised, retryScale, log, onMail = () => {}, services: startServices = startEmulators } = options
  const between = options.between ?? (async (_: ServiceName, address: string) => address)
  // What was started is stopped in reverse: here where something does not start, else by `stop`.
  await using starting = new AsyncDisposableStack()
  const folder = options.folder ?? starting.adopt(temporaryFolder(), async ({ remove }) => remove()).folder
  mkdirSync(folder, { recursive: true })

  const secret = drawSecret()
  // The template names queues and HTTP APIs by their addresses: these come first.
  const services = await startServices({ region: REGION, folder, secret, onMail })
  starting.defer(services.stop)
  const giveUp = Promise.withResolvers<(error: unknown) => void>()
  const guard = startGuard({
    template: synthesised.template,
    callerOf: signer,
    refused: async (reason) => (await giveUp.promise)(new Error(reason)),
  })
  starting.defer(guard.stop)
  const toFunctions = async (service: ServiceName, address: string) =>
    between(service, await guard.before(service, address))

  const queuesForFunctions = await toFunctions('SQS', services.queues)
  const callByApi = Promise.withResolvers<(id: string, event: object) => Promise<Outcome>>()
  const httpApis = await startHttpApis(synthesised.template, folder, async (id, event) =>
    (await callByApi.promise)(id, event),
  )
  starting.defer(httpApis.stop)
  const place = { account: ACCOUNT, region: REGION, queues: queuesForFunctions, httpApis: httpApis.addresses }
  const template = resolveTemplate(synthesised.template, place)
  const inbox = inboxOf(template)

  const sqs = new SQSClient(clientOf(services.queues, secret))
  starting.defer(async () => sqs.destroy())
  const queues = await createQueues(template, sqs)
  const sendTo = (arn: string, event: unknown) => sendEvent(sqs, queueByArn(queues, arn).url, event)

  const { addresses, mailPage, reports } = await services.make(template, place, sendTo)
  const s3 = new S3Client({ ...clientOf(addresses.S3, secret), forcePathStyle: true })
  starting.defer(async () => s3.destroy())
  const dynamodb = new DynamoDBClient(clientOf(addresses.DYNAMODB, secret))
  starting.defer(async () => dynamodb.destroy())
  await createTables(template, dynamodb)

  const functions = functionsOf(template, synthesised.bundles)
  const sources = eventSourcesOf(template, queues, functions, MOST_BATCHES_AT_A_TIME)
  const feeding = sources.map(({ queue }) => queue)
  const deadLetters = deadLetterQueues(sqs, queues, feeding, functions)
  if (options.folder) {
    starting.defer(async () => keepDeadLetters(folder, [...keptDeadLetters(folder), ...(await deadLetters.read())]))
  }
  const environment = {
    ...accountVariables(secret),
    AWS_ENDPOINT_URL_SQS: queuesForFunctions,
    AWS_ENDPOINT_URL_S3: await toFunctions('S3', addresses.S3),
    AWS_ENDPOINT_URL_DYNAMODB: await toFunctions('DYNAMODB', addresses.DYNAMODB),
    AWS_ENDPOINT_URL_KMS: await toFunctions('KMS', addresses.KMS),
    AWS_ENDPOINT_URL_SESV2: await toFunctions('SESV2', addresses.SESV2),
  }
  const workers = await startWorkers({ template, sources, sqs, environment, sendTo, retryScale, log })
  starting.defer(workers.stop)
  giveUp.resolve(workers.giveUp)
  const behind = functionsBehind(template)
  callByApi.resolve((id, event) => workers.call(functionByArn(functions, behind.get(id) ?? id), event))

  const schedules = schedulesOf(template)
  const fire: LocalStack['fire'] = async (schedule, instant, extra = {}) =>
    workers.callAsync(functionByArn(functions, schedule.target), { ...inputAt(schedule, instant), ...extra })

  const running = starting.move()
  return {
    inbox,
    s3,
    sqs,
    dynamodb,
    queues,
    schedules,
    mailPage,
    addresses,
    secret,
    variables: Object.assign({}, ...functions.map((each) => each.environment)),
    variable: (name) => variableOf(functions, name),
    fire,
    call: async (name, event) => workers.call(functionByName(functions, name), event),
    async deadLetters() {
      return (await deadLetters.read()).map(({ queue, body }) => ({ queue, body }))
    },
    redrive: (letter) => deadLetters.redrive(letter, workers.callAsync),
    redriveAll: () => deadLetters.redriveAll(workers.callAsync),
    runSchedules() {
      for (const schedule of schedules) {
        const timer = runSchedule(schedule, (instant) => fire(schedule, instant).catch(workers.giveUp))
        running.defer(async () => timer.stop())
      }
    },
    settled: (waiting = () => {}) => settled({ sqs, queues: feeding, workers, reports }, waiting),
    stop: () => running.disposeAsync(),
  }
}
