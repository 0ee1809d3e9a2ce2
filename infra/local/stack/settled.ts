import { setTimeout as delay } from 'node:timers/promises'
import type { SQSClient } from '@aws-sdk/client-sqs'
import type { Workers } from '../lambda/workers.ts'
import { countMessages, type Queue } from '../services/sqs/queues.ts'

/**
 * Waits until no message waits for a function and no function runs. `reports` counts the events that services have
 * reported, each of which may be a message by now; `waiting` hears how many messages are left.
 */
export async function settled(
  { sqs, queues, workers, reports }: { sqs: SQSClient; queues: Queue[]; workers: Workers; reports: () => number },
  waiting: (messages: number) => void,
): Promise<void> {
  /** How many messages wait or are worked on; null where none does and nothing happened meanwhile. */
  async function unfinished(): Promise<number | null> {
    const before = reports() + workers.activity().started
    const counts = await Promise.all(queues.map((queue) => countMessages(sqs, queue)))
    const messages = counts.reduce((sum, count) => sum + count, 0)
    const { started, idle } = workers.activity()
    return messages === 0 && idle && before === reports() + started ? null : messages
  }

  // Twice in a row: a message may move from one queue to another between two counts.
  for (let quiet = 0; quiet < 2; ) {
    const left = await Promise.race([unfinished(), workers.broken])
    quiet = left === null ? quiet + 1 : 0
    waiting(left ?? 0)
    await delay(25)
  }
}
