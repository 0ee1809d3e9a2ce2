import { deliver, start } from './actors.ts'
import { callIn, finish, killed } from './calls.ts'
import { carry, publish } from './events.ts'
import { type Faults, NO_FAULTS } from './faults.ts'
import { host } from './host.ts'
import type { FunctionName, Handlers } from './load-handlers.ts'
import type { ObjectVersion } from './models/objects.ts'
import { MOST_RECEIVES } from './models/queues.ts'
import type { PromiseName } from './promises.ts'
import { enter } from './sdk.ts'
import { QUEUE_NAMES, type QueueName } from './services.ts'
import {
  type Actor,
  count,
  fail,
  fault,
  newWorld,
  objectCreated,
  restore,
  type Snapshot,
  snapshotOf,
  type World,
} from './world.ts'

const MOST_RUNNING = 4
const MOST_STEPS = 4_000
const LONGEST_LIFE_MS = 15 * 60_000
const START = Date.parse('2026-02-17T05:50:00Z')

/** Something that happens; `waits` until all that came before has come to rest, but for events that are late. */
export type Step = (() => unknown) & { waits?: true }

export type Simulation = ReturnType<typeof simulate>

/**
 * One world: services in memory, and the handlers that run in it. Every call of a handler waits until the scheduler
 * picks it, so that the seed alone decides what happens in which order and what fails.
 */
export function simulate(handlers: Handlers, coverage: Map<string, number>, trace?: (line: string) => void) {
  const world: World = newWorld(handlers, coverage, (queue, body) => publish(world, queue, body), trace)
  world.clock = START + 10_000
  const { tables, objects, queues } = world.services

  return {
    tables,
    objects,
    watchers: world.watchers,
    fail: (promise: PromiseName, seen: string) => fail(world, promise, seen),
    count: (what: string) => count(world, what),
    random: () => world.random,
    steps: () => world.step,
    injected: () => world.injected,
    metrics: () => world.metrics,
    accepted: () => world.accepted,
    fired: () => world.fired,
    now: () => `${new Date(world.clock).toISOString().slice(0, 19)}Z`,

    /** From here on the handlers live in this world. */
    enter(): void {
      enter(() => callIn(world))
      host.clock = () => world.clock
      host.randomUUID = () => `00000000-0000-4000-8000-${String(++world.ids).padStart(12, '0')}`
      host.count = (name, value) => {
        const { metrics } = world.running ?? {}
        metrics?.set(name, (metrics.get(name) ?? 0) + value)
      }
    },
    snapshot: () => snapshotOf(world),
    restore: (from: Snapshot, seed: number) => restore(world, from, seed),
    /** Runs a plan and all that follows from it to its end, under faults. Throws the promise that broke. */
    async run(plan: Step[], faults: Faults | null): Promise<void> {
      world.faults = faults ? { ...faults } : NO_FAULTS
      await runToEnd(world, [...plan])
      world.faults = NO_FAULTS
      if (world.violation) throw world.violation
    },
    check(): void {
      if (world.violation) throw world.violation
    },

    fire(name: FunctionName, event: object): void {
      world.fired.push({ name, event })
      start(world, { name, event })
    },
    put: (queue: QueueName, body: string) => queues.send(queue, body),
    /** A message to take a file apart that died on all tries but the last. */
    putTired({ key, versionId, sequencer }: ObjectVersion): void {
      fault(world, 'a function died of a file, again and again')
      queues.send('apart', objectCreated(key, versionId, sequencer), MOST_RECEIVES - 1)
    },
    /** A new version of an object, some seconds after the last great step of time, and the event of it. */
    upload(key: string, text: string, atSecond: number): ObjectVersion {
      const lastModified = `${new Date(START + world.advanced + atSecond * 1_000).toISOString().slice(0, 19)}Z`
      const version = objects.put(key, Buffer.from(text), lastModified)
      const body = objectCreated(key, version.versionId, version.sequencer)
      publish(world, key.startsWith('candidates/') ? 'load' : 'parse', body)
      return version
    },
    advance: (minutes: number) => pass(world, minutes * 60_000),
    /** It is this instant, or later. */
    reach: (instant: string) => pass(world, Math.max(0, Date.parse(instant) - world.clock)),
    /** From here on functions begin with one of these parsers. */
    deploy: (...parsers: number[]) => void Object.assign(world, { parsers }),
    /** Lets the messages of a queue wait until the world starts again from a snapshot. */
    close: (queue: QueueName) => void world.closed.add(queue),
    /** Puts the dead letters back; `only`: those of which that is true. */
    redrive: (only?: (body: string) => boolean) => queues.redrive(only),
    replay: () => queues.replay(),
  }
}

