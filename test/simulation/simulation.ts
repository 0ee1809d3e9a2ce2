import { KMSClient } from '@aws-sdk/client-kms'
import { S3Client } from '@aws-sdk/client-s3'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { TABLES } from './environment.ts'
import type { Item } from './expressions.ts'
import { type FunctionName, type Handlers, host } from './load-handlers.ts'
import { type AcceptedMail, memoryMailService } from './mail-service.ts'
import { type MemoryObjects, memoryObjects, type ObjectVersion } from './object-store.ts'
import { macOf } from './people.ts'
import type { PromiseName } from './promises.ts'
import { type Random, random as randomFrom } from './random.ts'
import { type MemoryTables, memoryTables, type Row, type Write } from './tables.ts'

export const QUEUES = {
  parse: { function: 'parseRequest', batchSize: 3 },
  load: { function: 'loadCandidates', batchSize: 1 },
  mail: { function: 'sendMail', batchSize: 1 },
  settle: { function: 'settleMail', batchSize: 3 },
} as const satisfies Record<string, { function: FunctionName; batchSize: number }>
export type QueueName = keyof typeof QUEUES
const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[]

const MOST_RECEIVES = 5
const MOST_RUNNING = 4
const MOST_STEPS = 4_000
/** No message needs more calls than this, whatever happens around it. */
const MOST_CALLS = 150
const STALE_MS = 1_000

/** How wild one schedule is; each kind of fault is on or off as a whole, so that rare combinations come about. */
export type Faults = {
  /** How many calls may fail. */
  calls: number
  /** How many mails may meet a mail service that is not well. */
  sendings: number
  /** The mail service's events all get lost. */
  silent: boolean
  kills: number
  /** Events and messages dropped, events and messages that come twice. */
  drops: number
  twice: number
  /** Some events wait until all else has begun. */
  late: boolean
  stale: boolean
  outOfTime: boolean
}
const NO_FAULTS: Faults = {
  calls: 0,
  sendings: 0,
  silent: false,
  kills: 0,
  drops: 0,
  twice: 0,
  late: false,
  stale: false,
  outOfTime: false,
}

/** Something that happens; `waits` until all that came before has come to rest, but for events that are late. */
export type Step = (() => unknown) & { waits?: true }

/** How a handler came to its end. */
export type Outcome = { result: unknown } | { error: unknown }

type Message = { id: string; body: string; received: number }
export type Actor = {
  name: FunctionName
  event: unknown
  queue: QueueName | null
  messages: Message[]
  /** When it began, in steps. */
  began: number
  calls: number
  /** How often the same event was tried before. */
  tries: number
  troubled: boolean
  metrics: Map<string, number>
  state: 'running' | 'dead' | 'done'
}
type Call = {
  actor: Actor
  what: string
  /** Does it, once more for each time that it is called. */
  perform: (faulty: boolean) => object
  attempts: number
  isSending: boolean
  resolve: (value: object) => void
  reject: (error: unknown) => void
}

const START = Date.parse('2026-02-17T05:50:00Z')

/** What the SDK's clients need of the world that they are in. */
type World = {
  running(): Actor
  call(actor: Actor, service: string, command: string, input: object, attempts: number): Promise<object>
}
let current: World | null = null
const attemptsOf = new WeakMap<object, number>()

type Client = { config: { maxAttempts: () => Promise<number> } }

/** Puts the simulation where the SDK would go to the network. Once a process. */
export function takeOverClients(): void {
  const clients = { dynamodb: DynamoDBDocumentClient, s3: S3Client, sqs: SQSClient, ses: SESv2Client, kms: KMSClient }
  for (const [service, { prototype }] of Object.entries(clients)) {
    const send = async function (this: Client, command: { input: object; constructor: { name: string } }) {
      const simulation = current
      if (!simulation) throw new Error('no simulation runs')
      const actor = simulation.running()
      if (!attemptsOf.has(this)) {
        host.working++
        attemptsOf.set(this, await this.config.maxAttempts().finally(() => host.working--))
      }
      return simulation.call(actor, service, command.constructor.name, command.input, attemptsOf.get(this) ?? 1)
    }
    Object.defineProperty(prototype, 'send', { value: send, writable: true })
  }
  host.count = (name, value) => {
    const { metrics } = current?.running() ?? {}
    metrics?.set(name, (metrics.get(name) ?? 0) + value)
  }
}

