import type { Random } from '../random.ts'

/** `received`: how often it was handed to a function. */
export type Message = { id: string; body: string; received: number }

/** After so many receives a message that comes back goes to the dead letters. */
export const MOST_RECEIVES = 5

/**
 * SQS, as far as our code uses it: of the messages that wait any may come first; one that is not done comes back, until
 * it ends in the dead letters of its queue.
 */
export function memoryQueues<Name extends string>(names: readonly Name[], nextId: () => string) {
  const empty = () => new Map<Name, Message[]>(names.map((name) => [name, []]))
  let waiting = empty()
  let dead = empty()
  /** Every message that there ever was. */
  let history: { queue: Name; body: string }[] = []

  const of = (queues: Map<Name, Message[]>, name: Name) => {
    const found = queues.get(name)
    if (!found) throw new Error(`no queue ${name}`)
    return found
  }
  const add = (queue: Name, body: string, received = 0) =>
    void of(waiting, queue).push({ id: nextId(), body, received })

  /** `received`: how often it was handed out before, in vain. */
  function send(queue: Name, body: string, received = 0): void {
    history.push({ queue, body })
    add(queue, body, received)
  }

  return {
    send,
    perform(command: string, input: object): object {
      const { QueueUrl, MessageBody } = input as { QueueUrl: string; MessageBody: string }
      const queue = names.find((name) => QueueUrl.endsWith(`/${name}`))
      if (command !== 'SendMessageCommand' || !queue) throw new Error(`the model knows no ${command} to ${QueueUrl}`)
      send(queue, MessageBody)
      return {}
    },
    /** At most `limit` messages, none of them twice. */
    receive(queue: Name, limit: number, random: Random): Message[] {
      const left = of(waiting, queue)
      const taken: Message[] = []
      for (let n = Math.min(limit, left.length); n > 0; n--) {
        const at = random.below(left.length)
        const [message] = left.splice(at, 1)
        if (!message) continue
        if (taken.some(({ id }) => id === message.id)) left.push(message)
        else taken.push(message)
      }
      for (const message of taken) message.received++
      return taken
    },
    /** A copy of a message that is being worked on: at least once may be twice. */
    doubled(queue: Name, message: Message): void {
      of(waiting, queue).push({ ...message })
    },
    /** A message that was not done; says whether it comes again or is dead. */
    giveBack(queue: Name, message: Message): 'again' | 'dead' {
      const isDead = message.received >= MOST_RECEIVES
      of(isDead ? dead : waiting, queue).push(message)
      return isDead ? 'dead' : 'again'
    },
    waiting: (queue: Name): number => of(waiting, queue).length,
    dead: (queue: Name): readonly Message[] => of(dead, queue),
    redrive(only: (body: string) => boolean = () => true): void {
      for (const name of names) {
        for (const { id, body } of of(dead, name).filter((message) => only(message.body))) {
          of(waiting, name).push({ id, body, received: 0 })
        }
        dead.set(
          name,
          of(dead, name).filter((message) => !only(message.body)),
        )
      }
    },
    /** Every message that there ever was comes once more. */
    replay(): void {
      for (const { queue, body } of history) add(queue, body)
    },
    snapshot: () => [...history],
    /** To where no message waited. */
    restore(from: typeof history): void {
      history = [...from]
      waiting = empty()
      dead = empty()
    },
  }
}
export type MemoryQueues<Name extends string> = ReturnType<typeof memoryQueues<Name>>
