import { host } from './host.ts'
import type { FunctionName } from './load-handlers.ts'
import type { Message } from './models/queues.ts'
import type { QueueName } from './services.ts'
import { type Actor, count, fail, fault, goOn, type Outcome, traceName, type World } from './world.ts'

/** Which function works a queue off, and how many messages it takes at once. */
const WORKERS: Record<QueueName, { function: FunctionName; batchSize: number }> = {
  parse: { function: 'parseRequest', batchSize: 3 },
  apart: { function: 'takeApart', batchSize: 1 },
  load: { function: 'loadCandidates', batchSize: 1 },
  mail: { function: 'carryMail', batchSize: 1 },
}
const MOST_TRIES = 2

/** A queue hands some messages to its function. */
export function deliver(world: World, queue: QueueName): void {
  const { random, faults, services } = world
  const messages = services.queues.receive(queue, 1 + random.below(WORKERS[queue].batchSize), random)
  for (const message of messages) {
    if (faults.twice === 0 || !random.chance(0.15)) continue
    faults.twice--
    fault(world, 'a message comes twice at once')
    services.queues.doubled(queue, message)
  }
  const Records = messages.map(({ id, body, received }) => {
    return { messageId: id, body, attributes: { ApproximateReceiveCount: `${received}` } }
  })
  start(world, { name: WORKERS[queue].function, event: { Records }, queue, messages })
}

type Begun = Pick<Actor, 'name' | 'event'> & Partial<Pick<Actor, 'queue' | 'messages' | 'tries'>>

export function start(world: World, { name, event, queue = null, messages = [], tries = 0 }: Begun): void {
  const { faults, random, handlers } = world
  const actor: Actor = {
    ...{
      name,
      event,
      queue,
      messages,
      tries,
      parserVersion: random.pick(world.parsers),
      began: world.step,
      clock: world.clock,
      calls: 0,
      paused: false,
      troubled: false,
      failed: false,
    },
    ...{ metrics: new Map(), state: 'running' },
  }
  world.actors.push(actor)
  goOn(world, actor)
  if (world.trace) world.trace(`${traceName(actor)} begins ${JSON.stringify(event)}`)
  for (const forget of host.coldStarts) forget()
  const short = faults.outOfTime && random.chance(0.2)
  if (short) {
    actor.troubled = true
    world.injected++
  }
  let asked = 0
  const context = {
    awsRequestId: 'simulated',
    functionName: name,
    getRemainingTimeInMillis: () => (short && asked++ > 0 ? 1_000 : 30_000),
  }
  handlers[name](event, context).then(
    (result) => ended(world, actor, { result }),
    (error: unknown) => ended(world, actor, { error }),
  )
}

/** The process dies where it stands; what was on its way arrives, or not. */
export function kill(world: World, actor: Actor, perform: (call: World['calls'][number]) => void): void {
  world.trace?.(traceName(actor))
  fault(world, 'handler killed')
  count(world, `killed: ${actor.name}`)
  actor.state = 'dead'
  actor.troubled = true
  world.actors = world.actors.filter((each) => each !== actor)
  world.running = actor
  for (const call of world.calls.filter((each) => each.actor === actor && world.random.chance(0.5))) perform(call)
  world.calls = world.calls.filter((call) => call.actor !== actor)
  if (actor.queue) for (const message of actor.messages) giveBack(world, actor.queue, message)
  else retry(world, actor)
}

function ended(world: World, actor: Actor, outcome: Outcome): void {
  if (actor.state !== 'running') return
  actor.state = 'done'
  if (world.trace) {
    world.trace(`${traceName(actor)} ends ${'error' in outcome ? outcome.error : JSON.stringify(outcome.result)}`)
  }
  world.actors = world.actors.filter((each) => each !== actor)
  for (const [name, value] of actor.metrics) world.metrics.set(name, (world.metrics.get(name) ?? 0) + value)
  if (!actor.queue) {
    if ('error' in outcome) retry(world, actor)
    world.watchers.onAnswer?.(actor, outcome)
  } else if ('error' in outcome) {
    fail(world, 'G5', `${actor.name} threw ${outcome.error}`)
  } else {
    acknowledge(world, actor, actor.queue, failuresOf(world, actor, outcome.result))
  }
}

/** What is done leaves the queue, what failed comes back. */
function acknowledge(world: World, { messages }: Actor, queue: QueueName, failed: Set<string>): void {
  const { faults, random, watchers } = world
  for (const message of messages) {
    if (failed.has(message.id)) {
      giveBack(world, queue, message)
      continue
    }
    watchers.onDone?.(queue, message.body)
    if (faults.twice === 0 || !random.chance(0.3)) continue
    faults.twice--
    fault(world, 'a message that was done comes again')
    giveBack(world, queue, message)
  }
}

function failuresOf(world: World, actor: Actor, result: unknown): Set<string> {
  const list = (result as { batchItemFailures?: unknown } | undefined)?.batchItemFailures
  const ids = new Set(actor.messages.map(({ id }) => id))
  if (!Array.isArray(list)) {
    fail(world, 'G5', `${actor.name} answered ${JSON.stringify(result)}`)
    return ids
  }
  const failed = new Set(list.map((each: { itemIdentifier?: string }) => each.itemIdentifier ?? ''))
  if ([...failed].some((id) => !ids.has(id)) || failed.size !== list.length) {
    fail(world, 'G5', `${actor.name} named ${JSON.stringify(list)} of ${[...ids]}`)
  }
  if (actor.troubled) return failed
  for (const { id, body } of actor.messages) {
    if (failed.has(id) && !isPoison(body)) fail(world, 'G4', `${actor.name} gave back a good message: ${body}`)
    if (!failed.has(id) && isPoison(body)) fail(world, 'G4', `${actor.name} dropped a bad message: ${body}`)
  }
  return failed
}

function giveBack(world: World, queue: QueueName, message: Message): void {
  const comes = world.services.queues.giveBack(queue, message)
  count(world, comes === 'dead' ? 'queue: to the dead letters' : 'queue: tried again')
}

/** What no queue feeds is tried again by who called it, a few times. */
function retry(world: World, { name, event, troubled, tries }: Actor): void {
  if (!troubled) fail(world, 'G8', `${name} threw without any trouble`)
  // Nobody asks for a page again by themselves.
  if (name === 'unsubscribe') return
  if (tries < MOST_TRIES) world.retries.push({ name, event, tries: tries + 1 })
}

/** Whether a message can never be understood. */
function isPoison(body: string): boolean {
  return body.includes('poison')
}
