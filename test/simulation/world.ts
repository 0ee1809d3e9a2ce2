import { BUCKET } from './environment.ts'
import { type Faults, NO_FAULTS } from './faults.ts'
import { become, NEWER_PARSER } from './host.ts'
import type { FunctionName, Handlers } from './load-handlers.ts'
import type { Item } from './models/expressions.ts'
import type { AcceptedMail } from './models/mail-service.ts'
import type { Message } from './models/queues.ts'
import type { Write } from './models/tables.ts'
import type { PromiseName } from './promises.ts'
import { type Random, random as randomFrom } from './random.ts'
import type { Request } from './sdk.ts'
import { type MemoryServices, memoryServices, type QueueName, type ServicesSnapshot } from './services.ts'
import { Violation } from './violation.ts'

/** A function that runs; `queue` is null where no queue feeds it. */
export type Actor = {
  name: FunctionName
  event: unknown
  queue: QueueName | null
  messages: Message[]
  parserVersion: number
  /** When it began, in steps. */
  began: number
  /** And in time. */
  clock: number
  calls: number
  /** It was told that a call failed. */
  failed: boolean
  /** How often the same event was tried before. */
  tries: number
  /** All else goes first. */
  paused: boolean
  /** It met a fault, so that it may fail. */
  troubled: boolean
  metrics: Map<string, number>
  state: 'running' | 'dead' | 'done'
}

/** A call of a service that waits for the scheduler. */
export type Call = {
  actor: Actor
  request: Request
  resolve: (value: object) => void
  reject: (error: unknown) => void
}

/** How a function came to its end. */
export type Outcome = { result: unknown } | { error: unknown }

/** Who wants to hear of what happens. */
type Watchers = {
  onWrite?: (write: Write, actor: Actor | null) => void
  onAccept?: (mail: AcceptedMail, actor: Actor | null) => void
  onAnswer?: (actor: Actor, outcome: Outcome) => void
  onDone?: (queue: QueueName, body: string) => void
}

/** Everything there is in one simulation. */
export type World = {
  handlers: Handlers
  services: MemoryServices
  random: Random
  faults: Faults
  clock: number
  /** How far great steps have brought the time. */
  advanced: number
  step: number
  ids: number
  /** The parsers of what is deployed: two while a deployment rolls. */
  parsers: number[]
  /** Whose code runs now. */
  running: Actor | null
  actors: Actor[]
  calls: Call[]
  /** Events on their way to a queue. */
  bus: { queue: QueueName; body: string; late: boolean }[]
  /** Queues that nobody reads now. */
  closed: Set<QueueName>
  retries: { name: FunctionName; event: unknown; tries: number }[]
  fired: { name: FunctionName; event: object }[]
  accepted: AcceptedMail[]
  metrics: Map<string, number>
  watchers: Watchers
  violation: Violation | null
  /** How many faults were injected. */
  injected: number
  coverage: Map<string, number>
  trace: ((line: string) => void) | undefined
}

/** A world in which nothing was ever done. `trace` hears of everything that happens, to look into one schedule. */
export function newWorld(
  handlers: Handlers,
  coverage: Map<string, number>,
  publish: (queue: QueueName, body: string) => void,
  trace?: (line: string) => void,
): World {
  const world: World = {
    ...{ handlers, coverage, trace, ...blank(), clock: 0, advanced: 0, step: 0, ids: 0 },
    parsers: [NEWER_PARSER],
    ...{ random: randomFrom(1), faults: NO_FAULTS, watchers: {}, fired: [], accepted: [], metrics: new Map() },
    services: memoryServices({
      // Whatever the present schedule draws from.
      random: {
        next: () => world.random.next(),
        below: (limit) => world.random.below(limit),
        chance: (probability) => world.random.chance(probability),
        shuffled: (list) => world.random.shuffled(list),
        pick: (list) => world.random.pick(list),
      },
      clock: () => world.clock,
      nextId: () => `m${++world.ids}`,
      onWrite: (write) => {
        if (trace) trace(`        ${write.table} ${shown(write.before)} → ${shown(write.after)}`)
        world.watchers.onWrite?.(write, world.running)
      },
      onAccept: (mail) => {
        world.accepted.push(mail)
        world.watchers.onAccept?.(mail, world.running)
      },
      onText: ({ key, versionId, sequencer }) => {
        count(world, 'text: taken apart')
        publish('parse', objectCreated(key, versionId, sequencer))
      },
      onMailEvent: (event) => publish('mail', JSON.stringify(event)),
    }),
  }
  return world
}

/** What S3 says of a new version. */
export function objectCreated(key: string, versionId: string, sequencer: string): string {
  const object = { key, 'version-id': versionId, sequencer }
  return JSON.stringify({ 'detail-type': 'Object Created', detail: { bucket: { name: BUCKET }, object } })
}

const blank = () => ({
  ...{ running: null, actors: [], calls: [], bus: [], retries: [] },
  ...{ closed: new Set<QueueName>(), violation: null, injected: 0 },
})

/** A world as it stands while nothing runs. */
export type Snapshot = Pick<
  World,
  'clock' | 'advanced' | 'step' | 'ids' | 'parsers' | 'accepted' | 'fired' | 'metrics'
> & {
  services: ServicesSnapshot
}

export function snapshotOf({ services, accepted, fired, metrics, ...world }: World): Snapshot {
  const { clock, advanced, step, ids, parsers } = world
  const copies = { accepted: [...accepted], fired: [...fired], metrics: new Map(metrics) }
  return { clock, advanced, step, ids, parsers, ...copies, services: services.snapshot() }
}

/** Starts again from a snapshot, with another seed. */
export function restore(world: World, { services, accepted, fired, metrics, ...times }: Snapshot, seed: number): void {
  Object.assign(world, blank(), times, { random: randomFrom(seed), faults: NO_FAULTS })
  Object.assign(world, { accepted: [...accepted], fired: [...fired], metrics: new Map(metrics) })
  world.services.restore(services)
}

/** From here on the code of this function runs. */
export function goOn(world: World, actor: Actor): void {
  world.running = actor
  become(actor.parserVersion)
}

export function count({ coverage }: World, what: string): void {
  coverage.set(what, (coverage.get(what) ?? 0) + 1)
}

export function fault(world: World, what: string): void {
  world.injected++
  count(world, `fault: ${what}`)
  world.trace?.(`        FAULT ${what}`)
}

/** A promise is broken; the first counts. */
export function fail(world: World, promise: PromiseName, seen: string): void {
  world.violation ??= new Violation(promise, seen)
}

/** As traces call it. */
export const traceName = ({ name, began }: Actor) => `${name}@${began}`

const shown = (item: Item | undefined) =>
  JSON.stringify(item, (_, value) => (value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value))?.slice(
    0,
    300,
  )