/** A promise that was broken: which one, and what was seen. */
export class Violation extends Error {
  override name = 'Violation'
  readonly promise: PromiseName
  constructor(promise: PromiseName, seen: string) {
    super(seen)
    this.promise = promise
  }
}

export type Simulation = ReturnType<typeof simulate>

/** A world as it stands while nothing runs. */
export type Snapshot = {
  clock: number
  advanced: number
  step: number
  ids: number
  tables: ReturnType<MemoryTables['snapshot']>
  objects: ReturnType<MemoryObjects['snapshot']>
  mails: number
  accepted: AcceptedMail[]
  fired: { name: FunctionName; event: object }[]
  metrics: Map<string, number>
  history: { queue: QueueName; body: string }[]
}

/**
 * One world: services in memory, and the handlers that run in it. Every call of a handler waits until the scheduler
 * picks it, so that the seed alone decides what happens in which order and what fails.
 */
export function simulate(
  handlers: Handlers,
  seed: number,
  coverage: Map<string, number>,
  /** Hears of everything that happens; to look into one schedule. */
  trace?: (line: string) => void,
) {
  let random: Random = randomFrom(seed)
  let faults = { ...NO_FAULTS }
  let clock = START + 10_000
  /** How far great steps have brought the time. */
  let advanced = 0
  let step = 0
  let ids = 0
  let running: Actor | null = null
  let violation: Violation | null = null
  let injected = 0
  const closed = new Set<QueueName>()
  let calls: Call[] = []
  let actors: Actor[] = []
  let bus: { queue: QueueName; body: string; late: boolean }[] = []
  const queues: Record<QueueName, Message[]> = { parse: [], load: [], mail: [], settle: [] }
  const dead: Record<QueueName, Message[]> = { parse: [], load: [], mail: [], settle: [] }
  /** Every message that there ever was. */
  let history: { queue: QueueName; body: string }[] = []
  let fired: { name: FunctionName; event: object }[] = []
  let retries: { name: FunctionName; event: unknown; tries: number }[] = []
  let accepted: AcceptedMail[] = []
  let metrics = new Map<string, number>()
  const watchers: {
    onWrite?: (write: Write, actor: Actor | null) => void
    onAccept?: (mail: AcceptedMail, actor: Actor | null) => void
    onAnswer?: (actor: Actor, outcome: Outcome) => void
    onDone?: (queue: QueueName, body: string) => void
  } = {}

  const count = (what: string) => coverage.set(what, (coverage.get(what) ?? 0) + 1)
  const fault = (what: string) => {
    injected++
    count(`fault: ${what}`)
    trace?.(`        FAULT ${what}`)
  }
  const fail = (promise: PromiseName, seen: string) => {
    violation ??= new Violation(promise, seen)
  }

  /** The services draw from the seed of the present schedule. */
  const drawn: Random = {
    next: () => random.next(),
    below: (limit) => random.below(limit),
    chance: (probability) => random.chance(probability),
    pick: (list) => random.pick(list),
  }
  const tables: MemoryTables = memoryTables(
    TABLES,
    () => clock,
    (write) => {
      trace?.(`        ${write.table} ${shown(write.before)} → ${shown(write.after)}`)
      watchers.onWrite?.(write, running)
    },
  )
  const objects: MemoryObjects = memoryObjects(drawn)
  const mailService = memoryMailService(
    drawn,
    (event) => publish('settle', JSON.stringify(event)),
    (mail) => {
      accepted.push(mail)
      watchers.onAccept?.(mail, running)
    },
  )

  function perform(service: string, command: string, input: object, attempts: number, faulty: boolean): object {
    const pageSize = faults === NO_FAULTS ? 100 : 2
    switch (service) {
      case 'dynamodb': {
        const stale = ({ writtenAt }: Row) => faults.stale && clock - writtenAt < STALE_MS && random.chance(0.5)
        return tables.perform(command, input, { stale, pageSize })
      }
      case 's3':
        return objects.perform(command, input, 2)
      case 'sqs': {
        const { QueueUrl, MessageBody } = input as { QueueUrl: string; MessageBody: string }
        const queue = QUEUE_NAMES.find((name) => QueueUrl.endsWith(`/${name}`))
        if (command !== 'SendMessageCommand' || !queue) throw new Error(`the model knows no ${command} to ${QueueUrl}`)
        put(queue, MessageBody)
        return {}
      }
      case 'kms':
        return { Mac: macOf((input as { Message: Uint8Array }).Message) }
      case 'ses':
        return mailService.perform(command, input, attempts, faulty)
      default:
        throw new Error(`the model knows no service ${service}`)
    }
  }

  function publish(queue: QueueName, body: string): void {
    const late = faults.late && random.chance(0.4)
    if (late) fault('an event comes late')
    bus.push({ queue, body, late })
  }

  function put(queue: QueueName, body: string): void {
    history.push({ queue, body })
    queues[queue].push({ id: `m${++ids}`, body, received: 0 })
  }

  function start(name: FunctionName, event: unknown, queue: QueueName | null, messages: Message[], tries = 0): void {
    const actor: Actor = {
      ...{ name, event, queue, messages, tries, began: step, calls: 0, troubled: false },
      ...{ metrics: new Map(), state: 'running' },
    }
    actors.push(actor)
    running = actor
    trace?.(`${nameOf(actor)} begins ${JSON.stringify(event)}`)
    for (const forget of host.coldStarts) forget()
    const short = faults.outOfTime && random.chance(0.2)
    if (short) actor.troubled = true
    let asked = 0
    const context = {
      awsRequestId: 'simulated',
      functionName: name,
      getRemainingTimeInMillis: () => (short && asked++ > 0 ? 1_000 : 30_000),
    }
    handlers[name](event, context).then(
      (result) => ended(actor, { result }),
      (error: unknown) => ended(actor, { error }),
    )
  }

  function ended(actor: Actor, outcome: Outcome): void {
    if (actor.state !== 'running') return
    actor.state = 'done'
    trace?.(`${nameOf(actor)} ends ${'error' in outcome ? outcome.error : JSON.stringify(outcome.result)}`)
    actors = actors.filter((each) => each !== actor)
    for (const [name, value] of actor.metrics) metrics.set(name, (metrics.get(name) ?? 0) + value)
    if (!actor.queue) {
      if ('error' in outcome) retry(actor)
      watchers.onAnswer?.(actor, outcome)
      return
    }
    if ('error' in outcome) {
      fail('G5', `${actor.name} threw ${outcome.error}`)
      return
    }
    const failed = failuresOf(actor, outcome.result)
    for (const message of actor.messages) {
      if (failed.has(message.id)) {
        giveBack(actor.queue, message)
        continue
      }
      watchers.onDone?.(actor.queue, message.body)
      if (faults.twice > 0 && random.chance(0.3)) {
        faults.twice--
        fault('a message that was done comes again')
        giveBack(actor.queue, message)
      }
    }
  }

  function failuresOf(actor: Actor, result: unknown): Set<string> {
    const list = (result as { batchItemFailures?: unknown } | undefined)?.batchItemFailures
    const ids = new Set(actor.messages.map(({ id }) => id))
    if (!Array.isArray(list)) {
      fail('G5', `${actor.name} answered ${JSON.stringify(result)}`)
      return ids
    }
    const failed = new Set(list.map((each: { itemIdentifier?: string }) => each.itemIdentifier ?? ''))
    if ([...failed].some((id) => !ids.has(id)) || failed.size !== list.length) {
      fail('G5', `${actor.name} named ${JSON.stringify(list)} of ${[...ids]}`)
    }
    if (actor.troubled) return failed
    for (const { id, body } of actor.messages) {
      const poisoned = isPoison(body)
      if (failed.has(id) && !poisoned) fail('G4', `${actor.name} gave back a good message: ${body}`)
      if (!failed.has(id) && poisoned) fail('G4', `${actor.name} dropped a bad message: ${body}`)
    }
    return failed
  }

  function giveBack(queue: QueueName, message: Message): void {
    if (message.received >= MOST_RECEIVES) {
      dead[queue].push({ ...message, received: 0 })
      count('queue: to the dead letters')
    } else {
      queues[queue].push(message)
      count('queue: tried again')
    }
  }

  function retry({ name, event, troubled, tries }: Actor): void {
    if (!troubled) fail('G8', `${name} threw without any trouble`)
    // Nobody asks for a page again by themselves.
    if (name === 'unsubscribe') return
    if (tries < 2) retries.push({ name, event, tries: tries + 1 })
  }

  function kill(actor: Actor): void {
    trace?.(nameOf(actor))
    fault('handler killed')
    count(`killed: ${actor.name}`)
    actor.state = 'dead'
    actor.troubled = true
    actors = actors.filter((each) => each !== actor)
    // What was on its way arrives, or not.
    running = actor
    for (const call of calls.filter((each) => each.actor === actor && random.chance(0.5))) {
      try {
        call.perform(false)
      } catch {
        // Nobody hears of it.
      }
    }
    calls = calls.filter((call) => call.actor !== actor)
    if (actor.queue) for (const message of actor.messages) giveBack(actor.queue, message)
    else retry(actor)
  }

  function finish(call: Call): void {
    calls = calls.filter((each) => each !== call)
    running = call.actor
    trace?.(`${nameOf(call.actor)} ${call.what}`)
    clock += 1 + random.below(400)
    try {
      const answer = answerOf(call)
      if (answer) call.resolve(answer)
    } catch (error) {
      call.reject(error)
    }
  }

  /** What the handler hears of its call; null where that is nothing, because it is killed first. */
  function answerOf(call: Call): object | null {
    if (call.isSending && faults.sendings > 0) {
      faults.sendings--
      fault('the mail service is not well')
      call.actor.troubled = true
      return call.perform(true)
    }
    if (call.isSending || faults.calls === 0 || !random.chance(0.25)) return call.perform(false)
    faults.calls--
    call.actor.troubled = true
    switch (random.pick(['before', 'after', 'again', 'hang'] as const)) {
      case 'hang':
        fault('a call never answers')
        kill(call.actor)
        return null
      case 'before':
        fault('a call fails before its effect')
        throw Object.assign(new Error('throttled'), { name: 'ThrottlingException' })
      case 'again':
        fault('the first answer is lost, and the call is made again')
        attempt(call)
        return call.perform(false)
      case 'after':
        fault('a call has its effect, and the answer is lost')
        attempt(call)
        throw Object.assign(new Error('no answer'), { name: 'TimeoutError' })
    }
  }

  function attempt(call: Call): void {
    try {
      call.perform(false)
    } catch {
      // The answer, good or bad, is lost.
    }
  }

  function deliver(queue: QueueName): void {
    const waiting = queues[queue]
    const size = Math.min(waiting.length, 1 + random.below(QUEUES[queue].batchSize))
    const messages: Message[] = []
    for (let n = 0; n < size; n++) {
      const at = random.below(waiting.length)
      // One batch never holds a message twice.
      if (messages.some(({ id }) => id === waiting[at]?.id)) continue
      messages.push(...waiting.splice(at, 1))
    }
    for (const message of messages) {
      message.received++
      if (faults.twice > 0 && random.chance(0.15)) {
        faults.twice--
        fault('a message comes twice at once')
        waiting.push({ ...message })
      }
    }
    const Records = messages.map(({ id, body }) => ({ messageId: id, body }))
    start(QUEUES[queue].function, { Records }, queue, messages)
  }

  function carry(from: typeof bus): void {
    const event = random.pick(from)
    bus.splice(bus.indexOf(event), 1)
    if (faults.silent && event.queue === 'settle') {
      fault('the mail service says nothing')
      return
    }
    if (faults.drops > 0 && random.chance(0.3)) {
      faults.drops--
      fault('an event is lost')
      return
    }
    if (faults.twice > 0 && random.chance(0.3)) {
      faults.twice--
      fault('an event comes twice')
      put(event.queue, event.body)
    }
    put(event.queue, event.body)
  }

  function isBusy(): boolean {
    const waiting = QUEUE_NAMES.some((name) => queues[name].length > 0 && !closed.has(name))
    return waiting || actors.length > 0 || retries.length > 0 || bus.some(({ late }) => !late)
  }

  function actions(plan: Step[]): (() => void)[] {
    const possible: (() => void)[] = calls.map((call) => () => finish(call))
    if (actors.length < MOST_RUNNING) {
      for (const name of QUEUE_NAMES) {
        if (queues[name].length > 0 && !closed.has(name)) possible.push(() => deliver(name))
      }
      const [again] = retries
      if (again) {
        possible.push(() => {
          retries.shift()
          start(again.name, again.event, null, [], again.tries)
        })
      }
      const [next] = plan
      if (next && !(next.waits && isBusy())) {
        possible.push(() => {
          plan.shift()
          next()
        })
      }
    }
    const due = plan.length > 0 ? bus.filter(({ late }) => !late) : bus
    if (due.length > 0) possible.push(() => carry(due))
    if (faults.kills > 0 && actors.length > 0 && random.chance(0.1)) {
      faults.kills--
      return [() => kill(random.pick(actors))]
    }
    return possible
  }

  /** All that follows from one action has come to its next call: a tick comes when no promise is left to go on. */
  async function settle(): Promise<void> {
    await new Promise<void>((resolve) => process.nextTick(resolve))
    while (host.working > 0) await new Promise(setImmediate)
  }

  const simulation = {
    running(): Actor {
      if (!running) throw new Error('nobody runs')
      return running
    },
    async call(actor: Actor, service: string, command: string, input: object, attempts: number): Promise<object> {
      // Who was killed hears nothing any more.
      if (actor.state !== 'running') return new Promise(() => {})
      // Nothing comes of this call but its answer, so that it need not wait; whoever is killed here is killed at the next.
      if (service === 'kms') {
        if (faults.calls === 0 || !random.chance(0.1)) return perform(service, command, input, attempts, false)
        faults.calls--
        fault('a call fails before its effect')
        actor.troubled = true
        throw Object.assign(new Error('throttled'), { name: 'ThrottlingException' })
      }
      if (++actor.calls > MOST_CALLS * Math.max(1, actor.messages.length))
        fail('G11', `${actor.name} makes no end of calls`)
      return new Promise((resolve, reject) => {
        const faultless = (faulty: boolean) => perform(service, command, input, attempts, faulty)
        const what = `${service} ${command}`
        calls.push({ actor, what, perform: faultless, attempts, isSending: service === 'ses', resolve, reject })
      })
    },
    /** Runs a plan and all that follows from it to its end, under faults. */
    async run(plan: Step[], wild: Faults | null): Promise<void> {
      faults = wild ? { ...wild } : NO_FAULTS
      const left = [...plan]
      for (let steps = 0; !violation; steps++) {
        const possible = actions(left)
        if (possible.length === 0) {
          if (actors.length > 0) throw new Error(`${actors[0]?.name} waits for nothing that we know of`)
          break
        }
        if (steps > MOST_STEPS) fail('G11', 'there is no end to it')
        step++
        random.pick(possible)()
        await settle()
      }
      faults = NO_FAULTS
      if (violation) throw violation
    },
    /** Lets the messages of a queue wait until the world starts again from a snapshot. */
    close(queue: QueueName): void {
      closed.add(queue)
    },
    fire(name: FunctionName, event: object): void {
      fired.push({ name, event })
      start(name, event, null, [])
    },
    put(queue: QueueName, body: string): void {
      put(queue, body)
    },
    /** A new version of an object, some seconds after the last great step of time, and the event of it. */
    upload(key: string, text: string, atSecond: number): ObjectVersion {
      const lastModified = `${new Date(START + advanced + atSecond * 1_000).toISOString().slice(0, 19)}Z`
      const version = objects.put(key, Buffer.from(text), lastModified)
      const object = { key, 'version-id': version.versionId, sequencer: version.sequencer }
      const body = JSON.stringify({ 'detail-type': 'Object Created', detail: { bucket: { name: 'inbox' }, object } })
      publish(key.startsWith('candidates/') ? 'load' : 'parse', body)
      return version
    },
    advance(minutes: number): void {
      clock += minutes * 60_000
      advanced += minutes * 60_000
    },
    /** It is this instant, or later. */
    reach(instant: string): void {
      const left = Math.max(0, Date.parse(instant) - clock)
      clock += left
      advanced += left
    },
    redrive(): void {
      for (const name of QUEUE_NAMES) for (const letter of dead[name].splice(0)) queues[name].push(letter)
    },
    replay(): void {
      for (const { queue, body } of [...history]) queues[queue].push({ id: `m${++ids}`, body, received: 0 })
    },
    now: () => `${new Date(clock).toISOString().slice(0, 19)}Z`,
    steps: () => step,
    fail,
    count,
    injected: () => injected,
    random: () => random,
    metrics: () => metrics,
    accepted: () => accepted,
    fired: () => fired,
    deadLetters: () => QUEUE_NAMES.flatMap((name) => dead[name]),
    tables,
    objects,
    watchers,
    check(): void {
      if (violation) throw violation
    },
    snapshot: (): Snapshot => ({
      ...{
        clock,
        advanced,
        step,
        ids,
        tables: tables.snapshot(),
        objects: objects.snapshot(),
        mails: mailService.mark(),
      },
      ...{ accepted: [...accepted], fired: [...fired], metrics: new Map(metrics), history: [...history] },
    }),
    /** Starts again from a snapshot, with another seed. */
    restore(from: Snapshot, newSeed: number): void {
      random = randomFrom(newSeed)
      faults = NO_FAULTS
      ;({ clock, advanced, step, ids } = from)
      tables.restore(from.tables)
      objects.restore(from.objects)
      mailService.reset(from.mails)
      accepted = [...from.accepted]
      fired = [...from.fired]
      metrics = new Map(from.metrics)
      history = [...from.history]
      violation = null
      closed.clear()
      injected = 0
      running = null
      calls = []
      actors = []
      bus = []
      retries = []
      for (const name of QUEUE_NAMES) {
        queues[name] = []
        dead[name] = []
      }
    },
    /** From here on the handlers live in this world. */
    enter(): void {
      current = simulation
      host.clock = () => clock
      host.randomUUID = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`
    },
  }
  return simulation
}

/** As traces call it. */
const nameOf = ({ name, began }: Actor) => `${name}@${began}`
const shown = (item: Item | undefined) =>
  JSON.stringify(item, (_, value) => (value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value))?.slice(
    0,
    300,
  )

/** Whether a message can never be understood. */
function isPoison(body: string): boolean {
  return body.includes('poison')
}