/**
 * Time goes by. A function lives a quarter of an hour at most. Most keep their promises however long they take, and are
 * tried so; a load that is older counts as one that broke off, and is killed as it would be.
 */
function pass(world: World, ms: number): void {
  world.clock += ms
  world.advanced += ms
  const isOver = ({ name, clock }: Actor) => name === 'loadCandidates' && world.clock - clock > LONGEST_LIFE_MS
  for (const actor of world.actors.filter(isOver)) killed(world, actor)
}

async function runToEnd(world: World, plan: Step[]): Promise<void> {
  for (let steps = 0; !world.violation; steps++) {
    const possible = actions(world, plan)
    if (possible.length === 0 && world.actors.some(({ paused }) => paused)) {
      for (const actor of world.actors) actor.paused = false
      continue
    }
    if (possible.length === 0) {
      if (world.actors.length > 0) throw new Error(`${world.actors[0]?.name} waits for nothing that we know of`)
      return
    }
    if (steps > MOST_STEPS) fail(world, 'G11', 'there is no end to it')
    world.step++
    world.random.pick(possible)()
    await settled()
  }
}

/** All that may happen next. */
function actions(world: World, plan: Step[]): (() => void)[] {
  const { actors, bus, faults, random, retries, services } = world
  pauseSomeone(world)
  const calls = world.calls.filter(({ actor }) => !actor.paused)
  const itsOwn = random.chance(faults.steady) ? calls.filter(({ actor }) => actor === world.running) : []
  if (itsOwn.length > 0) return itsOwn.map((call) => () => finish(world, call))
  const possible: (() => void)[] = calls.map((call) => () => finish(world, call))
  const open = QUEUE_NAMES.filter((name) => services.queues.waiting(name) > 0 && !world.closed.has(name))
  if (actors.length < MOST_RUNNING) {
    for (const name of open) possible.push(() => deliver(world, name))
    const [again] = retries
    if (again) {
      possible.push(() => {
        retries.shift()
        start(world, again)
      })
    }
    const [next] = plan
    const isBusy = open.length > 0 || actors.length > 0 || retries.length > 0 || bus.some(({ late }) => !late)
    if (next && !(next.waits && isBusy)) {
      possible.push(() => {
        plan.shift()
        next()
      })
    }
  }
  const due = plan.length > 0 ? bus.filter(({ late }) => !late) : bus
  if (due.length > 0) possible.push(() => carry(world, due))
  if (faults.kills > 0 && actors.length > 0 && random.chance(0.1)) {
    faults.kills--
    return [() => killed(world, random.pick(actors))]
  }
  return possible
}

/** Now and then a function is slow: whatever it knows by then, all else overtakes it. */
function pauseSomeone(world: World): void {
  const { faults, random, calls } = world
  if (faults.pauses === 0 || calls.length === 0 || !random.chance(0.05)) return
  faults.pauses--
  fault(world, 'a function is overtaken by all else')
  random.pick(calls).actor.paused = true
}

/** All that follows from one action has come to its next call: a tick comes when no promise is left to go on. */
async function settled(): Promise<void> {
  await new Promise<void>((resolve) => process.nextTick(resolve))
  while (host.working > 0) await new Promise(setImmediate)
}
