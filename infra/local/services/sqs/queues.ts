import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  type QueueAttributeName,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { ResolvedTemplate } from '../../stack/template.ts'

const QueueProperties = z.object({
  VisibilityTimeout: z.number().default(30),
  DelaySeconds: z.number().default(0),
  MessageRetentionPeriod: z.number().default(345_600),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
})

export type Queue = {
  name: string
  arn: string
  url: string
  visibilitySeconds: number
  /** ARN of where messages go that failed `maxReceiveCount` times. */
  deadLetters: string | null
}

/** Makes the queues of the template, with their visibility, delay and redrive; dead letters first, as SQS wants it. */
export async function createQueues(template: ResolvedTemplate, client: SQSClient): Promise<Queue[]> {
  const queues = template.all('AWS::SQS::Queue', QueueProperties)
  const made: Queue[] = []
  for (const { name, arn, is } of queues.toSorted(
    (a, b) => (a.is.RedrivePolicy ? 1 : 0) - (b.is.RedrivePolicy ? 1 : 0),
  )) {
    const { QueueUrl = '' } = await client.send(
      new CreateQueueCommand({
        QueueName: name,
        Attributes: {
          VisibilityTimeout: String(is.VisibilityTimeout),
          DelaySeconds: String(is.DelaySeconds),
          MessageRetentionPeriod: String(is.MessageRetentionPeriod),
          ...(is.RedrivePolicy && { RedrivePolicy: JSON.stringify(is.RedrivePolicy) }),
        },
      }),
    )
    const deadLetters = is.RedrivePolicy?.deadLetterTargetArn ?? null
    made.push({ name, arn, url: QueueUrl, visibilitySeconds: is.VisibilityTimeout, deadLetters })
  }
  return made
}

export function queueByArn(queues: Queue[], arn: string): Queue {
  const found = queues.find((each) => each.arn === arn)
  if (!found) throw new Error(`The template sends to ${arn}, which is no queue of it`)
  return found
}

/** Messages in a queue: waiting, being worked on and delayed. */
export async function countMessages(client: SQSClient, queue: Queue): Promise<number> {
  const names: QueueAttributeName[] = [
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesNotVisible',
    'ApproximateNumberOfMessagesDelayed',
  ]
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: names }),
  )
  return names.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0)
}

/** Sends an event as a message. Characters beyond the BMP are escaped: the emulator refuses them, SQS does not. */
export async function sendEvent(client: SQSClient, queueUrl: string, event: unknown): Promise<void> {
  const body = JSON.stringify(event).replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }))
}

/** The messages that wait in a queue; they stay there. */
export async function peek(client: SQSClient, queue: Queue): Promise<{ body: string; sentAt: string }[]> {
  const seen = await receiveAll(client, queue)
  for (const message of seen) await putBack(client, queue, message)
  return seen.map(({ Body = '', Attributes }) => ({
    body: Body,
    sentAt: new Date(Number(Attributes?.SentTimestamp)).toISOString(),
  }))
}

/** Does something with each message that waits in a queue; those for which `work` gives true are gone then. */
export async function workOff(
  client: SQSClient,
  queue: Queue,
  work: (body: string) => Promise<boolean>,
): Promise<void> {
  for (const message of await receiveAll(client, queue)) {
    if (await work(message.Body ?? '')) {
      await client.send(new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle: message.ReceiptHandle }))
    } else await putBack(client, queue, message)
  }
}

async function receiveAll(client: SQSClient, queue: Queue): Promise<Message[]> {
  const seen: Message[] = []
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queue.url,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 60,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    )
    if (Messages.length === 0) return seen
    seen.push(...Messages)
  }
}

async function putBack(client: SQSClient, queue: Queue, { ReceiptHandle }: Message): Promise<void> {
  const back = { QueueUrl: queue.url, ReceiptHandle, VisibilityTimeout: 0 }
  await client.send(new ChangeMessageVisibilityCommand(back))
}
