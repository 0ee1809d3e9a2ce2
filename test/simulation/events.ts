import type { QueueName } from './services.ts'
import { fault, type World } from './world.ts'

/** An event that is on its way to a queue. */
export function publish(world: World, queue: QueueName, body: string): void {
  const late = world.faults.late > 0 && world.random.chance(world.faults.late / 100)
  if (late) fault(world, 'an event comes late')
  world.bus.push({ queue, body, late })
}

/** One of these events arrives: once, twice or never. */
export function carry(world: World, from: World['bus']): void {
  const { bus, random, services } = world
  const event = random.pick(from)
  bus.splice(bus.indexOf(event), 1)
  for (let times = arrivals(world, event.queue); times > 0; times--) services.queues.send(event.queue, event.body)
}

function arrivals(world: World, queue: QueueName): number {
  const { faults, random } = world
  if (faults.silent && queue === 'mail') {
    fault(world, 'the mail service says nothing')
    return 0
  }
  if (faults.drops > 0 && random.chance(0.3)) {
    faults.drops--
    fault(world, 'an event is lost')
    return 0
  }
  if (faults.twice > 0 && random.chance(0.3)) {
    faults.twice--
    fault(world, 'an event comes twice')
    return 2
  }
  return 1
}
