import { kill } from './actors.ts'
import { NO_FAULTS } from './faults.ts'
import type { Row } from './models/tables.ts'
import type { Request } from './sdk.ts'
import { type Actor, type Call, fail, fault, goOn, traceName, type World } from './world.ts'

/** No message needs more calls than this, whatever happens around it. */
const MOST_CALLS = 150
const STALE_MS = 1_000

/** A call of whoever runs now; it waits until the scheduler picks it. */
export function callIn(world: World): (request: Request) => Promise<object> {
  const actor = world.running
  if (!actor) throw new Error('nobody runs')
  return (request) => call(world, actor, request)
}

async function call(world: World, actor: Actor, request: Request): Promise<object> {
  // Who was killed hears nothing any more.
  if (actor.state !== 'running') return new Promise(() => {})
  // Nothing comes of this call but its answer, so that it need not wait; whoever is killed here is killed at the next.
  if (request.service === 'kms') {
    const { faults, random } = world
    if (faults.calls === 0 || !random.chance(0.1)) return perform(world, request)
    faults.calls--
    actor.troubled = true
    fault(world, 'a call fails before its effect')
    throw throttled()
  }
  checkConsistent(world, actor, request)
  if (++actor.calls > MOST_CALLS * Math.max(1, actor.messages.length)) {
    fail(world, 'G11', `${actor.name} makes no end of calls`)
  }
  return new Promise((resolve, reject) => world.calls.push({ actor, request, resolve, reject }))
}

/**
 * Only an index has no consistent reads. What an old row would do shows in few schedules, because rows are old for a
 * moment only: so none may be read that way.
 */
function checkConsistent(world: World, actor: Actor, { service, command, input }: Request): void {
  if (service !== 'dynamodb' || !READS.includes(command)) return
  const read = input as { TableName?: string; IndexName?: string; ConsistentRead?: boolean; RequestItems?: object }
  const batches: [string, { ConsistentRead?: boolean }][] = Object.entries(read.RequestItems ?? {})
  for (const [TableName, { ConsistentRead }] of [...batches, [String(read.TableName), read] as const]) {
    if (TableName !== 'undefined' && read.IndexName === undefined && ConsistentRead !== true)
      fail(world, 'G12', `${actor.name} reads ${TableName} as it may have been`)
  }
}

const READS = ['GetCommand', 'BatchGetCommand', 'QueryCommand', 'ScanCommand']

/** The scheduler picked a call: it is done, and answered, or meets a fault. */
export function finish(world: World, picked: Call): void {
  const { actor, request, resolve, reject } = picked
  world.calls = world.calls.filter((each) => each !== picked)
  goOn(world, actor)
  world.trace?.(`${traceName(actor)} ${request.service} ${request.command}`)
  world.clock += 1 + world.random.below(400)
  try {
    const answer = answerOf(world, picked)
    if (answer) resolve(answer)
  } catch (error) {
    reject(error)
  }
}

/** A process is killed, and of its calls some still arrive. */
export function killed(world: World, actor: Actor): void {
  kill(world, actor, ({ request }) => attempt(world, request))
}

/** What the handler hears of its call; null where that is nothing, because it is killed first. */
function answerOf(world: World, { actor, request }: Call): object | null {
  const { faults, random } = world
  const isSending = request.service === 'ses'
  if (isSending && faults.sendings > 0) {
    faults.sendings--
    actor.troubled = true
    fault(world, 'the mail service is not well')
    return perform(world, request, true)
  }
  if (isSending || faults.calls === 0 || !random.chance(0.25)) return perform(world, request)
  faults.calls--
  actor.troubled = true
  switch (random.pick(['before', 'after', 'again', 'hang'] as const)) {
    case 'hang':
      fault(world, 'a call never answers')
      killed(world, actor)
      return null
    case 'before':
      fault(world, 'a call fails before its effect')
      actor.failed = true
      throw throttled()
    case 'again':
      fault(world, 'the first answer is lost, and the call is made again')
      attempt(world, request)
      return perform(world, request)
    case 'after':
      fault(world, 'a call has its effect, and the answer is lost')
      attempt(world, request)
      actor.failed = true
      throw Object.assign(new Error('no answer'), { name: 'TimeoutError' })
  }
}

const throttled = () => Object.assign(new Error('throttled'), { name: 'ThrottlingException' })

function perform(world: World, request: Request, faulty = false): object {
  const { faults, random, services } = world
  const stale = ({ writtenAt }: Row) => faults.stale && world.clock - writtenAt < STALE_MS && random.chance(0.5)
  const { pageSize } = faults
  return services.perform(request, { stale, pageSize, faulty, eventful: faults !== NO_FAULTS })
}

/** Done, and the answer, good or bad, is lost. */
function attempt(world: World, request: Request): void {
  try {
    perform(world, request)
  } catch {
    // Nobody hears of it.
  }
}
