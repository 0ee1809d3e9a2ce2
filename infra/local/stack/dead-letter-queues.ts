import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { FunctionSpec } from '../lambda/function-process.ts'
import type { Workers } from '../lambda/workers.ts'
import { peek, type Queue, workOff } from '../services/sqs/queues.ts'
import { type DeadLetter, FailedCall } from '../state/dead-letters.ts'
import { jsonOf } from './json-of.ts'

export type DeadLetterQueues = {
  /** All dead letters, without taking them away. */
  read(): Promise<DeadLetter[]>
  /**
   * Puts a dead letter back where it failed: on the queue that it came from, or by `call` to the function that was
   * called. False where the template has neither.
   */
  redrive(letter: { queue: string; body: string }, call: Workers['callAsync']): Promise<boolean>
  /** Puts all of them back where they failed, and takes them away here; those that the template has no place for stay. */
  redriveAll(call: Workers['callAsync']): Promise<void>
}

/** The dead letters of a running stack: what lies in the queues that feed no function. */
export function deadLetterQueues(
  client: SQSClient,
  queues: Queue[],
  feeding: Queue[],
  functions: FunctionSpec[],
): DeadLetterQueues {
  const graves = queues.filter((queue) => !feeding.includes(queue))
  const redrive: DeadLetterQueues['redrive'] = async ({ queue: name, body }, call) => {
    const grave = queues.find((queue) => queue.name === name)
    const source = grave && queues.find((queue) => queue.deadLetters === grave.arn)
    if (source) {
      await client.send(new SendMessageCommand({ QueueUrl: source.url, MessageBody: body }))
      return true
    }
    const failed = FailedCall.safeParse(jsonOf(body)).data
    const target = functions.find(({ arn }) => arn === failed?.requestContext.functionArn)
    if (!failed || !target) return false
    await call(target, failed.requestPayload)
    return true
  }
  return {
    async read() {
      const letters = await Promise.all(
        graves.map(async (queue) => (await peek(client, queue)).map((message) => ({ queue: queue.name, ...message }))),
      )
      return letters.flat()
    },
    redrive,
    async redriveAll(call) {
      for (const grave of graves) {
        await workOff(client, grave, (body) => redrive({ queue: grave.name, body }, call))
      }
    },
  }
}
