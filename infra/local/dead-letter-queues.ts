import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { type DeadLetter, FailedCall } from './dead-letters.ts'
import { peek, type Queue } from './queues.ts'

export type DeadLetterQueues = {
  /** All dead letters, without taking them away. */
  read(): Promise<DeadLetter[]>
  /**
   * Puts a dead letter back where it failed: on the queue that it came from, or by `call` to the function, by its ARN,
   * that was called.
   */
  redrive(
    letter: { queue: string; body: string },
    call: (arn: string, event: object) => Promise<unknown>,
  ): Promise<void>
}

/** The dead letters of a running stack: what lies in the queues that feed no function. */
export function deadLetterQueues(client: SQSClient, queues: Queue[], feeding: Queue[]): DeadLetterQueues {
  const graves = queues.filter((queue) => !feeding.includes(queue))
  return {
    async read() {
      const letters = await Promise.all(
        graves.map(async (queue) => (await peek(client, queue)).map((message) => ({ queue: queue.name, ...message }))),
      )
      return letters.flat()
    },
    async redrive({ queue: name, body }, call) {
      const grave = queues.find((queue) => queue.name === name)
      const source = grave && queues.find((queue) => queue.deadLetters === grave.arn)
      if (source) {
        await client.send(new SendMessageCommand({ QueueUrl: source.url, MessageBody: body }))
        return
      }
      const { requestContext, requestPayload } = FailedCall.parse(JSON.parse(body))
      await call(requestContext.functionArn, requestPayload)
    },
  }
}
